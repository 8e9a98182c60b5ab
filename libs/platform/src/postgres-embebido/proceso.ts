import { existsSync, readFileSync } from 'node:fs';
import { codigoDe } from './errores';

const ESTADO = 0;
const INICIO = 19;

/**
 * Tells a running process from a later one with the same pid.
 * @returns `pid` and, where /proc has it, the time it started; null when there is no such process,
 * or only its remains are left (a zombie that nobody collected)
 */
export function identidad(pid: number): string | null {
  if (!existsSync('/proc/self/stat')) return existe(pid) ? String(pid) : null;
  try {
    const linea = readFileSync(`/proc/${pid}/stat`, 'utf8');
    // proc(5): fields are counted after the program's name, which may hold anything but ends in the last ')'
    const campos = linea.slice(linea.lastIndexOf(')') + 2).split(' ');
    return campos[ESTADO] === 'Z' || campos[ESTADO] === 'X' ? null : `${pid} ${campos[INICIO] ?? ''}`;
  } catch {
    return null;
  }
}

/** Whether a process with that id is running, of any user. */
export function existeProceso(pid: number): boolean {
  return identidad(pid) !== null;
}

function existe(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return codigoDe(error) === 'EPERM';
  }
}
