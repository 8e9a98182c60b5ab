/* eslint-disable no-control-regex -- naming control characters is the purpose of this file */
const CONTROL = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F-\u009F]/;
const INVISIBLES = /[\u200B-\u200F\u202A-\u202E\u2060-\u2064\u2066-\u2069\uFEFF]/g;

/** @returns true when the text carries NUL, control characters or lone surrogates: never stored, always refused */
export function tieneControl(texto: string): boolean {
  return CONTROL.test(texto) || !texto.isWellFormed();
}

/** Letters tied in one sign, as a PDF gives them when it is copied: nobody who searches types them so. */
const LIGADAS = /[\uFB00-\uFB06]/g;
const sueltas = (ligada: string): string => ligada.normalize('NFKC');

/** Text of one line as people typed or pasted it: NFC, soft hyphens and invisible marks out, breaks to one space. */
export function unaLinea(texto: string): string {
  return texto
    .normalize('NFC')
    .replace(/\u00AD/g, '')
    .replace(LIGADAS, sueltas)
    .replace(INVISIBLES, '')
    .replace(/\s+/gu, ' ')
    .trim();
}

/** Text of several lines: as `unaLinea`, keeping line breaks (at most one empty line in a row). */
export function variasLineas(texto: string): string {
  return texto
    .normalize('NFC')
    .replace(/\u00AD/g, '')
    .replace(LIGADAS, sueltas)
    .replace(INVISIBLES, '')
    .replace(/\r\n?/g, '\n')
    .replace(/[^\S\n]+/gu, ' ')
    .replace(/ *\n */g, '\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim();
}

/** Letters of other scripts that look like ours: a CITE pasted with a Cyrillic А is the same CITE. */
const GEMELAS: Record<string, string> = Object.fromEntries(
  [...'аaвbеeкkмmнhоoрpсcтtуyхxіiјjѕsԁdԛqԝw', ...'αaβbεeηhιiκkμmνnοoρpτtυuχxζz'].reduce<[string, string][]>(
    (pares, letra, i, todas) => (i % 2 === 0 ? [...pares, [letra, todas[i + 1] ?? letra]] : pares),
    [],
  ),
);

/** Key for comparing names and CITEs: no accents, no case, no separators, no leading zeros in numbers, no lookalike letters. */
export function normalizar(texto: string): string {
  return unaLinea(texto)
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[ºª°]/g, ' ')
    .replace(/[\u0370-\u052F]/g, (letra) => GEMELAS[letra] ?? letra)
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .replace(/\b0+(\d)/g, '$1')
    .trim();
}
