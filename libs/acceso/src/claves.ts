import { ErrorDominio } from '#kernel';
import { hash, verify } from '@node-rs/argon2';

/** OWASP's floor for Argon2id: 19 MiB, 2 passes, 1 lane. */
const OPCIONES = { memoryCost: 19_456, timeCost: 2, parallelism: 1 } as const;
const MINIMO = 10;
const MAXIMO = 200;

/** Hash of a password nobody has: an unknown login costs the same time as a wrong password. */
const NADIE = hash('nadie-ingresa-con-esta-clave', OPCIONES);

/**
 * @param campo of the order where it came, to be told beside it
 * @throws ErrorDominio `acceso.clave-debil` under 10 or over 200 characters
 */
export function exigirClave(clave: string, campo?: string): void {
  if (clave.length >= MINIMO && clave.length <= MAXIMO) return;
  const mensaje = `La clave lleva entre ${MINIMO} y ${MAXIMO} caracteres.`;
  const datos = campo ? { campos: [{ campo, mensaje }] } : {};
  throw new ErrorDominio('acceso.clave-debil', 'invalido', mensaje, datos);
}

/**
 * @returns Argon2id string to store
 * @throws ErrorDominio `acceso.clave-debil`
 */
export async function cifrarClave(clave: string, campo?: string): Promise<string> {
  exigirClave(clave, campo);
  return hash(clave, OPCIONES);
}

/** @param guardada stored hash, or null for an unknown login (always false, same cost) */
export async function comprobarClave(guardada: string | null, clave: string): Promise<boolean> {
  if (clave.length > MAXIMO) return false;
  const coincide = await verify(guardada ?? (await NADIE), clave);
  return guardada !== null && coincide;
}
