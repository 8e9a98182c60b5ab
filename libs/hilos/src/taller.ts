import { ErrorDominio } from '#kernel';
import { existsSync } from 'node:fs';
import { Piscina } from 'piscina';
import type { Pedido, Tareas } from './atender';
import { conBuffers, type Respuesta } from './viaje';

/** What a lib's threads may take. */
export interface Limites {
  /** threads at a time; what comes beyond them waits its turn */
  readonly aLaVez: number;
  /** of each thread */
  readonly memoriaMb: number;
  /** milliseconds of each piece of work, from when it begins, after which the thread ends with it */
  readonly plazoMs: number;
}

/** What a piece of work went beyond: its thread ended with it. */
export type Exceso = 'tiempo' | 'memoria';

/** A piece of work that was not done because it went beyond its limits: a refusal, as a file made to do it deserves. */
export class TrabajoExcedido extends ErrorDominio {
  constructor(readonly exceso: Exceso) {
    super(
      'trabajo.excedido',
      'invalido',
      exceso === 'tiempo'
        ? 'El archivo tarda demasiado en leerse: no se hizo nada con él.'
        : 'El archivo agota la memoria al leerse: no se hizo nada con él.',
    );
  }
}

/** Milliseconds without work after which a thread ends. */
const OCIO_MS = 30_000;

/**
 * Threads of a lib: they stay with their programs loaded, serve one piece of work after another, and end after a while
 * without any (ADR 22). Run from its sources, a lib has no threads and does the work in place.
 */
export class Taller<T extends Tareas> {
  private readonly hilos: Piscina | null;
  private activos = 0;
  private readonly esperan: (() => void)[] = [];

  /** @param obrero path of the built file that exports `atender(tareas)` by default */
  constructor(
    obrero: string,
    private readonly tareas: T,
    private readonly limites: Limites,
  ) {
    this.hilos = existsSync(obrero)
      ? new Piscina({
          filename: obrero,
          ...{ minThreads: 0, maxThreads: limites.aLaVez, idleTimeout: OCIO_MS },
          ...{ atomics: 'disabled', execArgv: [] },
          resourceLimits: { maxOldGenerationSizeMb: limites.memoriaMb },
        })
      : null;
  }

  /** @returns the same function, done in a thread */
  enHilo<K extends keyof T & string>(
    que: K,
  ): (...con: Parameters<T[K]>) => Promise<Awaited<ReturnType<T[K]>>> {
    return (...con) => this.hacer(que, con);
  }

  /**
   * @param plazoMs instead of the time of the Taller
   * @throws ErrorDominio what the work refuses; TrabajoExcedido past the time, or when the memory did not do
   */
  hacer<K extends keyof T & string>(
    que: K,
    con: Parameters<T[K]>,
    plazoMs = this.limites.plazoMs,
  ): Promise<Awaited<ReturnType<T[K]>>> {
    const hecho = this.hilos ? this.enUnHilo(this.hilos, { que, con }, plazoMs) : this.aqui(que, con);
    return hecho as Promise<Awaited<ReturnType<T[K]>>>;
  }

  private aqui(que: string, con: readonly unknown[]): Promise<unknown> {
    const tarea = this.tareas[que] as ((...argumentos: unknown[]) => unknown) | undefined;
    return new Promise((listo) => listo(tarea?.(...con)));
  }

  private enUnHilo(hilos: Piscina, pedido: Pedido, plazoMs: number): Promise<unknown> {
    return this.enTurno(async () => {
      const respuesta = await responder(hilos, pedido, plazoMs);
      if ('hecho' in respuesta) return conBuffers(respuesta.hecho);
      const { codigo, clase, detalle, datos } = respuesta.rechazo;
      throw new ErrorDominio(codigo, clase, detalle, datos);
    });
  }

  /** The time of a piece of work runs from when it begins, not while it waits. */
  private async enTurno<R>(trabajo: () => Promise<R>): Promise<R> {
    if (this.activos < this.limites.aLaVez) this.activos++;
    // Whoever ends hands its turn over.
    else await new Promise<void>((listo) => this.esperan.push(listo));
    try {
      return await trabajo();
    } finally {
      const siguiente = this.esperan.shift();
      if (siguiente) siguiente();
      else this.activos--;
    }
  }
}

async function responder(hilos: Piscina, pedido: Pedido, plazoMs: number): Promise<Respuesta> {
  try {
    return (await hilos.run(pedido, { signal: AbortSignal.timeout(plazoMs) })) as Respuesta;
  } catch (error) {
    const { name, code } = error as NodeJS.ErrnoException;
    if (name === 'AbortError') throw new TrabajoExcedido('tiempo');
    if (code === 'ERR_WORKER_OUT_OF_MEMORY') throw new TrabajoExcedido('memoria');
    throw error;
  }
}
