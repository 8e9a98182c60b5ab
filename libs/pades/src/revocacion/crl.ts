import { type X509Certificate } from 'node:crypto';
import { fechaDe, hijos, leer, puntosDe, type Nodo } from '../der';
import { firmaCorresponde } from '../verificar/algoritmos';

/** A list of revoked certificates (RFC 5280, 5), read but not believed: see `firmadaPor`. */
export interface Crl {
  readonly der: Buffer;
  /** DER of the issuer's name */
  readonly emisor: Buffer;
  readonly desde: Date;
  /** when the next one was due; null when it does not say */
  readonly hasta: Date | null;
  /** it speaks of other certificates than its issuer's own, or of a part of them */
  readonly parcial: boolean;
  /** @param serie INTEGER contents, as in the certificate. @returns since when, or null when it is not listed */
  revocadoDesde(serie: Buffer): Date | null;
  firmadaPor(emisor: X509Certificate): boolean;
}

const DELTA = '2.5.29.27';
const PUNTO_EMISOR = '2.5.29.28';

/**
 * Lists of many megabytes are walked where they lie: nothing is built for the entries that nobody asks for.
 * @returns null when it cannot be read as a list
 */
export function leerCrl(der: Buffer): Crl | null {
  try {
    const [tbs, algoritmo, firma] = hijos(leer(der));
    if (!tbs || !algoritmo || firma?.tag !== 0x03) return null;
    const partes = cabeza(tbs);
    const { emisor, desde, hasta, revocados, extensiones } = partes;
    return {
      der,
      emisor: emisor.bytes,
      desde,
      hasta,
      parcial: extensiones.some((e) => e === DELTA || e === PUNTO_EMISOR),
      revocadoDesde: (serie) => (revocados ? buscar(revocados, serie) : null),
      firmadaPor: (c) => firmada(tbs, algoritmo, firma, c),
    };
  } catch {
    return null;
  }
}

interface Cabeza {
  readonly emisor: Nodo;
  readonly desde: Date;
  readonly hasta: Date | null;
  readonly revocados: Nodo | null;
  readonly extensiones: readonly string[];
}

/** TBSCertList: [version], signature, issuer, thisUpdate, [nextUpdate], [revoked], [0] extensions. */
function cabeza(tbs: Nodo): Cabeza {
  const partes = hijos(tbs);
  const [, emisor, esta, ...resto] = partes[0]?.tag === 0x02 ? partes.slice(1) : partes;
  const desde = esta && fechaDe(esta);
  if (!emisor || !desde) throw new RangeError('lista incompleta');
  const siguiente = resto[0] ? fechaDe(resto[0]) : null;
  const revocados = resto.find((n) => n.tag === 0x30) ?? null;
  const envoltura = resto.find((n) => n.tag === 0xa0);
  const lista = envoltura && hijos(envoltura)[0];
  return {
    emisor,
    desde,
    hasta: siguiente,
    revocados,
    extensiones: lista ? hijos(lista).map((e) => puntosDe(hijos(e)[0])) : [],
  };
}

/** Since when the list says a certificate is revoked; an entry whose date cannot be read counts from ever. */
function buscar(revocados: Nodo, serie: Buffer): Date | null {
  const { valor } = revocados;
  for (let en = 0; en < valor.length;) {
    const entrada = leer(valor, en);
    en = entrada.fin;
    const suya = leer(entrada.valor);
    if (suya.valor.equals(serie)) return fechaDe(leer(entrada.valor, suya.fin)) ?? new Date(0);
  }
  return null;
}

function firmada(tbs: Nodo, algoritmo: Nodo, firma: Nodo, emisor: X509Certificate): boolean {
  try {
    const valor = firma.valor.subarray(1);
    return firmaCorresponde(algoritmo, 'sha256', emisor.publicKey, tbs.bytes, valor);
  } catch {
    return false;
  }
}
