import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { FUENTES } from './recursos';

/** Tables of an OpenType file: tag -> offset. */
function tabla(fuente: Buffer, etiqueta: string): number {
  const cuantas = fuente.readUInt16BE(4);
  for (let i = 0; i < cuantas; i++) {
    const fila = 12 + i * 16;
    if (fuente.toString('latin1', fila, fila + 4) === etiqueta) return fuente.readUInt32BE(fila + 8);
  }
  throw new Error(`La fuente no tiene tabla ${etiqueta}`);
}

/** Segments of a cmap subtable of format 4 (BMP). @remarks OpenType 1.9, cmap */
function segmentos4(fuente: Buffer, base: number): Array<[number, number]> {
  const doble = fuente.readUInt16BE(base + 6);
  const tramos: Array<[number, number]> = [];
  for (let i = 0; i < doble; i += 2) {
    const hasta = fuente.readUInt16BE(base + 14 + i);
    const desde = fuente.readUInt16BE(base + 16 + doble + i);
    if (desde !== 0xffff) tramos.push([desde, hasta]);
  }
  return tramos;
}

/** @returns every code point for which the font file has a glyph */
function cobertura(archivo: string): Set<number> {
  const fuente = readFileSync(join(FUENTES, archivo));
  const cmap = tabla(fuente, 'cmap');
  const puntos = new Set<number>();
  for (let i = 0; i < fuente.readUInt16BE(cmap + 2); i++) {
    const base = cmap + fuente.readUInt32BE(cmap + 4 + i * 8 + 4);
    if (fuente.readUInt16BE(base) !== 4) continue;
    for (const [desde, hasta] of segmentos4(fuente, base)) {
      for (let punto = desde; punto <= hasta; punto++) puntos.add(punto);
    }
  }
  return puntos;
}

let plex: Set<number> | undefined;
const letras = new Intl.Segmenter('es', { granularity: 'grapheme' });
/** What a reader sees where no font of ours has the letter: a box, never a silent gap. */
export const SIN_GLIFO = '□';
const INVISIBLES = /[\u00AD\u200B-\u200F\u202A-\u202E\u2060-\u2064\u2066-\u2069\uFEFF]/g;
// eslint-disable-next-line no-control-regex -- naming control characters is the purpose of this line
const CONTROL = /[\u0000-\u0008\u000B-\u001F\u007F-\u009F]/g;

/**
 * Text that every template can print: NFC, no control or invisible marks, and each written sign for which
 * the last font of every family list has no glyph replaced by `SIN_GLIFO`.
 * @param texto anything a person typed; tabs become spaces, line breaks stay
 */
export function imprimible(texto: string): string {
  plex ??= cobertura('IBMPlexSans_400Regular.ttf');
  const limpio = texto
    .toWellFormed()
    .normalize('NFC')
    .replace(/[\uFB00-\uFB06]/g, (ligada) => ligada.normalize('NFKC'))
    .replace(/\r\n?/g, '\n')
    .replace(/\t/g, ' ')
    .replace(INVISIBLES, '')
    .replace(CONTROL, '');
  let salida = '';
  for (const { segment } of letras.segment(limpio)) {
    const cubierto = [...segment].every((letra) => letra === '\n' || plex?.has(letra.codePointAt(0) ?? 0));
    salida += cubierto ? segment : SIN_GLIFO;
  }
  return salida;
}

/** @returns the signs of a text that no font of ours has, each once, in their order: they would print as `SIN_GLIFO` */
export function sinGlifo(texto: string): string[] {
  const propios = texto.split(SIN_GLIFO).join('');
  const faltan = [...letras.segment(propios.toWellFormed().normalize('NFC'))]
    .map(({ segment }) => segment)
    .filter((s) => imprimible(s) === SIN_GLIFO);
  return [...new Set(faltan)];
}

/** `imprimible` over every text of a plain value, keys left as they are. */
export function imprimibleTodo<T>(valor: T): T {
  if (typeof valor === 'string') return imprimible(valor) as T;
  if (Array.isArray(valor)) return valor.map(imprimibleTodo) as T;
  if (valor !== null && typeof valor === 'object' && !(valor instanceof Date)) {
    return Object.fromEntries(Object.entries(valor).map(([k, v]) => [k, imprimibleTodo(v)])) as T;
  }
  return valor;
}
