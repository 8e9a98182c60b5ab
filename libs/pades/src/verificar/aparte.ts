import { relojDelSistema } from '#kernel';
import { TrabajoExcedido } from '#talleres';
import { juicio } from '../taller';
import type { PedidoDeVerificacion } from './con-datos';
import { indeterminado, type InformeDeFirmas } from './informe';

const demasiado = (causa: string): InformeDeFirmas =>
  indeterminado(`El archivo ${causa}: no se pudo comprobar.`, 'archivo.tiempo');

const CAUSAS = {
  tiempo: 'tarda demasiado en leerse',
  memoria: 'agotó la memoria',
  caida: 'hizo caer al programa que lo leía',
} as const;

/**
 * `verificarPdf` of a file that anyone may have made: in a process, of bounded time and memory. What exceeds them is a
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
    return await juicio.hacer(
      'verificarConDatos',
      [pdf, { raices, datos, ahora }],
      plazoMs ? { plazoMs } : {},
    );
  } catch (error) {
    return demasiado(error instanceof TrabajoExcedido ? CAUSAS[error.exceso] : CAUSAS.caida);
  }
}
