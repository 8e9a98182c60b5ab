import type { Fecha } from '#kernel';
import { vencimientoDe, type Calendario, type Vencimiento } from '#organizacion';
import type { Cambios, Hilo, PlazoPedido } from '../domain/tipos';

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

/** The clocks that a decision starts. */
export interface Tiempos {
  /** one for each of the decision's `nuevos` */
  readonly nuevos: readonly (PlazoDePaso | null)[];
  readonly corren: readonly PlazoQueCorre[];
}

export const SIN_TIEMPOS: Tiempos = { nuevos: [], corren: [] };

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

/** @returns false for the many acts that start no clock: then the calendar is not even read */
export function miraElCalendario(hilo: Hilo, c: Cambios): boolean {
  return c.nuevos.some((n) => n.plazo !== null) || queEsperan(hilo, c).length > 0;
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
  };
}
