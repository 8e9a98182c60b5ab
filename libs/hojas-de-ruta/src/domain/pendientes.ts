import type { Cambios, EstadoDeAdeudo, Hilo, Paso } from './tipos';

/**
 * What happens to debts and plazos when a step ends without an answer: its own cease, and those that it had fulfilled
 * (it carried an answer that was taken back or returned) are open again.
 * @param como how its own debts end
 * @param motivo why, where they were refused
 */
export function alTerminar(
  hilo: Hilo,
  paso: Paso,
  como: EstadoDeAdeudo,
  motivo?: string,
): Pick<Cambios, 'adeudos' | 'plazos'> {
  const propios = hilo.adeudos.filter((a) => a.pasoId === paso.id && a.estado === 'PENDIENTE');
  const reabiertos = reabrirCumplidos(hilo, paso.id);
  return {
    adeudos: [
      ...propios.map((a) => ({ id: a.id, estado: como, ...(motivo ? { motivo } : {}) })),
      ...reabiertos.adeudos,
    ],
    plazos: [
      ...hilo.plazos
        .filter((p) => p.pasoId === paso.id && (p.estado === 'ABIERTO' || p.estado === 'DETENIDO'))
        .map((p) => ({ id: p.id, estado: 'ANULADO' as const })),
      ...reabiertos.plazos,
    ],
  };
}

/** What a step had fulfilled is owed again, unless whoever owed it has ended and could not pay it. */
export function reabrirCumplidos(hilo: Hilo, pasoId: string): Pick<Cambios, 'adeudos' | 'plazos'> {
  const origenId = hilo.pasos.find((p) => p.id === pasoId)?.origenId;
  if (hilo.pasos.find((p) => p.id === origenId)?.estado === 'ATENDIDA') return { adeudos: [], plazos: [] };
  return {
    adeudos: hilo.adeudos
      .filter((a) => a.cumplidoPorPasoId === pasoId)
      .map((a) => ({ id: a.id, estado: 'PENDIENTE' as const })),
    plazos: hilo.plazos
      .filter((p) => p.cumplidoPorPasoId === pasoId)
      .map((p) => ({ id: p.id, estado: 'ABIERTO' as const })),
  };
}
