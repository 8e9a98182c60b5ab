import { relojDelSistema } from '#kernel';
import { juicio } from '../taller';
import type { PedidoDeVerificacion } from './con-datos';
import { indeterminado, type InformeDeFirmas } from './informe';

const PLAZO_MS = 9_000;

const demasiado = (causa: string): InformeDeFirmas =>
  indeterminado(`El archivo ${causa}: no se pudo comprobar.`, 'archivo.tiempo');

/**
 * `verificarPdf` of a file that anyone may have made: in a thread, of bounded time and memory. What exceeds them is a
 * verdict too, and never an exception.
 * @param plazoMs after which nobody waits any more
 */
export async function verificarAparte(
  pdf: Uint8Array,
  {
    raices = [],
    datos = { certificados: [], crls: [], ocsps: [] },
    ahora = relojDelSistema.ahora(),
  }: Partial<PedidoDeVerificacion> = {},
  plazoMs = PLAZO_MS,
): Promise<InformeDeFirmas> {
  try {
    return await juicio.hacer('verificarConDatos', [pdf, { raices, datos, ahora }], plazoMs);
  } catch (error) {
    const tarde = (error as Error).name === 'AbortError';
    return demasiado(tarde ? 'tarda demasiado en leerse' : 'agotó la memoria');
  }
}
