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

/**
 * The first corner that nothing is written on, in the order in which desks use them; when all are, the emptiest.
 * @param tintas part of each corner's box that bears ink, in the order of `ESQUINAS`
 */
export function elegirEsquina(tintas: readonly number[]): {
  esquina: (typeof ESQUINAS)[number];
  libre: boolean;
} {
  const libre = ESQUINAS.find((_, i) => (tintas[i] ?? 1) <= LIBRE);
  if (libre) return { esquina: libre, libre: true };
  const menor = ESQUINAS.reduce((mejor, e, i) =>
    (tintas[i] ?? 1) < (tintas[ESQUINAS.indexOf(mejor)] ?? 1) ? e : mejor,
  );
  return { esquina: menor, libre: false };
}

export const estaLibre = (tinta: number): boolean => tinta <= LIBRE;
