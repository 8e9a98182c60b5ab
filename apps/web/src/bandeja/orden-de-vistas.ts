import type { VistaGuardada } from '../api/tipos';

/** The address that opens a saved view. */
export const busquedaDe = (v: Pick<VistaGuardada, 'id' | 'de' | 'filtro'>) => ({
  ...(v.de === 'unidad' ? { de: 'unidad' } : {}),
  ...v.filtro,
  guardada: v.id,
});

/** @returns the ids with one moved a place up (-1) or down (1), without leaving the list */
export function movida(ids: readonly string[], id: string, paso: 1 | -1): string[] {
  const de = ids.indexOf(id);
  const a = de + paso;
  if (de < 0 || a < 0 || a >= ids.length) return [...ids];
  const salida = [...ids];
  salida.splice(a, 0, ...salida.splice(de, 1));
  return salida;
}

/** Who may fix what all of a unidad see. */
export const fijaLasDeLaUnidad = (roles: readonly string[]): boolean =>
  roles.some((r) => ['secretaria', 'ventanilla', 'autoridad'].includes(r));
