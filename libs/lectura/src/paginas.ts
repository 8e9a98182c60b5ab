import { ErrorDominio } from '#kernel';
import { Taller, TrabajoExcedido } from '#talleres';
import { dirname, join } from 'node:path';
import type { PaginaLeida, PedidoDeLectura } from './pagina-leida';
import { TAREAS } from './tareas';

const LADO_MAXIMO = 4000;
const PLAZO_MS = 60_000;
const MEMORIA_MB = 768;

const ilegible = (detalle: string): ErrorDominio =>
  new ErrorDominio('lectura.ilegible', 'invalido', `No se pudo leer la página: ${detalle}`);

/** One that a file makes run wild or eat memory ends with it, and another takes its place. */
const taller = new Taller(join(__dirname, 'tareas.js'), TAREAS, {
  en: 'proceso',
  aLaVez: 2,
  memoriaMb: MEMORIA_MB,
  plazoMs: PLAZO_MS,
});

const EXCESOS = {
  tiempo: 'tardó demasiado.',
  memoria: 'agotó la memoria.',
  caida: 'hizo caer al programa que lo lee.',
} as const;

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
  const pedido: PedidoDeLectura = {
    pdf: new Uint8Array(pdf),
    recursos: `${dirname(require.resolve('pdfjs-dist/package.json'))}/`,
    paginas: orden.paginas,
    conTexto: orden.conTexto ?? false,
    conCodigos: orden.conCodigos ?? false,
    ppp: orden.ppp ?? null,
    ladoMaximo: orden.ladoMaximo ?? LADO_MAXIMO,
  };
  try {
    return await taller.hacer('leerAparte', [pedido]);
  } catch (error) {
    throw ilegible(error instanceof TrabajoExcedido ? EXCESOS[error.exceso] : String(error));
  }
}
