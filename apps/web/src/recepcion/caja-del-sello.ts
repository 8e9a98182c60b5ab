import type { LugarDeSello } from '../api/tipos';

/** The stamp's own size on paper, in points (62 x 32 mm), and its distance from the edge in a corner. */
export const SELLO_PT = { ancho: 175.7, alto: 90.7, margen: 18 } as const;

/** A page as the reader sees it, in points. */
export interface Pagina {
  ancho: number;
  alto: number;
}

/** Where the stamp lies, in per cent of the page, from its top left. */
export interface CajaDelSello {
  izquierda: number;
  arriba: number;
  ancho: number;
  alto: number;
}

/** @returns the stamp's lower left corner, in points from the page's lower left; whole inside its page */
export function puntoDelSello(lugar: LugarDeSello, pagina: Pagina): { x: number; y: number } {
  const derecha = Math.max(0, pagina.ancho - SELLO_PT.ancho);
  const arriba = Math.max(0, pagina.alto - SELLO_PT.alto);
  if ('x' in lugar) {
    return {
      x: Math.round(Math.max(0, Math.min(lugar.x, derecha))),
      y: Math.round(Math.max(0, Math.min(lugar.y, arriba))),
    };
  }
  const { margen } = SELLO_PT;
  return {
    x: lugar.esquina.endsWith('derecha') ? Math.max(0, derecha - margen) : Math.min(margen, derecha),
    y: lugar.esquina.startsWith('superior') ? Math.max(0, arriba - margen) : Math.min(margen, arriba),
  };
}

/** @returns the box to draw; on a page smaller than the stamp it fills what there is */
export function cajaDelSello(lugar: LugarDeSello, pagina: Pagina): CajaDelSello {
  const { x, y } = puntoDelSello(lugar, pagina);
  const ancho = Math.min(SELLO_PT.ancho, pagina.ancho);
  const alto = Math.min(SELLO_PT.alto, pagina.alto);
  return {
    izquierda: (x / pagina.ancho) * 100,
    arriba: ((pagina.alto - y - alto) / pagina.alto) * 100,
    ancho: (ancho / pagina.ancho) * 100,
    alto: (alto / pagina.alto) * 100,
  };
}

/**
 * The stamp with its centre where the page was pressed.
 * @param parte of the page, 0 to 1, from its top left
 */
export function selloDonde(parte: { x: number; y: number }, pagina: Pagina): { x: number; y: number } {
  return puntoDelSello(
    {
      x: parte.x * pagina.ancho - SELLO_PT.ancho / 2,
      y: (1 - parte.y) * pagina.alto - SELLO_PT.alto / 2,
    },
    pagina,
  );
}

const FLECHAS: Record<string, { x: number; y: number }> = {
  ArrowLeft: { x: -1, y: 0 },
  ArrowRight: { x: 1, y: 0 },
  ArrowUp: { x: 0, y: 1 },
  ArrowDown: { x: 0, y: -1 },
};

/** @returns the stamp moved by an arrow key, or null when the key is another. @param paso in points */
export function moverSello(
  lugar: LugarDeSello,
  pagina: Pagina,
  tecla: string,
  paso: number,
): { x: number; y: number } | null {
  const hacia = FLECHAS[tecla];
  if (!hacia) return null;
  const { x, y } = puntoDelSello(lugar, pagina);
  return puntoDelSello({ x: x + hacia.x * paso, y: y + hacia.y * paso }, pagina);
}
