import { fechaLarga, interpretarFecha } from './fechas';

/** A plazo as it travels: a date, or so many days from the reception. */
export type PlazoPedido = string | { modo: 'habiles' | 'calendario'; dias: number };

/**
 * Reads a plazo as people write it: a date (`2/7/18`, `mañana`), `20 hábiles`, `5 días hábiles`, `10 días`, `10 días calendario`.
 * Days are working days unless the text says calendario (or corridos).
 * @returns null when it is none of these
 */
export function interpretarPlazo(texto: string, hoy?: string): PlazoPedido | null {
  const t = texto.trim().toLowerCase().normalize('NFD').replace(/\p{M}/gu, '');
  const dias = /^(\d{1,4})\s*(?:d|dias?)?\.?\s*(h|habil(?:es)?|c|calendario|corridos?)?\.?$/.exec(t);
  if (dias?.[1] && /[a-z]/.test(t)) {
    const n = Number(dias[1]);
    if (n < 1 || n > 3650) return null;
    return { modo: /^c/.test(dias[2] ?? '') ? 'calendario' : 'habiles', dias: n };
  }
  return interpretarFecha(texto, hoy);
}

/**
 * What was understood, to be read under the field.
 * @param desde from when days run, in words
 */
export function plazoEnPalabras(p: PlazoPedido, desde = 'desde que se reciba'): string {
  if (typeof p === 'string') return fechaLarga(p);
  const clase = p.modo === 'habiles' ? ['día hábil', 'días hábiles'] : ['día calendario', 'días calendario'];
  return `${p.dias} ${clase[p.dias === 1 ? 0 : 1] ?? ''} ${desde}`;
}
