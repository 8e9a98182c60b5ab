import type { Serie } from '../api/tipos';

/**
 * @returns the series that numbers, for the same unidad and type, when that one is given up: the most particular of
 * those that stay; null: none
 */
export function relevoDe(serie: Serie, todas: readonly Serie[]): Serie | null {
  const sirven = todas.filter(
    (s) =>
      s.id !== serie.id &&
      !s.retirada &&
      s.clase === serie.clase &&
      (s.unidadId === serie.unidadId || s.unidadId === null) &&
      (s.tipo === serie.tipo || s.tipo === null),
  );
  const peso = (s: Serie): number => (s.unidadId === null ? 0 : 2) + (s.tipo === null ? 0 : 1);
  return sirven.sort((a, b) => peso(b) - peso(a))[0] ?? null;
}
