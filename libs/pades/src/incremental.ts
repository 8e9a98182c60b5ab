import { exigirMedida } from '#topes';
import { ParseSpeeds, PDFArray, PDFContext, PDFDict, PDFDocument, PDFName, PDFNull } from 'pdf-lib';
import { pdfCifrado, pdfIlegible } from './errores';
import type { Lector } from './formulario';
import { sonExactas } from './verificar/referencias';
import { Archivo, abrirVista } from './verificar/vista';
import { tablaCompleta } from './tabla';

/** A PDF opened to be appended to; `modo` is the kind of cross-reference its last section has. */
export interface Abierto {
  readonly doc: PDFDocument;
  readonly original: Uint8Array;
  readonly modo: 'tabla' | 'flujo';
  /** its references are broken: what is appended must bring a whole table, or some readers find nothing */
  readonly reparado: boolean;
  /** bytes before the header: offsets would mean one thing to some readers and another to others */
  readonly basura: number;
  /** its largest object number, as it was opened */
  readonly mayor: number;
}

/**
 * Opens a PDF for an incremental update (ISO 32000-1, 7.5.6): what is saved later is the very input plus what was added.
 * @throws ErrorDominio `pdf.cifrado`, `pdf.danado`, `pdf.desmedido`
 */
export async function abrir(pdf: Uint8Array): Promise<Abierto> {
  exigirMedida(pdf);
  // Its references first: where they lead nowhere, looking for objects in every byte may take very long.
  const reparado = estaReparado(pdf);
  let doc: PDFDocument;
  try {
    doc = await PDFDocument.load(pdf, {
      forIncrementalUpdate: true,
      updateMetadata: false,
      ignoreEncryption: true,
      parseSpeed: ParseSpeeds.Fastest,
    });
  } catch {
    throw pdfIlegible();
  }
  // An encrypted file would have to be written encrypted: appended in clear it is corrupt.
  if (doc.isEncrypted || doc.context.trailerInfo.Encrypt) throw pdfCifrado();
  return {
    doc,
    original: pdf,
    modo: reparado ? 'tabla' : modoDeReferencias(pdf),
    reparado,
    basura: basuraAntes(pdf),
    mayor: doc.context.largestObjectNumber,
  };
}

/** The same memory: a file may be large. */
const enBuffer = (b: Uint8Array): Buffer => Buffer.from(b.buffer, b.byteOffset, b.length);

function basuraAntes(pdf: Uint8Array): number {
  return Math.max(0, Buffer.from(pdf.subarray(0, 1_024)).indexOf('%PDF-'));
}

/** @throws ErrorDominio `pdf.danado` when nothing names the root of the document */
function estaReparado(pdf: Uint8Array): boolean {
  const bytes = enBuffer(pdf);
  try {
    const { reparada, trailer } = abrirVista(new Archivo(bytes), bytes.length);
    // What a slip of an offset hides from some readers is given a whole table too.
    if (!reparada && sonExactas(bytes, PDFContext.create())) return false;
    if (trailer.has(PDFName.of('Encrypt'))) throw pdfCifrado();
    if (bytes.includes('trailer') || bytes.includes('/XRef')) return true;
  } catch (error) {
    if (!(error instanceof Error) || 'codigo' in error) throw error;
  }
  throw pdfIlegible();
}

/** The document as the form walker reads it. */
export function lectorDe(doc: PDFDocument): Lector {
  return { catalogo: doc.catalog, buscar: (o) => (o ? doc.context.lookup(o) : undefined) };
}

/** A table appended to a file that ends in a cross-reference stream is unreadable for some readers, and the reverse. */
function modoDeReferencias(pdf: Uint8Array): 'tabla' | 'flujo' {
  const cola = Buffer.from(
    pdf.buffer,
    pdf.byteOffset + Math.max(0, pdf.length - 2048),
    Math.min(2048, pdf.length),
  );
  const ultimo = [...cola.toString('latin1').matchAll(/startxref\s*(\d+)/g)].at(-1)?.[1];
  if (!ultimo) return 'tabla';
  const inicio = enBuffer(pdf)
    .subarray(Number(ultimo), Number(ultimo) + 40)
    .toString('latin1');
  return /^\s*xref/.test(inicio) ? 'tabla' : 'flujo';
}

/** @returns the input followed by one more revision */
export async function guardar(a: Abierto): Promise<Buffer> {
  const { context } = a.doc;
  // The library counts objects by the last one it writes: without a new one it would come out short.
  if (a.modo === 'tabla' && context.largestObjectNumber === a.mayor) context.register(PDFNull);
  const salida = enBuffer(
    await a.doc.save({
      useObjectStreams: a.modo === 'flujo',
      updateFieldAppearances: false,
      addDefaultPage: false,
    }),
  );
  if (!salida.subarray(0, a.original.length).equals(a.original)) throw pdfIlegible();
  return a.reparado ? tablaCompleta(salida) : salida;
}

/** @returns the array under a key, made and hung there when absent; a shared or indirect one stays where it is */
export function listaEn(dict: PDFDict, clave: string): PDFArray {
  const nombre = PDFName.of(clave);
  const actual = dict.lookupMaybe(nombre, PDFArray);
  if (actual) return actual;
  const nueva = dict.context.obj([]);
  dict.set(nombre, nueva);
  return nueva;
}

/** @returns the form dictionary of the file, made when absent, with both signature flags set (ISO 32000-1, 12.7.2) */
export function formulario(doc: PDFDocument): PDFDict {
  const nombre = PDFName.of('AcroForm');
  let form = doc.catalog.lookupMaybe(nombre, PDFDict);
  if (!form) {
    form = doc.context.obj({});
    doc.catalog.set(nombre, doc.context.register(form));
  }
  form.set(PDFName.of('SigFlags'), doc.context.obj(3));
  return form;
}
