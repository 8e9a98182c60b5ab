import { relojDelSistema } from '#kernel';
import { TrabajoExcedido } from '#hilos';
import { juicio } from '../taller';
import type { PedidoDeVerificacion } from './con-datos';
import { indeterminado, type InformeDeFirmas } from './informe';

const demasiado = (causa: string): InformeDeFirmas =>
  indeterminado(`El archivo ${causa}: no se pudo comprobar.`, 'archivo.tiempo');

/**
 * `verificarPdf` of a file that anyone may have made: in a thread, of bounded time and memory. What exceeds them is a
 * verdict too, and never an exception.
 * @param plazoMs after which nobody waits any more; 9 s if not given
 */
export async function verificarAparte(
  pdf: Uint8Array,
  {
    raices = [],
    datos = { certificados: [], crls: [], ocsps: [] },
    ahora = relojDelSistema.ahora(),
  }: Partial<PedidoDeVerificacion> = {},
  plazoMs?: number,
): Promise<InformeDeFirmas> {
  try {
    return await juicio.hacer('verificarConDatos', [pdf, { raices, datos, ahora }], plazoMs);
  } catch (error) {
    const tarde = error instanceof TrabajoExcedido && error.exceso === 'tiempo';
    return demasiado(tarde ? 'tarda demasiado en leerse' : 'agotó la memoria');
  }
}
