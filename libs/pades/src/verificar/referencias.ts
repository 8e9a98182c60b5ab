import { MAXIMO_DE_OBJETOS, MAXIMO_DE_SECCIONES } from '#topes';
import {
  PDFArray,
  PDFDict,
  PDFName,
  PDFNumber,
  PDFObjectParser,
  PDFRawStream,
  type PDFContext,
} from 'pdf-lib';
import { desinflar } from './flujos';

/** Where an object lies: at an offset, inside an object stream, or nowhere. */
export type Lugar =
  | { readonly tipo: 'libre' }
  | { readonly tipo: 'en'; readonly desde: number; readonly generacion: number }
  | { readonly tipo: 'flujo'; readonly flujo: number; readonly indice: number };

/** One cross-reference section (ISO 32000-1, 7.5.4 and 7.5.8). */
export interface Seccion {
  readonly trailer: PDFDict;
  readonly entradas: ReadonlyMap<number, Lugar>;
  /** entries of the stream that a hybrid section also names (7.5.8.4) */
  readonly hibridas: ReadonlyMap<number, Lugar> | null;
  /** offset where it lies */
  readonly desde: number;
  /** offset of its trailer, or of the dictionary of its stream */
  readonly diccionario: number;
  /** it lies just where the file says, and nothing in it was passed over */
  readonly exacta: boolean;
}

/** The references of a file do not lead to its objects. */
export class ReferenciasRotas extends Error {}

const CERCA = 64;

/**
 * Follows the sections from the last `startxref` back to the first.
 * @param pdf the file up to the end of one of its revisions
 * @returns sections, newest first
 * @throws ReferenciasRotas
 */
export function leerSecciones(pdf: Buffer, contexto: PDFContext): Seccion[] {
  const base = Math.max(0, pdf.subarray(0, 1_024).indexOf('%PDF-'));
  const secciones: Seccion[] = [];
  const vistas = new Set<number>();
  let siguiente: number | null = ultimoStartxref(pdf);
  while (siguiente !== null && !vistas.has(siguiente)) {
    if (vistas.size > MAXIMO_DE_SECCIONES) throw new ReferenciasRotas('demasiadas revisiones');
    vistas.add(siguiente);
    const inicio = ubicar(pdf, siguiente, base);
    const leida = leerSeccion(pdf, inicio, contexto);
    const exacta = leida.exacta && (inicio === siguiente || inicio === siguiente + base);
    secciones.push({ ...leida, exacta });
    siguiente = numero(leida.trailer, 'Prev');
  }
  return secciones;
}

/**
 * Whether every section lies exactly where the file says: some readers forgive a slip of a few bytes, others find nothing.
 * @throws ReferenciasRotas when the chain leads nowhere
 */
export function sonExactas(pdf: Buffer, contexto: PDFContext): boolean {
  const vistas = new Set<number>();
  let siguiente: number | null = ultimoStartxref(pdf);
  while (siguiente !== null && !vistas.has(siguiente) && vistas.size <= MAXIMO_DE_SECCIONES) {
    vistas.add(siguiente);
    if (!estaEn(pdf, siguiente)) return false;
    siguiente = numero(leerSeccion(pdf, siguiente, contexto).trailer, 'Prev');
  }
  return true;
}

function ultimoStartxref(pdf: Buffer): number {
  const cola = pdf.subarray(Math.max(0, pdf.length - 2_048)).toString('latin1');
  const valor = [...cola.matchAll(/startxref\s*(\d+)/g)].at(-1)?.[1];
  if (!valor) throw new ReferenciasRotas('sin startxref');
  return Number(valor);
}

const SECCION = /(?:xref\s+\d|\d+\s+\d+\s+obj\b)/;

function estaEn(pdf: Buffer, desde: number): boolean {
  const exacto = pdf.subarray(desde, desde + CERCA).toString('latin1');
  return new RegExp(`^\\s*${SECCION.source}`).test(exacto);
}

/** Small slips of an offset are common; a few bytes around it are searched, as readers do. */
function ubicar(pdf: Buffer, desde: number, base: number): number {
  for (const posible of base > 0 ? [desde, desde + base] : [desde]) {
    if (estaEn(pdf, posible)) return posible;
  }
  const zona = Math.max(0, desde - CERCA);
  const texto = pdf.subarray(zona, desde + CERCA).toString('latin1');
  const hallada = SECCION.exec(texto);
  if (!hallada) throw new ReferenciasRotas('startxref no lleva a ninguna parte');
  return zona + hallada.index;
}

