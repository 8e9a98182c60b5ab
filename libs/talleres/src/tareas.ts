import { ErrorDominio } from '#kernel';
import { comoError, conBuffers, type Respuesta } from './viaje';

/** What a lib does apart: functions of bytes and plain data, exported as `TAREAS` by a file of its own. */
export type Tareas = Readonly<Record<string, (...argumentos: never[]) => unknown>>;

/** A piece of work. */
export interface Pedido {
  readonly que: string;
  readonly con: readonly unknown[];
}

/** @returns the result, or the refusal; whatever else is thrown goes through */
export async function atender(tareas: Tareas, { que, con }: Pedido): Promise<Respuesta> {
  const tarea = tareas[que] as ((...argumentos: unknown[]) => unknown) | undefined;
  if (!tarea) throw new Error(`el taller no sabe ${que}`);
  try {
    return { hecho: await tarea(...con.map(conBuffers)) };
  } catch (error) {
    if (error instanceof ErrorDominio) return comoError(error);
    throw error;
  }
}
