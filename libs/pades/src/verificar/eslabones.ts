import type { X509Certificate } from 'node:crypto';
import { emisorYSerie, extension, extensiones, sujetoDe } from '../certificado';
import { hijos } from '../der';
import { faltaDeNombre } from './nombres';

const BASICAS = '2.5.29.19';
const POLITICAS_EXIGIDAS = '2.5.29.36';

/** Extensions that may be critical: what is done with them here, or has no bearing on a signature of a document. */
const CONOCIDAS = new Set([
  ...['14', '15', '16', '17', '18', '19', '30', '31', '32', '33', '35', '37', '46', '54'].map(
    (n) => `2.5.29.${n}`,
  ),
  ...['1', '3', '11'].map((n) => `1.3.6.1.5.5.7.1.${n}`),
  '1.3.6.1.5.5.7.48.1.5',
]);

/**
 * What a path of certificates has against it, whenever it was used (RFC 5280, 6.1): who issues without being an authority, a path
 * longer than one of them allows, names outside of what they may certify, and what is asked and cannot be evaluated.
 * @param camino from the certificate up to the root
 * @returns codes, each once
 */
export function reparosDelCamino(camino: readonly X509Certificate[]): string[] {
  try {
    const ders = camino.map((c) => Buffer.from(c.raw));
    const codigos = camino.slice(1).flatMap((c, i) => reparosDeAutoridad(c, ders.slice(0, i + 1)));
    // The root is believed as it is.
    if (ders.slice(0, -1).some(exigeLoDesconocido)) codigos.push('firma.extension-desconocida');
    return [...new Set(codigos)];
  } catch {
    return ['firma.certificado-ilegible'];
  }
}

/** @param debajo what it stands above, nearest to it last */
function reparosDeAutoridad(autoridad: X509Certificate, debajo: readonly Buffer[]): string[] {
  const der = Buffer.from(autoridad.raw);
  const codigos: string[] = autoridad.ca ? [] : ['firma.emisor-no-autorizado'];
  // Who issued to itself anew, with another key, is no further step; the certificate that signed always counts.
  const ajenos = debajo.filter((d, i) => i === 0 || !emitidoPorSi(d));
  if (ajenos.length - 1 > largoPermitido(der)) codigos.push('firma.cadena-larga');
  return [...codigos, ...ajenos.flatMap((d) => faltaDeNombre(der, d) ?? [])];
}

const emitidoPorSi = (der: Buffer): boolean => emisorYSerie(der).emisor.equals(sujetoDe(der));

/** pathLenConstraint: how many authorities may stand between it and the one that signs. */
function largoPermitido(der: Buffer): number {
  const basicas = extension(der, BASICAS);
  const largo = basicas && hijos(basicas).find((n) => n.tag === 0x02);
  return largo ? largo.valor.readUIntBE(0, Math.min(largo.valor.length, 6)) : Infinity;
}

/** Any policy is good here, so only who demands that there be one asks for what is not evaluated (RFC 5280, 4.2.1.11). */
function exigeLoDesconocido(der: Buffer): boolean {
  const exigidas = extension(der, POLITICAS_EXIGIDAS);
  const exige = exigidas !== null && hijos(exigidas).some((n) => n.tag === 0x80);
  return (
    exige ||
    extensiones(der).some((e) => e.critica && e.tipo !== POLITICAS_EXIGIDAS && !CONOCIDAS.has(e.tipo))
  );
}
