import { fork, type ChildProcess } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { getCompileCacheDir } from 'node:module';
import { dirname, join } from 'node:path';
import type { Contestacion } from './en-un-proceso';
import { TrabajoExcedido, type Exceso } from './excesos';
import type { Lugar } from './hilos';
import type { Pedido } from './tareas';
import type { Respuesta } from './viaje';

const PROGRAMA = join(__dirname, 'en-un-proceso.js');

/** Milliseconds between two looks at the memory of a process at work. */
const MIRADA_MS = 100;
/** What a process takes before it reads anything, in MB: programs, fonts, the engine itself. */
const DE_SALIDA_MB = 256;
const MB = 1_048_576;
const PAGINA = 4_096;

/** Resident memory in bytes; 0 where the system does not tell it (other than Linux). */
function memoriaDe(pid: number | undefined): number {
  try {
    return Number(readFileSync(`/proc/${pid}/statm`, 'latin1').split(' ')[1]) * PAGINA;
  } catch {
    return 0;
  }
}

/** V8 aborts when its heap is full; the system kills when the machine's memory is. */
const porMemoria = (codigo: number | null, senal: NodeJS.Signals | null): boolean =>
  senal === 'SIGABRT' || senal === 'SIGKILL' || codigo === 134;

function iniciar(tareas: string, memoriaMb: number): ChildProcess {
  const cache = getCompileCacheDir();
  return fork(PROGRAMA, [tareas], {
    // Nothing of the environment is its concern: it holds secrets.
    env: cache ? { NODE_COMPILE_CACHE: dirname(cache) } : {},
    execArgv: [`--max-old-space-size=${memoriaMb}`],
    serialization: 'advanced',
    stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
  });
}

/** One at rest does not keep the program running. */
function atar(hijo: ChildProcess, atado: boolean): void {
  if (atado) hijo.ref();
  else hijo.unref();
  if (atado) hijo.channel?.ref();
  else hijo.channel?.unref();
}

/** @throws TrabajoExcedido and the process is ended */
function encargar(hijo: ChildProcess, pedido: Pedido, plazoMs: number, topeMb: number): Promise<Respuesta> {
  return new Promise((bien, mal) => {
    let exceso: Exceso | null = null;
    const terminar = (porque: Exceso): void => {
      exceso = porque;
      hijo.kill('SIGKILL');
    };
    const plazo = setTimeout(() => terminar('tiempo'), plazoMs);
    const mirada = setInterval(() => {
      if (memoriaDe(hijo.pid) > (topeMb + DE_SALIDA_MB) * MB) terminar('memoria');
    }, MIRADA_MS);
    const soltar = (): void => {
      clearTimeout(plazo);
      clearInterval(mirada);
      hijo.off('message', contesta).off('exit', cae).off('error', cae);
    };
    const contesta = (c: Contestacion): void => {
      soltar();
      if ('respuesta' in c) bien(c.respuesta);
      else mal(new Error(c.falla));
    };
    const cae = (codigo: number | Error | null, senal: NodeJS.Signals | null = null): void => {
      soltar();
      if (codigo instanceof Error) mal(codigo);
      else mal(new TrabajoExcedido(exceso ?? (porMemoria(codigo, senal) ? 'memoria' : 'caida')));
    };
    hijo.on('message', contesta).on('exit', cae).on('error', cae);
    hijo.send(pedido);
  });
}

/**
 * Processes: for what others made. One that goes beyond its memory, of any kind, or falls, takes nothing along.
 * @param tareas path of the built file that exports `TAREAS`
 */
export function enProcesos(tareas: string, memoriaMb: number, ocioMs: number): Lugar {
  const ociosos = new Map<ChildProcess, NodeJS.Timeout>();
  const vivos = new Set<ChildProcess>();
  process.once('exit', () => vivos.forEach((hijo) => hijo.kill('SIGKILL')));

  function tomar(): ChildProcess {
    const [ocioso] = [...ociosos.keys()].filter((h) => h.connected).slice(-1);
    if (ocioso) {
      clearTimeout(ociosos.get(ocioso));
      ociosos.delete(ocioso);
      atar(ocioso, true);
      return ocioso;
    }
    const nuevo = iniciar(tareas, memoriaMb);
    vivos.add(nuevo);
    nuevo.once('exit', () => {
      vivos.delete(nuevo);
      clearTimeout(ociosos.get(nuevo));
      ociosos.delete(nuevo);
    });
    return nuevo;
  }

  function dejar(hijo: ChildProcess): void {
    if (!hijo.connected || memoriaDe(hijo.pid) > (memoriaMb / 2 + DE_SALIDA_MB) * MB) {
      hijo.kill();
      return;
    }
    atar(hijo, false);
    ociosos.set(hijo, setTimeout(() => hijo.kill(), ocioMs).unref());
  }

  return {
    async hacer(pedido, plazoMs) {
      const hijo = tomar();
      try {
        return await encargar(hijo, pedido, plazoMs, memoriaMb);
      } finally {
        dejar(hijo);
      }
    },
  };
}
