import { PDFArray, PDFHexString, PDFNumber, type PDFDict, type PDFObject } from 'pdf-lib';
import { clave, type Lector } from '../formulario';

/** The bytes a signature covers and where its own value lies. */
export interface Cobertura {
  readonly partes: readonly [Buffer, Buffer];
  readonly contenido: Buffer;
  /** offset of the `<` that opens its value */
  readonly hueco: number;
  /** offset of the first byte after what it covers */
  readonly fin: number;
}

/** A document timestamp proves a time, not a person (ISO 32000-2, 12.8.5). */
export function esSelloDeTiempo(lector: Lector, firma: PDFDict): boolean {
  return nombre(lector, firma, 'SubFilter') === '/ETSI.RFC3161';
}

export function nombre(lector: Lector, dict: PDFDict, cual: string): string {
  return lector.buscar(dict.get(clave(cual)))?.toString() ?? '';
}

/**
 * Reads /ByteRange strictly (ISO 32000-1, 12.8.1): four integers, from 0, the gap exactly this signature's /Contents, the
 * end at the end of a revision.
 * @returns null when any of it does not hold
 */
export function leerCobertura(pdf: Buffer, lector: Lector, firma: PDFDict): Cobertura | null {
  const rango = enteros(lector, lector.buscar(firma.get(clave('ByteRange'))));
  const contenido = lector.buscar(firma.get(clave('Contents')));
  if (rango?.length !== 4 || !(contenido instanceof PDFHexString)) return null;
  const [a = -1, b = -1, c = -1, d = -1] = rango;
  if (a !== 0 || b <= 0 || c <= b || d <= 0 || c + d > pdf.length) return null;
  const hueco = pdf.subarray(b, c).toString('latin1');
  if (!/^<[0-9a-fA-F\s]*>$/.test(hueco)) return null;
  const digitos = sinBlancos(hueco.slice(1, -1));
  if (digitos !== sinBlancos(contenido.asString()) || !terminaRevision(pdf, c + d)) return null;
  return {
    partes: [pdf.subarray(0, b), pdf.subarray(c, c + d)],
    contenido: Buffer.from(digitos, 'hex'),
    hueco: b,
    fin: c + d,
  };
}

/**
 * What a signature says it covers, whether or not it may: for telling if it holds at all.
 * @returns null when its ranges leave the file
 */
export function bytesDeclarados(
  pdf: Buffer,
  lector: Lector,
  firma: PDFDict,
): (Pick<Cobertura, 'contenido'> & { readonly partes: readonly Buffer[] }) | null {
  const contenido = lector.buscar(firma.get(clave('Contents')));
  const rango = enteros(lector, lector.buscar(firma.get(clave('ByteRange')))) ?? [];
  if (!tieneForma(lector, firma) || rango.length > 64 || !(contenido instanceof PDFHexString)) return null;
  const pares = rango.flatMap((desde, i) =>
    i % 2 === 0 ? [[desde, desde + (rango[i + 1] ?? 0)] as const] : [],
  );
  if (pares.some(([, hasta]) => hasta > pdf.length)) return null;
  return {
    partes: pares.map(([desde, hasta]) => pdf.subarray(desde, hasta)),
    contenido: Buffer.from(sinBlancos(contenido.asString()), 'hex'),
  };
}

/** Whether a dictionary has the parts of a signature at all: ranges in pairs, and a value in hexadecimal. */
export function tieneForma(lector: Lector, firma: PDFDict): boolean {
  const rango = enteros(lector, lector.buscar(firma.get(clave('ByteRange'))));
  const pares = rango !== null && rango.length > 0 && rango.length % 2 === 0 && rango.every((n) => n >= 0);
  return pares && lector.buscar(firma.get(clave('Contents'))) instanceof PDFHexString;
}

const sinBlancos = (hex: string): string => hex.replace(/\s/g, '').toLowerCase();

function enteros(lector: Lector, lista: PDFObject | undefined): number[] | null {
  if (!(lista instanceof PDFArray)) return null;
  const valores = lista.asArray().map((o) => lector.buscar(o));
  if (!valores.every((n) => n instanceof PDFNumber)) return null;
  const numeros = valores.map((n) => n.asNumber());
  return numeros.every((n) => Number.isSafeInteger(n)) ? numeros : null;
}

/** After %%EOF at most the end of its line. */
function terminaRevision(pdf: Buffer, fin: number): boolean {
  return /%%EOF[\r\n \t\0]*$/.test(pdf.subarray(Math.max(0, fin - 64), fin).toString('latin1'));
}

/** @returns whether nothing but blanks lies from an offset to the end */
export function soloBlancos(pdf: Buffer, desde: number): boolean {
  return pdf.subarray(desde).every((b) => b === 0 || b === 9 || b === 10 || b === 12 || b === 13 || b === 32);
}

/** @returns whether the file ends with a revision: its last %%EOF is followed by nothing but blanks */
export function terminaEnRevision(pdf: Buffer): boolean {
  const marca = pdf.lastIndexOf('%%EOF');
  return marca >= 0 && soloBlancos(pdf, marca + 5);
}
