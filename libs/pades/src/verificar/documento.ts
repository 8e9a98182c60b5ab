import { PDFArray, PDFDict, PDFNumber, PDFRawStream, PDFRef, PDFStream, type PDFObject } from 'pdf-lib';
import { clave, lista } from '../formulario';
import { desinflar } from './flujos';
import type { Vista } from './vista';

const NODOS = 200_000;

/** Pages in order (ISO 32000-1, 7.7.3); nodes that loop are visited once. */
export function paginasDe(vista: Vista): PDFDict[] {
  const paginas: PDFDict[] = [];
  const vistos = new Set<PDFObject>();
  const pendientes: (PDFObject | undefined)[] = [vista.catalogo.get(clave('Pages'))];
  while (pendientes.length > 0 && vistos.size < NODOS) {
    const nodo = vista.buscar(pendientes.pop());
    if (!(nodo instanceof PDFDict) || vistos.has(nodo)) continue;
    vistos.add(nodo);
    if (vista.buscar(nodo.get(clave('Kids'))) instanceof PDFArray)
      pendientes.push(...lista(vista, nodo, 'Kids').reverse());
    else paginas.push(nodo);
  }
  return paginas;
}

/**
 * Pairs the entries of an earlier list with those of a later one that keeps them in order and may have more between.
 * @returns `pares` null when an earlier entry is gone or moved
 */
export function agregadosEnOrden(
  antes: readonly PDFObject[],
  despues: readonly PDFObject[],
): { pares: [PDFObject, PDFObject][] | null; agregados: PDFObject[] } {
  const pares: [PDFObject, PDFObject][] = [];
  const agregados: PDFObject[] = [];
  let en = 0;
  for (const o of despues) {
    const esperado = antes[en];
    if (esperado && corresponde(esperado, o)) {
      pares.push([esperado, o]);
      en++;
    } else agregados.push(o);
  }
  return { pares: en === antes.length ? pares : null, agregados };
}

function corresponde(a: PDFObject, b: PDFObject): boolean {
  if (a instanceof PDFRef || b instanceof PDFRef)
    return a instanceof PDFRef && b instanceof PDFRef && a.objectNumber === b.objectNumber;
  return true;
}

/** Keys by which readers draw a widget, or act on it, without an appearance. */
const QUE_SE_VEN = ['MK', 'A', 'AA'].map(clave);

/**
 * @returns whether a field or widget shows nothing and does nothing: a widget, without an appearance, with an empty one, or
 * with a box that has no area
 */
export function sinDibujo(vista: Vista, widget: PDFDict): boolean {
  const subtipo = vista.buscar(widget.get(clave('Subtype')))?.toString() ?? '/Widget';
  if (subtipo !== '/Widget' || QUE_SE_VEN.some((k) => seUsa(vista, widget, k))) return false;
  const ap = vista.buscar(widget.get(clave('AP')));
  if (!(ap instanceof PDFDict)) return true;
  if (sinArea(vista, widget)) return true;
  return ap.keys().every((k) => {
    const forma = vista.buscar(ap.get(k));
    return forma instanceof PDFStream ? estaVacia(forma) : forma === undefined;
  });
}

function seUsa(vista: Vista, widget: PDFDict, k: ReturnType<typeof clave>): boolean {
  const valor = vista.buscar(widget.get(k));
  return valor !== undefined && !(valor instanceof PDFDict && valor.keys().length === 0);
}

function sinArea(vista: Vista, widget: PDFDict): boolean {
  const rect = lista(vista, widget, 'Rect').map((n) => vista.buscar(n));
  const [a, b, c, d] = rect.map((n) => (n instanceof PDFNumber ? n.asNumber() : 0));
  return a === c || b === d;
}

/** Comments draw nothing: Adobe writes "% DSBlank". */
export function estaVacia(forma: PDFStream): boolean {
  if (!(forma instanceof PDFRawStream)) return false;
  try {
    return (
      desinflar(forma)
        .toString('latin1')
        .replace(/%[^\r\n]*/g, '')
        .trim() === ''
    );
  } catch {
    return false;
  }
}
