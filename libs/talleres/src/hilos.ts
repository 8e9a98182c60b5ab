import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { Piscina } from 'piscina';
import { TrabajoExcedido } from './excesos';
import type { Pedido } from './tareas';
import type { Respuesta } from './viaje';

const PROGRAMA = join(__dirname, 'en-un-hilo.js');

/** Where the work of a Taller is done. */
export interface Lugar {
  /**
   * @param cede memory of the arguments that changes owner instead of being copied, where that can be
   * @throws TrabajoExcedido past the time or the memory
   */
  hacer(pedido: Pedido, plazoMs: number, cede: readonly ArrayBuffer[]): Promise<Respuesta>;
}

/** True in what was built; sources have no programs to start. */
export const hayProgramas = (tareas: string): boolean => existsSync(PROGRAMA) && existsSync(tareas);

/**
 * Threads: for what is ours. Results change owner instead of being copied; memory outside of V8's heap has no limit.
 * @param tareas path of the built file that exports `TAREAS`
 */
export function enHilos(tareas: string, aLaVez: number, memoriaMb: number, ocioMs: number): Lugar {
  const hilos = new Piscina({
    filename: PROGRAMA,
    workerData: tareas,
    ...{ minThreads: 0, maxThreads: aLaVez, idleTimeout: ocioMs },
    ...{ atomics: 'disabled', execArgv: [] },
    resourceLimits: { maxOldGenerationSizeMb: memoriaMb },
  });
  return {
    async hacer(pedido, plazoMs, cede) {
      try {
        const como = { signal: AbortSignal.timeout(plazoMs), transferList: [...cede] };
        return (await hilos.run(pedido, como)) as Respuesta;
      } catch (error) {
        const { name, code } = error as NodeJS.ErrnoException;
        if (name === 'AbortError') throw new TrabajoExcedido('tiempo');
        if (code === 'ERR_WORKER_OUT_OF_MEMORY') throw new TrabajoExcedido('memoria');
        throw error;
      }
    },
  };
}
