import { elegir, elegirTodas, senalada, SIN_SELECCION, vigente } from './seleccion';

const TODAS = ['a', 'b', 'c', 'd', 'e'];
const elegidas = (s: typeof SIN_SELECCION): string[] => vigente(s, TODAS);

describe('selección para un lote', () => {
  it('elegir dos veces la misma la suelta', () => {
    const una = elegir(SIN_SELECCION, TODAS, 'b', false);
    expect(elegidas(una)).toEqual(['b']);
    expect(elegidas(elegir(una, TODAS, 'b', false))).toEqual([]);
  });

  it('con Shift se extiende desde la última elegida, hacia abajo o hacia arriba', () => {
    const desdeC = elegir(SIN_SELECCION, TODAS, 'c', false);
    expect(elegidas(elegir(desdeC, TODAS, 'e', true))).toEqual(['c', 'd', 'e']);
    expect(elegidas(elegir(desdeC, TODAS, 'a', true))).toEqual(['a', 'b', 'c']);
  });

  it('con Shift y sin ninguna elegida, elige solo esa', () => {
    expect(elegidas(elegir(SIN_SELECCION, TODAS, 'd', true))).toEqual(['d']);
  });

  it('todas, y otra vez ninguna', () => {
    const todas = elegirTodas(elegir(SIN_SELECCION, TODAS, 'b', false), TODAS);
    expect(elegidas(todas)).toEqual(TODAS);
    expect(elegidas(elegirTodas(todas, TODAS))).toEqual([]);
  });

  it('la que salió de la bandeja ya no está elegida', () => {
    expect(vigente(elegir(SIN_SELECCION, TODAS, 'b', false), ['a', 'c'])).toEqual([]);
  });

  it('la señalada sigue siendo ella aunque otra llegue o se vaya; si se va ella, la que tomó su lugar', () => {
    const s = { clave: 'b', indice: 1 };
    expect(senalada(s, ['a', 'b', 'c'])).toBe(1);
    expect(senalada(s, ['b', 'c'])).toBe(0);
    expect(senalada(s, ['n', 'a', 'b'])).toBe(2);
    expect(senalada(s, ['a', 'c'])).toBe(1);
    expect(senalada(s, ['a'])).toBe(0);
    expect(senalada(s, [])).toBe(-1);
  });
});
