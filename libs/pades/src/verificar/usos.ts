import { PDFArray, PDFDict, PDFRef, PDFStream, type PDFObject } from 'pdf-lib';
import { clave } from '../formulario';
import { estaVacia } from './documento';
import type { Vista } from './vista';

/** How many times each object of a view is referred to, by its number. */
export function contarUsos(vista: Vista): ReadonlyMap<number, number> {
  const usos = new Map<number, number>();
  const pendientes: (PDFObject | undefined)[] = [vista.trailer];
  for (const n of vista.numeros) pendientes.push(vista.buscar(PDFRef.of(n)));
  for (let o = pendientes.pop(); o || pendientes.length > 0; o = pendientes.pop()) {
    if (o instanceof PDFRef) usos.set(o.objectNumber, (usos.get(o.objectNumber) ?? 0) + 1);
    else if (o instanceof PDFStream) pendientes.push(o.dict);
    else if (o instanceof PDFDict) pendientes.push(...o.values());
    else if (o instanceof PDFArray) pendientes.push(...o.asArray());
  }
  return usos;
}

/** References that make up the appearance of a widget: its dictionary and the forms in it (ISO 32000-1, 12.5.5). */
export function refsDeApariencia(vista: Vista, widget: PDFDict): PDFRef[] {
  const refs: PDFRef[] = [];
  const bajar = (o: PDFObject | undefined, nivel: number): void => {
    if (o instanceof PDFRef) refs.push(o);
    const dict = vista.buscar(o);
    // /N may hold one form, or one for each state.
    if (dict instanceof PDFDict && nivel < 2) for (const v of dict.values()) bajar(v, nivel + 1);
  };
  bajar(widget.get(clave('AP')), 0);
  return refs;
}

/** @returns whether an appearance that draws something serves also elsewhere, so that changing it changes that too */
export function esCompartida(vista: Vista, ref: PDFRef, usos: ReadonlyMap<number, number>): boolean {
  if ((usos.get(ref.objectNumber) ?? 0) < 2) return false;
  const forma = vista.buscar(ref);
  return !(forma instanceof PDFStream) || !estaVacia(forma);
}
