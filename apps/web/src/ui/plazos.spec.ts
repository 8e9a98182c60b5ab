import { nivelDePlazo } from './plazos';

describe('píldora de un plazo', () => {
  it.each([
    [-1, 'vencido'],
    [0, 'pronto'],
    [3, 'pronto'],
    [4, 'normal'],
  ])('con %i días es «%s»', (dias, nivel) => {
    expect(nivelDePlazo({ estado: 'ABIERTO', dias })).toBe(nivel);
  });

  it('uno cumplido ya no alarma aunque pasara su día', () => {
    expect(nivelDePlazo({ estado: 'CUMPLIDO', dias: -30 })).toBe('normal');
  });
});
