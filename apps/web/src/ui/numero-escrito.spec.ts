import { fueraDeRango, numeroEscrito } from './numero-escrito';

describe('numeroEscrito', () => {
  it('lo vacío y lo que no es número no se vuelven cero', () => {
    for (const nada of ['', '  ', 'abc', '-', Number.NaN]) expect(numeroEscrito(nada)).toBeNull();
  });
  it('lo escrito queda como está, también lo que no cabe', () => {
    expect(numeroEscrito(20266)).toBe(20266);
    expect(numeroEscrito('99999999999999999999')).toBe(1e20);
    expect(numeroEscrito(0)).toBe(0);
  });
});

describe('fueraDeRango', () => {
  it('dice el rango, y calla dentro de él o sin nada escrito', () => {
    expect(fueraDeRango(20266, 1825, 2999)).toBe('Escriba un número de 1825 a 2999.');
    expect(fueraDeRango(-3, 0)).toBe('Escriba un número desde 0.');
    for (const n of [1825, 2999, null]) expect(fueraDeRango(n, 1825, 2999)).toBeUndefined();
  });
});
