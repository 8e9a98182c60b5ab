import type { ActoPosible, HojaVista, MiPaso } from '../api/tipos';

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

/** One-key acts on the page of a hoja; what a key asks for is the first of its acts that may be done now. */
export const TECLAS_DE_ACTOS: Readonly<Record<string, readonly string[]>> = {
  r: ['recibir'],
  d: ['derivar'],
  s: ['responder', 'redactar'],
  e: ['archivar'],
};

/** @returns the first of those acts that a step of mine permits, and which step; undefined when none does */
export function actoPedido<P extends Pick<MiPaso, 'actos' | 'respuestas'>>(
  pasos: readonly P[],
  pedidos: readonly string[],
): { acto: string; paso: P } | undefined {
  for (const acto of pedidos) {
    const paso = pasos.find(
      (p) =>
        p.actos.some((a) => a.acto === acto && a.permitido) &&
        // Without a signed paper there is nothing to answer with: it is written first.
        (acto !== 'responder' || p.respuestas.length > 0),
    );
    if (paso) return { acto, paso };
  }
  return undefined;
}

/** @returns whose acts these are, among several: what is mine, and what I sent by to whom */
export function rotuloDePaso(
  mio: Pick<MiPaso, 'id' | 'tipo' | 'estado' | 'actos'>,
  ruta: readonly Pick<HojaVista['ruta'][number], 'id' | 'a'>[],
): string {
  const copia = mio.tipo === 'copia';
  const enviado = mio.estado === 'ENVIADA' && !mio.actos.some((a) => a.acto === 'recibir');
  const a = ruta.find((p) => p.id === mio.id)?.a;
  if (!enviado || !a) return copia ? 'Con la copia' : 'Con el original';
  return `${copia ? 'Copia enviada' : 'Original enviado'}: ${a.cargo ?? a.nombre ?? ''} · ${a.unidadSigla}`;
}

/** @returns the acts of a step without those that are of the whole hoja: they are offered once */
export const sinLosDeLaHoja = (actos: readonly ActoPosible[]): ActoPosible[] =>
  actos.filter((a) => a.acto !== 'anotar' && a.acto !== 'anular');
