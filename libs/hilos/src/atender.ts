import { ErrorDominio } from '#kernel';
import { move, transferableSymbol, valueSymbol } from 'piscina';
import { comoError, conBuffers, entregables, type Respuesta } from './viaje';

/** What a lib does in threads apart: functions of bytes and plain data. */
export type Tareas = Readonly<Record<string, (...argumentos: never[]) => unknown>>;

export interface Pedido {
  readonly que: string;
  readonly con: readonly unknown[];
}

/** @returns what a lib's `obrero.ts` exports by default */
export function atender(tareas: Tareas): (pedido: Pedido) => Promise<unknown> {
  return async ({ que, con }) => {
    const tarea = tareas[que] as ((...argumentos: unknown[]) => unknown) | undefined;
    if (!tarea) throw new Error(`el obrero no sabe ${que}`);
    let respuesta: Respuesta;
    try {
      respuesta = { hecho: await tarea(...con.map(conBuffers)) };
    } catch (error) {
      if (!(error instanceof ErrorDominio)) throw error;
      respuesta = comoError(error);
    }
    return move({ [transferableSymbol]: [...entregables(respuesta)], [valueSymbol]: respuesta });
  };
}
