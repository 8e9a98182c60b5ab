import { existsSync, readFileSync, readlinkSync, realpathSync } from 'node:fs';
import { join } from 'node:path';
import { existeProceso } from './proceso';

/** What `postmaster.pid` of a cluster says; its lines are documented in PostgreSQL's pidfile.h. */
export interface Postmaster {
  readonly pid: number;
  readonly puerto: number;
  readonly estado: string;
  /** the whole file, to tell one start from another */
  readonly texto: string;
}

const LINEA_PUERTO = 3;
const LINEA_ESTADO = 7;

/** @returns null when there is no such file, or it is not yet written */
export function leerPostmaster(datos: string): Postmaster | null {
  const archivo = join(datos, 'postmaster.pid');
  if (!existsSync(archivo)) return null;
  try {
    const texto = readFileSync(archivo, 'utf8');
    const lineas = texto.split('\n').map((linea) => linea.trim());
    const pid = Number(lineas[0]);
    if (!Number.isInteger(pid) || pid <= 0) return null;
    return { pid, puerto: Number(lineas[LINEA_PUERTO]), estado: lineas[LINEA_ESTADO] ?? '', texto };
  } catch {
    return null; // it went away between the two looks
  }
}

/**
 * Whether the process that the file names is a PostgreSQL at work on this very cluster, and not another
 * program that got the same pid after a power cut. Without /proc the pid alone decides.
 */
export function sigueVivo(datos: string, postmaster: Postmaster): boolean {
  if (!existeProceso(postmaster.pid)) return false;
  if (!existsSync('/proc/self/cwd')) return true;
  try {
    return readlinkSync(`/proc/${postmaster.pid}/cwd`) === realpathSync(datos);
  } catch {
    return false; // another user's process, or it has just ended
  }
}
