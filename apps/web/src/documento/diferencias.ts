/** A run of two lists: what both have, or what only one of them has there. */
export interface Tramo<T> {
  readonly clase: 'igual' | 'quitado' | 'agregado';
  readonly de: readonly T[];
}

/** Beyond this many changes the two are told as wholly different: time and memory grow with its square. */
const CAMBIOS = 2_000;

/** The furthest points reached with each number of changes, by diagonal (Myers, 1986). */
function caminos(a: readonly string[], b: readonly string[]): Map<number, number>[] | null {
  const historia: Map<number, number>[] = [];
  let v = new Map<number, number>([[1, 0]]);
  for (let d = 0; d <= Math.min(a.length + b.length, CAMBIOS); d++) {
    historia.push(v);
    const nuevo = new Map<number, number>();
    for (let k = -d; k <= d; k += 2) {
      const baja = k === -d || (k !== d && (v.get(k - 1) ?? -1) < (v.get(k + 1) ?? -1));
      let x = baja ? (v.get(k + 1) ?? 0) : (v.get(k - 1) ?? 0) + 1;
      while (x < a.length && x - k < b.length && a[x] === b[x - k]) x++;
      nuevo.set(k, x);
      if (x >= a.length && x - k >= b.length) return historia;
    }
    v = new Map([...v, ...nuevo]);
  }
  return null;
}

/** @returns pairs of places, in order, at which the two lists have the same */
function enComun(a: readonly string[], b: readonly string[]): [number, number][] {
  const historia = caminos(a, b);
  if (!historia) return [];
  const pares: [number, number][] = [];
  let [x, y] = [a.length, b.length];
  for (let d = historia.length - 1; d >= 0; d--) {
    const v = historia[d] ?? new Map<number, number>();
    const k = x - y;
    const baja = k === -d || (k !== d && (v.get(k - 1) ?? -1) < (v.get(k + 1) ?? -1));
    const antesK = baja ? k + 1 : k - 1;
    const antesX = d === 0 ? 0 : (v.get(antesK) ?? 0);
    const antesY = d === 0 ? 0 : antesX - antesK;
    while (x > antesX && y > antesY) pares.push([--x, --y]);
    [x, y] = [antesX, antesY];
  }
  return pares.reverse();
}

/**
 * The places that two lists have in common, as long a run of them as there is.
 * @param clave what makes two elements the same
 * @returns pairs `[place in a, place in b]`, both growing
 */
export function comunes<T>(
  a: readonly T[],
  b: readonly T[],
  clave: (x: T) => string = String,
): [number, number][] {
  const [ca, cb] = [a.map(clave), b.map(clave)];
  let inicio = 0;
  while (inicio < ca.length && inicio < cb.length && ca[inicio] === cb[inicio]) inicio++;
  let fin = 0;
  while (
    fin < ca.length - inicio &&
    fin < cb.length - inicio &&
    ca[ca.length - 1 - fin] === cb[cb.length - 1 - fin]
  )
    fin++;
  const medio = enComun(ca.slice(inicio, ca.length - fin), cb.slice(inicio, cb.length - fin));
  return [
    ...Array.from({ length: inicio }, (_, i): [number, number] => [i, i]),
    ...medio.map(([i, j]): [number, number] => [i + inicio, j + inicio]),
    ...Array.from({ length: fin }, (_, i): [number, number] => [ca.length - fin + i, cb.length - fin + i]),
  ];
}

/** @returns runs that, without the `agregado`, make `a`, and without the `quitado`, make `b` */
export function tramos<T>(a: readonly T[], b: readonly T[], clave: (x: T) => string = String): Tramo<T>[] {
  const salida: { clase: Tramo<T>['clase']; de: T[] }[] = [];
  const poner = (clase: Tramo<T>['clase'], de: readonly T[]) => {
    if (de.length === 0) return;
    const ultimo = salida.at(-1);
    if (ultimo?.clase === clase) ultimo.de.push(...de);
    else salida.push({ clase, de: [...de] });
  };
  let [i, j] = [0, 0];
  for (const [x, y] of [...comunes(a, b, clave), [a.length, b.length] as const]) {
    poner('quitado', a.slice(i, x));
    poner('agregado', b.slice(j, y));
    poner('igual', b.slice(y, y + 1));
    [i, j] = [x + 1, y + 1];
  }
  return salida;
}

/** Words, and the blanks between them. */
export function palabras(texto: string): string[] {
  return texto.match(/\s+|[\p{L}\p{N}\p{M}]+|[^\s\p{L}\p{N}\p{M}]/gu) ?? [];
}
