import { sitiosDeEscaneo } from './sitios';

const proveidos = [1, 2].map((bloque) => ({ bloque, texto: `N° ${bloque}` }));
const esperan = ['8', '9'].map((id) => ({ id, texto: `Nota ${id}` }));
const claves = (bloques: number[], p = proveidos, e = esperan) =>
  sitiosDeEscaneo(bloques, p, e).map((s) => s.recepcionId ?? s.bloque ?? 'hoja');

describe('dónde queda un escaneo', () => {
  it('la hoja impresa muestra varios bloques: se propone el último que se usó, y nunca la nota que espera', () => {
    expect(claves([1, 2, 3])).toEqual([2, 'hoja', 1]);
    expect(claves([1])).toEqual([1, 'hoja', 2]);
  });

  it('si ninguno de sus bloques se usó, queda con la hoja', () => {
    expect(claves([3, 4])).toEqual(['hoja', 1, 2]);
  });

  it('con la etiqueta sola es la nota que se recibió en papel, y se elige entre las que esperan', () => {
    expect(claves([])).toEqual(['8', '9', 'hoja', 1, 2]);
    expect(claves([], [], [])).toEqual(['hoja']);
  });
});
