import { gestionDe } from './fechas';

/** How a code that somebody typed or read off a paper was understood. */
export interface CodigoLeido {
  readonly numero: number;
  /** null: the number alone was given */
  readonly gestion: number | null;
  /** true: the year was impossible and this is a guess to be confirmed (`1648-185` -> «¿1648-18?») */
  readonly propuesta: boolean;
}

const PRIMERA_GESTION = 1990;

function anio(texto: string, ahora: Date): number | null {
  const n = Number(texto);
  const completo = texto.length === 2 ? 2000 + n : texto.length === 4 ? n : NaN;
  return completo >= PRIMERA_GESTION && completo <= gestionDe(ahora) + 1 ? completo : null;
}

/** A CITE is told from an HR code by its own name, or by the sigla before its number: `GDAT/SDGI Cite N° 267/2018`. */
export const esCite = (texto: string): boolean =>
  /\bcite\b/i.test(texto) || /\p{L}[\p{L}.]*\s*\/\s*\p{L}/u.test(texto);

/**
 * Reads an HR code in any of its spellings: `1648-18`, `1648/2018`, `0001648-18`, `1648--18-`, `N° 1648 / 18`.
 * @param ahora a gestión later than the next one is impossible
 * @returns null when there is no number in it
 */
export function leerCodigo(texto: string, ahora: Date): CodigoLeido | null {
  const [numero, gestion, ...resto] = texto.normalize('NFKC').match(/\d+/g) ?? [];
  if (!numero || numero.length > 12 || resto.length > 0) return null;
  const n = Number(numero);
  if (n < 1 || n > 2_147_483_647) return null;
  if (gestion === undefined) return { numero: n, gestion: null, propuesta: false };
  const exacta = anio(gestion, ahora);
  if (exacta !== null) return { numero: n, gestion: exacta, propuesta: false };
  const recortada = anio(gestion.slice(0, 2), ahora);
  return recortada === null ? null : { numero: n, gestion: recortada, propuesta: true };
}
