import { execFile, spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { tmpdir } from 'node:os';
import { setTimeout as esperar } from 'node:timers/promises';
import { promisify } from 'node:util';
import { puertoLibre } from './proceso';

/** A real S3 server that a test may kill. */
export interface MotorS3 {
  readonly nombre: string;
  readonly host: string;
  readonly puerto: number;
  readonly acceso: string;
  readonly secreto: string;
  /** at once, also in the middle of a request */
  matar(): Promise<void>;
  levantar(): Promise<void>;
  /** ends it and removes its data */
  cerrar(): Promise<void>;
}

const GUION = join(__dirname, 'ceph.sh');
const ESPERA_MS = 60_000;
const LLAVE = { acceso: 'acceso-pruebas', secreto: 'secreto-de-pruebas' };

/** @returns whether a program of that name is on PATH */
export function hayPrograma(nombre: string): boolean {
  return (process.env.PATH ?? '').split(delimiter).some((carpeta) => existsSync(join(carpeta, nombre)));
}

async function esperarRespuesta(puerto: number, registro: () => string): Promise<void> {
  const limite = Date.now() + ESPERA_MS;
  for (;;) {
    const bien = await fetch(`http://127.0.0.1:${puerto}/`).then(
      (r) => r.status < 500,
      () => false,
    );
    if (bien) return;
    if (Date.now() > limite) throw new Error(`el servidor S3 no respondió:\n${registro().slice(-2000)}`);
    await esperar(100);
  }
}

/** Ceph with its S3 gateway, as Debian brings it; only the gateway is killed and started again. */
export async function iniciarCeph(): Promise<MotorS3> {
  const carpeta = mkdtempSync(join(tmpdir(), 'hr-ceph-'));
  const puerto = await puertoLibre();
  const guion = (orden: string, ...mas: string[]) =>
    promisify(execFile)('bash', [GUION, orden, carpeta, ...mas]);
  const registro = (): string => {
    const ruta = join(carpeta, 'log/puerta.log');
    return existsSync(ruta) ? readFileSync(ruta, 'utf8') : '';
  };
  const cerrar = async (): Promise<void> => {
    await guion('parar');
    rmSync(carpeta, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 });
  };
  try {
    await guion('iniciar', String(puerto), LLAVE.acceso, LLAVE.secreto);
    await esperarRespuesta(puerto, registro);
  } catch (error) {
    await cerrar();
    throw error;
  }
  return {
    nombre: 'Ceph RGW',
    host: '127.0.0.1',
    puerto,
    ...LLAVE,
    matar: () => {
      process.kill(Number(readFileSync(join(carpeta, 'run/puerta.pid'), 'utf8')), 'SIGKILL');
      return Promise.resolve();
    },
    levantar: async () => {
      await guion('puerta');
      await esperarRespuesta(puerto, registro);
    },
    cerrar,
  };
}

/** MinIO's server, where the machine has it. */
export async function iniciarMinio(): Promise<MotorS3> {
  const carpeta = mkdtempSync(join(tmpdir(), 'hr-minio-'));
  const puerto = await puertoLibre();
  let proceso: ChildProcess | null = null;
  const matar = async (): Promise<void> => {
    if (!proceso || proceso.exitCode !== null || proceso.signalCode !== null) return;
    const fin = once(proceso, 'exit');
    proceso.kill('SIGKILL');
    await fin;
  };
  const levantar = async (): Promise<void> => {
    proceso = spawn('minio', ['server', carpeta, '--address', `127.0.0.1:${puerto}`, '--quiet'], {
      env: { ...process.env, MINIO_ROOT_USER: LLAVE.acceso, MINIO_ROOT_PASSWORD: LLAVE.secreto },
      stdio: 'ignore',
    });
    await esperarRespuesta(puerto, () => 'minio');
  };
  const cerrar = async (): Promise<void> => {
    await matar();
    rmSync(carpeta, { recursive: true, force: true });
  };
  await levantar();
  return { nombre: 'MinIO', host: '127.0.0.1', puerto, ...LLAVE, matar, levantar, cerrar };
}
