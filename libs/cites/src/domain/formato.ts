import { ErrorDominio, type Motivo } from '#kernel';

/** Values that a format may print. */
export interface Valores {
  readonly n?: number;
  readonly gestion: number;
  /** HR code of the thread, for formats numbered by it */
  readonly hr?: string;
}

const MARCA = /\{(n|gestion|gg|hr)(?:(?<=\{n):(\d{1,2}))?\}/g;

/**
 * What is wrong with a format; empty = it can be used.
 * Marks: `{n}`, `{n:5}` (zero-padded), `{gestion}` (2018), `{gg}` (18), `{hr}` (code of the thread).
 * @param reinicia whether its numbers begin again each gestión
 */
export function motivosParaNoUsarFormato(formato: string, reinicia = true): Motivo[] {
  const motivos: Motivo[] = [];
  const marcas = [...formato.matchAll(MARCA)].map((m) => m[1]);
  const resto = formato.replace(MARCA, '');
  if (/[{}]/.test(resto)) {
    motivos.push({
      codigo: 'cites.formato.marca',
      texto: 'Hay una marca desconocida: use {n}, {n:5}, {gestion}, {gg} o {hr}.',
    });
  }
  const numeros = marcas.filter((m) => m === 'n').length;
  const hilos = marcas.filter((m) => m === 'hr').length;
  if (numeros + hilos !== 1) {
    motivos.push({
      codigo: 'cites.formato.numero',
      texto: 'El formato lleva exactamente un {n}, o un {hr} si se numera por su hilo.',
    });
  }
  // Two papers must not bear the same CITE, and from one gestión to the next only the year tells them apart.
  if (reinicia && numeros === 1 && !marcas.includes('gestion') && !marcas.includes('gg')) {
    motivos.push({
      codigo: 'cites.formato.gestion',
      texto: 'Una serie que recomienza cada gestión lleva el año: {gestion} o {gg}.',
    });
  }
  if (formato.length > 120)
    motivos.push({ codigo: 'cites.formato.largo', texto: 'El formato pasa de 120 caracteres.' });
  return motivos;
}

/** What is wrong with a format for a series that already numbers; `motivosParaNoUsarFormato` first. */
export function motivosParaNoCambiarFormato(
  formato: string,
  serie: { readonly porHilo: boolean; readonly reinicia: boolean },
  o: { readonly reinicia: boolean; readonly conNumeros: boolean },
): Motivo[] {
  const motivos = motivosParaNoUsarFormato(formato, o.reinicia);
  if (formato.includes('{hr}') !== serie.porHilo)
    motivos.push({
      codigo: 'cites.formato.otra-numeracion',
      texto: 'No se pasa de numerar por serie a numerar por hoja de ruta, ni al revés: defina otro formato.',
    });
  if (o.reinicia !== serie.reinicia && o.conNumeros)
    motivos.push({
      codigo: 'cites.formato.reinicia',
      texto: 'La serie ya dio números: no se cambia si recomienza cada gestión.',
    });
  return motivos;
}

/**
 * Prints a number in its format: `Desp./Gov./N° {n}/{gestion}` gives `Desp./Gov./N° 1995/2018`.
 * @throws ErrorDominio `cites.formato.sin-valor` when the format asks for a value that was not given
 */
export function imprimir(formato: string, v: Valores): string {
  return formato.replace(MARCA, (_, marca: string, ancho: string | undefined) => {
    const valor = { n: v.n, gestion: v.gestion, gg: String(v.gestion).slice(-2), hr: v.hr }[marca];
    if (valor === undefined) {
      throw new ErrorDominio(
        'cites.formato.sin-valor',
        'invalido',
        `El formato «${formato}» pide {${marca}} y no hay valor para ello.`,
      );
    }
    return String(valor).padStart(Number(ancho ?? 0), '0');
  });
}

/** @returns zeros as many as the digits of a number, or as its zero-padded width: no line of a page moves when it comes */
export const blancoDe = (n: number, ancho = 0): string => '0'.repeat(Math.max(String(n).length, ancho));

/** Prints a format with zeros where its number will be. */
export function imprimirEnBlanco(
  formato: string,
  v: { readonly n: number | null; readonly gestion: number; readonly hr: string | null },
): string {
  const hr = v.hr ?? codigosDeHR(1000, v.gestion).codigo.replace('1000', blancoDe(1000));
  return imprimir(
    formato.replace(/\{n(?::(\d{1,2}))?\}/, (_, ancho: string | undefined) =>
      blancoDe(v.n ?? 0, Number(ancho ?? 0)),
    ),
    { gestion: v.gestion, hr },
  );
}

/** @returns the k-th number of a thread: the first has no suffix, then `…/2`, `…/3` */
export function conOrdinal(texto: string, k: number): string {
  return k === 1 ? texto : `${texto}/${k}`;
}

/** The two ways an HR's code is written: `1648-18` on stamps, `1648/2018` on letters. */
export function codigosDeHR(numero: number, gestion: number): { codigo: string; codigoLargo: string } {
  return { codigo: `${numero}-${String(gestion).slice(-2)}`, codigoLargo: `${numero}/${gestion}` };
}

/** @returns what a number of the series would read; a thread's place is shown by an example code */
export function ejemploDe(formato: string, n: number, gestion: number): string {
  return imprimir(formato, { n, gestion, hr: codigosDeHR(1648, gestion).codigo });
}

/** Numbers of a gestión as they would be printed, in their order. */
export interface Proximos {
  readonly gestion: number;
  readonly textos: readonly string[];
}

/**
 * The numbers that a series would give, without giving them: several of the present gestión and the first of the next.
 * @param s.siguiente that would come next in `gestion`; s.deLaOtra: in the year after; null: numbered by its thread
 */
export function proximosDe(
  formato: string,
  s: {
    readonly gestion: number;
    readonly reinicia: boolean;
    readonly siguiente: number | null;
    readonly deLaOtra: number | null;
  },
  cuantos = 3,
): Proximos[] {
  const { gestion, siguiente } = s;
  if (siguiente === null) {
    const primero = ejemploDe(formato, 1, gestion);
    return [{ gestion, textos: [primero, conOrdinal(primero, 2), conOrdinal(primero, 3)].slice(0, cuantos) }];
  }
  const textos = Array.from({ length: cuantos }, (_, i) => imprimir(formato, { n: siguiente + i, gestion }));
  const n = s.reinicia ? (s.deLaOtra ?? 1) : siguiente + cuantos;
  const otra = { gestion: gestion + 1, textos: [imprimir(formato, { n, gestion: gestion + 1 })] };
  return [{ gestion, textos }, otra];
}
