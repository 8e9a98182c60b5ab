import { X509Certificate } from 'node:crypto';
import { extension, leerCertificado } from '../certificado';
import { hijos, puntosDe } from '../der';
import { direccionesDe } from '../revocacion/direcciones';
import { estadoDeRevocacion, type Pruebas } from '../revocacion/estado';

const ESLABONES = 10;
const USO_EXTENDIDO = '2.5.29.37';
const SELLAR_TIEMPO = '1.3.6.1.5.5.7.3.8';

/** Whom to believe, and with what to check it. */
export interface Fe {
  /** DER of the roots that are trusted */
  readonly raices: readonly Uint8Array[];
  readonly pruebas: Pruebas;
  /** when it is asked: what has expired by then needs a proof of its time */
  readonly ahora: Date;
}

/** When a signature was made, as far as is known. */
export interface Cuando {
  /** what the signer says; proves nothing */
  readonly dicho: Date | null;
  /** a moment at which it existed, by a timestamp that is believed */
  readonly probado: Date | null;
}

/**
 * Chain to a trusted root, by name and by signature, in force and not revoked at the time of the signature
 * (RFC 5280, 6; the time as in EN 319 102-1, 5.6: a proven one, else the claimed one).
 * @param cadena certificates that came with the signature, in any order
 * @returns codes of what is missing, empty when the certificate can be trusted
 */
export function juzgarConfianza(der: Buffer, cadena: readonly Buffer[], cuando: Cuando, fe: Fe): string[] {
  const propio = new X509Certificate(der);
  const otros = [...cadena, ...fe.pruebas.certificados].flatMap(abrir);
  const camino = caminoARaiz(propio, otros, fe.raices.flatMap(abrir));
  const codigos = camino ? [] : ['firma.cadena-desconocida'];
  const momento = cuando.probado ?? cuando.dicho;
  if (!momento) codigos.push('firma.sin-fecha');
  else codigos.push(...vigencia(camino ?? [propio], momento, cuando.probado !== null, fe.ahora));
  if (camino && momento) codigos.push(...revocaciones(camino, momento, cuando.probado !== null, fe));
  if (leerCertificado(der).dePrueba) codigos.push('firma.certificado-de-prueba');
  return codigos;
}

/** A certificate that stamps time is for that and for nothing else (RFC 3161, 2.3). */
export function sellaTiempo(der: Buffer): boolean {
  const usos = extension(der, USO_EXTENDIDO);
  const [uno, otro] = usos ? hijos(usos) : [];
  return puntosDe(uno) === SELLAR_TIEMPO && !otro;
}

function vigencia(
  camino: readonly X509Certificate[],
  momento: Date,
  probado: boolean,
  ahora: Date,
): string[] {
  if (camino.some((c) => !vigente(c, momento))) return ['firma.certificado-vencido'];
  return !probado && camino.some((c) => ahora > new Date(c.validTo)) ? ['firma.vencido-sin-prueba'] : [];
}

/** The root is believed as it is; every other is asked about, if it says where. */
function revocaciones(camino: readonly X509Certificate[], momento: Date, probado: boolean, fe: Fe): string[] {
  const codigos = camino.slice(0, -1).flatMap((c, i): string[] => {
    const emisor = camino[i + 1];
    const hallado = emisor && estadoDeRevocacion(c, emisor, fe.pruebas, momento);
    if (!hallado || hallado.estado === 'bueno') return [];
    if (hallado.estado === 'revocado') {
      if (hallado.desde <= momento) return ['firma.certificado-revocado'];
      return probado ? [] : ['firma.revocado-sin-prueba'];
    }
    const { crl, ocsp } = direccionesDe(c.raw);
    return crl.length + ocsp.length > 0 ? ['firma.revocacion-sin-comprobar'] : [];
  });
  return [...new Set(codigos)];
}

/**
 * @param raices where the path may end; null: wherever it ends, as far up as the certificates at hand lead
 * @returns from the certificate up to a root, or null
 */
export function caminoARaiz(
  propio: X509Certificate,
  otros: readonly X509Certificate[],
  raices: readonly X509Certificate[] | null,
): X509Certificate[] | null {
  const camino = [propio];
  for (let actual = propio; camino.length <= ESLABONES;) {
    if (raices?.some((r) => actual.raw.equals(r.raw))) return camino;
    const raiz = raices?.find((r) => emitio(r, actual));
    if (raiz) return [...camino, raiz];
    const emisor = otros.find((c) => !camino.some((ya) => ya.raw.equals(c.raw)) && emitio(c, actual));
    if (!emisor) return raices ? null : camino;
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

/** @returns the certificate, or nothing when it cannot be read */
export function abrir(der: Uint8Array): X509Certificate[] {
  try {
    return [new X509Certificate(der)];
  } catch {
    return [];
  }
}
