import type { Trozo } from './domain/tipos';

/** What is told to whoever reads (leer-aparte.ts). */
export interface PedidoDeLectura {
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
