import { randomBytes } from 'node:crypto';
import { chownSync, existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Binarios } from './binarios';
import { codigoDe, ErrorDeBaseEmbebida } from './errores';
import type { Lugar } from './lugar';
import { identidad } from './proceso';
import { ejecutar, escribirPrivado, type Usuario } from './usuario';

/** Superuser of the embedded cluster, and the database the application uses. */
export const USUARIO_DE_BASE = 'hoja_de_ruta';

/** Files of the cluster's folder. */
export function archivosDe(carpeta: string) {
  return {
    datos: join(carpeta, 'datos'),
    clave: join(carpeta, 'clave'),
    /** written last: its absence means that the creation was cut short */
    listo: join(carpeta, 'creada'),
    /** pid of the process that is creating the cluster */
    creando: join(carpeta, 'creando'),
    puerto: join(carpeta, 'puerto'),
    registro: join(carpeta, 'postgres.log'),
  };
}

/** What a person can do with a cluster that is not whole. */
export function consejo(carpeta: string): string {
  return (
    `Mueva esa carpeta a otro lugar, por ejemplo con:  mv '${carpeta}' '${carpeta}.incompleta'\n` +
    'y vuelva a iniciar: se creará una base nueva y vacía. Si ya tenía datos, recupérelos de un respaldo.'
  );
}

function aMedias(carpeta: string, motivo: string): ErrorDeBaseEmbebida {
  return new ErrorDeBaseEmbebida(
    `La carpeta de la base de datos está incompleta: ${carpeta} (${motivo}). No se borró nada.\n${consejo(carpeta)}`,
  );
}

function exigirSana(carpeta: string, mayor: string): void {
  const { datos, clave, listo } = archivosDe(carpeta);
  const partes = ['PG_VERSION', 'base', 'global/pg_control', 'pg_wal'].map((parte) => join(datos, parte));
  for (const archivo of [listo, clave, ...partes]) {
    if (!existsSync(archivo)) throw aMedias(carpeta, `falta ${archivo.slice(carpeta.length + 1)}`);
  }
  const version = readFileSync(join(datos, 'PG_VERSION'), 'utf8').trim();
  if (version === '') throw aMedias(carpeta, 'datos/PG_VERSION está vacío');
  if (version !== mayor) {
    throw new ErrorDeBaseEmbebida(
      `La base de datos de ${carpeta} es de PostgreSQL ${version} y este sistema trae PostgreSQL ${mayor}. ` +
        `Restaure un respaldo en una carpeta nueva (HR_DATOS), o mueva ${carpeta} a otro lugar para empezar de cero.`,
    );
  }
}

/** @returns pid of the process that is creating the cluster now; null when it died half-way, or there is none */
function quienCrea(creando: string): number | null {
  if (!existsSync(creando)) return null;
  const anotada = readFileSync(creando, 'utf8');
  const pid = Number.parseInt(anotada, 10);
  return pid > 0 && identidad(pid) === anotada ? pid : null;
}

/** One process at a time creates the cluster; one that died half-way leaves no obstacle of its own. */
function apartar(usuario: Usuario, carpeta: string): void {
  const { creando } = archivosDe(carpeta);
  const otro = quienCrea(creando);
  if (otro !== null) throw creandose(carpeta, otro);
  rmSync(creando, { force: true });
  try {
    writeFileSync(creando, identidad(process.pid) ?? '', { flag: 'wx', mode: 0o600 });
  } catch (error) {
    if (codigoDe(error) === 'EEXIST') throw creandose(carpeta, quienCrea(creando));
    throw error;
  }
  if (usuario) chownSync(creando, usuario.uid, usuario.gid);
}

function creandose(carpeta: string, pid: number | null): ErrorDeBaseEmbebida {
  return new ErrorDeBaseEmbebida(
    `Otro proceso (pid ${pid ?? 'desconocido'}) está creando la base de datos en ${carpeta}. Espere a que termine.`,
  );
}

/** Letters with accents count as letters in trigrams only under a UTF-8 character type. */
async function initdb(lugar: Lugar, binarios: Binarios, ctype: string): Promise<void> {
  const { datos, clave } = archivosDe(lugar.carpeta);
  await ejecutar(lugar.usuario, binarios.initdb, [
    `--pgdata=${datos}`,
    '--encoding=UTF8',
    '--locale=C',
    `--lc-ctype=${ctype}`,
    '--locale-provider=icu',
    '--icu-locale=es-BO',
    '--auth=scram-sha-256',
    `--username=${USUARIO_DE_BASE}`,
    `--pwfile=${clave}`,
    '--data-checksums',
    '--no-instructions',
  ]);
}

async function crear(lugar: Lugar, binarios: Binarios): Promise<void> {
  const { clave, listo, creando } = archivosDe(lugar.carpeta);
  apartar(lugar.usuario, lugar.carpeta);
  escribirPrivado(lugar.usuario, clave, randomBytes(24).toString('hex'));
  try {
    // initdb takes away what it made when it fails
    await initdb(lugar, binarios, 'C.UTF-8').catch(() => initdb(lugar, binarios, 'C'));
  } catch (causa) {
    const detalle = causa instanceof Error && 'stderr' in causa ? String(causa.stderr).trim() : String(causa);
    rmSync(creando);
    throw new ErrorDeBaseEmbebida(`No se pudo crear la base de datos en ${lugar.carpeta}:\n${detalle}`, {
      cause: causa,
    });
  }
  escribirPrivado(lugar.usuario, listo, `PostgreSQL ${binarios.mayor}\n`);
  rmSync(creando);
}

/**
 * Leaves a whole cluster in the folder: creates it when the folder is empty, else checks it.
 * @returns true when it was created now
 * @throws ErrorDeBaseEmbebida when it is half-written, of another major version, or being created by another process
 */
export async function prepararCarpeta(lugar: Lugar, binarios: Binarios): Promise<boolean> {
  const { creando, clave } = archivosDe(lugar.carpeta);
  const previos = new Set([creando, clave]);
  const hay = readdirSync(lugar.carpeta).filter((nombre) => !previos.has(join(lugar.carpeta, nombre)));
  if (hay.length === 0) {
    await crear(lugar, binarios);
    return true;
  }
  const otro = quienCrea(creando);
  if (otro !== null) throw creandose(lugar.carpeta, otro);
  if (existsSync(creando)) throw aMedias(lugar.carpeta, 'su creación se interrumpió');
  exigirSana(lugar.carpeta, binarios.mayor);
  return false;
}
