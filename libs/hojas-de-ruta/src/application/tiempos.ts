import { diasEntre, fechaDeAgenda, sumarDias, type Fecha } from '#kernel';
import { vencimientoDe, type Calendario, type Vencimiento } from '#organizacion';
import type { Cambios, Hilo, Plazo, PlazoPedido } from '../domain/tipos';

/** A plazo of a new step: what was asked, and, once it runs, from when to when. */
export interface PlazoDePaso {
  readonly pedido: PlazoPedido;
  readonly desde: Fecha | null;
  /** null: it waits for the reception */
  readonly vencimiento: Vencimiento | null;
}

/** A plazo that begins to run. */
export interface PlazoQueCorre {
  readonly id: string;
  readonly desde: Fecha;
  readonly vencimiento: Vencimiento;
}

/** A wait that begins. */
export interface PlazoQueAbre {
  readonly descripcion: string;
  readonly responsablePuestoId: string | null;
  readonly pasoId: string;
  readonly plazo: PlazoDePaso;
  readonly espera: boolean;
}

/** A plazo that goes on after a suspension: what is left of it, from when, until when. */
export interface PlazoQueSigue {
  readonly id: string;
  readonly modo: PlazoPedido['modo'];
  readonly dias: number | null;
  readonly desde: Fecha | null;
  readonly fecha: Fecha;
  /** null: nothing changed, it was overdue already */
  readonly explicacion: string | null;
  readonly nota: string | null;
}

/** The clocks that a decision starts. */
export interface Tiempos {
  /** one for each of the decision's `nuevos` */
  readonly nuevos: readonly (PlazoDePaso | null)[];
  readonly corren: readonly PlazoQueCorre[];
  /** waits for an answer */
  readonly abren: readonly PlazoQueAbre[];
  /** those that stood still and go on */
  readonly siguen: readonly PlazoQueSigue[];
}

export const SIN_TIEMPOS: Tiempos = { nuevos: [], corren: [], abren: [], siguen: [] };

const recibidos = (hilo: Hilo, c: Cambios): Set<string> =>
  new Set(
    c.pasos
      .filter((p) => p.estado === 'RECIBIDA' && hilo.pasos.find((x) => x.id === p.id)?.estado === 'ENVIADA')
      .map((p) => p.id),
  );

const queEsperan = (hilo: Hilo, c: Cambios) => {
  const ids = recibidos(hilo, c);
  return hilo.plazos.filter(
    (p) => p.estado === 'ABIERTO' && p.fecha === null && p.pasoId !== null && ids.has(p.pasoId),
  );
};

const queSiguen = (hilo: Hilo, c: Cambios) =>
  hilo.plazos.filter(
    (p) => p.estado === 'DETENIDO' && c.plazos.some((x) => x.id === p.id && x.estado === 'ABIERTO'),
  );

/** @returns false for the many acts that start no clock: then the calendar is not even read */
export function miraElCalendario(hilo: Hilo, c: Cambios): boolean {
  return (
    c.nuevos.some((n) => n.plazo !== null) ||
    c.plazosNuevos.length > 0 ||
    queEsperan(hilo, c).length > 0 ||
    queSiguen(hilo, c).length > 0
  );
}

/** @returns the plazo as it is stored: a fixed date stands at once, counted days from their day on */
export function plazoEnMarcha(pedido: PlazoPedido, desde: Fecha | null, calendario: Calendario): PlazoDePaso {
  const corre = pedido.modo === 'fecha' ? null : desde;
  const vencimiento =
    pedido.modo === 'fecha' || desde ? vencimientoDe(pedido, desde ?? '', calendario.feriados) : null;
  return { pedido, desde: corre, vencimiento };
}

/** A step's plazo runs from its reception, or from its sending where the entidad says so; returning it restarts nothing. */
export function tiemposDe(hilo: Hilo, c: Cambios, calendario: Calendario, hoy: Fecha): Tiempos {
  const alEnviar = calendario.plazosDesde === 'envio' ? hoy : null;
  return {
    nuevos: c.nuevos.map((n) =>
      n.plazo ? plazoEnMarcha(n.plazo, n.estado === 'RECIBIDA' ? hoy : alEnviar, calendario) : null,
    ),
    corren: queEsperan(hilo, c).flatMap((p) =>
      p.modo === 'fecha' || p.dias === null
        ? []
        : [
            {
              id: p.id,
              desde: hoy,
              vencimiento: vencimientoDe({ modo: p.modo, dias: p.dias }, hoy, calendario.feriados),
            },
          ],
    ),
    abren: c.plazosNuevos.map(({ fecha, ...p }) => ({
      ...p,
      plazo: plazoEnMarcha({ modo: 'fecha', fecha }, null, calendario),
    })),
    siguen: queSiguen(hilo, c).map((p) => alSeguir(p, hoy, calendario)),
  };
}

/** A plazo that stood still: the days it had left count from the day it goes on; one already overdue stays so. */
function alSeguir(p: Plazo, hoy: Fecha, { feriados }: Calendario): PlazoQueSigue {
  const detenido = p.detenidoFecha ?? hoy;
  const fecha = p.fecha ?? hoy;
  const quedan = diasQueQuedan(p.modo, detenido, fecha, feriados);
  if (quedan === 0)
    return { id: p.id, modo: p.modo, dias: p.dias, desde: null, fecha, explicacion: null, nota: null };
  const pedido: PlazoPedido =
    p.modo === 'fecha'
      ? { modo: 'fecha', fecha: sumarDias(fecha, diasEntre(detenido, hoy)) }
      : { modo: p.modo, dias: quedan };
  const v = vencimientoDe(pedido, hoy, feriados);
  return {
    id: p.id,
    modo: p.modo,
    dias: p.modo === 'fecha' ? null : quedan,
    desde: p.modo === 'fecha' ? null : hoy,
    fecha: v.fecha,
    explicacion: v.explicacion,
    nota:
      `Detenido del ${fechaDeAgenda(detenido)} al ${fechaDeAgenda(hoy)}: vencía ${fechaDeAgenda(fecha, true)}, ` +
      `vence ${fechaDeAgenda(v.fecha, true)}.`,
  };
}

function diasQueQuedan(
  modo: PlazoPedido['modo'],
  desde: Fecha,
  hasta: Fecha,
  feriados: Calendario['feriados'],
): number {
  const corridos = Math.max(0, diasEntre(desde, hasta));
  if (modo !== 'habiles' || corridos === 0) return corridos;
  let n = 1;
  while (n < corridos && vencimientoDe({ modo, dias: n }, desde, feriados).fecha < hasta) n++;
  return n;
}
