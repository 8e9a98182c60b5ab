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
  const hasta = acumular(data, info.width, info.height);
  const ancho = info.width + 1;
  return cajas.map((c) => {
    const [x1, y1] = [Math.max(0, Math.floor(c.x * escala)), Math.max(0, Math.floor(c.y * escala))];
    const x2 = Math.min(info.width, Math.ceil((c.x + c.ancho) * escala));
    const y2 = Math.min(info.height, Math.ceil((c.y + c.alto) * escala));
    if (x2 <= x1 || y2 <= y1) return 0;
    const en = (x: number, y: number): number => hasta[y * ancho + x] ?? 0;
    return (en(x2, y2) - en(x1, y2) - en(x2, y1) + en(x1, y1)) / ((x2 - x1) * (y2 - y1));
  });
}

/** Written pixels above and to the left of each point: any box is then four readings, however many are asked. */
function acumular(gris: Uint8Array, ancho: number, alto: number): Uint32Array {
  const hasta = new Uint32Array((ancho + 1) * (alto + 1));
  for (let y = 0; y < alto; y++) {
    let fila = 0;
    for (let x = 0; x < ancho; x++) {
      if ((gris[y * ancho + x] ?? 255) < TINTA) fila++;
      hasta[(y + 1) * (ancho + 1) + x + 1] = (hasta[y * (ancho + 1) + x + 1] ?? 0) + fila;
    }
  }
  return hasta;
}
