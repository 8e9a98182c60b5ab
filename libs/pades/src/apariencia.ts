import { PDFArray, type PDFDict, PDFDocument, PDFName, PDFNumber, type PDFPage, type PDFRef } from 'pdf-lib';
import { paginaAusente, pdfIlegible } from './errores';
import type { Hoja } from './geometria';

/** @param numero from 1. @throws ErrorDominio `firma.pagina-ausente` */
export function pagina(doc: PDFDocument, numero: number): PDFPage {
  let paginas: PDFPage[];
  try {
    paginas = doc.getPages();
  } catch {
    throw pdfIlegible();
  }
  const hallada = paginas[numero - 1];
  if (!hallada) throw paginaAusente(numero);
  return hallada;
}

const numeros = (lista: PDFArray | undefined): number[] | null => {
  if (lista?.size() !== 4) return null;
  const valores = Array.from({ length: 4 }, (_, i) => lista.lookup(i));
  return valores.every((v) => v instanceof PDFNumber) ? valores.map((v) => v.asNumber()) : null;
};

/** @returns the corners of an annotation's rectangle in user space, or null when it has none */
export function ladosDeCaja(anotacion: PDFDict): [number, number, number, number] | null {
  const rect = anotacion.context.lookup(anotacion.get(PDFName.of('Rect')));
  const [a, b, c, d] = (rect instanceof PDFArray ? numeros(rect) : null) ?? [];
  return a === undefined || b === undefined || c === undefined || d === undefined ? null : [a, b, c, d];
}

/** What a reader shows is the part of the media that the crop box lets see (ISO 32000-1, 14.11.2.1). */
export function hojaDe(p: PDFPage): Hoja {
  const heredado = (clave: string) => p.doc.context.lookup(p.node.getInheritableAttribute(PDFName.of(clave)));
  const caja = (clave: string): Lados | null => {
    const valor = heredado(clave);
    return valor instanceof PDFArray ? ladosDe(numeros(valor)) : null;
  };
  const medio = caja('MediaBox') ?? { x0: 0, y0: 0, x1: 612, y1: 792 };
  const visto = interseccion(medio, caja('CropBox') ?? medio) ?? medio;
  const giro = heredado('Rotate');
  // Readers take no heed of a turn that is not of whole quarters.
  const grados = giro instanceof PDFNumber && giro.asNumber() % 90 === 0 ? giro.asNumber() : 0;
  return {
    x0: visto.x0,
    y0: visto.y0,
    ancho: visto.x1 - visto.x0,
    alto: visto.y1 - visto.y0,
    rotacion: (((grados % 360) + 360) % 360) as Hoja['rotacion'],
  };
}

interface Lados {
  readonly x0: number;
  readonly y0: number;
  readonly x1: number;
  readonly y1: number;
}

/** The corners of a box may come in any order; one without area is none. */
function ladosDe(n: number[] | null): Lados | null {
  const [a = 0, b = 0, c = 0, d = 0] = n ?? [];
  const lados = { x0: Math.min(a, c), y0: Math.min(b, d), x1: Math.max(a, c), y1: Math.max(b, d) };
  return conArea(lados) ? lados : null;
}

function interseccion(a: Lados, b: Lados): Lados | null {
  const comun = {
    x0: Math.max(a.x0, b.x0),
    y0: Math.max(a.y0, b.y0),
    x1: Math.min(a.x1, b.x1),
    y1: Math.min(a.y1, b.y1),
  };
  return conArea(comun) ? comun : null;
}

const conArea = (l: Lados): boolean => l.x1 > l.x0 && l.y1 > l.y0;

/**
 * Puts a one-page PDF (vector, its own fonts) into the file as a form XObject scaled to a box.
 * @param caja size the appearance takes, points
 * @param matriz form matrix that turns it upright on a rotated page
 */
export async function incrustar(
  doc: PDFDocument,
  apariencia: Uint8Array,
  caja: { ancho: number; alto: number },
  matriz: readonly number[],
): Promise<PDFRef> {
  const fuente = await PDFDocument.load(apariencia, { updateMetadata: false });
  const hoja = fuente.getPage(0);
  const { width, height } = hoja.getSize();
  const dibujo = await doc.embedPage(hoja, { left: 0, bottom: 0, right: width, top: height });
  await dibujo.embed();
  // An outer form of exactly the box's size holds the drawing: a reader fits BBox to Rect by itself (12.5.5).
  const { context } = doc;
  const contenido = `q ${redondo(caja.ancho / width)} 0 0 ${redondo(caja.alto / height)} 0 0 cm /D Do Q`;
  const forma = context.stream(contenido, {
    Type: 'XObject',
    Subtype: 'Form',
    FormType: 1,
    BBox: [0, 0, caja.ancho, caja.alto],
    Matrix: [...matriz],
    Resources: { XObject: { D: dibujo.ref } },
  });
  return context.register(forma);
}

/** An appearance with nothing in it, for fields that show nothing. */
export function vacia(doc: PDFDocument, caja: { ancho: number; alto: number }): PDFRef {
  const forma = doc.context.stream('', {
    Type: 'XObject',
    Subtype: 'Form',
    BBox: [0, 0, caja.ancho, caja.alto],
    Resources: {},
  });
  return doc.context.register(forma);
}

const redondo = (n: number): string => n.toFixed(6);

/** Adds a widget to a page by its /Annots alone: the page's contents are not touched (a signature would break). */
export function colgarDePagina(p: PDFPage, ref: PDFRef): void {
  const clave = PDFName.of('Annots');
  const actual = p.doc.context.lookup(p.node.get(clave));
  if (actual instanceof PDFArray) actual.push(ref);
  else p.node.set(clave, p.doc.context.obj([ref]));
}
