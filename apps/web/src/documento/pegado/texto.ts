/** What no paper prints: soft hyphens, zero-width marks, the symbol font's private letters. */
export const sinInvisibles = (t: string): string =>
  t
    .replace(/[\u00ad\u200b-\u200d\u2060\ufeff]/g, '')
    .replace(/[\ufb00-\ufb06]/g, (c) => c.normalize('NFKC'))
    .replace(/[\uf0b7\uf0a7\uf0d8\uf0fc\uf076]/g, '•')
    .normalize('NFC');

/** One line, with single ordinary spaces. */
export const enLinea = (t: string): string =>
  sinInvisibles(t)
    .replace(/[\s\u00a0\u2000-\u200a\u202f\u205f\u3000]+/g, ' ')
    .trim();

/** The mark that a paragraph of a list written by hand begins with. */
export interface Marca {
  readonly ordenada: boolean;
  /** place in its list; 0 for a bullet */
  readonly numero: number;
  /** of the mark and its blanks */
  readonly largo: number;
  /** a mark that only a list bears; a hyphen or a number may be something else */
  readonly cierta: boolean;
}

/** @returns the mark, or null when the text begins with words */
export function marcaDe(texto: string): Marca | null {
  const vineta = /^[•·▪■◦●○➢✓*–—-]\s+(?=\S)/u.exec(texto) ?? /^[•·▪■●➢✓]\s*(?=\S)/u.exec(texto);
  if (vineta) {
    const cierta = !/^[*–—-]/u.test(texto);
    return { ordenada: false, numero: 0, largo: vineta[0].length, cierta };
  }
  const numero = /^\(?(\d{1,2}|[a-z])(?:\.-|\.\)|[.)])\s+(?=\S)/.exec(texto);
  if (!numero?.[1]) return null;
  const n = /\d/.test(numero[1]) ? Number(numero[1]) : numero[1].charCodeAt(0) - 96;
  return { ordenada: true, numero: n, largo: numero[0].length, cierta: false };
}

const RENGLON_LARGO = 130;
const RENGLON_CORTO = 45;

/** Lines of a page, each cut where the page ended and not where the sentence did. */
function unir(lineas: readonly string[]): string[] {
  const ancho = Math.max(...lineas.map((l) => l.length));
  if (ancho > RENGLON_LARGO || ancho < RENGLON_CORTO) return [...lineas];
  const parrafos: string[] = [];
  let abierto = false;
  for (const linea of lineas) {
    const anterior = abierto && !marcaDe(linea) ? parrafos.pop() : undefined;
    if (anterior === undefined) parrafos.push(linea);
    else if (/\p{L}[-\u2010]$/u.test(anterior) && /^\p{Ll}/u.test(linea))
      parrafos.push(anterior.slice(0, -1) + linea);
    else parrafos.push(`${anterior} ${linea}`);
    abierto = !(linea.length < ancho * 0.8 && /[.:;!?»"”)]$/.test(linea));
  }
  return parrafos;
}

const PIE_DE_PAGINA = /^p[áa]g(?:ina|\.)?\s*\d+(?:\s*(?:de|\/)\s*\d+)?$/i;

/** @returns the paragraphs of a text copied from a PDF, a mail or a chat */
export function parrafosDeTexto(texto: string): string[] {
  // A soft hyphen at the end of a line is a word cut there.
  const limpio = texto.replace(/\r\n?/g, '\n').replace(/\u00ad\n\s*/g, '');
  return limpio
    .split(/\n[^\S\n]*\n|\f/)
    .map((b) =>
      b
        .split('\n')
        .map(enLinea)
        .filter((l) => l !== '' && !PIE_DE_PAGINA.test(l)),
    )
    .filter((lineas) => lineas.length > 0)
    .flatMap(unir);
}
