import { ErrorDominio } from '#kernel';
import { Taller, TrabajoExcedido } from '#hilos';
import { dirname, join } from 'node:path';
import { leerCodigosDeImagen } from './codigos';
import { leerEnElHilo } from './leer-en-el-hilo';
import type { PaginaEnElHilo, PaginaLeida, PedidoAlObrero } from './pagina-leida';

const LADO_MAXIMO = 4000;
const PLAZO_MS = 60_000;
const MEMORIA_MB = 768;

const ilegible = (detalle: string): ErrorDominio =>
  new ErrorDominio('lectura.ilegible', 'invalido', `No se pudo leer la página: ${detalle}`);

/** One that a file makes run wild or eat memory ends with it, and another takes its place. */
const taller = new Taller(
  join(__dirname, 'obrero.js'),
  { leerEnElHilo },
  { aLaVez: 2, memoriaMb: MEMORIA_MB, plazoMs: PLAZO_MS },
);

const EXCESOS = { tiempo: 'tardó demasiado.', memoria: 'agotó la memoria.' } as const;

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
  try {
    const { paginas, leidas } = await taller.hacer('leerEnElHilo', [pedido]);
    return { paginas, leidas: await Promise.all(leidas.map(conCodigos)) };
  } catch (error) {
    throw ilegible(error instanceof TrabajoExcedido ? EXCESOS[error.exceso] : String(error));
  }
}

async function conCodigos({ pixeles, ...pagina }: PaginaEnElHilo): Promise<PaginaLeida> {
  return { ...pagina, codigos: pixeles ? await leerCodigosDeImagen(pixeles) : [] };
}
