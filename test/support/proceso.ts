import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { createServer } from 'node:net';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';

const RAIZ = join(__dirname, '..', '..');
const ESPERA_MS = 40_000;

/** An API process of its own, as an operator would run it. */
export interface ProcesoDeApi {
  readonly origen: string;
  readonly proceso: ChildProcess;
  /** everything it printed so far */
  salida(): string;
  /** SIGINT, as Ctrl-C. @returns exit code */
  detener(): Promise<number | null>;
}

/** @returns a port of 127.0.0.1 that was free a moment ago */
export async function puertoLibre(): Promise<number> {
  const servidor = createServer().listen(0, '127.0.0.1');
  await once(servidor, 'listening');
  const { port } = servidor.address() as AddressInfo;
  servidor.close();
  await once(servidor, 'close');
  return port;
}

/**
 * Starts `dist/apps/api/src/main.js` (built by `npm ci` or `npm run build`) and waits until it serves.
 * @param entorno variables beside HR_PUERTO
 */
export async function iniciarProceso(entorno: Record<string, string>): Promise<ProcesoDeApi> {
  const puerto = await puertoLibre();
  const origen = `http://127.0.0.1:${puerto}`;
  const proceso = spawn(process.execPath, [join(RAIZ, 'dist/apps/api/src/main.js')], {
    env: {
      PATH: process.env.PATH,
      HOME: process.env.HOME,
      HR_REGISTRO: 'error',
      HR_PUERTO: String(puerto),
      ...entorno,
    },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let salida = '';
  proceso.stdout.on('data', (trozo: Buffer) => (salida += trozo.toString()));
  proceso.stderr.on('data', (trozo: Buffer) => (salida += trozo.toString()));
  const fin = once(proceso, 'exit') as Promise<[number | null]>;
  const limite = Date.now() + ESPERA_MS;
  while (!(await responde(origen))) {
    if (proceso.exitCode !== null || Date.now() > limite) throw new Error(`el proceso no sirvió:\n${salida}`);
    await new Promise((listo) => setTimeout(listo, 100));
  }
  return {
    origen,
    proceso,
    salida: () => salida,
    detener: async () => {
      proceso.kill('SIGINT');
      return (await fin)[0];
    },
  };
}

const responde = (origen: string): Promise<boolean> =>
  fetch(`${origen}/readyz`).then(
    (r) => r.ok,
    () => false,
  );
