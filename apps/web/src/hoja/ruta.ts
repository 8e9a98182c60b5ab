import type { PasoDeRuta } from '../api/tipos';

/** A step of the oficial thread with the copias that left from the same step. */
export interface NodoDeRuta {
  paso: PasoDeRuta;
  copias: NodoDeRuta[];
}

/**
 * The route as a tree: the oficial thread in order, and each copia as a branch of the step it left from.
 * @param pasos as they come, in any order
 */
export function arbolDeRuta(pasos: readonly PasoDeRuta[]): NodoDeRuta[] {
  const enOrden = [...pasos].sort((a, b) => a.secuencia - b.secuencia);
  const nodos = new Map(enOrden.map((paso) => [paso.id, { paso, copias: [] as NodoDeRuta[] }]));
  const raices: NodoDeRuta[] = [];
  for (const nodo of nodos.values()) {
    const origen = nodo.paso.origenId ? nodos.get(nodo.paso.origenId) : undefined;
    if (nodo.paso.tipo === 'copia' && origen) origen.copias.push(nodo);
    else raices.push(nodo);
  }
  return raices;
}

/** What the mark of a step says: on the way, in hand, or done. */
export type MarcaDePaso = 'en-camino' | 'en-mano' | 'hecho' | 'sin-efecto';

/** @returns the mark of a state */
export function marcaDePaso(estado: string): MarcaDePaso {
  if (estado === 'ENVIADA') return 'en-camino';
  if (estado === 'RECIBIDA' || estado === 'SUSPENDIDA') return 'en-mano';
  return ['REVERTIDA', 'DEVUELTA', 'ANULADA'].includes(estado) ? 'sin-efecto' : 'hecho';
}

/** @returns an end of a step in one line: `Director General · Desp./Gov.` */
export function nombreDeExtremo(
  extremo: { cargo?: string | null; unidadSigla: string; nombre?: string | null } | null,
): string {
  if (!extremo) return 'Registro';
  return [extremo.cargo, extremo.unidadSigla].filter(Boolean).join(' · ');
}

/** What came to a step after it was sent (a note, a returned copy, an envío taken back), unless it is already said there. */
export function observacionDe(paso: Pick<PasoDeRuta, 'observacion' | 'motivo' | 'proveido'>): string | null {
  const { observacion: o } = paso;
  return o === null || o === paso.motivo || paso.proveido === `Devuelta: ${o}` ? null : o;
}

/** @returns where a step that was archived is kept, in words; an archived one without carpeta says so */
export function dondeSeGuarda({
  estado,
  carpeta,
  lugar,
}: Pick<PasoDeRuta, 'estado' | 'carpeta' | 'lugar'>): string | null {
  if (carpeta) return `Guardada en ${[carpeta, lugar].filter(Boolean).join(', ')}`;
  if (estado !== 'ARCHIVADA') return lugar ? `Guardada en ${lugar}` : null;
  return lugar ? `Guardada sin carpeta, en ${lugar}` : 'Archivada sin carpeta';
}

/** What was counted when a step was received; a difference with what was declared is said, never hidden. */
export function fojasDePaso(
  paso: Pick<PasoDeRuta, 'fojas' | 'fojasDeclaradas'>,
): { texto: string; difieren: boolean } | null {
  const { fojas, fojasDeclaradas } = paso;
  if (fojas === null) return null;
  if (fojasDeclaradas === null || fojasDeclaradas === fojas)
    return { texto: fojas === 1 ? '1 foja contada' : `${fojas} fojas contadas`, difieren: false };
  const declaro = fojasDeclaradas === 1 ? 'se declaró' : 'se declararon';
  const conto = fojas === 1 ? 'se contó' : 'se contaron';
  return { texto: `Fojas: ${declaro} ${fojasDeclaradas}, ${conto} ${fojas}`, difieren: true };
}
