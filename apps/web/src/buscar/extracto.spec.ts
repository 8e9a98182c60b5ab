import { esCodigoEntero, pidePalabras, trozosDe } from './extracto';

describe('lo hallado por palabras', () => {
  it('se parte en lo que se pidió y lo demás', () => {
    expect(trozosDe('Perforación de \u0002pozos\u0003 y \u0002agua\u0003')).toEqual([
      { texto: 'Perforación de ', hallado: false },
      { texto: 'pozos', hallado: true },
      { texto: ' y ', hallado: false },
      { texto: 'agua', hallado: true },
    ]);
    expect(trozosDe('\u0002Pozos\u0003')).toEqual([{ texto: 'Pozos', hallado: true }]);
    expect(trozosDe('<b>nada</b>')).toEqual([{ texto: '<b>nada</b>', hallado: false }]);
  });

  it('un código no se busca por palabras', () => {
    expect(['1648-18', '267', 'a/18', ''].map(pidePalabras)).toEqual([false, false, false, false]);
    expect(['gdat 267', 'ñandú', 'po zos'].map(pidePalabras)).toEqual([true, true, true]);
  });

  it('un código entero lleva número y gestión', () => {
    expect(['1648-18', '0001648/2018', '1648 18', ' 7.2026 ', 'HR 1648 - 2018'].every(esCodigoEntero)).toBe(
      true,
    );
    expect(['1648', '1648-', 'gdat 267', '1648-181', '16/48/18'].some(esCodigoEntero)).toBe(false);
  });
});
