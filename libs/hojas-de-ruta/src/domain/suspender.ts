import type { Motivo } from '#kernel';
import { porEstado, porHoja, porMotivo, porTenencia } from './clausulas';
import { cambios, type Cambios, type Hilo, type Paso, type Quien } from './tipos';

export function motivosParaNoSuspender(hilo: Hilo, paso: Paso, quien: Quien, motivo: string): Motivo[] {
  return [
    ...porHoja(hilo, 'suspender'),
    ...porEstado(paso, 'suspender'),
    ...porTenencia(paso, quien),
    ...porMotivo(motivo, 'suspenderla'),
  ];
}

export function suspender(paso: Paso, motivo: string): Cambios {
  return cambios({ pasos: [{ id: paso.id, estado: 'SUSPENDIDA', motivo }] });
}

export function motivosParaNoReanudar(hilo: Hilo, paso: Paso, quien: Quien): Motivo[] {
  return [...porHoja(hilo, 'reanudar'), ...porEstado(paso, 'reanudar'), ...porTenencia(paso, quien)];
}

export function reanudar(paso: Paso): Cambios {
  return cambios({ pasos: [{ id: paso.id, estado: 'RECIBIDA' }] });
}
