import { relojDelSistema } from '#kernel';
import { existsSync } from 'node:fs';
import { join, sep } from 'node:path';
import { Piscina } from 'piscina';
import type { DatosDeValidacion } from '../dss';
import { indeterminado, type InformeDeFirmas } from './informe';

/** What the thread that verifies is told. */
export interface PedidoDeVerificacion {
  readonly pdf: Uint8Array;
  readonly raices: readonly Uint8Array[];
  readonly datos: DatosDeValidacion;
  readonly ahora: Date;
}

const PLAZO_MS = 9_000;
const MEMORIA_MB = 1_024;

/** The thread runs what was built: also when this file is read from its source. */
function obrero(): string {
  const aqui = join(__dirname, 'obrero.js');
  if (existsSync(aqui)) return aqui;
  const corte = __dirname.lastIndexOf(`${sep}libs${sep}`);
  return join(__dirname.slice(0, corte), 'dist', __dirname.slice(corte), 'obrero.js');
}

/** More threads than these would only wait for each other, each with a file in memory. */
const A_LA_VEZ = 2;
let activos = 0;
const esperan: (() => void)[] = [];

async function enTurno<T>(trabajo: () => Promise<T>): Promise<T> {
  if (activos < A_LA_VEZ) activos++;
  // Whoever ends hands its turn over.
  else await new Promise<void>((listo) => esperan.push(listo));
  try {
    return await trabajo();
  } finally {
    const siguiente = esperan.shift();
    if (siguiente) siguiente();
    else activos--;
  }
}

const demasiado = (causa: string): InformeDeFirmas =>
  indeterminado(`El archivo ${causa}: no se pudo comprobar.`, 'archivo.tiempo');

/**
 * `verificarPdf` of a file that anyone may have made: in a thread of its own, of bounded time and memory. What exceeds
 * them is a verdict too, and never an exception.
 * @param plazoMs after which nobody waits any more
 */
export function verificarAparte(
  pdf: Uint8Array,
  {
    raices = [],
    datos = { certificados: [], crls: [], ocsps: [] },
    ahora = relojDelSistema.ahora(),
  }: Partial<PedidoDeVerificacion> = {},
  plazoMs = PLAZO_MS,
): Promise<InformeDeFirmas> {
  return enTurno(() => enUnHilo({ pdf, raices, datos, ahora }, plazoMs));
}

/** They have the parsers at hand, and end when nothing is verified for a while. */
const hilos = new Piscina({
  filename: obrero(),
  ...{ minThreads: 0, maxThreads: A_LA_VEZ, idleTimeout: 30_000, atomics: 'disabled', execArgv: [] },
  resourceLimits: { maxOldGenerationSizeMb: MEMORIA_MB },
});

async function enUnHilo(pedido: PedidoDeVerificacion, plazoMs: number): Promise<InformeDeFirmas> {
  const plazo = AbortSignal.timeout(plazoMs);
  try {
    return (await hilos.run(pedido, { signal: plazo })) as InformeDeFirmas;
  } catch {
    return demasiado(plazo.aborted ? 'tarda demasiado en leerse' : 'agotó la memoria');
  }
}
