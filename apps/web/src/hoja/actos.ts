import type { ActoPosible } from '../api/tipos';

/** The order of the desk: what moves the hoja on comes first. */
export const ORDEN_DE_ACTOS: readonly string[] = [
  'recibir',
  'derivar',
  'responder',
  'redactar',
  'reanudar',
  'desarchivar',
  'desagrupar',
  'atender',
  'archivar',
  'devolver',
  'revertir',
  'derivarCopias',
  'agrupar',
  'suspender',
  'anotar',
  'anular',
];

/** Under «Más»: done now and then. */
export const ACTOS_APARTE: ReadonlySet<string> = new Set([
  'devolver',
  'derivarCopias',
  'agrupar',
  'suspender',
  'anotar',
  'anular',
]);

/** Acts whose refusal teaches something; the others are not shown when they do not apply. */
const RECHAZO_VISIBLE = new Set(['derivar', 'responder', 'archivar']);

/** @returns the acts worth a button: the allowed ones, and the refused ones that explain themselves */
export function actosVisibles(actos: readonly ActoPosible[]): ActoPosible[] {
  return actos.filter((a) => a.permitido || (RECHAZO_VISIBLE.has(a.acto) && a.motivos.length > 0));
}
