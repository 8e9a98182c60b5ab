import { NodeCompiler } from '@myriaddreamin/typst-ts-node-compiler';
import { createHash } from 'node:crypto';
import { join } from 'node:path';
import { imprimibleTodo } from './glifos';
import { FUENTES, PLANTILLAS } from './recursos';

/** One page-bound rectangle that a template leaves for others: points, origin at the lower left of its page. */
export interface Campo {
  readonly nombre: string;
  /** from 1 */
  readonly pagina: number;
  readonly x: number;
  readonly y: number;
  readonly ancho: number;
  readonly alto: number;
}

export interface Compuesto {
  readonly pdf: Uint8Array;
  readonly paginas: number;
  /** values of the `metadata` elements that the template labelled `<campo>` */
  readonly marcas: readonly Marca[];
}

/** A labelled place as Typst tells it: points from the upper left of the page. */
export interface Marca {
  readonly nombre: string;
  readonly pagina: number;
  readonly x: number;
  readonly y: number;
  readonly ancho: number;
  readonly alto: number;
}

export interface Opciones {
  /** `a-2b` for papers, `1.7` for pieces that are drawn into another file */
  readonly norma?: 'a-2b' | '1.7';
  /** logical structure for screen readers; off for pieces */
  readonly etiquetado?: boolean;
  /** files that the template reads by the path of `rutaDe` while this piece is set, and no longer */
  readonly archivos?: readonly Uint8Array[];
}

/** @returns where a template finds a file given to it, by its content */
export function rutaDe(archivo: Uint8Array): string {
  return `/imagenes/${createHash('sha256').update(archivo).digest('hex')}`;
}

let compilador: NodeCompiler | undefined;

/** The one compiler of the process: fonts are read once. Its work is synchronous, so calls never mix. */
function elCompilador(): NodeCompiler {
  compilador ??= NodeCompiler.create({ workspace: PLANTILLAS, fontArgs: [{ fontPaths: [FUENTES] }] });
  return compilador;
}

/** See `componer`. Synchronous, tens of milliseconds. */
export function componerYa(plantilla: string, datos: object, opciones: Opciones = {}): Compuesto {
  const tipografo = elCompilador();
  const archivos = opciones.archivos ?? [];
  for (const a of archivos) tipografo.mapShadow(join(PLANTILLAS, rutaDe(a)), Buffer.from(a));
  try {
    return conArchivos(tipografo, plantilla, datos, opciones);
  } finally {
    for (const a of archivos) tipografo.unmapShadow(join(PLANTILLAS, rutaDe(a)));
  }
}

function conArchivos(
  tipografo: NodeCompiler,
  plantilla: string,
  datos: object,
  opciones: Opciones,
): Compuesto {
  const hecho = tipografo.compile({
    mainFilePath: join(PLANTILLAS, plantilla),
    inputs: { datos: JSON.stringify(imprimibleTodo(datos)) },
  });
  const documento = hecho.result;
  if (!documento) {
    const error = hecho.takeError() ?? hecho.takeDiagnostics();
    throw new Error(`La plantilla ${plantilla} no se compuso: ${JSON.stringify(error?.shortDiagnostics)}`);
  }
  const pdf = tipografo.pdf(documento, {
    pdfStandard: opciones.norma ?? 'a-2b',
    pdfTags: opciones.etiquetado ?? true,
  });
  const marcas = tipografo.query(documento, { selector: '<campo>', field: 'value' }) as Marca[];
  const compuesto = { pdf: new Uint8Array(pdf), paginas: documento.numOfPages, marcas };
  tipografo.evictCache(10);
  return compuesto;
}

/** @param altoDePagina points */
export function aCampo(marca: Marca, altoDePagina: number): Campo {
  const redondo = (n: number): number => Math.round(n * 100) / 100;
  return {
    nombre: marca.nombre,
    pagina: marca.pagina,
    x: redondo(marca.x),
    y: redondo(altoDePagina - marca.y - marca.alto),
    ancho: redondo(marca.ancho),
    alto: redondo(marca.alto),
  };
}
