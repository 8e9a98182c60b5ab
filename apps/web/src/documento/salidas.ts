import type { DespachoDeDocumento, DocumentoVisto } from '../api/tipos';

export const salidasPendientes = (d: Pick<DocumentoVisto, 'despachos'>): DespachoDeDocumento[] =>
  d.despachos.filter((s) => s.estado === 'pendiente');

/** @returns whether someone it is for neither has it nor waits for it */
export const quedaPorDespachar = (d: Pick<DocumentoVisto, 'destinos' | 'despachos'>): boolean =>
  d.despachos.length === 0 ||
  d.destinos.some((x) => x.cuenta && (x.estado === 'sin-salir' || x.estado === 'no-entregado'));
