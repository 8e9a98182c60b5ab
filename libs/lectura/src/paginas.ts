import { ErrorDominio } from '#kernel';
import { existsSync } from 'node:fs';
import { dirname, join, sep } from 'node:path';
import { Piscina } from 'piscina';
import type { Trozo } from './domain/tipos';

export interface PedidoAlObrero {
  readonly pdf: Uint8Array;
  /** folder of PDF.js, where its fonts and tables lie */
  readonly recursos: string;
  /** from 1; those beyond the last are left out */
  readonly paginas: readonly number[];
  readonly conTexto: boolean;
  /** read the bar codes of those pages */
  readonly conCodigos: boolean;
  /** dots per inch of the drawing; null: none */
  readonly ppp: number | null;
  /** pixels that no side of a drawing passes, however large the page */
  readonly ladoMaximo: number;
}

export interface PaginaLeida {
  readonly n: number;
  /** points, as people see the page */
  readonly ancho: number;
  readonly alto: number;
  readonly trozos: readonly Trozo[];
  /** the page shows a picture: it may be a scan; told with the text */
  readonly conImagen: boolean;
  /** what its bar codes say, when they were asked for */
  readonly codigos: readonly string[];
  /** a PNG and its pixels per point */
  readonly dibujo: { readonly png: Uint8Array; readonly escala: number } | null;
}

const LADO_MAXIMO = 4000;
const PLAZO_MS = 60_000;
const MEMORIA_MB = 768;

const ilegible = (detalle: string): ErrorDominio =>
  new ErrorDominio('lectura.ilegible', 'invalido', `No se pudo leer la página: ${detalle}`);

/** The threads run what was built: also when this file is read from its source. */
function obrero(): string {
  const aqui = join(__dirname, 'obrero.js');
  if (existsSync(aqui)) return aqui;
  const corte = __dirname.lastIndexOf(`${sep}libs${sep}`);
  return join(__dirname.slice(0, corte), 'dist', __dirname.slice(corte), 'obrero.js');
}

/**
 * Threads that read: they have PDF.js at hand, and end when there is nothing to read for a while. One that a file makes
 * run wild or eat memory ends with it, and another takes its place.
 */
const hilos = new Piscina({
  filename: obrero(),
  ...{ minThreads: 0, maxThreads: 2, idleTimeout: 30_000, atomics: 'disabled', execArgv: [] },
  resourceLimits: { maxOldGenerationSizeMb: MEMORIA_MB },
});

/** What is wanted of some pages. */
export interface OrdenDeLectura {
  /** from 1 */
  readonly paginas: readonly number[];
  readonly conTexto?: boolean;
  readonly conCodigos?: boolean;
  /** draws them with these dots per inch */
  readonly ppp?: number;
  readonly ladoMaximo?: number;
}

/**
 * Text with its places, bar codes and drawings of some pages.
 * @param pdf whole file; it is copied
 * @throws ErrorDominio `lectura.ilegible` when the file cannot be read, or not within a minute or its memory
 */
export async function leerPaginas(
  pdf: Uint8Array,
  orden: OrdenDeLectura,
): Promise<{ paginas: number; leidas: readonly PaginaLeida[] }> {
  const pedido: PedidoAlObrero = {
    pdf: new Uint8Array(pdf),
    recursos: `${dirname(require.resolve('pdfjs-dist/package.json'))}/`,
    paginas: orden.paginas,
    conTexto: orden.conTexto ?? false,
    conCodigos: orden.conCodigos ?? false,
    ppp: orden.ppp ?? null,
    ladoMaximo: orden.ladoMaximo ?? LADO_MAXIMO,
  };
  const plazo = AbortSignal.timeout(PLAZO_MS);
  try {
    return (await hilos.run(pedido, { signal: plazo })) as { paginas: number; leidas: PaginaLeida[] };
  } catch (error) {
    throw ilegible(plazo.aborted ? 'tardó demasiado.' : String(error));
  }
}
