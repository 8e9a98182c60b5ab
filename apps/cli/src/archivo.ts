import { InvalidArgumentError } from 'commander';
import { readFileSync } from 'node:fs';

/** @throws InvalidArgumentError when there is no such file */
export function leerArchivo(ruta: string): Buffer {
  try {
    return readFileSync(ruta);
  } catch {
    throw new InvalidArgumentError(`No se puede leer ${ruta}.`);
  }
}
