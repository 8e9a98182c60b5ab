import { X509Certificate } from 'node:crypto';
import { algoritmoDelEmisor, emisorYSerie, leerCertificado, sujetoDe } from '../certificado';
import { direccionesDe } from '../revocacion/direcciones';
import { estadoDeRevocacion, type Pruebas } from '../revocacion/estado';
import { faltaDeUso, sellaTiempo } from '../uso-de-llave';
import { resumenQueNombra } from './algoritmos';
import { reparosDelCamino } from './eslabones';
import { llaveDebil, resumenDebil } from './fuerza';

const ESLABONES = 10;
/** Authorities that certify each other give many ways up: how many are tried, and how many steps looking for them. */
const CAMINOS = 8;
const PASOS = 200;

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

/** A certificate that signed something, with those that came along in any order. */
export interface Quien {
  readonly certificado: Buffer;
  readonly cadena: readonly Buffer[];
  /** names of the digests on which its signature stands */
  readonly resumenes: readonly string[];
}

/**
 * A path to a trusted root as RFC 5280, 6.1 wants it, by name and by signature, in force and not revoked at the time of the
 * signature (the time as in EN 319 102-1, 5.6: a proven one, else the claimed one); of several paths, the best one.
 * @param para what the certificate has to be for
 * @returns codes of what is missing, empty when the certificate can be trusted
 */
export function juzgarConfianza(
  quien: Quien,
  para: 'firmar' | 'sellar-tiempo',
  cuando: Cuando,
  fe: Fe,
): string[] {
  const propio = new X509Certificate(quien.certificado);
  const otros = [...quien.cadena, ...fe.pruebas.certificados].flatMap(abrir);
  const momento = cuando.probado ?? cuando.dicho;
  const codigos = mejor(
    tomar(CAMINOS, caminos(propio, otros, fe.raices.flatMap(abrir))).map((c) =>
      faltasDelCamino(c, cuando, fe),
    ),
  ) ?? [
    'firma.cadena-desconocida',
    ...vigencia([propio], cuando, fe.ahora),
    ...debilidades([propio], cuando, fe),
  ];
  if (!momento) codigos.push('firma.sin-fecha');
  const uso = usoIndebido(quien.certificado, para);
  if (uso) codigos.push(uso);
  if (quien.resumenes.some((r) => resumenDebil(r, cuando.probado ?? fe.ahora)))
    codigos.push('firma.algoritmo-debil');
  if (leerCertificado(quien.certificado).dePrueba) codigos.push('firma.certificado-de-prueba');
  return [...new Set(codigos)];
}

/** @returns the first without faults, else the first of those with the fewest */
const mejor = (faltas: readonly string[][]): string[] | undefined =>
  [...faltas].sort((a, b) => a.length - b.length)[0];

function faltasDelCamino(camino: readonly X509Certificate[], cuando: Cuando, fe: Fe): string[] {
  return [
    ...vigencia(camino, cuando, fe.ahora),
    ...revocaciones(camino, cuando, fe),
    ...reparosDelCamino(camino),
    ...debilidades(camino, cuando, fe),
  ];
}

function usoIndebido(der: Buffer, para: 'firmar' | 'sellar-tiempo'): string | null {
  if (para === 'firmar') return faltaDeUso(der);
  return sellaTiempo(der) ? null : 'firma.no-sella-tiempo';
}

/**
 * Keys and signatures of a path that proved nothing any more when it was used: what is not proven to be older is of now
 * (EN 319 102-1, 5.6.2.4). How a root signed itself proves nothing in any case.
 */
function debilidades(camino: readonly X509Certificate[], { probado }: Cuando, { ahora }: Fe): string[] {
  const en = probado ?? ahora;
  try {
    const llaves = camino.some((c) => llaveDebil(c.publicKey, en)) ? ['firma.llave-debil'] : [];
    const firmados = camino.slice(0, Math.max(1, camino.length - 1));
    const resumenes = firmados.map((c) => resumenQueNombra(algoritmoDelEmisor(c.raw)));
    return resumenes.some((r) => r !== null && resumenDebil(r, en))
      ? [...llaves, 'firma.algoritmo-debil']
      : llaves;
  } catch {
    return ['firma.certificado-ilegible'];
  }
}

/** That it says to be older than its certificate does not prove that it is: a clock that is slow says so too. */
function vigencia(camino: readonly X509Certificate[], { probado, dicho }: Cuando, ahora: Date): string[] {
  const momento = probado ?? dicho;
  if (!momento) return [];
  const antes = camino.some((c) => momento < new Date(c.validFrom));
  if (camino.some((c) => momento > new Date(c.validTo)) || (antes && probado))
    return ['firma.certificado-vencido'];
  const vencido = !probado && camino.some((c) => ahora > new Date(c.validTo));
  return [...(antes ? ['firma.fecha-anterior'] : []), ...(vencido ? ['firma.vencido-sin-prueba'] : [])];
}

/** The root is believed as it is; every other is asked about, if it says where. */
function revocaciones(camino: readonly X509Certificate[], cuando: Cuando, fe: Fe): string[] {
  const momento = cuando.probado ?? cuando.dicho;
  if (!momento) return [];
  const codigos = camino.slice(0, -1).flatMap((c, i): string[] => {
    const emisor = camino[i + 1];
    const hallado = emisor && estadoDeRevocacion(c, emisor, fe.pruebas, momento);
    if (!hallado || hallado.estado === 'bueno') return [];
    if (hallado.estado === 'revocado') {
      if (hallado.desde <= momento) return ['firma.certificado-revocado'];
      return cuando.probado ? [] : ['firma.revocado-sin-prueba'];
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
  return tomar(1, caminos(propio, otros, raices))[0] ?? null;
}

function tomar<T>(cuantos: number, de: Iterable<T>): T[] {
  const lista: T[] = [];
  for (const uno of de) if (lista.push(uno) >= cuantos) break;
  return lista;
}

/** Every way up, each as it is found; roots before others. */
function* caminos(
  propio: X509Certificate,
  otros: readonly X509Certificate[],
  raices: readonly X509Certificate[] | null,
): Generator<X509Certificate[]> {
  const emisores = [...new Map([...(raices ?? []), ...otros].map((c) => [c.fingerprint256, c])).values()];
  const esRaiz = (c: X509Certificate): boolean => raices?.some((r) => r.raw.equals(c.raw)) ?? false;
  let pasos = 0;
  const subir = function* (camino: X509Certificate[], actual: X509Certificate): Generator<X509Certificate[]> {
    if (esRaiz(actual)) {
      yield camino;
      return;
    }
    if (camino.length > ESLABONES || ++pasos > PASOS) return;
    const suyos = emisores.filter((e) => !camino.some((ya) => ya.raw.equals(e.raw)) && emitio(e, actual));
    for (const emisor of suyos) yield* subir([...camino, emisor], emisor);
    if (!raices && suyos.length === 0) yield camino;
  };
  yield* subir([propio], propio);
}

/** By name and by signature: whether it was allowed to is judged apart. */
function emitio(emisor: X509Certificate, c: X509Certificate): boolean {
  try {
    const porNombre = c.checkIssued(emisor) || emisorYSerie(c.raw).emisor.equals(sujetoDe(emisor.raw));
    return porNombre && c.verify(emisor.publicKey);
  } catch {
    return false;
  }
}

/** @returns the certificate, or nothing when it cannot be read */
export function abrir(der: Uint8Array): X509Certificate[] {
  try {
    return [new X509Certificate(der)];
  } catch {
    return [];
  }
}
