import sharp from 'sharp';
import type { Caja } from './domain/tipos';
import type { PaginaLeida } from './pagina-leida';
import { leerPaginas } from './paginas';

/**
 * Lays a one-page drawing over the picture of a page.
 * @param caja where, in points, origin at the lower left of the page
 * @returns PNG
 */
export async function superponer(hoja: PaginaLeida, dibujo: Uint8Array, caja: Caja): Promise<Uint8Array> {
  if (!hoja.dibujo) return new Uint8Array();
  const { png, escala } = hoja.dibujo;
  const { leidas } = await leerPaginas(dibujo, { paginas: [1], ppp: escala * 144 });
  const encima = leidas[0]?.dibujo;
  if (!encima) return png;
  const pieza = await sharp(encima.png)
    .resize(Math.max(1, Math.round(caja.ancho * escala)), Math.max(1, Math.round(caja.alto * escala)), {
      fit: 'fill',
    })
    .toBuffer();
  const arriba = Math.max(0, Math.round((hoja.alto - caja.y - caja.alto) * escala));
  const izquierda = Math.max(0, Math.round(caja.x * escala));
  return sharp(png)
    .composite([{ input: pieza, left: izquierda, top: arriba, blend: 'multiply' }])
    .png()
    .toBuffer();
}
