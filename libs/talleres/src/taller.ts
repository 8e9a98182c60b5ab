import { ErrorDominio } from '#kernel';
import { enHilos, hayProgramas, type Lugar } from './hilos';
import { enProcesos } from './procesos';
import type { Pedido, Tareas } from './tareas';
import { conBuffers, entregables } from './viaje';

/** What the work of a Taller may take. */
export interface Limites {
  /** a thread for what we made; a process for what others made, which may be made to harm whoever reads it */
  readonly en: 'hilo' | 'proceso';
  /** pieces of work at a time; what comes beyond them waits its turn */
  readonly aLaVez: number;
  /** of each: V8's heap in a thread, everything in a process */
  readonly memoriaMb: number;
  /** milliseconds of each piece of work, from when it begins, after which where it is done ends with it */
  readonly plazoMs: number;
}

/** Milliseconds without work after which a thread or process ends. */
const OCIO_MS = 60_000;

/**
 * Threads or processes of a lib: they stay with their programs loaded, serve one piece of work after another, and end
 * after a while without any (ADR 22). Run from its sources, a lib has none and does the work in place.
 */
export class Taller<T extends Tareas> {
  private readonly lugar: Lugar | null;
  private activos = 0;
  private readonly esperan: (() => void)[] = [];

  /** @param archivo path of the built file that exports the same `TAREAS` */
  constructor(
    archivo: string,
    private readonly tareas: T,
    private readonly limites: Limites,
  ) {
    const { en, aLaVez, memoriaMb } = limites;
    if (!hayProgramas(archivo)) this.lugar = null;
    else if (en === 'hilo') this.lugar = enHilos(archivo, aLaVez, memoriaMb, OCIO_MS);
    else this.lugar = enProcesos(archivo, memoriaMb, OCIO_MS);
  }

  /** @returns the same function, done apart */
  aparte<K extends keyof T & string>(
    que: K,
  ): (...con: Parameters<T[K]>) => Promise<Awaited<ReturnType<T[K]>>> {
    return (...con) => this.hacer(que, con);
  }

  /**
   * @param como.plazoMs instead of the time of the Taller
   * @param como.cede arguments that whoever calls has no more use for: they may be handed over instead of copied
   * @throws ErrorDominio what the work refuses; TrabajoExcedido past the time, when the memory did not do, or when the
   *   work made its process fall
   */
  hacer<K extends keyof T & string>(
    que: K,
    con: Parameters<T[K]>,
    { plazoMs = this.limites.plazoMs, cede = [] }: { plazoMs?: number; cede?: readonly Uint8Array[] } = {},
  ): Promise<Awaited<ReturnType<T[K]>>> {
    const hecho = this.lugar ? this.enTurno(this.lugar, { que, con }, plazoMs, cede) : this.aqui(que, con);
    return hecho as Promise<Awaited<ReturnType<T[K]>>>;
  }

  private aqui(que: string, con: readonly unknown[]): Promise<unknown> {
    const tarea = this.tareas[que] as ((...argumentos: unknown[]) => unknown) | undefined;
    return new Promise((listo) => listo(tarea?.(...con)));
  }

  /** The time of a piece of work runs from when it begins, not while it waits. */
  private async enTurno(
    lugar: Lugar,
    pedido: Pedido,
    plazoMs: number,
    cede: readonly Uint8Array[],
  ): Promise<unknown> {
    if (this.activos < this.limites.aLaVez) this.activos++;
    // Whoever ends hands its turn over.
    else await new Promise<void>((listo) => this.esperan.push(listo));
    try {
      const respuesta = await lugar.hacer(pedido, plazoMs, [...entregables(cede)]);
      if ('hecho' in respuesta) return conBuffers(respuesta.hecho);
      const { codigo, clase, detalle, datos } = respuesta.rechazo;
      throw new ErrorDominio(codigo, clase, detalle, datos);
    } finally {
      const siguiente = this.esperan.shift();
      if (siguiente) siguiente();
      else this.activos--;
    }
  }
}
