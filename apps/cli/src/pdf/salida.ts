import { InvalidArgumentError } from 'commander';
import { leerArchivo } from '../archivo';
import { comoLineas, esRechazo } from '../rechazo';

/** Exit codes of `hr pdf`: what was asked cannot be used, and the file is refused with its reason. */
export const INUTIL = 2;
export const RECHAZADO = 3;

/** PEM (one certificate or several) or DER. @returns DER of each. @throws InvalidArgumentError */
export function leerRaices(ruta: string): Buffer[] {
  const bytes = leerArchivo(ruta);
  const texto = bytes.toString('latin1');
  const pem = [...texto.matchAll(/-----BEGIN CERTIFICATE-----([^-]+)-----END CERTIFICATE-----/g)];
  if (pem.length > 0) return pem.map((m) => Buffer.from(m[1] ?? '', 'base64'));
  if (bytes[0] === 0x30) return [bytes];
  throw new InvalidArgumentError(`${ruta} no trae certificados.`);
}

/** Runs an act on files and turns what fails into its exit code, with the reason in Spanish. */
export async function conCodigoDeSalida(acto: () => Promise<void>): Promise<void> {
  try {
    await acto();
  } catch (error) {
    const lineas = esRechazo(error) ? comoLineas(error) : [`Falla: ${(error as Error).message}`];
    process.stderr.write(`${lineas.join('\n')}\n`);
    process.exitCode = error instanceof InvalidArgumentError ? INUTIL : RECHAZADO;
  }
}
