import type { KeyObject } from 'node:crypto';
import { llaveDebil, llaveNoAdmitida } from './errores';

/** NIST SP 800-131A: less is not enough to sign. */
const BITS_DE_RSA = 2048;
const CURVAS = new Set(['prime256v1', 'secp384r1', 'secp521r1']);

/**
 * The kind of a key that may sign.
 * @throws ErrorDominio `firma.llave-no-admitida`, `firma.llave-debil`
 */
export function exigirLlave(llave: KeyObject): 'rsa' | 'ec' {
  const tipo = llave.asymmetricKeyType ?? 'desconocido';
  const { modulusLength = 0, namedCurve = '' } = llave.asymmetricKeyDetails ?? {};
  if (tipo === 'rsa' && modulusLength < BITS_DE_RSA) throw llaveDebil(modulusLength);
  if (tipo === 'ec' && !CURVAS.has(namedCurve)) throw llaveNoAdmitida(`curva ${namedCurve}`);
  if (tipo !== 'rsa' && tipo !== 'ec') throw llaveNoAdmitida(tipo);
  return tipo;
}
