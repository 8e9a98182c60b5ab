/** Page as stored and as seen (ISO 32000-1, 14.11.2): lengths in points, rotation clockwise. */
export interface Hoja {
  /** lower left corner of the visible box, in user space */
  readonly x0: number;
  readonly y0: number;
  /** size of the visible box before rotation */
  readonly ancho: number;
  readonly alto: number;
  readonly rotacion: 0 | 90 | 180 | 270;
}

/** A box as the reader sees it: origin at the lower left of the page as displayed. */
export interface Caja {
  readonly x: number;
  readonly y: number;
  readonly ancho: number;
  readonly alto: number;
}

export type Esquina = 'superior-derecha' | 'superior-izquierda' | 'inferior-derecha' | 'inferior-izquierda';

/** @returns size of the page as the reader sees it */
export function tamanoVisto(h: Hoja): { ancho: number; alto: number } {
  return h.rotacion % 180 === 0 ? { ancho: h.ancho, alto: h.alto } : { ancho: h.alto, alto: h.ancho };
}

/**
 * Where a seen box lies in user space, and the matrix that turns its appearance upright.
 * @returns rect [x1 y1 x2 y2] and form matrix [a b c d e f] for BBox [0 0 ancho alto]
 */
export function enEspacioDeUsuario(
  h: Hoja,
  c: Caja,
): { rect: [number, number, number, number]; matriz: number[] } {
  const { x, y, ancho: w, alto: a } = c;
  const { ancho: W, alto: H } = h;
  const casos = {
    0: { r: [x, y, x + w, y + a], m: [1, 0, 0, 1, 0, 0] },
    90: { r: [W - y - a, x, W - y, x + w], m: [0, 1, -1, 0, a, 0] },
    180: { r: [W - x - w, H - y - a, W - x, H - y], m: [-1, 0, 0, -1, w, a] },
    270: { r: [y, H - x - w, y + a, H - x], m: [0, -1, 1, 0, 0, w] },
  } as const;
  const { r, m } = casos[h.rotacion];
  return { rect: [r[0] + h.x0, r[1] + h.y0, r[2] + h.x0, r[3] + h.y0], matriz: [...m] };
}

/** @returns how the reader sees a rectangle of user space: the way back of `enEspacioDeUsuario` */
export function comoSeVe(h: Hoja, rect: readonly [number, number, number, number]): Caja {
  const [x1, y1, x2, y2] = [
    Math.min(rect[0], rect[2]) - h.x0,
    Math.min(rect[1], rect[3]) - h.y0,
    Math.max(rect[0], rect[2]) - h.x0,
    Math.max(rect[1], rect[3]) - h.y0,
  ];
  const [w, a] = [x2 - x1, y2 - y1];
  switch (h.rotacion) {
    case 0:
      return { x: x1, y: y1, ancho: w, alto: a };
    case 90:
      return { x: y1, y: h.ancho - x2, ancho: a, alto: w };
    case 180:
      return { x: h.ancho - x2, y: h.alto - y2, ancho: w, alto: a };
    case 270:
      return { x: h.alto - y2, y: x1, ancho: a, alto: w };
  }
}

/** Distance to the edges on ordinary paper, points. */
const MARGEN = 24;
/** A stamp takes at most this part of the page's width, and keeps its size on ordinary paper. */
const PARTE_MAXIMA = 0.45;
/** Sheets wider than this (A2 and more) get a larger stamp, so that it stays legible when the page is fitted to a screen. */
const ANCHO_DE_PLANO = 1_190;

/**
 * Where a stamp goes: in a corner, upright, at its own size; smaller on a small page, larger on a plan.
 * @param visto size of the page as seen, points
 * @param sello natural size of the stamp, points
 * @param margen distance to the edges, points; grows and shrinks with the stamp
 */
export function ubicarSello(
  visto: { ancho: number; alto: number },
  sello: { ancho: number; alto: number },
  esquina: Esquina,
  margen = MARGEN,
): Caja {
  const ampliacion = Math.max(1, Math.max(visto.ancho, visto.alto) / ANCHO_DE_PLANO);
  const escala = Math.min(
    ampliacion,
    (visto.ancho * PARTE_MAXIMA) / sello.ancho,
    (visto.alto * PARTE_MAXIMA) / sello.alto,
  );
  const ancho = sello.ancho * escala;
  const alto = sello.alto * escala;
  const borde = Math.min(margen * ampliacion, visto.ancho * 0.04, visto.alto * 0.04);
  return {
    x: esquina.endsWith('derecha') ? visto.ancho - borde - ancho : borde,
    y: esquina.startsWith('superior') ? visto.alto - borde - alto : borde,
    ancho,
    alto,
  };
}
