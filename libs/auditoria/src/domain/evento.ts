import { createHash } from 'node:crypto';

/** What happened, before it is chained. `datos` is canonical JSON text. */
export interface Evento {
  readonly cadena: string;
  readonly secuencia: number;
  readonly acto: string;
  readonly usuarioId: string | null;
  readonly funcionarioId: string | null;
  readonly funcionario: string | null;
  readonly puestoId: string | null;
  readonly puesto: string | null;
  readonly calidad: string | null;
  readonly titular: string | null;
  readonly ocurridoEn: Date;
  readonly datos: string;
}

/** Head of a chain with no event yet: 32 zero bytes. */
export const ORIGEN: Buffer = Buffer.alloc(32);

/**
 * JSON with sorted keys and no spaces: the same value always gives the same text.
 * @throws TypeError for values JSON cannot carry
 */
export function canonico(valor: unknown): string {
  if (valor === undefined) return 'null';
  if (valor instanceof Date) return JSON.stringify(valor.toISOString());
  if (Array.isArray(valor)) return `[${valor.map(canonico).join(',')}]`;
  if (typeof valor === 'object' && valor !== null) {
    const pares = Object.entries(valor)
      .filter(([, v]) => v !== undefined)
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([k, v]) => `${JSON.stringify(k)}:${canonico(v)}`);
    return `{${pares.join(',')}}`;
  }
  return JSON.stringify(valor);
}

function campo(valor: string | null): Buffer {
  // A null is told apart from an empty text by its length mark.
  const largo = Buffer.alloc(4);
  if (valor === null) {
    largo.writeInt32BE(-1);
    return largo;
  }
  const bytes = Buffer.from(valor, 'utf8');
  largo.writeInt32BE(bytes.length);
  return Buffer.concat([largo, bytes]);
}

/**
 * Link of the chain: SHA-256 over length-prefixed fields and the previous head, never over a database's JSON text.
 * @returns 32 bytes
 */
export function eslabon(previo: Uint8Array, e: Evento): Buffer {
  const hash = createHash('sha256').update('hoja-de-ruta/evento/1').update(previo);
  const campos = [
    e.cadena,
    String(e.secuencia),
    e.acto,
    e.usuarioId,
    e.funcionarioId,
    e.funcionario,
    e.puestoId,
    e.puesto,
    e.calidad,
    e.titular,
    e.ocurridoEn.toISOString(),
    e.datos,
  ];
  for (const c of campos) hash.update(campo(c));
  return hash.digest();
}

/** An event as stored, with its link. */
export interface EventoEncadenado extends Evento {
  readonly hashPrevio: Buffer;
  readonly hash: Buffer;
}

/** @returns the sequence number of the first event that does not hold, or null when the whole chain holds */
export function primeraRotura(eventos: readonly EventoEncadenado[]): number | null {
  let previo = ORIGEN;
  for (const [i, e] of eventos.entries()) {
    const esperado = eslabon(previo, e);
    if (e.secuencia !== i + 1 || !previo.equals(e.hashPrevio) || !esperado.equals(e.hash)) return i + 1;
    previo = e.hash;
  }
  return null;
}
