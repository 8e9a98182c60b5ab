import { ErrorDominio } from '#kernel';
import { exigirMedida } from '#topes';
import { PDFArray, PDFDict, PDFDocument, PDFName, PDFNumber, PDFRef, type PDFContext } from 'pdf-lib';

export interface Hoja {
  /** points, as the reader sees it after rotation */
  readonly ancho: number;
  readonly alto: number;
  /** 0, 90, 180 or 270 degrees clockwise */
  readonly rotacion: number;
}

export interface Inspeccion {
  readonly paginas: number;
  /** the file carries at least one signature value */
  readonly firmado: boolean;
  /** always false: an encrypted file is refused */
  readonly cifrado: boolean;
  /** Spanish sentences about what is odd but bearable */
  readonly avisos: readonly string[];
  /** one per page */
  readonly tamanos: readonly Hoja[];
}

const CARTA = { ancho: 612, alto: 792 };
const MAYOR_ARBOL = 100_000;
const rechazo = (codigo: string, detalle: string): ErrorDominio =>
  new ErrorDominio(codigo, 'invalido', detalle);
const cifrado = (): ErrorDominio =>
  rechazo('pdf.cifrado', 'El PDF está protegido o cifrado. Pida al remitente el archivo sin protección.');
const danado = (): ErrorDominio =>
  rechazo(
    'pdf.danado',
    'El PDF está dañado y no se puede leer. Ábralo, guárdelo de nuevo y vuelva a subirlo.',
  );

const clave = (nombre: string): PDFName => PDFName.of(nombre);

function texto(bytes: Uint8Array, desde: number, hasta: number): string {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1', desde, hasta);
}

/** @returns where `%PDF-` stands; readers accept it within the first 1024 bytes */
function cabecera(bytes: Uint8Array): number {
  if (bytes.length === 0) throw rechazo('pdf.vacio', 'El archivo está vacío.');
  const inicio = texto(bytes, 0, 1024).search(/%PDF-|%!PS-Adobe-\d\.\d PDF-/);
  if (inicio < 0) throw rechazo('pdf.no-es-pdf', 'El archivo no es un PDF.');
  return inicio;
}

/** Readers find their way from the end of the file; without trailer and startxref it was cut short or made up. */
function tieneFinal(bytes: Uint8Array): boolean {
  const archivo = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  return archivo.lastIndexOf('startxref') >= 0 || archivo.lastIndexOf('trailer') >= 0;
}

async function abrir(bytes: Uint8Array): Promise<PDFDocument> {
  try {
    return await PDFDocument.load(bytes, {
      ignoreEncryption: true,
      updateMetadata: false,
      throwOnInvalidObject: false,
    });
  } catch {
    const final = texto(bytes, Math.max(0, bytes.length - 4096), bytes.length);
    if (/\/Encrypt\b/.test(final)) throw cifrado();
    throw danado();
  }
}

function numeros(contexto: PDFContext, caja: unknown): number[] | undefined {
  if (!(caja instanceof PDFArray) || caja.size() !== 4) return undefined;
  const valores = caja.asArray().map((v) => contexto.lookup(v));
  return valores.every((v) => v instanceof PDFNumber) ? valores.map((v) => v.asNumber()) : undefined;
}

interface Heredado {
  readonly caja?: number[];
  readonly giro: number;
}

function heredar(contexto: PDFContext, nodo: PDFDict, de: Heredado): Heredado {
  const propia =
    numeros(contexto, nodo.lookup(clave('CropBox'))) ?? numeros(contexto, nodo.lookup(clave('MediaBox')));
  const giro = nodo.lookup(clave('Rotate'));
  const caja = propia ?? de.caja;
  return { ...(caja ? { caja } : {}), giro: giro instanceof PDFNumber ? giro.asNumber() : de.giro };
}

