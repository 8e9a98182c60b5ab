// Program of a process of a Taller (procesos.ts).
import { writeFileSync } from 'node:fs';
import { Worker } from 'node:worker_threads';
import { atender, type Pedido, type Tareas } from './tareas';

try {
  // Where memory ends for the whole machine, the system is told to begin with this one (Linux).
  writeFileSync('/proc/self/oom_score_adj', '1000');
} catch {
  // Elsewhere it chooses by itself.
}

/** What a process answers: the error of a fault of ours travels as its text. */
export type Contestacion =
  { readonly respuesta: Awaited<ReturnType<typeof atender>> } | { readonly falla: string };

const cargadas = import(process.argv[2] ?? '') as Promise<{ TAREAS: Tareas }>;

async function contestar(pedido: Pedido): Promise<Contestacion> {
  try {
    return { respuesta: await atender((await cargadas).TAREAS, pedido) };
  } catch (error) {
    return { falla: error instanceof Error ? (error.stack ?? error.message) : String(error) };
  }
}

process.on('message', (pedido: Pedido) => {
  void contestar(pedido).then((contestacion) => process.send?.(contestacion));
});
// Whoever asked is gone. A file that never ends leaves no moment to hear of it: a thread looks on.
process.on('disconnect', () => process.exit());
const VIGIA = `
const { workerData: padre } = require('node:worker_threads');
setInterval(() => process.ppid === padre || process.kill(process.pid, 'SIGKILL'), 1_000);
`;
new Worker(VIGIA, {
  eval: true,
  workerData: process.ppid,
  resourceLimits: { maxOldGenerationSizeMb: 8 },
}).unref();
