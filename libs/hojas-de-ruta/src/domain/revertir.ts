import type { Motivo } from '#kernel';
import { esRemitente, porEstado, porHoja } from './clausulas';
import { alTerminar } from './pendientes';
import { cambios, type Cambios, type Hilo, type Paso, type Quien } from './tipos';

/** Taking back what was sent: only by its sender and only until it is received. */
export function motivosParaNoRevertir(hilo: Hilo, paso: Paso, quien: Quien): Motivo[] {
  const motivos = [...porHoja(hilo, 'revertir', paso), ...porEstado(paso, 'revertir')];
  if (!esRemitente(paso, quien)) {
    motivos.push({
      codigo: 'hojas.paso.no-remitente',
      texto: 'La envió otro puesto: solo quien la envió puede retirarla.',
    });
  }
  const anterior = hilo.pasos.find((p) => p.id === paso.origenId);
  if (paso.tipo === 'oficial' && anterior?.estado !== 'DERIVADA') {
    motivos.push({
      codigo: 'hojas.revertir.devuelta',
      texto: 'Es una devolución: su paso anterior ya terminó y no se reabre.',
    });
  }
  if (paso.tipo === 'copia' && anterior?.estado === 'ATENDIDA') {
    motivos.push({
      codigo: 'hojas.revertir.respuesta-de-copia',
      texto: 'Es la respuesta de una copia que ya terminó: no se retira. Envíe otra copia si hace falta.',
    });
  }
  return motivos;
}

/** An oficial taken back gives the sender's step back as it was, without a new stamp; a copia just ends. */
export function revertir(hilo: Hilo, paso: Paso, motivo?: string): Cambios {
  const anterior = paso.tipo === 'oficial' ? hilo.pasos.find((p) => p.id === paso.origenId) : undefined;
  return cambios({
    pasos: [
      { id: paso.id, estado: 'REVERTIDA', ...(motivo ? { motivo } : {}) },
      ...(anterior
        ? [
            {
              ...{ id: anterior.id, estado: 'RECIBIDA' as const, observada: true as const },
              ...(motivo ? { observacion: motivo } : {}),
            },
          ]
        : []),
    ],
    ...alTerminar(hilo, paso, 'ANULADO'),
  });
}
