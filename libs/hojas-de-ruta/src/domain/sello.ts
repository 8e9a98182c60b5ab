/** Where a stamp goes on page 1: in a corner, or with its lower left corner at a point of the page as people see it (points). */
export type LugarDeSello =
  | {
      readonly esquina: 'superior-derecha' | 'superior-izquierda' | 'inferior-derecha' | 'inferior-izquierda';
    }
  | { readonly x: number; readonly y: number };

export const ESQUINA_HABITUAL: LugarDeSello = { esquina: 'superior-derecha' };

interface Medida {
  readonly ancho: number;
  readonly alto: number;
}
interface Punto {
  readonly x: number;
  readonly y: number;
}

/** A stamp placed by hand stays whole on its page, whatever point was asked for. */
export function dentroDeLaPagina(
  punto: { x: number; y: number },
  sello: Medida,
  pagina: Medida,
): { x: number; y: number } & Medida {
  const ajustar = (valor: number, lado: number, total: number): number =>
    Math.max(0, Math.min(valor, total - lado));
  return {
    x: ajustar(punto.x, sello.ancho, pagina.ancho),
    y: ajustar(punto.y, sello.alto, pagina.alto),
    ancho: sello.ancho,
    alto: sello.alto,
  };
}

export const ESQUINAS = [
  'superior-derecha',
  'superior-izquierda',
  'inferior-derecha',
  'inferior-izquierda',
] as const;

/** Less than this part of a box with ink on it leaves a stamp readable. */
const LIBRE = 0.004;

export const estaLibre = (tinta: number): boolean => tinta <= LIBRE;

/** Margin of the page and air around a stamp that is not in a corner, and how finely its place is looked for: points. */
const MARGEN = 24;
const AIRE = 6;
const PASO = 12;

/**
 * Places of the page for when no corner is free, the nearest to the usual corner first.
 * @returns boxes with their air, points, origin at the lower left
 */
export function lugaresDeBusqueda(pagina: Medida, sello: Medida): (Punto & Medida)[] {
  const [ancho, alto] = [sello.ancho + 2 * AIRE, sello.alto + 2 * AIRE];
  const [xMax, yMax] = [pagina.ancho - MARGEN - ancho, pagina.alto - MARGEN - alto];
  const lejos = (c: Punto): number => Math.hypot(xMax - c.x, yMax - c.y);
  const lugares: (Punto & Medida)[] = [];
  for (let x = xMax; x >= MARGEN; x -= PASO)
    for (let y = yMax; y >= MARGEN; y -= PASO) lugares.push({ x, y, ancho, alto });
  return lugares.sort((a, b) => lejos(a) - lejos(b));
}

/**
 * The first corner that nothing is written on, in the order in which desks use them; then the nearest free place of the page;
 * on a page full of writing, the emptiest corner.
 * @param tintas part of each corner's box that bears ink, in the order of `ESQUINAS`
 * @param demas the same of the places of `lugaresDeBusqueda`
 */
export function elegirLugar(
  tintas: readonly number[],
  demas: readonly (Punto & { readonly tinta: number })[],
): { lugar: LugarDeSello; libre: boolean } {
  const esquina = ESQUINAS.find((_, i) => estaLibre(tintas[i] ?? 1));
  if (esquina) return { lugar: { esquina }, libre: true };
  const hueco = demas.find((d) => estaLibre(d.tinta));
  if (hueco) return { lugar: { x: hueco.x + AIRE, y: hueco.y + AIRE }, libre: true };
  const menor = Math.min(...ESQUINAS.map((_, i) => tintas[i] ?? 1));
  return {
    lugar: { esquina: ESQUINAS.find((_, i) => (tintas[i] ?? 1) === menor) ?? 'superior-derecha' },
    libre: false,
  };
}
