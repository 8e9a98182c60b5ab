import type { Esquina } from '../api/tipos';

/** The stamp's own size on paper, in points (62 x 34 mm), and its distance from the edge. */
export const SELLO_PT = { ancho: 176, alto: 96, margen: 24 } as const;

/** Where the stamp lies, in per cent of the page, from its top left. */
export interface CajaDelSello {
  izquierda: number;
  arriba: number;
  ancho: number;
  alto: number;
}

/**
 * @param pagina size in points as the reader sees it
 * @returns the place of the stamp in a corner; on a page smaller than the stamp it fills what there is
 */
export function cajaDelSello(esquina: Esquina, pagina: { ancho: number; alto: number }): CajaDelSello {
  const ancho = Math.min(SELLO_PT.ancho, pagina.ancho);
  const alto = Math.min(SELLO_PT.alto, pagina.alto);
  const x = Math.min(SELLO_PT.margen, pagina.ancho - ancho);
  const y = Math.min(SELLO_PT.margen, pagina.alto - alto);
  const izquierda = esquina.endsWith('derecha') ? pagina.ancho - ancho - x : x;
  const arriba = esquina.startsWith('inferior') ? pagina.alto - alto - y : y;
  return {
    izquierda: (izquierda / pagina.ancho) * 100,
    arriba: (arriba / pagina.alto) * 100,
    ancho: (ancho / pagina.ancho) * 100,
    alto: (alto / pagina.alto) * 100,
  };
}
