import type { Elemento, Pieza } from './arbol';

const estilo = (e: Elemento): string => (e.attrs['style'] ?? '').replace(/\s*:\s*/g, ':').toLowerCase();

/** The note that a mark in the text leads to; Word and LibreOffice name it in the link. */
function notaSenalada(e: Elemento): string | null {
  if (e.tag !== 'a') return null;
  const href = e.attrs['href'] ?? '';
  return /#_((?:ftn|edn)\d+)$/.exec(href)?.[1] ?? /#(sd(?:foot|end)note\d+)sym$/.exec(href)?.[1] ?? null;
}

/** The mark that a note begins with, which leads back to the text. */
const esVuelta = (e: Elemento): boolean =>
  e.tag === 'a' && /#(?:_(?:ftn|edn)ref\d+|sd(?:foot|end)note\d+anc)$/.test(e.attrs['href'] ?? '');

const esNota = (e: Elemento): boolean =>
  /mso-element:(?:footnote|endnote)(?:;|\s|$)/.test(estilo(e)) ||
  /^sd(?:foot|end)note\d+$/.test(e.attrs['id'] ?? '');

const palabras = (p: Pieza): string => (typeof p === 'string' ? p : p.hijos.map(palabras).join(''));
const sinCorchetes = (t: string): string => t.replace(/[\s[\]()]/g, '');

function* elementos(e: Elemento): Generator<Elemento> {
  for (const h of e.hijos)
    if (typeof h !== 'string') {
      yield h;
      yield* elementos(h);
    }
}

/** The same tree with some of its elements as something else; `undefined` leaves one as it is, null takes it out. */
function cambiar(e: Elemento, como: (x: Elemento) => Pieza | null | undefined): Elemento {
  const hijos = e.hijos.flatMap((h): Pieza[] => {
    if (typeof h === 'string') return [h];
    const otro = como(h);
    if (otro === null) return [];
    return [otro ?? cambiar(h, como)];
  });
  return { ...e, hijos };
}

/** `[n] ` at the head of the first words of a note. */
function conMarca(e: Elemento, marca: string): Elemento {
  const [i, primero] = [...e.hijos.entries()].find(([, h]) => palabras(h).trim() !== '') ?? [];
  if (i === undefined || primero === undefined) return e;
  const nuevo = typeof primero === 'string' ? marca + primero.trimStart() : conMarca(primero, marca);
  return { ...e, hijos: e.hijos.map((h, j) => (j === i ? nuevo : h)) };
}

/** The text that was pasted, and its notes apart. */
export interface ConNotas {
  readonly cuerpo: Elemento;
  readonly notas: readonly Elemento[];
}

/**
 * Takes the footnotes and endnotes out of where the page had them. The mark in the text and the head of the note say
 * the same number; they follow those that the letter already had, in the order in which the text calls them.
 * @param desde the last number in use
 */
export function separarNotas(raiz: Elemento, desde = 0): ConNotas {
  const halladas = new Map<string, Elemento>();
  const llamadas: string[] = [];
  for (const e of elementos(raiz)) {
    const llamada = notaSenalada(e);
    if (esNota(e)) halladas.set(e.attrs['id'] ?? '', e);
    else if (llamada !== null && !llamadas.includes(llamada)) llamadas.push(llamada);
  }
  const orden = [...new Set([...llamadas.filter((l) => halladas.has(l)), ...halladas.keys()])];
  const numeros = new Map(orden.map((clave, i) => [clave, desde + i + 1]));
  const marcar = (e: Elemento): Pieza | null | undefined => {
    if (esVuelta(e)) return null;
    const llamada = notaSenalada(e);
    if (llamada === null) return undefined;
    const dice = numeros.get(llamada) ?? sinCorchetes(palabras(e));
    return dice === '' ? null : `[${dice}]`;
  };
  const notas = orden.flatMap((clave) => {
    const nota = halladas.get(clave);
    return nota ? [conMarca(cambiar(nota, marcar), `[${numeros.get(clave)}] `)] : [];
  });
  return { cuerpo: cambiar(raiz, (e) => (esNota(e) ? null : marcar(e))), notas };
}

/** @returns the last `[n]` that a text says; 0 when none */
export const ultimaNota = (texto: string): number =>
  Math.max(0, ...[...texto.matchAll(/\[(\d{1,3})\]/g)].map(([, n]) => Number(n)));
