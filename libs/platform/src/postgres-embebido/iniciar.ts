import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { setTimeout as esperar } from 'node:timers/promises';
import { Client } from 'pg';
import { prepararBinarios } from './binarios';
import { archivosDe, consejo, prepararCarpeta, USUARIO_DE_BASE } from './carpeta';
import { ErrorDeBaseEmbebida } from './errores';
import { elegirLugar, exigirAcceso, type Lugar } from './lugar';
import { leerPostmaster, sigueVivo, type Postmaster } from './postmaster';
import { elegirPuerto } from './puerto';
import { arrancar, NoArranco, type Servidor } from './servidor';
import { escribirPrivado } from './usuario';

/** How to start the embedded PostgreSQL. */
export interface OpcionesDePostgres {
  /** folder of the cluster; made when absent. As root it may end elsewhere: see `carpeta` in the answer */
  readonly carpeta: string;
  /** fixed port of 127.0.0.1; absent: a free one, kept from start to start */
  readonly puerto?: number;
  /** gets the few lines that a person should see */
  readonly registro: (linea: string) => void;
  /** tests only: no fsync, so a power cut may lose the data */
  readonly rapido?: boolean;
  /** when another process already serves this folder: use its server, instead of an error */
  readonly unirse?: boolean;
  /** told when the server ends without having been asked */
  readonly alCaer?: (error: ErrorDeBaseEmbebida) => void;
}

/** A PostgreSQL ready for use. */
export interface PostgresEmbebido {
  /** postgres://… of the application's database, password included */
  readonly url: string;
  /** where the cluster really is */
  readonly carpeta: string;
  /** fast shutdown; does nothing to a server that was joined, nor the second time */
  detener(): Promise<void>;
}

const ESPERA_AL_ANTERIOR_MS = 3_000;
const INTENTOS = 5;

function direccion(carpeta: string, puerto: number, base = USUARIO_DE_BASE): string {
  const clave = readFileSync(archivosDe(carpeta).clave, 'utf8').trim();
  return `postgres://${USUARIO_DE_BASE}:${clave}@127.0.0.1:${puerto}/${base}`;
}

async function asegurarBase(carpeta: string, puerto: number): Promise<void> {
  const cliente = new Client({ connectionString: direccion(carpeta, puerto, 'postgres') });
  await cliente.connect();
  try {
    const hay = await cliente.query('SELECT 1 FROM pg_database WHERE datname = $1', [USUARIO_DE_BASE]);
    if (hay.rowCount === 0) await cliente.query(`CREATE DATABASE ${USUARIO_DE_BASE}`);
  } finally {
    await cliente.end();
  }
}

/** A process killed a moment ago leaves a server that is still shutting down: it gets some time to end. */
async function otroEnMarcha(datos: string, unirse: boolean): Promise<Postmaster | null> {
  const limite = Date.now() + ESPERA_AL_ANTERIOR_MS;
  for (;;) {
    const actual = leerPostmaster(datos);
    if (!actual || !sigueVivo(datos, actual)) return null;
    if (unirse && actual.estado === 'ready') return actual;
    // One that said it is stopping always ends; it may be writing a long checkpoint.
    if (Date.now() > limite && actual.estado !== 'stopping') return actual;
    await esperar(50);
  }
}

function yaCorre(carpeta: string, otro: Postmaster): ErrorDeBaseEmbebida {
  return new ErrorDeBaseEmbebida(
    `La base de datos de ${carpeta} ya está en uso: otro proceso la tiene abierta (PostgreSQL con pid ${otro.pid}, ` +
      `puerto ${otro.puerto}). Cierre el otro sistema que trabaja con esta carpeta, o elija otra con HR_DATOS.`,
  );
}

/** A port lost between the look and the use, or the last backends of a killed server, deserve another try. */
function vale(error: unknown, intento: number, fijo: boolean): boolean {
  if (!(error instanceof NoArranco) || intento >= INTENTOS) return false;
  if (/pre-existing shared memory/.test(error.registro)) return true;
  return !fijo && /Address already in use|could not bind/.test(error.registro);
}

function conConsejo(error: unknown, carpeta: string): unknown {
  if (!(error instanceof NoArranco)) return error;
  return new ErrorDeBaseEmbebida(
    `${error.message}\nSi la carpeta ${carpeta} está dañada: ${consejo(carpeta)}`,
    { cause: error },
  );
}

async function arrancarConReintentos(
  lugar: Lugar,
  binarios: Awaited<ReturnType<typeof prepararBinarios>>,
  opciones: OpcionesDePostgres,
): Promise<{ servidor: Servidor; puerto: number }> {
  const { datos, puerto: recordado } = archivosDe(lugar.carpeta);
  for (let intento = 1; ; intento++) {
    const puerto = await elegirPuerto(opciones.puerto, recordado);
    try {
      const anterior = leerPostmaster(datos);
      const servidor = await arrancar(lugar, binarios, {
        puerto,
        rapido: opciones.rapido ?? false,
        anterior,
      });
      escribirPrivado(lugar.usuario, recordado, String(puerto));
      return { servidor, puerto };
    } catch (error) {
      if (!vale(error, intento, opciones.puerto !== undefined)) throw conConsejo(error, lugar.carpeta);
      await esperar(500);
    }
  }
}

function paradaUnica(servidor: Servidor, alCaer: OpcionesDePostgres['alCaer']): () => Promise<void> {
  let parada: Promise<void> | null = null;
  void servidor.fin.then(() => {
    if (!parada)
      alCaer?.(
        new ErrorDeBaseEmbebida('PostgreSQL terminó sin que se le pidiera; vea su registro postgres.log.'),
      );
  });
  return () => (parada ??= servidor.detener());
}

/**
 * Starts the PostgreSQL that comes with the installation, creating its cluster the first time
 * (es-BO collation, UTF-8, random password). It ends when `detener` is called, and also when this process dies.
 * @throws ErrorDeBaseEmbebida half-written folder, folder in use, port taken, no permission: says what to do
 */
export async function iniciarPostgres(opciones: OpcionesDePostgres): Promise<PostgresEmbebido> {
  const lugar = await elegirLugar(resolve(opciones.carpeta));
  const { datos } = archivosDe(lugar.carpeta);
  const binarios = await prepararBinarios(lugar.usuario, lugar.base);
  const creada = await prepararCarpeta(lugar, binarios);
  await exigirAcceso(lugar);
  const otro = await otroEnMarcha(datos, opciones.unirse ?? false);
  if (otro && !opciones.unirse) throw yaCorre(lugar.carpeta, otro);
  if (otro) {
    return {
      url: direccion(lugar.carpeta, otro.puerto),
      carpeta: lugar.carpeta,
      detener: () => Promise.resolve(),
    };
  }
  const { servidor, puerto } = await arrancarConReintentos(lugar, binarios, opciones);
  const detener = paradaUnica(servidor, opciones.alCaer);
  try {
    await asegurarBase(lugar.carpeta, puerto);
  } catch (error) {
    await detener();
    throw error;
  }
  const como = creada ? 'base de datos nueva' : 'base de datos';
  opciones.registro(
    `PostgreSQL ${binarios.mayor} embebido, ${como} en ${lugar.carpeta} (127.0.0.1:${puerto})`,
  );
  return { url: direccion(lugar.carpeta, puerto), carpeta: lugar.carpeta, detener };
}
