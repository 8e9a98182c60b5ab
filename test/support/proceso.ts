import { spawn, type ChildProcess, type ChildProcessByStdio } from 'node:child_process';
import { once } from 'node:events';
import { createServer } from 'node:net';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import type { Readable } from 'node:stream';

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

/** Account to run a process under, when it is not this one. */
type Cuenta = { readonly uid: number; readonly gid: number };

function lanzar(
  entorno: Record<string, string>,
  cuenta?: Cuenta,
): ChildProcessByStdio<null, Readable, Readable> {
  return spawn(process.execPath, [join(RAIZ, 'dist/apps/api/src/main.js')], {
    ...cuenta,
    env: { PATH: process.env.PATH, HOME: process.env.HOME, HR_REGISTRO: 'error', ...entorno },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
}

/** Starts the API where it is expected to refuse, and waits for its end. */
export async function ejecutarHasta(
  entorno: Record<string, string>,
): Promise<{ readonly codigo: number | null; readonly salida: string }> {
  const proceso = lanzar({ HR_PUERTO: String(await puertoLibre()), ...entorno });
  let salida = '';
  proceso.stdout.on('data', (trozo: Buffer) => (salida += trozo.toString()));
  proceso.stderr.on('data', (trozo: Buffer) => (salida += trozo.toString()));
  const [codigo] = (await once(proceso, 'close')) as [number | null];
  return { codigo, salida };
}

/**
 * Starts `dist/apps/api/src/main.js` (built by `npm ci` or `npm run build`) and waits until it serves.
 * @param entorno variables beside HR_PUERTO
 */
export async function iniciarProceso(
  entorno: Record<string, string>,
  cuenta?: Cuenta,
): Promise<ProcesoDeApi> {
  const puerto = await puertoLibre();
  const origen = `http://127.0.0.1:${puerto}`;
  const proceso = lanzar({ HR_PUERTO: String(puerto), ...entorno }, cuenta);
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
