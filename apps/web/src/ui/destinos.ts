import type { DestinoEncontrado } from '../api/tipos';

/** The chosen end of a derivación; `tipo` and `id` are what travels. */
export type DestinoElegido = DestinoEncontrado;

/** @returns one value for puestos and unidades together: `puesto:12` */
export function claveDeDestino(d: Pick<DestinoEncontrado, 'tipo' | 'id'>): string {
  return `${d.tipo}:${d.id}`;
}

/** @returns how a destination is written on the sheet: `Director General · Desp./Gov.` */
export function nombreDeDestino(d: DestinoEncontrado): string {
  return d.tipo === 'unidad'
    ? `${d.unidadNombre} (bandeja de la unidad)`
    : `${d.cargo ?? ''} · ${d.unidadSigla}`;
}

/** @returns the field of the order that names it */
export function idDeDestino(d: DestinoEncontrado): { puestoId: string } | { unidadId: string } {
  return d.tipo === 'unidad' ? { unidadId: d.id } : { puestoId: d.id };
}
