import { siguen } from './faltas';

describe('las faltas dichas', () => {
  it('se van al corregirse, cambian de texto con lo escrito, y ninguna nueva aparece antes de enviar', () => {
    const dichas = { referencia: 'Escriba la referencia.', plazo: 'Escriba una fecha.' };
    expect(siguen(dichas, { plazo: 'Esa fecha ya pasó.', remitente: 'Escriba el remitente.' })).toEqual({
      plazo: 'Esa fecha ya pasó.',
    });
    expect(siguen(dichas, {})).toEqual({});
  });
});
