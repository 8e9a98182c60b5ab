import { constants, createPublicKey, verify, type KeyObject } from 'node:crypto';
import { hijos, leer, oid, puntosDe, secuencia, type Nodo } from '../der';

/** Digest names of node:crypto by their OBJECT IDENTIFIER (NIST CSOR, RFC 3370, RFC 5754, RFC 8702). */
const RESUMENES: Readonly<Record<string, string>> = {
  '1.3.14.3.2.26': 'sha1',
  '2.16.840.1.101.3.4.2.1': 'sha256',
  '2.16.840.1.101.3.4.2.2': 'sha384',
  '2.16.840.1.101.3.4.2.3': 'sha512',
  '2.16.840.1.101.3.4.2.4': 'sha224',
  '2.16.840.1.101.3.4.2.5': 'sha512-224',
  '2.16.840.1.101.3.4.2.6': 'sha512-256',
  '2.16.840.1.101.3.4.2.7': 'sha3-224',
  '2.16.840.1.101.3.4.2.8': 'sha3-256',
  '2.16.840.1.101.3.4.2.9': 'sha3-384',
  '2.16.840.1.101.3.4.2.10': 'sha3-512',
  '1.3.36.3.2.1': 'ripemd160',
  '1.2.840.113549.2.5': 'md5',
};

/** Signature algorithms that name their own digest. */
const CON_RESUMEN: Readonly<Record<string, string>> = {
  '1.2.840.113549.1.1.4': 'md5',
  '1.2.840.113549.1.1.5': 'sha1',
  '1.2.840.113549.1.1.11': 'sha256',
  '1.2.840.113549.1.1.12': 'sha384',
  '1.2.840.113549.1.1.13': 'sha512',
  '1.2.840.113549.1.1.14': 'sha224',
  '1.2.840.10045.4.1': 'sha1',
  '1.2.840.10045.4.3.1': 'sha224',
  '1.2.840.10045.4.3.2': 'sha256',
  '1.2.840.10045.4.3.3': 'sha384',
  '1.2.840.10045.4.3.4': 'sha512',
  '2.16.840.1.101.3.4.3.9': 'sha3-224',
  '2.16.840.1.101.3.4.3.10': 'sha3-256',
  '2.16.840.1.101.3.4.3.11': 'sha3-384',
  '2.16.840.1.101.3.4.3.12': 'sha3-512',
  '2.16.840.1.101.3.4.3.13': 'sha3-224',
  '2.16.840.1.101.3.4.3.14': 'sha3-256',
  '2.16.840.1.101.3.4.3.15': 'sha3-384',
  '2.16.840.1.101.3.4.3.16': 'sha3-512',
};

const PSS = '1.2.840.113549.1.1.10';
const ED = new Set(['1.3.101.112', '1.3.101.113']);

/** @returns digest of an AlgorithmIdentifier, null when unknown */
export function resumenDe(algoritmo: Nodo): string | null {
  return RESUMENES[puntosDe(hijos(algoritmo)[0])] ?? null;
}

/** @returns the digest that a signature algorithm names; null when it names none, or has its own within */
export function resumenQueNombra(algoritmo: Nodo): string | null {
  const [id, parametros] = hijos(algoritmo);
  const cual = puntosDe(id);
  return cual === PSS ? parametrosPss(parametros).hash : (CON_RESUMEN[cual] ?? null);
}

/**
 * Checks a signature value as its AlgorithmIdentifier says (RFC 5652, 5.4; PSS: RFC 4056).
 * @param resumen the digest the signer declares, used when the signature algorithm names none
 */
export function firmaCorresponde(
  algoritmo: Nodo,
  resumen: string,
  llave: KeyObject,
  datos: Buffer,
  firma: Buffer,
): boolean {
  const [id, parametros] = hijos(algoritmo);
  const cual = puntosDe(id);
  if (ED.has(cual)) return verify(null, datos, llave, firma);
  if (cual !== PSS) return verify(CON_RESUMEN[cual] ?? resumen, datos, llave, firma);
  const { hash, sal } = parametrosPss(parametros);
  const key = conParametros(llave, parametros);
  return verify(hash, datos, { key, padding: constants.RSA_PKCS1_PSS_PADDING, saltLength: sal }, firma);
}

/**
 * The same key, held to the parameters of a signature: node has no other way to say which mask it uses, which may be of another
 * digest (RFC 4055, 3.1). A key that has its own parameters keeps them.
 */
function conParametros(llave: KeyObject, parametros: Nodo | undefined): KeyObject {
  if (llave.asymmetricKeyDetails?.hashAlgorithm || parametros?.tag !== 0x30) return llave;
  const bits = hijos(leer(llave.export({ format: 'der', type: 'spki' })))[1];
  if (!bits) throw new RangeError('llave incompleta');
  const spki = secuencia(secuencia(oid(PSS), parametros.bytes), bits.bytes);
  return createPublicKey({ key: spki, format: 'der', type: 'spki' });
}

/** RSASSA-PSS-params: hash [0], mask [1], salt length [2], all optional with SHA-1 and 20 as defaults. */
function parametrosPss(nodo: Nodo | undefined): { hash: string; sal: number } {
  const partes = nodo?.tag === 0x30 ? hijos(nodo) : [];
  const dentro = (tag: number): Nodo | undefined => {
    const parte = partes.find((p) => p.tag === tag);
    return parte && hijos(parte)[0];
  };
  const algoritmo = dentro(0xa0);
  const sal = dentro(0xa2);
  return {
    hash: (algoritmo && resumenDe(algoritmo)) ?? 'sha1',
    sal: sal ? sal.valor.readUIntBE(0, Math.min(sal.valor.length, 4)) : 20,
  };
}
