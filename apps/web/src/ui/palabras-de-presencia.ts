import type { Presente } from '../api/tipos';

/** @returns «También la tienen abierta …», or null when nobody does */
export function palabrasDePresencia(otros: readonly Presente[], que: 'la' | 'lo'): string | null {
  const [uno, ...resto] = otros;
  if (!uno) return null;
  const nombre = (p: Presente) => `${p.nombre} (${p.unidad})`;
  const quienes =
    resto.length === 0
      ? nombre(uno)
      : resto.length > 2
        ? `${nombre(uno)} y ${resto.length} personas más`
        : new Intl.ListFormat('es').format(otros.map(nombre));
  const tienen = resto.length === 0 ? `${que} tiene` : `${que} tienen`;
  const actua = otros.filter((p) => p.actuando);
  const haciendo =
    actua.length === 0
      ? ''
      : resto.length === 0
        ? ', con un acto empezado'
        : `; ${new Intl.ListFormat('es').format(actua.map((p) => p.nombre))} ${actua.length > 1 ? 'tienen' : 'tiene'} un acto empezado`;
  return `También ${tienen} ${que === 'la' ? 'abierta' : 'abierto'} ${quienes}${haciendo}.`;
}
