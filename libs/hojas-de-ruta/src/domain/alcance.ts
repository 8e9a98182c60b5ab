import type { Cambios, Hilo } from './tipos';

/** Posts and unidades on the way of an HR. */
interface Ruta {
  readonly puestos: readonly string[];
  readonly unidades: readonly string[];
}

/**
 * Who leaves the route when a step is taken back before it was received: those that no other step names.
 * They saw nothing that they were to see, and see it no more.
 */
export function salenDeLaRuta(hilo: Hilo, cambios: Cambios): Ruta {
  const retirados = new Set(cambios.pasos.filter((c) => c.estado === 'REVERTIDA').map((c) => c.id));
  if (retirados.size === 0) return { puestos: [], unidades: [] };
  const quedan = hilo.pasos.filter((p) => !retirados.has(p.id) && p.estado !== 'REVERTIDA');
  const nombrados = (ids: (string | null)[][]): Set<string | null> => new Set(ids.flat());
  const puestos = nombrados([
    ...quedan.map((p) => [p.aPuestoId, p.dePuestoId, p.tenedorPuestoId]),
    cambios.nuevos.map((n) => n.aPuestoId),
  ]);
  const unidades = nombrados([
    ...quedan.map((p) => [p.aUnidadId, p.deUnidadId, p.tenedorUnidadId]),
    cambios.nuevos.map((n) => n.aUnidadId),
  ]);
  const fuera = hilo.pasos.filter((p) => retirados.has(p.id));
  return {
    puestos: fuera.flatMap((p) => (p.aPuestoId && !puestos.has(p.aPuestoId) ? [p.aPuestoId] : [])),
    unidades: fuera.flatMap((p) => (unidades.has(p.aUnidadId) ? [] : [p.aUnidadId])),
  };
}