function hoja({ caja, giro }: Heredado): Hoja {
  const [x1 = 0, y1 = 0, x2 = CARTA.ancho, y2 = CARTA.alto] = caja ?? [];
  // Readers take no heed of a turn that is not of whole quarters.
  const rotacion = giro % 90 === 0 ? ((giro % 360) + 360) % 360 : 0;
  const lados = { ancho: Math.abs(x2 - x1), alto: Math.abs(y2 - y1) };
  const acostada = rotacion === 90 || rotacion === 270;
  return { ancho: acostada ? lados.alto : lados.ancho, alto: acostada ? lados.ancho : lados.alto, rotacion };
}

/** Leaves of the page tree in order; a node met twice or a tree too large means a damaged file. */
function hojas(contexto: PDFContext, raiz: PDFDict, avisos: Set<string>): Hoja[] {
  const salida: Hoja[] = [];
  const vistos = new Set<PDFDict>();
  const pendientes: Array<[PDFDict, Heredado]> = [[raiz, { giro: 0 }]];
  for (let nodo = pendientes.pop(); nodo; nodo = pendientes.pop()) {
    const [dic, de] = nodo;
    if (vistos.has(dic) || vistos.size > MAYOR_ARBOL) throw danado();
    vistos.add(dic);
    const propio = heredar(contexto, dic, de);
    const hijos = dic.lookup(clave('Kids'));
    if (hijos instanceof PDFArray && dic.lookup(clave('Type')) !== clave('Page')) {
      for (const hijo of hijos.asArray().toReversed()) {
        const valor = contexto.lookup(hijo);
        if (!(hijo instanceof PDFRef)) avisos.add('El árbol de páginas tiene una forma no habitual.');
        if (valor instanceof PDFDict) pendientes.push([valor, propio]);
      }
    } else if (dic.lookup(clave('Type')) !== clave('Pages')) {
      if (!propio.caja) avisos.add('Hay páginas sin tamaño declarado: se las toma como tamaño carta.');
      salida.push(hoja(propio));
    }
  }
  return salida;
}

function estaFirmado(contexto: PDFContext): boolean {
  return contexto
    .enumerateIndirectObjects()
    .some(([, o]) => o instanceof PDFDict && o.has(clave('ByteRange')));
}

function leer(doc: PDFDocument, avisos: Set<string>): Inspeccion {
  const contexto = doc.context;
  const catalogo = contexto.lookup(contexto.trailerInfo.Root);
  if (!(catalogo instanceof PDFDict)) throw danado();
  const arbol = catalogo.lookup(clave('Pages'));
  const tamanos = arbol instanceof PDFDict ? hojas(contexto, arbol, avisos) : [];
  if (tamanos.length === 0) throw rechazo('pdf.sin-paginas', 'El PDF no tiene ninguna página.');
  const formulario = catalogo.lookup(clave('AcroForm'));
  if (formulario instanceof PDFDict && formulario.has(clave('XFA'))) {
    avisos.add('El PDF trae un formulario dinámico (XFA): puede verse distinto según el programa.');
  }
  if (catalogo.has(clave('Collection'))) avisos.add('El PDF es una cartera: lleva otros archivos dentro.');
  const firmado = estaFirmado(contexto);
  return { paginas: tamanos.length, firmado, cifrado: false, avisos: [...avisos], tamanos };
}

/**
 * Looks at a file that someone brought, before anything is done with it.
 * @param bytes whole file
 * @throws ErrorDominio of class `invalido`: `pdf.vacio` (no bytes), `pdf.no-es-pdf`, `pdf.cifrado`,
 * `pdf.sin-paginas`, `pdf.danado`, `pdf.desmedido`; no other error leaves it
 */
export async function inspeccionarPdf(bytes: Uint8Array): Promise<Inspeccion> {
  const avisos = new Set<string>();
  if (cabecera(bytes) > 0) avisos.add('El archivo trae datos ajenos antes del PDF.');
  if (!tieneFinal(bytes)) throw danado();
  exigirMedida(bytes);
  const doc = await abrir(bytes);
  if (doc.isEncrypted || doc.context.trailerInfo.Encrypt) throw cifrado();
  try {
    return leer(doc, avisos);
  } catch (error) {
    if (error instanceof ErrorDominio) throw error;
    throw danado();
  }
}
