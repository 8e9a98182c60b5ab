import { imagenNoSirve } from './errores';

/** Pictures that one text may show. */
const MAXIMO_DE_IMAGENES = 30;
const BYTES = 10 * 1024 * 1024;
const TIPOS: ReadonlySet<string> = new Set(['image/jpeg', 'image/png', 'image/webp']);

/**
 * The picture of an upload, if it is one that a text may show.
 * @param bytes of the file as it came; null: what came was a PDF
 * @throws ErrorDominio `documentos.imagen.no-sirve`
 */
export function exigirImagen(bytes: Uint8Array | null, tipo: string | null): Uint8Array {
  if (!bytes || !tipo || !TIPOS.has(tipo))
    throw imagenNoSirve('En el texto van imágenes JPEG, PNG o WebP. Un PDF va como anexo.');
  if (bytes.length > BYTES)
    throw imagenNoSirve(
      `La imagen pasa de ${BYTES / 1024 / 1024} MB: achíquela antes de ponerla en el texto.`,
    );
  return bytes;
}

/** @throws ErrorDominio `documentos.imagen.no-sirve` */
export function exigirPocasImagenes(cuantas: number): void {
  if (cuantas > MAXIMO_DE_IMAGENES)
    throw imagenNoSirve(`El texto tiene ${cuantas} imágenes: admite hasta ${MAXIMO_DE_IMAGENES}.`);
}
