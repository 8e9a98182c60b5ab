import { inflar } from '#topes';
import {
  PDFArray,
  PDFDict,
  PDFName,
  PDFRawStream,
  type PDFDocument,
  type PDFObject,
  type PDFPage,
  type PDFRef,
} from 'pdf-lib';
import { hojaDe, incrustar, pagina } from './apariencia';
import type { Campo } from './campos';
import { saldoDe } from './contenido';
import { bytesAntes, yaFirmado } from './errores';
import { enEspacioDeUsuario, tamanoVisto } from './geometria';
import { abrir, guardar } from './incremental';
import { exigirLegible } from './legible';
import { verificarPdf } from './verificar/verificar';

/** @returns size of a page as the reader sees it, points; `numero` from 1 */
export async function tamanoDePagina(
  pdf: Uint8Array,
  numero: number,
): Promise<{ ancho: number; alto: number }> {
  const { doc } = await abrir(pdf);
  return tamanoVisto(hojaDe(pagina(doc, numero)));
}

/**
 * Draws a stamp as page content on a file without signatures, appended so that the original stays inside as it came.
 * @param caja where, as the reader sees the page
 * @param dibujo one-page PDF
 * @throws ErrorDominio `firma.ya-firmado` when the file has any signature: there the stamp must itself be one;
 * `pdf.cifrado`, `pdf.danado`, `firma.pagina-ausente`
 */
export async function estamparSinFirma(
  pdf: Uint8Array,
  caja: Omit<Campo, 'nombre'>,
  dibujo: Uint8Array,
): Promise<Buffer> {
  const abierto = await abrir(pdf);
  if (abierto.basura > 0) throw bytesAntes();
  const informe = await verificarPdf(pdf);
  if (informe.firmas.length + informe.sellosDeTiempo.length > 0) throw yaFirmado();
  const { doc } = abierto;
  const p = pagina(doc, caja.pagina);
  const { rect, matriz } = enEspacioDeUsuario(hojaDe(p), caja);
  const forma = await incrustar(doc, dibujo, caja, matriz);
  const nombre = conDibujo(p, forma);
  const [x, y] = rect.map((n) => n.toFixed(3));
  // The form's own matrix turns it within its box; here it only travels to its corner.
  aislar(doc, p, `q 1 0 0 1 ${x} ${y} cm ${nombre.toString()} Do Q\n`);
  const salida = await guardar(abierto);
  exigirLegible(pdf, salida);
  return salida;
}

/** Gives the page resources of its own with one drawing more: inherited or shared ones stay untouched. */
function conDibujo(p: PDFPage, forma: PDFRef): PDFName {
  const { context } = p.doc;
  const copia = (o: PDFObject | undefined): PDFDict => {
    const dict = o ? context.lookup(o) : undefined;
    return dict instanceof PDFDict ? dict.clone(context) : context.obj({});
  };
  const recursos = copia(p.node.getInheritableAttribute(PDFName.of('Resources')));
  const dibujos = copia(recursos.get(PDFName.of('XObject')));
  let n = 1;
  while (dibujos.has(PDFName.of(`Sello${n}`))) n++;
  const nombre = PDFName.of(`Sello${n}`);
  dibujos.set(nombre, forma);
  recursos.set(PDFName.of('XObject'), dibujos);
  p.node.set(PDFName.of('Resources'), recursos);
  return nombre;
}

/** Adds contents that start from a clean graphics state, whatever state those of the page leave. */
function aislar(doc: PDFDocument, p: PDFPage, dibujo: string): void {
  const { context } = doc;
  const actual = p.node.get(PDFName.of('Contents'));
  const resuelto = actual ? context.lookup(actual) : undefined;
  const partes = resuelto instanceof PDFArray ? resuelto.asArray() : actual && resuelto ? [actual] : [];
  const { faltan, abiertos, enTexto } = saldoDe(Buffer.concat(partes.map((o) => bytesDe(doc, o))));
  const flujo = (texto: string): PDFRef => context.register(context.stream(texto));
  const antes = flujo('q\n'.repeat(faltan + 1));
  const despues = flujo(`\n${enTexto ? 'ET\n' : ''}${'Q\n'.repeat(abiertos + 1)}${dibujo}`);
  p.node.set(PDFName.of('Contents'), context.obj([antes, ...partes, despues]));
}

/** Contents too large to be opened are taken to be balanced. */
function bytesDe(doc: PDFDocument, o: PDFObject): Buffer {
  const flujo = doc.context.lookup(o);
  if (!(flujo instanceof PDFRawStream)) return Buffer.alloc(0);
  try {
    return Buffer.concat([inflar(flujo) ?? Buffer.alloc(0), Buffer.from('\n')]);
  } catch {
    return Buffer.alloc(0);
  }
}
