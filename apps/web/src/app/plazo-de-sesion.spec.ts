import { anotarQuedan, enPalabras, restante } from './plazo-de-sesion';

describe('lo que le queda a la sesión', () => {
  it('se cuenta desde lo que dijo el servidor, no desde el reloj de este equipo', () => {
    expect(restante(1_000)).toBeNull();
    anotarQuedan(120, 1_000_000);
    expect(restante(1_000_000)).toBe(120_000);
    expect(restante(1_090_000)).toBe(30_000);
    expect(restante(9_000_000)).toBe(0);
    anotarQuedan(Number.NaN, 2_000_000);
    expect(restante(1_000_000)).toBe(120_000);
  });

  it('se dice en palabras', () => {
    expect([120_000, 105_000, 60_000, 59_000, 900].map(enPalabras)).toEqual([
      '2 min',
      '1 min 45 s',
      '1 min',
      '59 segundos',
      '1 segundo',
    ]);
  });
});
