import { decodePDFRawStream, PDFName, type PDFRawStream } from 'pdf-lib';
import { constants, inflateSync } from 'node:zlib';

/** No stream is opened beyond this many bytes: a small file could hide a huge one. */
export const MAXIMO_DE_FLUJO = 64 * 1_024 * 1_024;

/**
 * Contents of a stream, whatever filters it has, as far as they can be read (ISO 32000-1, 7.4); predictors are left as they are.
 * @param maximo bytes
 * @returns null when it holds more
 * @throws Error when a filter is unknown, or nothing can be made of it
 */
export function inflar(flujo: PDFRawStream, maximo: number = MAXIMO_DE_FLUJO): Uint8Array | null {
  if (flujo.dict.get(PDFName.of('Filter')) === PDFName.of('FlateDecode')) {
    try {
      return inflateSync(flujo.contents, {
        maxOutputLength: maximo,
        finishFlush: constants.Z_SYNC_FLUSH,
      });
    } catch (error) {
      if ((error as { code?: string }).code === 'ERR_BUFFER_TOO_LARGE') return null;
      // Damaged: the other way reads as far as it goes.
    }
  }
  const abierto = decodePDFRawStream(flujo).getBytes(maximo + 1);
  return abierto.length > maximo ? null : new Uint8Array(abierto);
}
