import { X509Certificate } from 'node:crypto';
import { leerCertificado } from '../certificado';

const ESLABONES = 10;

/**
 * Chain to a trusted root, by name and by signature, and validity at the claimed time (RFC 5280, 6, without revocation).
 * @param cadena other certificates at hand, in any order
 * @returns codes of what is missing, empty when the certificate can be trusted
 */
export function juzgarConfianza(
  der: Buffer,
  cadena: readonly Buffer[],
  momento: Date | null,
  raices: readonly Uint8Array[],
): string[] {
  const codigos: string[] = [];
  const camino = caminoARaiz(new X509Certificate(der), cadena.flatMap(abrir), raices.flatMap(abrir));
  if (!camino) codigos.push('firma.cadena-desconocida');
  if (!momento) codigos.push('firma.sin-fecha');
  else if ((camino ?? [new X509Certificate(der)]).some((c) => !vigente(c, momento)))
    codigos.push('firma.certificado-vencido');
  if (leerCertificado(der).dePrueba) codigos.push('firma.certificado-de-prueba');
  return codigos;
}

/** @returns from the certificate up to a root, or null */
function caminoARaiz(
  propio: X509Certificate,
  otros: readonly X509Certificate[],
  raices: readonly X509Certificate[],
): X509Certificate[] | null {
  const camino = [propio];
  for (let actual = propio; camino.length <= ESLABONES;) {
    if (raices.some((r) => actual.raw.equals(r.raw))) return camino;
    const raiz = raices.find((r) => emitio(r, actual));
    if (raiz) return [...camino, raiz];
    const emisor = otros.find((c) => !camino.includes(c) && emitio(c, actual));
    if (!emisor) return null;
    camino.push(emisor);
    actual = emisor;
  }
  return null;
}

function emitio(emisor: X509Certificate, c: X509Certificate): boolean {
  try {
    return emisor.ca && c.checkIssued(emisor) && c.verify(emisor.publicKey);
  } catch {
    return false;
  }
}

function vigente(c: X509Certificate, momento: Date): boolean {
  return momento >= new Date(c.validFrom) && momento <= new Date(c.validTo);
}

function abrir(der: Uint8Array): X509Certificate[] {
  try {
    return [new X509Certificate(der)];
  } catch {
    return [];
  }
}
