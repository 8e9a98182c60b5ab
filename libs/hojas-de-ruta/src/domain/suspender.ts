import { diasEntre, type Fecha, type Motivo } from '#kernel';
import { porHoja, porMotivo, porPaso } from './clausulas';
import { cambios, type CambioDePlazo, type Cambios, type Hilo, type Paso, type Quien } from './tipos';

export function motivosParaNoSuspender(hilo: Hilo, paso: Paso, quien: Quien, motivo: string): Motivo[] {
  return [
    ...porHoja(hilo, 'suspender', paso),
    ...porPaso(paso, 'suspender', quien),
    ...porMotivo(motivo, 'suspenderla'),
  ];
}

/** @param hasta until when the answer is waited for; absent: it is not in wait of one */
export function motivosDeEspera(hasta: Fecha | undefined, hoy: Fecha): Motivo[] {
  return hasta !== undefined && diasEntre(hoy, hasta) < 0
    ? [{ codigo: 'hojas.suspender.plazo-pasado', texto: 'La espera termina hoy o después.' }]
    : [];
}

/** Only the plazos of the step stand still: those of the HR run on, since others set them. */
export function suspender(hilo: Hilo, paso: Paso, motivo: string, hoy: Fecha, esperaHasta?: Fecha): Cambios {
  return cambios({
    pasos: [{ id: paso.id, estado: 'SUSPENDIDA', motivo }],
    plazos: hilo.plazos
      .filter((p) => p.pasoId === paso.id && p.estado === 'ABIERTO')
      .map((p) => ({ id: p.id, estado: 'DETENIDO' as const, detenidoFecha: hoy })),
    plazosNuevos: esperaHasta
      ? [
          {
            pasoId: paso.id,
            descripcion: 'En espera de respuesta',
            fecha: esperaHasta,
            responsablePuestoId: paso.tenedorPuestoId,
            espera: true,
          },
        ]
      : [],
  });
}

export function motivosParaNoReanudar(hilo: Hilo, paso: Paso, quien: Quien): Motivo[] {
  return [...porHoja(hilo, 'reanudar', paso), ...porPaso(paso, 'reanudar', quien)];
}

export function reanudar(hilo: Hilo, paso: Paso): Cambios {
  return cambios({ pasos: [{ id: paso.id, estado: 'RECIBIDA' }], plazos: plazosAlReanudar(hilo, paso) });
}

/** What stood still runs again, with the days it had left; the wait is over. */
export function plazosAlReanudar(hilo: Hilo, paso: Paso): CambioDePlazo[] {
  const suyos = hilo.plazos.filter((p) => p.pasoId === paso.id);
  return [
    ...suyos.filter((p) => p.estado === 'DETENIDO').map((p) => ({ id: p.id, estado: 'ABIERTO' as const })),
    ...suyos
      .filter((p) => p.espera && p.estado === 'ABIERTO')
      .map((p) => ({ id: p.id, estado: 'CUMPLIDO' as const })),
  ];
}
