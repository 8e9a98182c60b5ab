import { type PDFDocument, PDFHexString, PDFInvalidObject, PDFName, PDFNumber, type PDFRef } from 'pdf-lib';
import type { PDFDict } from 'pdf-lib';
import { noCabe, pdfIlegible } from './errores';

/** A file whose last revision has the place of a signature, or of a timestamp, still empty. */
export interface Hueco {
  readonly pdf: Buffer;
  /** offsets of the hex digits of /Contents */
  readonly contenido: readonly [desde: number, hasta: number];
}

/** Digits that hold the place of each number of /ByteRange. */
const RELLENO = '**********';

/**
 * A signature dictionary with its range and its value still to be known. It is registered as raw bytes, so that it never
 * lands inside an object stream (trap of some readers).
 * @param lugar bytes to reserve in /Contents
 */
export function diccionarioConHueco(
  doc: PDFDocument,
  tipo: 'Sig' | 'DocTimeStamp',
  subFiltro: string,
  lugar: number,
  alCompletar: (dict: PDFDict) => void = () => undefined,
): PDFRef {
  const contexto = doc.context;
  const dict = contexto.obj({
    Type: tipo,
    Filter: 'Adobe.PPKLite',
    SubFilter: subFiltro,
    ByteRange: [PDFNumber.of(0), ...Array.from({ length: 3 }, () => PDFName.of(RELLENO))],
    Contents: PDFHexString.of('0'.repeat(lugar * 2)),
  });
  alCompletar(dict);
  const bytes = new Uint8Array(dict.sizeInBytes());
  dict.copyBytesInto(bytes, 0);
  return contexto.register(PDFInvalidObject.of(bytes));
}

/**
 * Fills in /ByteRange, now that the offsets are known.
 * @param desde where the new revision begins
 * @returns the file, the place of the value, and the bytes that are signed: everything but that place
 */
export function cerrarRango(
  pdf: Buffer,
  desde: number,
): Hueco & { readonly partes: readonly [Buffer, Buffer] } {
  const hueco = pdf.indexOf(`/${RELLENO}`, desde);
  const rango = pdf.lastIndexOf('/ByteRange', hueco);
  const finRango = pdf.indexOf(']', hueco) + 1;
  const abre = pdf.indexOf('/Contents <', rango) + '/Contents '.length;
  const cierra = pdf.indexOf('>', abre) + 1;
  if (hueco < 0 || rango < desde || abre < rango) throw pdfIlegible();
  const texto = `/ByteRange [0 ${abre} ${cierra} ${pdf.length - cierra}]`;
  pdf.write(texto.padEnd(finRango - rango, ' '), rango, 'latin1');
  return {
    pdf,
    contenido: [abre + 1, cierra - 1],
    partes: [pdf.subarray(0, abre), pdf.subarray(cierra)],
  };
}

/**
 * Puts a value into its place; no other byte changes.
 * @returns the file itself, filled: it may be large
 * @throws ErrorDominio `firma.no-cabe`
 */
export function llenar({ pdf, contenido: [desde, hasta] }: Hueco, valor: Buffer): Buffer {
  const lugar = (hasta - desde) / 2;
  if (valor.length > lugar) throw noCabe(valor.length, lugar);
  pdf.write(valor.toString('hex').padEnd(lugar * 2, '0'), desde, 'latin1');
  return pdf;
}