function leerSeccion(pdf: Buffer, desde: number, contexto: PDFContext): Seccion {
  const esTabla = /^\s*xref/.test(pdf.subarray(desde, desde + 24).toString('latin1'));
  if (!esTabla) {
    const { dict, entradas, diccionario } = leerFlujo(pdf, desde, contexto);
    return { trailer: dict, entradas, hibridas: null, desde, diccionario, exacta: true };
  }
  const fin = pdf.indexOf('trailer', desde);
  if (fin < 0) throw new ReferenciasRotas('tabla sin trailer');
  const { entradas, entera } = leerTabla(pdf.subarray(desde, fin).toString('latin1'));
  const trailer = PDFObjectParser.forBytes(pdf.subarray(fin + 7), contexto).parseObject();
  if (!(trailer instanceof PDFDict)) throw new ReferenciasRotas('trailer ilegible');
  const hibrida = numero(trailer, 'XRefStm');
  const hibridas = hibrida === null ? null : leerFlujo(pdf, hibrida, contexto).entradas;
  return { trailer, entradas, hibridas, desde, diccionario: fin + 7, exacta: entera };
}

/** @returns its entries, and whether they are all that there is */
function leerTabla(texto: string): { entradas: Map<number, Lugar>; entera: boolean } {
  const entradas = new Map<number, Lugar>();
  const grupo = /\s*(\d+)\s+(\d+)(?=\s)/y;
  const entrada = /\s*(\d{1,10})\s+(\d{1,5})\s+([nf])/y;
  let leido = (grupo.lastIndex = texto.indexOf('xref') + 4);
  let repetidas = 0;
  for (let g = grupo.exec(texto); g; g = grupo.exec(texto)) {
    const [primero, cuantos] = [Number(g[1]), Number(g[2])];
    if (primero + cuantos > MAXIMO_DE_OBJETOS) throw new ReferenciasRotas('demasiados objetos');
    leido = entrada.lastIndex = grupo.lastIndex;
    for (let i = 0; i < cuantos; i++) {
      const e = entrada.exec(texto);
      if (!e) throw new ReferenciasRotas('tabla incompleta');
      leido = grupo.lastIndex = entrada.lastIndex;
      const lugar: Lugar =
        e[3] === 'n' ? { tipo: 'en', desde: Number(e[1]), generacion: Number(e[2]) } : { tipo: 'libre' };
      if (entradas.has(primero + i)) repetidas++;
      else entradas.set(primero + i, lugar);
    }
  }
  return { entradas, entera: repetidas === 0 && texto.slice(leido).trim() === '' };
}

function leerFlujo(pdf: Buffer, desde: number, contexto: PDFContext) {
  const cabecera = /^\s*\d+\s+\d+\s+obj/.exec(pdf.subarray(desde, desde + CERCA).toString('latin1'));
  if (!cabecera) throw new ReferenciasRotas('no hay flujo de referencias');
  const flujo = PDFObjectParser.forBytes(pdf.subarray(desde + cabecera[0].length), contexto).parseObject();
  if (!(flujo instanceof PDFRawStream)) throw new ReferenciasRotas('no hay flujo de referencias');
  const anchos = numeros(flujo.dict.get(PDFName.of('W')));
  if (anchos?.length !== 3 || anchos.some((a) => a < 0 || a > 8))
    throw new ReferenciasRotas('anchos ilegibles');
  const grupos = numeros(flujo.dict.get(PDFName.of('Index'))) ?? [0, numero(flujo.dict, 'Size') ?? 0];
  const entradas = leerEntradas(desinflar(flujo), anchos, grupos);
  return { dict: flujo.dict, entradas, diccionario: desde + cabecera[0].length };
}

function leerEntradas(datos: Buffer, anchos: readonly number[], grupos: readonly number[]) {
  const entradas = new Map<number, Lugar>();
  const [a = 0, b = 0, c = 0] = anchos;
  const paso = a + b + c;
  const campo = (desde: number, ancho: number): number => {
    let n = 0;
    for (let i = 0; i < ancho; i++) n = n * 256 + (datos[desde + i] ?? 0);
    return n;
  };
  let en = 0;
  for (let g = 0; g + 1 < grupos.length; g += 2) {
    const [primero = 0, cuantos = 0] = [grupos[g], grupos[g + 1]];
    if (primero + cuantos > MAXIMO_DE_OBJETOS) throw new ReferenciasRotas('demasiados objetos');
    for (let i = 0; i < cuantos && en + paso <= datos.length; i++, en += paso) {
      const tipo = a === 0 ? 1 : campo(en, a);
      const [dos, tres] = [campo(en + a, b), campo(en + a + b, c)];
      if (tipo === 1) entradas.set(primero + i, { tipo: 'en', desde: dos, generacion: tres });
      else if (tipo === 2) entradas.set(primero + i, { tipo: 'flujo', flujo: dos, indice: tres });
      else entradas.set(primero + i, { tipo: 'libre' });
    }
  }
  return entradas;
}

function numero(dict: PDFDict, clave: string): number | null {
  const valor = dict.get(PDFName.of(clave));
  return valor instanceof PDFNumber ? valor.asNumber() : null;
}

function numeros(lista: unknown): number[] | null {
  if (!(lista instanceof PDFArray)) return null;
  const valores = lista.asArray();
  return valores.every((v) => v instanceof PDFNumber) ? valores.map((v) => v.asNumber()) : null;
}
