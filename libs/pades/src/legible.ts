import { PDFContext, PDFDict, PDFName, PDFNumber } from 'pdf-lib';
import { pdfIlegible } from './errores';
import { paginasDe } from './verificar/documento';
import { sonExactas } from './verificar/referencias';
import { abrirVista, Archivo, type Vista } from './verificar/vista';

/** More pages than any paper has: beyond it a count is a slip or a trick. */
const MAYOR_CUENTA = 1_000_000;

/**
 * What was made of a file must open by its own references, exactly as they are written, keep its pages, and say a count that
 * readers believe.
 * @throws ErrorDominio `pdf.danado`
 */
export function exigirLegible(antes: Uint8Array, salida: Buffer): void {
  const original = Buffer.from(antes.buffer, antes.byteOffset, antes.length);
  const previas = paginasDe(abrirVista(new Archivo(original), original.length)).length;
  const vista = abrirVista(new Archivo(salida), salida.length);
  const abre = !vista.reparada && sonExactas(salida, PDFContext.create()) && cuentaCreible(vista);
  if (!abre || paginasDe(vista).length !== previas) throw pdfIlegible();
}

/** Readers allot by /Count before they look at the pages: one out of all measure leaves them with none. */
function cuentaCreible(vista: Vista): boolean {
  const raiz = vista.buscar(vista.catalogo.get(PDFName.of('Pages')));
  const cuenta = raiz instanceof PDFDict ? vista.buscar(raiz.get(PDFName.of('Count'))) : undefined;
  return cuenta instanceof PDFNumber && cuenta.asNumber() >= 1 && cuenta.asNumber() <= MAYOR_CUENTA;
}
