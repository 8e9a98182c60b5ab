import type { Actor } from '#kernel';
import { motivosParaNoSustituir } from '../domain/motivos';
import { quienesFaltan } from '../domain/vobo';
import type { Documento } from '../persistence/documentos.repository';
import type { Observacion, VistoAnotado } from '../persistence/vistos.repository';

/** The chain as its page shows it: who gave it, who is next, what was observed. Null before the first round. */
export function voboVisto(
  d: Documento,
  actor: Actor,
  vistos: readonly VistoAnotado[],
  observaciones: readonly Observacion[],
) {
  const [primero] = vistos;
  if (!primero) return null;
  return {
    ronda: primero.ronda,
    falta: d.estado === 'EN_VOBO' ? quienesFaltan(vistos) : '',
    vistos: vistos.map(({ ronda: _r, version: _v, en, ...v }) => ({
      ...v,
      en: en?.toISOString() ?? null,
      puedeSustituir: motivosParaNoSustituir(d, actor, v).length === 0,
    })),
    observaciones: observaciones.map(({ version: _v, en, resueltaEn, ...o }) => ({
      ...o,
      en: en.toISOString(),
      resueltaEn: resueltaEn?.toISOString() ?? null,
    })),
  };
}
