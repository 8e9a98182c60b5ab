import type { Motivo } from '#kernel';
import { extension, type Certificado } from './certificado';
import { hijos, puntosDe } from './der';

const USO = '2.5.29.15';
const USO_EXTENDIDO = '2.5.29.37';
const SELLAR_TIEMPO = '1.3.6.1.5.5.7.3.8';
/** Serving the web, stamping time, answering about revocation: who has only these has nothing to sign. */
const AJENOS = new Set(['1.3.6.1.5.5.7.3.1', SELLAR_TIEMPO, '1.3.6.1.5.5.7.3.9']);

/** Bits of KeyUsage (RFC 5280, 4.2.1.3). */
const FIRMAR = 0;
const NO_REPUDIAR = 1;

/** What keeps a certificate from signing documents, as it says of itself. */
export type FaltaDeUso = 'firma.uso-de-llave' | 'firma.uso-ajeno' | 'firma.certificado-ilegible';

/** Whether a certificate is one to sign documents with: what says nothing of its use is for all (RFC 5280, 4.2.1.3 and 4.2.1.12). */
export function faltaDeUso(der: Uint8Array): FaltaDeUso | null {
  try {
    if (!firma(der)) return 'firma.uso-de-llave';
    const usos = usosExtendidos(der);
    return usos.length > 0 && usos.every((u) => AJENOS.has(u)) ? 'firma.uso-ajeno' : null;
  } catch {
    return 'firma.certificado-ilegible';
  }
}

/** A certificate that stamps time is for that and for nothing else (RFC 3161, 2.3). */
export function sellaTiempo(der: Uint8Array): boolean {
  try {
    const [uno, otro] = usosExtendidos(der);
    return uno === SELLAR_TIEMPO && otro === undefined && firma(der);
  } catch {
    return false;
  }
}

function firma(der: Uint8Array): boolean {
  const uso = extension(der, USO);
  // BIT STRING: how many bits are left over, then the bits, the highest first.
  const bits = uso?.valor[1] ?? 0;
  return uso === null || [FIRMAR, NO_REPUDIAR].some((bit) => (bits & (0x80 >> bit)) !== 0);
}

function usosExtendidos(der: Uint8Array): string[] {
  const usos = extension(der, USO_EXTENDIDO);
  return usos ? hijos(usos).map(puntosDe) : [];
}

const TEXTOS: Readonly<Record<FaltaDeUso, string>> = {
  'firma.uso-de-llave':
    'El certificado no es para firmar: quien lo emitió limitó su llave a otros usos. Pida uno de firma digital.',
  'firma.uso-ajeno':
    'El certificado es para un servidor o un servicio, no para firmar documentos. Pida uno de firma digital.',
  'firma.certificado-ilegible': 'El certificado no dice de modo legible para qué es.',
};

/** Why one may not sign with a certificate, before it is tried. */
export function motivosDeUso({ der }: Pick<Certificado, 'der'>): Motivo[] {
  const falta = faltaDeUso(der);
  return falta ? [{ codigo: falta, texto: TEXTOS[falta] }] : [];
}
