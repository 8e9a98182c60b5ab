import type { Motivo } from '#kernel';
import { porHoja, porMotivo } from './clausulas';
import { cambios, type Adeudo, type Cambios, type EstadoDeAdeudo, type Hilo, type Quien } from './tipos';

const COMO_ACABO: Readonly<Record<Exclude<EstadoDeAdeudo, 'PENDIENTE'>, string>> = {
  CUMPLIDO: 'ya se cumplió',
  RECHAZADO: 'ya se rechazó',
  ANULADO: 'quedó sin efecto',
};

/** The post that was asked, its unidad's secretaría, or anyone of the unidad where its tray was asked. */
export function esDeudor(adeudo: Adeudo, quien: Quien): boolean {
  if (adeudo.deudorPuestoId === quien.puestoId) return true;
  return (
    adeudo.deudorUnidadId === quien.unidadId &&
    (adeudo.deudorPuestoId === null || quien.roles.includes('secretaria'))
  );
}

/** Declining what was asked, with a reason: the debt ends without a paper. */
export function motivosParaNoRechazarAdeudo(
  hilo: Hilo,
  adeudo: Adeudo,
  quien: Quien,
  motivo: string,
): Motivo[] {
  const motivos = [
    ...porHoja(
      hilo,
      'responder',
      hilo.pasos.find((p) => p.id === adeudo.pasoId),
    ),
  ];
  if (adeudo.estado !== 'PENDIENTE') {
    motivos.push({
      codigo: 'hojas.adeudo.cerrado',
      texto: `Lo pedido ${COMO_ACABO[adeudo.estado]}.`,
    });
  }
  if (!esDeudor(adeudo, quien)) {
    motivos.push({
      codigo: 'hojas.adeudo.ajeno',
      texto: 'Se pidió a otro puesto: solo quien lo debe responde.',
    });
  }
  return [...motivos, ...porMotivo(motivo, 'rechazar lo pedido')];
}

/** The plazo of the step ends with its last debt. */
export function rechazarAdeudo(hilo: Hilo, adeudo: Adeudo, motivo: string): Cambios {
  const quedan = hilo.adeudos.some(
    (a) => a.pasoId === adeudo.pasoId && a.id !== adeudo.id && a.estado === 'PENDIENTE',
  );
  return cambios({
    adeudos: [{ id: adeudo.id, estado: 'RECHAZADO', motivo }],
    plazos: quedan
      ? []
      : hilo.plazos
          .filter((p) => p.pasoId === adeudo.pasoId && p.estado === 'ABIERTO' && !p.espera)
          .map((p) => ({ id: p.id, estado: 'ANULADO' as const })),
  });
}
