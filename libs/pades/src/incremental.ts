import { ParseSpeeds, PDFArray, PDFDict, PDFDocument, PDFName, type PDFObject, type PDFRef } from 'pdf-lib';
import { pdfCifrado, pdfIlegible } from './errores';

/** A PDF opened to be appended to; `modo` is the kind of cross-reference its last section has. */
export interface Abierto {
  readonly doc: PDFDocument;
  readonly original: Uint8Array;
  readonly modo: 'tabla' | 'flujo';
}

/**
 * Opens a PDF for an incremental update (ISO 32000-1, 7.5.6): what is saved later is the very input plus what was added.
 * @throws ErrorDominio `pdf.cifrado`, `pdf.danado`
 */
export async function abrir(pdf: Uint8Array): Promise<Abierto> {
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
  return { doc, original: pdf, modo: modoDeReferencias(pdf) };
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
  const inicio = Buffer.from(pdf)
    .subarray(Number(ultimo), Number(ultimo) + 40)
    .toString('latin1');
  return /^\s*xref/.test(inicio) ? 'tabla' : 'flujo';
}

/** @returns the input followed by one more revision */
export async function guardar(a: Abierto): Promise<Buffer> {
  const salida = Buffer.from(
    await a.doc.save({
      useObjectStreams: a.modo === 'flujo',
      updateFieldAppearances: false,
      addDefaultPage: false,
    }),
  );
  if (!salida.subarray(0, a.original.length).equals(Buffer.from(a.original))) throw pdfIlegible();
  return salida;
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

/** @returns the dictionary that a reference or direct object stands for, or null */
export function comoDict(doc: PDFDocument, objeto: PDFObject | PDFRef | undefined): PDFDict | null {
  const hallado = objeto ? doc.context.lookup(objeto) : undefined;
  return hallado instanceof PDFDict ? hallado : null;
}
