import { normalizar } from '#kernel';

/** A CITE as somebody remembers it, ready to be looked for. */
export interface CiteBuscado {
  /** one of these is its number */
  readonly numeros: readonly number[];
  /** regular expressions that its text, or a name of its unidad, holds every one of */
  readonly partes: readonly string[];
}

const MAYOR = 2_147_483_647;

/** Whole numbers whatever their zeros, a year of two figures or four, and beginnings of words: `gdat 267-18`. */
function parteDe(escrita: string): string {
  const palabra = escrita.replace(/^0+(?=\d)/, '');
  if (/^\d{2}$/.test(escrita)) return `\\m(0*${palabra}|20${palabra})\\M`;
  return /^\d+$/.test(palabra) ? `\\m0*${palabra}\\M` : `\\m${palabra}`;
}

/**
 * Reads what was typed: any case, accents, separators and order.
 * @returns null when there is no number in it, for a CITE is found by its number
 */
export function leerCiteBuscado(texto: string): CiteBuscado | null {
  const palabras = normalizar(texto).match(/\d+|\p{L}+/gu) ?? [];
  const numeros = palabras
    .filter((p) => /^\d{1,10}$/.test(p))
    .map(Number)
    .filter((n) => n >= 1 && n <= MAYOR);
  return numeros.length === 0 ? null : { numeros, partes: palabras.map(parteDe) };
}
