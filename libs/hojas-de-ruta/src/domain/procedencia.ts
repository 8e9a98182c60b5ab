import { normalizar } from '#kernel';

/** Short forms that offices write, by their plain key. */
const ABREVIATURAS: Record<string, string> = {
  dptal: 'departamental',
  deptal: 'departamental',
  depto: 'departamento',
  dpto: 'departamento',
  gral: 'general',
  gob: 'gobierno',
  aut: 'autonomo',
  min: 'ministerio',
  mcpal: 'municipal',
  mpal: 'municipal',
  univ: 'universidad',
  inst: 'institucional',
  cia: 'compania',
  sria: 'secretaria',
  stria: 'secretaria',
  dir: 'direccion',
};
/** Words that one writes and another leaves out. */
const VACIAS = new Set(['de', 'del', 'la', 'las', 'el', 'los', 'y', 'e', 's', 'n', 'nro', 'no']);

/**
 * Key of a sender in the directory: one institution or person however it is spelt (`DPTAL.`, `Nicolás`, `#527` / `s/n`).
 * @returns '' when nothing of the name is left
 */
export function claveDeProcedencia(nombre: string): string {
  const palabras = normalizar(nombre.replace(/#\s*\d+/g, ' '))
    .split(' ')
    .map((p) => ABREVIATURAS[p] ?? p)
    .filter((p) => p !== '' && !VACIAS.has(p));
  return palabras.join(' ') || normalizar(nombre);
}
