import { normalizar } from '#kernel';

/** What was typed, as what it asks of the text: every word, the last one perhaps unfinished. */
export interface Pedidas {
  readonly enteras: string;
  /** null when what was typed ends in a space: it is whole too */
  readonly empezada: string | null;
}

/** What is looked in, in the order in which it says most of an HR. */
export const CAMPOS_HALLADOS = [
  'referencia',
  'procedencia',
  'remitente',
  'remitenteCargo',
  'citeOriginal',
  'destinatario',
  'proceso',
  'adjuntos',
  'proveido',
] as const;
export type CampoHallado = (typeof CAMPOS_HALLADOS)[number];

/** More say nothing more, and each costs. */
const MAYOR = 12;
const LARGO = 60;
/** Letters of a word begun; by fewer too much is found. */
const EMPEZADA = 3;

/**
 * @param texto as typed, in any spelling
 * @returns null when there is no letter or digit in it; words of it are whole where something else follows them
 */
export function palabrasPedidas(texto: string): Pedidas | null {
  const palabras = normalizar(texto)
    .split(' ')
    .filter(Boolean)
    .slice(0, MAYOR)
    .map((p) => [...p].slice(0, LARGO).join(''));
  const ultima = palabras.at(-1);
  if (!ultima) return null;
  if ([...ultima].length < EMPEZADA || /[^\p{L}\p{N}\p{M}]$/u.test(texto))
    return { enteras: palabras.join(' '), empezada: null };
  return { enteras: palabras.slice(0, -1).join(' '), empezada: ultima };
}
