import type { Motivo } from '#kernel';
import { porHoja, porPaso } from './clausulas';
import { pasoEnviado } from './derivar';
import { destino, esVivo } from './estados';
import { oficialPresente } from './ingresar';
import {
  type CambioDePaso,
  cambios,
  type Adeudo,
  type Cambios,
  type DestinoConocido,
  type Envio,
  type Hilo,
  type Paso,
  type Quien,
} from './tipos';

/** What the holder of this step owes in this HR, newest first. */
export function adeudosDe(hilo: Hilo, paso: Paso): Adeudo[] {
  return hilo.adeudos
    .filter((a) => a.estado === 'PENDIENTE')
    .filter(
      (a) =>
        a.pasoId === paso.id ||
        a.deudorPuestoId === paso.tenedorPuestoId ||
        (a.deudorPuestoId === null && a.deudorUnidadId === paso.aUnidadId),
    )
    .reverse();
}

/** Whom an answer goes to: who asked for it; where nothing was asked, who sent the step. Null: nobody. */
export function aQuienResponder(hilo: Hilo, paso: Paso): string | null {
  const pedido = adeudosDe(hilo, paso).find((a) => a.acreedorPuestoId !== paso.tenedorPuestoId);
  return pedido?.acreedorPuestoId ?? paso.dePuestoId;
}

export function motivosParaNoResponder(hilo: Hilo, paso: Paso, quien: Quien): Motivo[] {
  const motivos = [...porHoja(hilo, 'responder', paso), ...porPaso(paso, 'responder', quien)];
  if (aQuienResponder(hilo, paso) === null) {
    motivos.push({
      codigo: 'hojas.responder.nadie',
      texto: 'Nadie de la entidad la pidió: derívela o despache la respuesta.',
    });
  }
  return motivos;
}

/** A paper, as the rule on answers sees it. */
export interface PapelPropio {
  readonly origen: string;
  readonly estado: string;
  readonly unidadId: string;
  readonly firmantePuestoId: string | null;
  readonly autorPuestoId: string;
}

/** Only what the holder's post or unidad signed, or the holder drafted, answers: never the very paper that asked. */
export function puedeSerRespuesta(d: PapelPropio, paso: Paso, quien: Quien): boolean {
  if (d.origen !== 'propio' || !['FIRMADO', 'DESPACHADO', 'ACUSADO', 'NO_ENTREGADO'].includes(d.estado))
    return false;
  const puestos = [paso.tenedorPuestoId, quien.puestoId];
  return (
    d.unidadId === (paso.tenedorUnidadId ?? quien.unidadId) ||
    puestos.includes(d.firmantePuestoId) ||
    puestos.includes(d.autorPuestoId)
  );
}

/** The debts to a post that an answer to it fulfils, and the plazos of the steps that asked. */
export function cumplirCon(hilo: Hilo, paso: Paso, acreedorPuestoId: string | null): Cambios {
  const cumplidos = adeudosDe(hilo, paso).filter((a) => a.acreedorPuestoId === acreedorPuestoId);
  const pasosCumplidos = new Set(cumplidos.map((a) => a.pasoId));
  return cambios({
    adeudos: cumplidos.map((a) => ({ id: a.id, estado: 'CUMPLIDO' as const })),
    plazos: hilo.plazos
      .filter((p) => p.estado === 'ABIERTO' && !p.espera && p.pasoId !== null && pasosCumplidos.has(p.pasoId))
      .map((p) => ({ id: p.id, estado: 'CUMPLIDO' as const })),
  });
}

/** @param acreedor whom `aQuienResponder` named. @param copias already checked with `motivosDeDestinos` */
export function responder(
  hilo: Hilo,
  paso: Paso,
  quien: Quien,
  acreedor: DestinoConocido,
  proveido: string,
  copias: readonly Envio[],
): Cambios {
  const cumplidos = cumplirCon(hilo, paso, acreedor.puestoId);
  const vuelta: Envio = { destino: acreedor, acciones: ['para-su-consideracion'], proveido, plazo: null };
  const nuevas = copias.map((c) => pasoEnviado('copia', paso, quien, c));
  return cambios({
    pasos: [
      { id: paso.id, estado: destino(paso.estado, 'responder', paso.tipo) ?? paso.estado },
      ...avisoDeCopia(hilo, paso, acreedor.puestoId),
    ],
    // A copia's answer joins the HR without opening a second oficial: it travels as a copia to who asked.
    nuevos: [pasoEnviado(paso.tipo, paso, quien, vuelta), ...nuevas],
    adeudos: cumplidos.adeudos,
    plazos: cumplidos.plazos,
  });
}

/** A copia's answer is told to who holds the oficial, unless it was the very one who asked. */
function avisoDeCopia(hilo: Hilo, paso: Paso, acreedorPuestoId: string | null): CambioDePaso[] {
  const oficial = paso.tipo === 'copia' ? oficialPresente(hilo) : null;
  if (!oficial || !esVivo(oficial.estado) || oficial.tenedorPuestoId === acreedorPuestoId) return [];
  return [{ id: oficial.id, estado: oficial.estado, observacion: 'Una copia fue respondida.' }];
}
