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

/** Box and rotation of a page, inherited ones included; the crop box is what a reader shows. */
export function hojaDe(p: PDFPage): Hoja {
  const heredado = (clave: string) => p.node.getInheritableAttribute(PDFName.of(clave));
  const caja = (clave: string): number[] | null => {
    const valor = p.doc.context.lookup(heredado(clave));
    return valor instanceof PDFArray ? numeros(valor) : null;
  };
  const [xa, ya, xb, yb] = caja('CropBox') ?? caja('MediaBox') ?? [0, 0, 595.28, 841.89];
  const giro = p.doc.context.lookup(heredado('Rotate'));
  const grados =
    giro instanceof PDFNumber ? (((Math.round(giro.asNumber() / 90) * 90) % 360) + 360) % 360 : 0;
  return {
    x0: Math.min(xa ?? 0, xb ?? 0),
    y0: Math.min(ya ?? 0, yb ?? 0),
    ancho: Math.abs((xb ?? 0) - (xa ?? 0)),
    alto: Math.abs((yb ?? 0) - (ya ?? 0)),
    rotacion: grados as Hoja['rotacion'],
  };
}

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
  const actual = p.node.context.lookup(p.node.get(clave));
  if (actual instanceof PDFArray) actual.push(ref);
  else (p.node as PDFDict).set(clave, p.node.context.obj([ref]));
}
