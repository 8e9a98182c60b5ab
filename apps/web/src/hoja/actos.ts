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

/** Acts whose refusal is in sight, with a button of its own; that of the others is read under «Más». */
const RECHAZO_VISIBLE = new Set(['derivar', 'responder', 'archivar']);

/** @returns the acts worth a button: the allowed ones, and the refused ones of daily use */
export function actosVisibles(actos: readonly ActoPosible[]): ActoPosible[] {
  return actos.filter((a) => a.permitido || (RECHAZO_VISIBLE.has(a.acto) && a.motivos.length > 0));
}

/** @returns the refused acts that get no button: their reasons wait under «Más» */
export function actosRehusados(actos: readonly ActoPosible[]): ActoPosible[] {
  return actos.filter((a) => !a.permitido && !RECHAZO_VISIBLE.has(a.acto) && a.motivos.length > 0);
}
