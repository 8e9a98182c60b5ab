import type { Propuesta, Propuestas, Trozo } from './domain/tipos';
import { proponer } from './domain/proponer';
import { enderezar, type Enderezada } from './enderezar';
import type { PaginaLeida } from './pagina-leida';
import { leerPaginas } from './paginas';
import { hayTesseract, leerConTesseract } from './tesseract';

/** How the text was had: written in the file, read off the picture, or not at all. */
export type FuenteDeLectura = 'texto' | 'escaneo' | 'ninguna';

export interface NotaLeida {
  readonly fuente: FuenteDeLectura;
  readonly propuestas: Propuestas;
}

/** Letters that make a text layer worth trusting; scanners leave stray marks. */
const TEXTO_MINIMO = 60;
/** A scan of 200 dpi drawn larger lets the small print of stamps be read. */
const PPP_DE_LECTURA = 300;
const PAGINAS_DE_ESCANEO = 2;
const PAGINAS_DE_TEXTO = 3;
/** A sheet filled by hand may lie behind what it travelled with. */
const PAGINAS = Array.from({ length: 10 }, (_, i) => i + 1);

/** A note without text of its own: these pages are pictures, for `leerEscaneo`. */
export interface NotaPorVer {
  readonly fuente: 'por-ver';
  readonly paginas: readonly number[];
}

/**
 * Reads a note by its text layer: its first three pages, and the bar codes of the first ten. Quick.
 * @param pdf whole file
 * @param ahora see `proponer`
 * @returns also what its bar codes say
 * @throws ErrorDominio `lectura.ilegible`
 */
export async function leerTexto(
  pdf: Uint8Array,
  ahora: Date,
): Promise<{ nota: NotaLeida | NotaPorVer; codigos: readonly string[] }> {
  const { leidas } = await leerPaginas(pdf, { paginas: PAGINAS, conTexto: true, conCodigos: true });
  return {
    nota: await notaDe(leidas.slice(0, PAGINAS_DE_TEXTO), ahora),
    codigos: [...new Set(leidas.flatMap((p) => p.codigos))],
  };
}

async function notaDe(leidas: readonly PaginaLeida[], ahora: Date): Promise<NotaLeida | NotaPorVer> {
  const trozos = leidas.flatMap((p) => p.trozos);
  const letras = trozos.reduce((n, t) => n + t.texto.length, 0);
  const paginas = leidas.flatMap((p) => (p.conImagen && p.n <= PAGINAS_DE_ESCANEO ? [p.n] : []));
  if (letras >= TEXTO_MINIMO || (letras > 0 && paginas.length === 0))
    return { fuente: 'texto', propuestas: proponer(trozos, ahora) };
  return paginas.length > 0 && (await hayTesseract())
    ? { fuente: 'por-ver', paginas }
    : { fuente: 'ninguna', propuestas: {} };
}

/**
 * Reads pictures of pages with tesseract: seconds each. Lines are made while the page is level; their boxes then go
 * back to the page as it came.
 * @throws ErrorDominio `lectura.ilegible`, `lectura.ocr`
 */
export async function leerEscaneo(
  pdf: Uint8Array,
  paginas: readonly number[],
  ahora: Date,
): Promise<NotaLeida> {
  const leidos: Trozo[] = [];
  const lugares = new Map<number, Enderezada['alOriginal']>();
  for (const n of paginas) {
    const { leidas } = await leerPaginas(pdf, { paginas: [n], ppp: PPP_DE_LECTURA });
    const dibujo = leidas[0]?.dibujo;
    if (!dibujo) continue;
    const recta = await enderezar(dibujo.png, dibujo.escala);
    lugares.set(n, recta.alOriginal);
    leidos.push(...(await leerConTesseract(recta.png, n, dibujo.escala)));
  }
  if (leidos.length === 0) return { fuente: 'ninguna', propuestas: {} };
  const situar = (p: Propuesta): Propuesta => ({ ...p, caja: lugares.get(p.pagina)?.(p.caja) ?? p.caja });
  const { sello, ...resto } = proponer(leidos, ahora);
  const situarTodas = <T extends object>(o: T): T =>
    Object.fromEntries(Object.entries(o).map(([k, p]) => [k, situar(p as Propuesta)])) as T;
  return {
    fuente: 'escaneo',
    propuestas: { ...situarTodas(resto), ...(sello ? { sello: situarTodas(sello) } : {}) },
  };
}
