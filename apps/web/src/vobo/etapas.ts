import type { DocumentoVisto, OrdenPedirVobo } from '../api/tipos';
import type { DestinoElegido } from '../ui/destinos';

export type Vobo = NonNullable<DocumentoVisto['vobo']>;
export type Visto = Vobo['vistos'][number];

/** A step of the chain while it is made. */
export interface EtapaEscrita {
  clave: string;
  exige: 'todos' | 'uno';
  puestos: DestinoElegido[];
}

export const nuevaEtapa = (): EtapaEscrita => ({ clave: crypto.randomUUID(), exige: 'todos', puestos: [] });

/** @returns a step for each vía of the paper, in the order that it prints them; of none, an empty one */
export function etapasDeVias(vias: DocumentoVisto['vias']): EtapaEscrita[] {
  if (vias.length === 0) return [nuevaEtapa()];
  return vias.map(({ puestoId, ...puesto }) => ({
    ...nuevaEtapa(),
    puestos: [{ ...puesto, tipo: 'puesto', id: puestoId }],
  }));
}

/** @returns what is missing before it is worth asking the server */
export function faltaEnEtapas(etapas: readonly EtapaEscrita[]): string | undefined {
  const llenas = etapas.filter((e) => e.puestos.length > 0);
  if (llenas.length === 0) return 'Elija al menos un puesto.';
  const ids = llenas.flatMap((e) => e.puestos.map((p) => p.id));
  if (new Set(ids).size !== ids.length) return 'Un mismo puesto está dos veces en la cadena.';
  if (llenas.some((e) => e.exige === 'uno' && e.puestos.length < 2))
    return 'Donde basta uno, elija al menos a dos.';
  return undefined;
}

/** @returns the steps as they travel; empty ones do not */
export function comoEtapas(etapas: readonly EtapaEscrita[]): OrdenPedirVobo['etapas'] {
  return etapas
    .filter((e) => e.puestos.length > 0)
    .map((e) => ({ exige: e.exige, puestoIds: e.puestos.map((p) => p.id) }));
}

/** @returns the steps of a chain in order, each with its posts */
export function porEtapas(
  vistos: readonly Visto[],
): { etapa: number; exige: Visto['exige']; vistos: Visto[] }[] {
  const etapas = new Map<number, Visto[]>();
  for (const v of vistos) etapas.set(v.etapa, [...(etapas.get(v.etapa) ?? []), v]);
  return [...etapas]
    .sort(([a], [b]) => a - b)
    .map(([etapa, de]) => ({ etapa, exige: de[0]?.exige ?? 'todos', vistos: de }));
}

const ESTADOS: Record<Visto['estado'], string> = {
  PENDIENTE: 'falta',
  DADO: 'dado',
  OBSERVADO: 'observó',
  SUSTITUIDO: 'sustituido',
  RETIRADO: 'ya no hizo falta',
};
export const textoDeVisto = (estado: Visto['estado']): string => ESTADOS[estado];
