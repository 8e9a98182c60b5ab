import type { Nivel, PlazoDeHoja } from '../api/tipos';

const CERRADOS = new Set(['CUMPLIDO', 'ANULADO', 'cumplido', 'anulado']);

/** How loudly a plazo speaks: the days are the server's, this only picks the pill. */
export function nivelDePlazo(plazo: Pick<PlazoDeHoja, 'estado' | 'dias'>): Nivel {
  if (CERRADOS.has(plazo.estado)) return 'normal';
  if (plazo.dias < 0) return 'vencido';
  return plazo.dias <= 3 ? 'pronto' : 'normal';
}
