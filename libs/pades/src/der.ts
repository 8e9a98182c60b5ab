/** The little of DER (ITU-T X.690) that a CMS needs: writing always, reading to find parts. */

/** @returns tag, length and the contents joined; definite length, shortest form (X.690, 10.1) */
export function tlv(tag: number, ...contenido: readonly Uint8Array[]): Buffer {
  const cuerpo = Buffer.concat(contenido);
  return Buffer.concat([Buffer.from([tag]), largo(cuerpo.length), cuerpo]);
}

function largo(n: number): Buffer {
  if (n < 0x80) return Buffer.from([n]);
  const bytes: number[] = [];
  for (let resto = n; resto > 0; resto = Math.floor(resto / 256)) bytes.unshift(resto % 256);
  return Buffer.from([0x80 | bytes.length, ...bytes]);
}

export const secuencia = (...partes: readonly Uint8Array[]): Buffer => tlv(0x30, ...partes);
export const octetos = (bytes: Uint8Array): Buffer => tlv(0x04, bytes);
export const NULO: Buffer = Buffer.from([0x05, 0x00]);

/** SET OF: DER wants its elements in ascending order (X.690, 11.6). */
export const conjunto = (...partes: readonly Uint8Array[]): Buffer =>
  tlv(0x31, ...[...partes].sort((a, b) => Buffer.compare(a, b)));

/** Small non-negative INTEGER. */
export const entero = (n: number): Buffer => tlv(0x02, n < 0x80 ? Buffer.from([n]) : Buffer.from([0, n]));

/** Non-negative INTEGER of any size, from its bytes (X.690, 8.3). */
export function enteroGrande(bytes: Uint8Array): Buffer {
  const desde = bytes.findIndex((b) => b !== 0);
  const cuerpo = Buffer.from(desde < 0 ? [0] : bytes.subarray(desde));
  return (cuerpo[0] ?? 0) & 0x80 ? tlv(0x02, Buffer.from([0]), cuerpo) : tlv(0x02, cuerpo);
}

/** OBJECT IDENTIFIER from its dotted form (X.690, 8.19). */
export function oid(puntos: string): Buffer {
  const [a = 0, b = 0, ...resto] = puntos.split('.').map(Number);
  const bytes = [a * 40 + b];
  for (const arco of resto) {
    const base128 = [arco % 128];
    for (let r = Math.floor(arco / 128); r > 0; r = Math.floor(r / 128)) base128.unshift((r % 128) | 0x80);
    bytes.push(...base128);
  }
  return tlv(0x06, Buffer.from(bytes));
}

/** A piece of DER: `bytes` with its header, `valor` without. */
export interface Nodo {
  readonly tag: number;
  readonly bytes: Buffer;
  readonly valor: Buffer;
  /** offset of the byte after it */
  readonly fin: number;
}

/**
 * Reads one piece of BER: others' signatures also use the indefinite length (X.690, 8.1.3.6).
 * @throws RangeError when the piece leaves the buffer, or nests more than 64 levels
 */
export function leer(buffer: Buffer, desde = 0, nivel = 0): Nodo {
  const tag = buffer[desde];
  const primero = buffer[desde + 1];
  if (tag === undefined || primero === undefined || nivel > 64) throw new RangeError('DER incompleto');
  if (primero === 0x80) return leerIndefinido(buffer, desde, nivel);
  const cuantos = primero & 0x80 ? primero & 0x7f : 0;
  if (cuantos > 4 || desde + 2 + cuantos > buffer.length) throw new RangeError('largo de DER no admitido');
  const n = cuantos > 0 ? buffer.readUIntBE(desde + 2, cuantos) : primero;
  const inicio = desde + 2 + cuantos;
  const fin = inicio + n;
  if (fin > buffer.length) throw new RangeError('DER incompleto');
  return { tag, bytes: buffer.subarray(desde, fin), valor: buffer.subarray(inicio, fin), fin };
}

function leerIndefinido(buffer: Buffer, desde: number, nivel: number): Nodo {
  const tag = buffer[desde] ?? 0;
  if (!(tag & 0x20)) throw new RangeError('largo indefinido en un valor simple');
  let en = desde + 2;
  while (buffer[en] !== 0 || buffer[en + 1] !== 0) en = leer(buffer, en, nivel + 1).fin;
  const fin = en + 2;
  return { tag, bytes: buffer.subarray(desde, fin), valor: buffer.subarray(desde + 2, en), fin };
}

/** @returns the elements inside a constructed piece */
export function hijos(nodo: Nodo): Nodo[] {
  const lista: Nodo[] = [];
  for (let en = 0; en < nodo.valor.length;) {
    const hijo = leer(nodo.valor, en);
    lista.push(hijo);
    en = hijo.fin;
  }
  return lista;
}

/** Bytes of an OCTET STRING, also one given in pieces (X.690, 8.7.3). */
export function bytesDe(nodo: Nodo): Buffer {
  return nodo.tag & 0x20 ? Buffer.concat(hijos(nodo).map(bytesDe)) : nodo.valor;
}

/** Dotted form of an OBJECT IDENTIFIER. */
export function puntosDe(nodo: Nodo | undefined): string {
  if (nodo?.tag !== 0x06) return '';
  const arcos: number[] = [];
  let arco = 0;
  for (const byte of nodo.valor) {
    arco = arco * 128 + (byte & 0x7f);
    if (byte & 0x80) continue;
    arcos.push(arco);
    arco = 0;
  }
  const [primero = 0, ...resto] = arcos;
  const raiz = Math.min(Math.floor(primero / 40), 2);
  return [raiz, primero - raiz * 40, ...resto].join('.');
}

/** GeneralizedTime in UTC, with or without a fraction (RFC 3161, 2.4.2; X.680, 46). @returns null for any other form */
export function fechaGeneralizada(texto: string): Date | null {
  const partes = /^(\d{4})(\d\d)(\d\d)(\d\d)(\d\d)(\d\d)(\.\d+)?Z$/.exec(texto);
  if (!partes) return null;
  const [, a, m, d, h, min, s, fraccion = ''] = partes;
  const fecha = new Date(`${a}-${m}-${d}T${h}:${min}:${s}${fraccion.slice(0, 4)}Z`);
  return Number.isNaN(fecha.getTime()) ? null : fecha;
}

/** Time: UTCTime up to 2049, GeneralizedTime after (RFC 5280, 4.1.2.5). @returns null when it is neither */
export function fechaDe(nodo: Nodo): Date | null {
  const texto = nodo.valor.toString('latin1');
  if (nodo.tag === 0x18) return fechaGeneralizada(texto);
  if (nodo.tag !== 0x17) return null;
  return fechaGeneralizada(`${Number(texto.slice(0, 2)) < 50 ? '20' : '19'}${texto}`);
}

/** Time as certificates and lists write it: UTCTime up to 2049, GeneralizedTime after (RFC 5280, 4.1.2.5). */
export function fechaDer(momento: Date): Buffer {
  const largo = fechaGeneralizadaDer(momento);
  return momento.getUTCFullYear() < 2050 ? tlv(0x17, largo.subarray(4)) : largo;
}

/** GeneralizedTime in UTC, to the second (X.690, 11.7). */
export function fechaGeneralizadaDer(momento: Date): Buffer {
  const texto = momento.toISOString().slice(0, 19).replace(/[-:T]/g, '');
  return tlv(0x18, Buffer.from(`${texto}Z`, 'latin1'));
}
