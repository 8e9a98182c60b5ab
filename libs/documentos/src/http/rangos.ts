import { rangoImposible } from '../domain/errores';

/** First and last byte, both within. */
export type Rango = readonly [desde: number, hasta: number];

const MAXIMO = 128;

function leer(pedido: string, bytes: number): Rango | null {
  const [, desde = '', hasta = ''] = /^(\d*)-(\d*)$/.exec(pedido.trim()) ?? [];
  if (!desde && !hasta) return null;
  const primero = desde ? Number(desde) : Math.max(0, bytes - Number(hasta));
  const ultimo = desde && hasta ? Math.min(Number(hasta), bytes - 1) : bytes - 1;
  if (!desde && Number(hasta) === 0) return [bytes, bytes];
  return [primero, ultimo];
}

/**
 * What a Range header asks for.
 * @param bytes size of the whole
 * @returns its ranges, in the order asked; none: the whole is to be sent, as when it is not understood or asks for too much
 * @throws ErrorDominio when no range of it is within the file
 * @remarks RFC 9110, 14.1.2 and 14.2; too many small or overlapping ranges are not served as such (17.15)
 */
export function rangosDe(cabecera: string | undefined, bytes: number): readonly Rango[] {
  const [, lista = ''] = /^bytes=([\d\s,-]+)$/.exec(cabecera ?? '') ?? [];
  if (lista === '') return [];
  const pedidos = lista.split(',').map((p) => leer(p, bytes));
  if (pedidos.length > MAXIMO || pedidos.includes(null)) return [];
  const dentro = (pedidos as Rango[]).filter(([desde, hasta]) => desde < bytes && desde <= hasta);
  if (dentro.length === 0) throw rangoImposible(bytes);
  const total = dentro.reduce((suma, [desde, hasta]) => suma + hasta - desde + 1, 0);
  return total > bytes ? [] : dentro;
}

/** A part of an answer of several ranges: what goes before its bytes. */
export const cabezaDeParte = (
  [desde, hasta]: Rango,
  o: { tipo: string; bytes: number; limite: string },
): string =>
  `\r\n--${o.limite}\r\nContent-Type: ${o.tipo}\r\nContent-Range: bytes ${desde}-${hasta}/${o.bytes}\r\n\r\n`;

/** What goes after the last one. */
export const finDePartes = (limite: string): string => `\r\n--${limite}--\r\n`;
