import type { KeyObject } from 'node:crypto';

/** Day from which a digest no longer proves anything new: collisions were at hand, or its norm withdrew it. */
const RESUMEN_HASTA: Readonly<Record<string, string>> = {
  // X. Wang and others, Crypto 2004.
  md5: '2004-08-17',
  // ETSI TS 119 312.
  ripemd160: '2014-08-01',
  // CA/Browser Forum, ballot 118; broken in public in February 2017.
  sha1: '2016-01-01',
};

/** Smallest keys that still signed up to a day (NIST SP 800-131A); from the last day on, 2048 bits, and 224 of a curve. */
const LLAVES: readonly { readonly hasta: string; readonly modulo: number; readonly curva: number }[] = [
  { hasta: '2011-01-01', modulo: 768, curva: 160 },
  { hasta: '2014-01-01', modulo: 1024, curva: 160 },
  { hasta: '9999-12-31', modulo: 2048, curva: 224 },
];

/** @param en a moment at which what was signed with it existed for certain */
export function resumenDebil(resumen: string, en: Date): boolean {
  const hasta = RESUMEN_HASTA[resumen];
  return hasta !== undefined && en >= new Date(hasta);
}

export function llaveDebil(llave: KeyObject, en: Date): boolean {
  const minimos = LLAVES.find(({ hasta }) => en < new Date(hasta));
  const { modulusLength, namedCurve } = llave.asymmetricKeyDetails ?? {};
  if (modulusLength !== undefined) return modulusLength < (minimos?.modulo ?? Infinity);
  // Curves carry their size in their name: `secp192r1`, `brainpoolP160r1`.
  const bits = /\d{3}/.exec(namedCurve ?? '')?.[0];
  return bits !== undefined && Number(bits) < (minimos?.curva ?? Infinity);
}
