import { PDFArray, PDFHexString, PDFNumber, PDFName, type PDFDict } from 'pdf-lib';

/** The bytes a signature covers and where its own value lies. */
export interface Cobertura {
  readonly partes: readonly [Buffer, Buffer];
  readonly cms: Buffer;
  /** offset of the first byte after what it covers */
  readonly fin: number;
}

/**
 * Reads /ByteRange strictly (ISO 32000-1, 12.8.1): four integers, from 0, the gap exactly this signature's /Contents, the
 * end at the end of a revision.
 * @returns null when any of it does not hold
 */
export function leerCobertura(pdf: Buffer, firma: PDFDict): Cobertura | null {
  const rango = firma.context.lookup(firma.get(PDFName.of('ByteRange')));
  const contenido = firma.context.lookup(firma.get(PDFName.of('Contents')));
  if (!(rango instanceof PDFArray) || rango.size() !== 4 || !(contenido instanceof PDFHexString)) return null;
  const numeros = rango.asArray().map((o) => firma.context.lookup(o));
  if (!numeros.every((n) => n instanceof PDFNumber)) return null;
  const [a = -1, b = -1, c = -1, d = -1] = numeros.map((n) => n.asNumber());
  if (a !== 0 || ![b, c, d].every((n) => Number.isSafeInteger(n) && n > 0) || c <= b || c + d > pdf.length)
    return null;
  const hueco = pdf.subarray(b, c).toString('latin1');
  if (!/^<[0-9a-fA-F]*>$/.test(hueco)) return null;
  const digitos = hueco.slice(1, -1).toLowerCase();
  if (digitos !== contenido.asString().replace(/\s/g, '').toLowerCase()) return null;
  if (!terminaRevision(pdf, c + d)) return null;
  const cms = recortar(Buffer.from(digitos, 'hex'));
  return cms ? { partes: [pdf.subarray(0, b), pdf.subarray(c, c + d)], cms, fin: c + d } : null;
}

function terminaRevision(pdf: Buffer, fin: number): boolean {
  return /%%EOF[\r\n ]*$/.test(pdf.subarray(Math.max(0, fin - 32), fin).toString('latin1'));
}

/** The DER ends before the padding of the reserved place. */
function recortar(bytes: Buffer): Buffer | null {
  const primero = bytes[1];
  if (bytes[0] !== 0x30 || primero === undefined) return null;
  if (primero < 0x80) return bytes.subarray(0, 2 + primero);
  if (primero === 0x80) return bytes;
  const cuantos = primero & 0x7f;
  if (cuantos > 4 || bytes.length < 2 + cuantos) return null;
  const largo = 2 + cuantos + bytes.readUIntBE(2, cuantos);
  return largo <= bytes.length ? bytes.subarray(0, largo) : null;
}
