import type { Motivo } from '#kernel';
import { porDestino, porEstado, porHoja } from './clausulas';
import { cambios, type Cambios, type Hilo, type Paso, type Quien } from './tipos';

export function motivosParaNoRecibir(hilo: Hilo, paso: Paso, quien: Quien): Motivo[] {
  return [...porHoja(hilo, 'recibir', paso), ...porEstado(paso, 'recibir'), ...porDestino(paso, quien)];
}

/** The stamp of reception is the desk's: whoever receives without being one takes the step without it. */
export function motivosParaNoSellar(quien: Quien): Motivo[] {
  if (quien.roles.some((r) => r === 'ventanilla' || r === 'secretaria')) return [];
  return [
    {
      codigo: 'hojas.recibir.sello-ajeno',
      texto: 'El sello de recepción lo pone la ventanilla o la secretaría: reciba sin sello.',
    },
  ];
}

/** Whoever receives, the holder is the addressee post; for a tray, the receiver's post. */
export function recibir(paso: Paso, quien: Quien): Cambios {
  return cambios({
    pasos: [
      {
        id: paso.id,
        estado: 'RECIBIDA',
        tenedorPuestoId: paso.aPuestoId ?? quien.puestoId,
        tenedorUnidadId: paso.aUnidadId,
      },
    ],
  });
}
