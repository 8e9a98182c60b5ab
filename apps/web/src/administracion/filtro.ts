import type { PuestoDePersonal, UnidadDePersonal } from '../api/tipos';

/** Without accents or case, to be searched. */
export const llano = (t: string): string => t.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();

export interface Filtrado {
  readonly unidades: readonly UnidadDePersonal[];
  readonly puestos: readonly PuestoDePersonal[];
}

/**
 * Units and posts that have every word, whatever its accents and case: a unit by its names, with all its posts; a post
 * by its cargo, who acts in it and its unit's names. What they hang from stays, so that they are seen in their place.
 */
export function filtrarOrganigrama({ unidades, puestos }: Filtrado, texto: string): Filtrado {
  const palabras = llano(texto).split(/\s+/).filter(Boolean);
  if (palabras.length === 0) return { unidades, puestos };
  const nombres = new Map(unidades.map((u) => [u.id, llano([u.sigla, u.nombre, ...u.antes].join(' '))]));
  const tiene = (t: string): boolean => palabras.every((p) => t.includes(p));
  const halladas = new Set(unidades.filter((u) => tiene(nombres.get(u.id) ?? '')).map((u) => u.id));
  const quedan = puestos.filter(
    (p) =>
      halladas.has(p.unidadId) ||
      (nombres.has(p.unidadId) &&
        tiene(`${llano(`${p.cargo} ${p.enEjercicio ?? ''}`)} ${nombres.get(p.unidadId) ?? ''}`)),
  );
  const superior = new Map(unidades.map((u) => [u.id, u.superiorId]));
  const vistas = new Set<string>();
  for (const id of [...halladas, ...quedan.map((p) => p.unidadId)])
    for (let u: string | null | undefined = id; u && !vistas.has(u); u = superior.get(u)) vistas.add(u);
  return { unidades: unidades.filter((u) => vistas.has(u.id)), puestos: quedan };
}
