import type { ErrorDominio } from '#kernel';

/** What a thread answers: a refusal of the product keeps its code, class and clauses on the way. */
export type Respuesta =
  | { readonly hecho: unknown }
  | { readonly rechazo: Pick<ErrorDominio, 'codigo' | 'clase' | 'detalle' | 'datos'> };

/** @returns the refusal to be thrown again */
export function comoError({ codigo, clase, detalle, datos }: ErrorDominio): Respuesta {
  return { rechazo: { codigo, clase, detalle, datos } };
}

/**
 * Bytes that crossed between threads are plain Uint8Arrays: here they are Buffers again, without a copy.
 * @param valor plain objects, arrays, dates, bytes
 */
export function conBuffers<T>(valor: T): T {
  return revivir(valor) as T;
}

function revivir(valor: unknown): unknown {
  if (valor instanceof Uint8Array) return Buffer.from(valor.buffer, valor.byteOffset, valor.byteLength);
  if (Array.isArray(valor)) return valor.map(revivir);
  if (valor === null || typeof valor !== 'object' || Object.getPrototypeOf(valor) !== Object.prototype)
    return valor;
  return Object.fromEntries(Object.entries(valor).map(([k, v]) => [k, revivir(v)]));
}

/** @returns memory of an answer that can be handed over instead of copied: that which is all of one array */
export function entregables(valor: unknown, hallados = new Set<ArrayBuffer>()): Set<ArrayBuffer> {
  if (valor instanceof Uint8Array) {
    const { buffer, byteLength } = valor;
    if (buffer instanceof ArrayBuffer && buffer.byteLength === byteLength) hallados.add(buffer);
  } else if (Array.isArray(valor)) for (const v of valor) entregables(v, hallados);
  else if (valor !== null && typeof valor === 'object' && Object.getPrototypeOf(valor) === Object.prototype)
    for (const v of Object.values(valor)) entregables(v, hallados);
  return hallados;
}
