import { interpretarPlazo, plazoEnPalabras } from './plazo-escrito';

describe('un plazo escrito', () => {
  it.each([
    ['20 días hábiles', { modo: 'habiles', dias: 20 }],
    ['20 habiles', { modo: 'habiles', dias: 20 }],
    ['5 h', { modo: 'habiles', dias: 5 }],
    ['10 días', { modo: 'habiles', dias: 10 }],
    ['10 días calendario', { modo: 'calendario', dias: 10 }],
    ['3 d corridos', { modo: 'calendario', dias: 3 }],
    ['2/7/18', '2018-07-02'],
    ['mañana', '2018-06-29'],
    ['0 días', null],
    ['pronto', null],
    ['20', null],
  ])('«%s»', (texto, esperado) => {
    expect(interpretarPlazo(texto, '2018-06-28')).toEqual(esperado);
  });

  it('se lee lo entendido', () => {
    expect(plazoEnPalabras({ modo: 'habiles', dias: 1 })).toBe('1 día hábil desde que se reciba');
    expect(plazoEnPalabras('2018-07-02')).toBe('lun 2 de julio de 2018');
  });
});
