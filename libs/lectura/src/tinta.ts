import sharp from 'sharp';
import type { Caja } from './domain/tipos';

const TINTA = 215;

/**
 * How much of each box is written on.
 * @param png picture of a page
 * @param escala its pixels per point
 * @param cajas points, origin at the upper left; what leaves the page is cut
 * @returns parts of one, in the order of the boxes
 */
export async function medirTinta(png: Uint8Array, escala: number, cajas: readonly Caja[]): Promise<number[]> {
  const { data, info } = await sharp(png)
    .flatten({ background: 'white' })
    .grayscale()
    .raw()
    .toBuffer({ resolveWithObject: true });
  return cajas.map((c) => {
    const [x1, y1] = [Math.max(0, Math.floor(c.x * escala)), Math.max(0, Math.floor(c.y * escala))];
    const x2 = Math.min(info.width, Math.ceil((c.x + c.ancho) * escala));
    const y2 = Math.min(info.height, Math.ceil((c.y + c.alto) * escala));
    let escritos = 0;
    for (let y = y1; y < y2; y++)
      for (let x = x1; x < x2; x++) if ((data[y * info.width + x] ?? 255) < TINTA) escritos++;
    return escritos / Math.max(1, (x2 - x1) * (y2 - y1));
  });
}
