import sharp from 'sharp';
import { inclinacion } from './domain/inclinacion';
import type { Caja } from './domain/tipos';

const ANCHO_DE_MUESTRA = 640;

export interface Enderezada {
  readonly png: Uint8Array;
  /** takes a box of the straightened picture to its place on the page. Points */
  readonly alOriginal: (caja: Caja) => Caja;
}

/**
 * Turns a page's picture so that its lines run level.
 * @param escala pixels per point
 */
export async function enderezar(png: Uint8Array, escala: number): Promise<Enderezada> {
  const { data, info } = await sharp(png)
    .flatten({ background: 'white' })
    .grayscale()
    .resize({ width: ANCHO_DE_MUESTRA, withoutEnlargement: true })
    .raw()
    .toBuffer({ resolveWithObject: true });
  const grados = inclinacion({ pixeles: data, ancho: info.width, alto: info.height });
  if (grados === 0) return { png, alOriginal: (t) => t };
  const antes = await sharp(png).metadata();
  const { data: recta, info: despues } = await sharp(png)
    .rotate(-grados, { background: 'white' })
    .png({ compressionLevel: 1 })
    .toBuffer({ resolveWithObject: true });
  const medio = (px: number): number => px / escala / 2;
  const giro = (grados * Math.PI) / 180;
  return {
    png: recta,
    alOriginal: (t) => {
      const dx = t.x + t.ancho / 2 - medio(despues.width);
      const dy = t.y + t.alto / 2 - medio(despues.height);
      const x = medio(antes.width) + dx * Math.cos(giro) - dy * Math.sin(giro);
      const y = medio(antes.height) + dx * Math.sin(giro) + dy * Math.cos(giro);
      return { ...t, x: x - t.ancho / 2, y: y - t.alto / 2 };
    },
  };
}
