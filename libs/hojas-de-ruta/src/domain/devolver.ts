import type { Motivo } from '#kernel';
import { esTenedor, leEspera, porEstado, porHoja, porMotivo } from './clausulas';
import { esVivo } from './estados';
import { alTerminar } from './pendientes';
import {
  cambios,
  type CambioDePaso,
  type Cambios,
  type DestinoConocido,
  type Hilo,
  type Paso,
  type Quien,
} from './tipos';

/** Who sent it to its holder, by itself or with the HR that it was grouped under; null: it was registered there. */
export const remitenteDe = (paso: Paso): string | null =>
  paso.traidoPorPuestoId ?? (paso.origenId === null ? null : paso.dePuestoId);

/** Returning to the post that sent it: by its addressee before receiving, or by its holder after. */
export function motivosParaNoDevolver(hilo: Hilo, paso: Paso, quien: Quien): Motivo[] {
  const motivos = [...porHoja(hilo, 'devolver', paso), ...porEstado(paso, 'devolver')];
  if (remitenteDe(paso) === null) {
    motivos.push({
      codigo: 'hojas.devolver.registro',
      texto: 'Es el registro de la hoja de ruta: no hay a quién devolverla.',
    });
  }
  // A reception desk receives for its unidad's posts, but does not send back in their name what it did not read.
  if (!leEspera(paso, quien) && !esTenedor(paso, quien))
    motivos.push({
      codigo: 'hojas.paso.ajeno',
      texto:
        paso.estado === 'ENVIADA'
          ? 'Está dirigida a otro puesto: solo él puede devolverla.'
          : 'La tiene otro puesto: solo quien la tiene puede devolverla.',
    });
  return motivos;
}

export function motivosDeDevolucion(motivo: string, remitente: DestinoConocido | null): Motivo[] {
  const motivos = porMotivo(motivo, 'devolverla');
  if (remitente && !remitente.activo) {
    motivos.push({
      codigo: 'hojas.devolver.remitente-inactivo',
      texto: `${remitente.nombre} ya no está vigente: derívela a quien heredó su trabajo.`,
    });
  }
  return motivos;
}

/** Who sent a copia that comes back is told on the step it left from, while that is alive. */
function avisoAlOrigen(hilo: Hilo, copia: Paso, motivo: string): CambioDePaso[] {
  const origen = hilo.pasos.find((p) => p.id === copia.origenId && esVivo(p.estado));
  if (!origen) return [];
  return [
    { id: origen.id, estado: origen.estado, observacion: `Copia devuelta: ${motivo}`, observada: true },
  ];
}

/** A returned oficial opens a new one back to its sender, in the same act; a returned copia just ends. */
export function devolver(
  hilo: Hilo,
  paso: Paso,
  quien: Quien,
  motivo: string,
  remitente: DestinoConocido,
): Cambios {
  // A reasoned refusal: what it asked for is no longer owed by this post.
  const pendientes = alTerminar(hilo, paso, 'RECHAZADO', motivo);
  const cierre = { id: paso.id, estado: 'DEVUELTA' as const, motivo };
  if (paso.tipo === 'copia') {
    return cambios({ pasos: [cierre, ...avisoAlOrigen(hilo, paso, motivo)], ...pendientes });
  }
  return cambios({
    pasos: [cierre],
    ...pendientes,
    nuevos: [
      {
        tipo: 'oficial',
        estado: 'ENVIADA',
        origenId: paso.id,
        dePuestoId: paso.tenedorPuestoId ?? paso.aPuestoId ?? quien.puestoId,
        deUnidadId: paso.tenedorUnidadId ?? paso.aUnidadId,
        aPuestoId: remitente.puestoId,
        aUnidadId: remitente.unidadId,
        tenedorPuestoId: null,
        acciones: ['otro'],
        proveido: `Devuelta: ${motivo}`,
        plazo: null,
        observacion: motivo,
        observada: true,
      },
    ],
  });
}
