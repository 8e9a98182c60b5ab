import { elegir, elegirTodas, SIN_SELECCION, vigente } from './seleccion';

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
});
