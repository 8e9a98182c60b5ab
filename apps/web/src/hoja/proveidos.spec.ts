import { FRECUENTES, proveidosParaOfrecer, recordarProveido } from './proveidos';

describe('proveídos frecuentes', () => {
  it('el último usado se ofrece primero y ninguno se repite', () => {
    const lista = proveidosParaOfrecer(['Analizar e informar.', 'Mi texto.']);
    expect(lista.slice(0, 2)).toEqual(['Analizar e informar.', 'Mi texto.']);
    expect(new Set(lista).size).toBe(lista.length);
    expect(lista).toHaveLength(FRECUENTES.length + 1);
  });

  it('recuerda los cinco últimos y no guarda vacíos', () => {
    let usados: string[] = [];
    for (const t of ['a', 'b', 'c', 'd', 'e', 'f', 'a', '  ']) usados = recordarProveido(usados, t);
    expect(usados).toEqual(['a', 'f', 'e', 'd', 'c']);
  });
});
