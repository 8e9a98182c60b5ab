import type { Vobo } from './etapas';

/** A place of a page: parts of its width and height from the upper left; a point has no width nor height. */
export type Lugar = NonNullable<Vobo['observaciones'][number]['lugar']>;

/** A remark as it lies over its page. */
export interface Marca {
  readonly id: string;
  /** as its list counts it, from 1 */
  readonly n: number;
  readonly lugar: Lugar;
  readonly texto: string;
}

interface Punto {
  readonly x: number;
  readonly y: number;
}
/** Less than this is a touch, not a stroke. */
const MENOR = 0.012;
const PASO = 0.01;
const MINIMO = 0.02;

const entre = (v: number, menor: number, mayor: number): number => Math.min(mayor, Math.max(menor, v));
const parte = (v: number): number => Math.round(entre(v, 0, 1) * 1e5) / 1e5;

/** What is put from the keyboard, to be moved from there. */
export const enMedio = (pagina: number): Lugar => ({ pagina, x: 0.3, y: 0.45, ancho: 0.4, alto: 0.06 });

/** @returns the place between where the finger went down and where it went up; a mere touch is a point */
export function lugarEntre(pagina: number, a: Punto, b: Punto): Lugar {
  const [x1, x2, y1, y2] = [parte(a.x), parte(b.x), parte(a.y), parte(b.y)];
  if (Math.abs(x1 - x2) < MENOR && Math.abs(y1 - y2) < MENOR)
    return { pagina, x: x1, y: y1, ancho: 0, alto: 0 };
  const [x, y] = [Math.min(x1, x2), Math.min(y1, y2)];
  return { pagina, x, y, ancho: parte(Math.abs(x1 - x2)), alto: parte(Math.abs(y1 - y2)) };
}

const FLECHAS: Readonly<Record<string, readonly [number, number]>> = {
  ArrowLeft: [-1, 0],
  ArrowRight: [1, 0],
  ArrowUp: [0, -1],
  ArrowDown: [0, 1],
};

/** @returns the place after an arrow: moved, or with Mayúsculas made larger or smaller, always within its page; null: no arrow */
export function conFlecha(lugar: Lugar, tecla: string, mayusculas: boolean): Lugar | null {
  const paso = FLECHAS[tecla];
  if (!paso) return null;
  const [dx, dy] = [paso[0] * PASO, paso[1] * PASO];
  const { x, y, ancho, alto } = lugar;
  if (mayusculas)
    return {
      ...lugar,
      ancho: dx === 0 ? ancho : parte(entre(ancho + dx, Math.min(MINIMO, 1 - x), 1 - x)),
      alto: dy === 0 ? alto : parte(entre(alto + dy, Math.min(MINIMO, 1 - y), 1 - y)),
    };
  return { ...lugar, x: parte(entre(x + dx, 0, 1 - ancho)), y: parte(entre(y + dy, 0, 1 - alto)) };
}

/** @returns those of the remarks that point at a place, numbered as their list is */
export function marcasDe(
  notas: readonly { id: string; lugar?: Lugar | null; texto: string; resueltaEn?: string | null }[],
): Marca[] {
  return notas.flatMap(({ id, lugar, texto, resueltaEn }, i): Marca[] =>
    lugar && !resueltaEn ? [{ id, n: i + 1, lugar, texto }] : [],
  );
}
