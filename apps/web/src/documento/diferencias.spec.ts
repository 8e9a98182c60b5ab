import fc from 'fast-check';
import { comunes, palabras, tramos } from './diferencias';

const sinClase = (clase: string, t: ReturnType<typeof tramos<string>>) =>
  t.filter((x) => x.clase !== clase).flatMap((x) => x.de);
const letras = fc.array(fc.constantFrom('a', 'b', 'c', 'd'), { maxLength: 40 });

function masLarga(a: string[], b: string[]): number {
  const t = Array.from({ length: a.length + 1 }, () => new Array<number>(b.length + 1).fill(0));
  for (let i = 1; i <= a.length; i++)
    for (let j = 1; j <= b.length; j++)
      t[i]![j] = a[i - 1] === b[j - 1] ? t[i - 1]![j - 1]! + 1 : Math.max(t[i - 1]![j]!, t[i]![j - 1]!);
  return t[a.length]![b.length]!;
}

describe('las diferencias entre dos textos', () => {
  it('sin lo agregado dan el primero, sin lo quitado el segundo', () => {
    fc.assert(
      fc.property(letras, letras, (a, b) => {
        expect(sinClase('agregado', tramos(a, b))).toEqual(a);
        expect(sinClase('quitado', tramos(a, b))).toEqual(b);
      }),
    );
  });

  it('lo común es lo más que hay', () => {
    fc.assert(
      fc.property(letras, letras, (a, b) => {
        const pares = comunes(a, b);
        expect(pares.every(([i, j]) => a[i] === b[j])).toBe(true);
        expect(pares.every(([i, j], n) => n === 0 || (i > pares[n - 1]![0] && j > pares[n - 1]![1]))).toBe(
          true,
        );
        expect(pares).toHaveLength(masLarga(a, b));
      }),
    );
  });

  it('dos textos largos sin nada en común se dicen distintos sin buscar más', () => {
    const a = Array.from({ length: 5000 }, (_, i) => `a${i}`);
    const b = Array.from({ length: 5000 }, (_, i) => `b${i}`);
    expect(tramos(a, b).map((t) => [t.clase, t.de.length])).toEqual([
      ['quitado', 5000],
      ['agregado', 5000],
    ]);
  });

  it('las palabras llevan sus tildes y sus signos aparte', () => {
    expect(palabras('Señor: año 2018')).toEqual(['Señor', ':', ' ', 'año', ' ', '2018']);
    expect(palabras('Camio\u0301n').join('')).toBe('Camio\u0301n');
  });
});
