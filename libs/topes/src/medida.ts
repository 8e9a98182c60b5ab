import { ErrorDominio } from '#kernel';
import {
  PDFArray,
  PDFContext,
  PDFName,
  PDFNumber,
  PDFObjectParser,
  PDFRawStream,
  type PDFDict,
} from 'pdf-lib';
import { inflar } from './inflar';

/** The largest object number that a file may have (ISO 32000-1, annex C). */
export const MAXIMO_DE_OBJETOS = 8_388_607;
/** Revisions of one file. */
export const MAXIMO_DE_SECCIONES = 2_000;

const MAXIMO_DE_BYTES = 200 * 1_024 * 1_024;
/** Objects with a header of their own. */
const MAXIMO_DE_CABECERAS = 1_000_000;
/** Of all structural streams of a file, opened. */
const MAXIMO_ABIERTO = 512 * 1_024 * 1_024;
/** References that need not have their bytes: some writers count a few more than they write. */
const CUENTA_HOLGADA = 100_000;

const ESTRUCTURA = new Set(['ObjStm', 'XRef']);
/** What tells an object from the next, and what may make one structural; a name may be written with its letters in hexadecimal. */
const SENAS =
  /\d\s+obj\b|\bstartxref\b|\/Type\s+\d+\s+\d+\s+R\b|\/(?:ObjStm|XRef)\b|\/[\w#]*#[0-9a-fA-F]{2}[\w#]*/g;

const desmedido = (): ErrorDominio =>
  new ErrorDominio(
    'pdf.desmedido',
    'invalido',
    'El PDF trae dentro mucho más de lo que se puede abrir con seguridad. Ábralo, guárdelo de nuevo como PDF y vuelva a intentarlo.',
  );

/**
 * What has to hold before a program that knows no limits opens a file: its size, its objects and revisions, and what its
 * structural streams grow to. What cannot be read is left to whoever opens it.
 * @throws ErrorDominio `pdf.desmedido`
 */
export function exigirMedida(pdf: Uint8Array): void {
  if (pdf.length > MAXIMO_DE_BYTES) throw desmedido();
  const bytes = Buffer.from(pdf.buffer, pdf.byteOffset, pdf.length);
  let [cabeceras, secciones, abierto] = [0, 0, 0];
  let objeto: number | null = null;
  for (const { sena, index } of senasDe(bytes)) {
    if (sena.endsWith('obj')) {
      objeto = index + sena.length;
      cabeceras++;
    } else if (sena === 'startxref') secciones++;
    else if (objeto !== null && puedeSerEstructura(sena)) {
      abierto += medidaDe(bytes.subarray(objeto));
      objeto = null;
    }
    // A revision, and the linearised first page, each say theirs once.
    if (cabeceras > MAXIMO_DE_CABECERAS || secciones > 2 * MAXIMO_DE_SECCIONES || abierto > MAXIMO_ABIERTO)
      throw desmedido();
  }
}

/** Bytes read at a time as letters. */
const TRAMO = 1_048_576;
/** None of these is within a mark: what lies between two of them can be read apart. */
const SEPARA = new Set(Buffer.from('<>[](){}', 'latin1'));

function* senasDe(bytes: Buffer): Generator<{ sena: string; index: number }> {
  for (let desde = 0; desde < bytes.length;) {
    let hasta = Math.min(desde + TRAMO, bytes.length);
    while (hasta < bytes.length && !SEPARA.has(bytes[hasta] ?? 0)) hasta++;
    for (const { 0: sena, index } of bytes.toString('latin1', desde, hasta).matchAll(SENAS))
      yield { sena, index: desde + index };
    desde = hasta;
  }
}

function puedeSerEstructura(sena: string): boolean {
  if (!sena.includes('#')) return true;
  const nombre = sena
    .slice(1)
    .replace(/#([0-9a-fA-F]{2})/g, (_, hex: string) => String.fromCharCode(parseInt(hex, 16)));
  return ESTRUCTURA.has(nombre);
}

/** @param bytes from a stream object on. @returns bytes that it grows to. @throws ErrorDominio `pdf.desmedido` */
function medidaDe(bytes: Uint8Array): number {
  try {
    const flujo = PDFObjectParser.forBytes(bytes, PDFContext.create()).parseObject();
    if (!(flujo instanceof PDFRawStream)) return 0;
    const abierto = inflar(flujo);
    if (!abierto || !cuentaCreible(flujo.dict, abierto.length)) throw desmedido();
    return abierto.length;
  } catch (error) {
    if (error instanceof ErrorDominio) throw error;
    return 0;
  }
}

/** References are read by their count, whether their bytes are there or not (7.5.8.2). */
function cuentaCreible(dict: PDFDict, bytes: number): boolean {
  const anchos = numeros(dict, 'W');
  if (!anchos) return true;
  const cuantos = numeros(dict, 'Index')?.filter((_, i) => i % 2 === 1) ?? numeros(dict, 'Size') ?? [];
  const cuenta = sumaDe(cuantos);
  const enBytes = cuenta * sumaDe(anchos) <= bytes || cuenta <= CUENTA_HOLGADA;
  return enBytes && cuenta <= MAXIMO_DE_OBJETOS;
}

const sumaDe = (n: readonly number[]): number => n.reduce((suma, x) => suma + x, 0);

function numeros(dict: PDFDict, clave: string): number[] | null {
  const valor = dict.get(PDFName.of(clave));
  if (valor instanceof PDFNumber) return [valor.asNumber()];
  if (!(valor instanceof PDFArray)) return null;
  return valor.asArray().map((n) => (n instanceof PDFNumber ? n.asNumber() : 0));
}
