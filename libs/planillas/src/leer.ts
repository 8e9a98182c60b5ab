import { leerCsv } from './domain/csv';
import type { FilaDePlanilla } from './domain/planilla';
import { leerXlsx } from './xlsx';

/** The first bytes of a ZIP. */
const ES_ZIP = [0x50, 0x4b, 0x03, 0x04];

/** By what it holds, whatever its name says. */
export function leer(bytes: Uint8Array): FilaDePlanilla[] {
  return ES_ZIP.every((b, i) => bytes[i] === b) ? leerXlsx(bytes) : leerCsv(bytes);
}
