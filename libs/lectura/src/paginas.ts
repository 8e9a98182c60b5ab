import { ErrorDominio } from '#kernel';
import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { Worker } from 'node:worker_threads';
import type { Trozo } from './domain/tipos';

export interface PedidoAlObrero {
  readonly pdf: Uint8Array;
  /** folder of PDF.js, where its fonts and tables lie */
  readonly recursos: string;
  /** from 1; those beyond the last are left out */
  readonly paginas: readonly number[];
  readonly conTexto: boolean;
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
  /** a PNG and its pixels per point */
  readonly dibujo: { readonly png: Uint8Array; readonly escala: number } | null;
}

const LADO_MAXIMO = 4000;
const PLAZO_MS = 60_000;
const MEMORIA_MB = 768;

const ilegible = (detalle: string): ErrorDominio =>
  new ErrorDominio('lectura.ilegible', 'invalido', `No se pudo leer la página: ${detalle}`);

function obrero(): string {
  const construido = join(__dirname, 'obrero.js');
  return existsSync(construido) ? construido : join(__dirname, 'obrero.ts');
}

/**
 * Text with its places, and drawings, of some pages.
 * @param pdf whole file; it is copied
 * @throws ErrorDominio `lectura.ilegible` when the file cannot be read, or not within a minute or its memory
 */
export function leerPaginas(
  pdf: Uint8Array,
  orden: { paginas: readonly number[]; conTexto?: boolean; ppp?: number; ladoMaximo?: number },
): Promise<{ paginas: number; leidas: readonly PaginaLeida[] }> {
  const pedido: PedidoAlObrero = {
    pdf: new Uint8Array(pdf),
    recursos: `${dirname(require.resolve('pdfjs-dist/package.json'))}/`,
    paginas: orden.paginas,
    conTexto: orden.conTexto ?? false,
    ppp: orden.ppp ?? null,
    ladoMaximo: orden.ladoMaximo ?? LADO_MAXIMO,
  };
  return new Promise((lograr, fallar) => {
    const hilo = new Worker(obrero(), {
      workerData: pedido,
      execArgv: [],
      stderr: true,
      resourceLimits: { maxOldGenerationSizeMb: MEMORIA_MB },
    });
    const plazo = setTimeout(() => terminar(() => fallar(ilegible('tardó demasiado.'))), PLAZO_MS);
    const terminar = (fin: () => void): void => {
      clearTimeout(plazo);
      fin();
      void hilo.terminate();
    };
    hilo.on('message', (m: { hecho?: { paginas: number; leidas: PaginaLeida[] }; falla?: string }) =>
      terminar(() => (m.hecho ? lograr(m.hecho) : fallar(ilegible(m.falla ?? 'sin respuesta.')))),
    );
    hilo.on('error', (error) => terminar(() => fallar(ilegible(String(error)))));
    hilo.on('exit', () => terminar(() => fallar(ilegible('el archivo agotó la memoria.'))));
  });
}
