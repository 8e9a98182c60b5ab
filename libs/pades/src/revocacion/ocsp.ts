import { createHash, X509Certificate } from 'node:crypto';
import { bitsDeLlave, emisorYSerie } from '../certificado';
import {
  bytesDe,
  fechaDe,
  hijos,
  leer,
  NULO,
  octetos,
  oid,
  puntosDe,
  secuencia,
  tlv,
  type Nodo,
} from '../der';
import { firmaCorresponde, resumenDe } from '../verificar/algoritmos';

/** What a responder says of one certificate (RFC 6960, 4.2). */
export interface RespuestaOcsp {
  readonly estado: 'bueno' | 'revocado' | 'desconocido';
  readonly revocadoDesde: Date | null;
  readonly desde: Date;
  readonly hasta: Date | null;
}

/** A BasicOCSPResponse, read but not believed: see `firmadaPor`. */
export interface Ocsp {
  /** DER of the whole OCSPResponse, as the DSS keeps it */
  readonly der: Buffer;
  readonly producida: Date;
  readonly certificados: readonly Buffer[];
  /** @returns what it says of a certificate; null when it does not speak of it */
  sobre(certificado: Buffer, emisor: Buffer): RespuestaOcsp | null;
  /** By the issuer itself, or by a responder that the issuer appointed (RFC 6960, 4.2.2.2). */
  firmadaPor(emisor: X509Certificate): boolean;
}

const SHA1 = '1.3.14.3.2.26';
const BASICA = '1.3.6.1.5.5.7.48.1.1';
const FIRMA_OCSP = '1.3.6.1.5.5.7.3.9';

/** OCSPRequest for one certificate, by SHA-1 as every responder knows (RFC 6960, 4.1; RFC 5019). */
export function pedirOcsp(certificado: Buffer, emisor: Buffer): Buffer {
  const { emisor: nombre, serie } = emisorYSerie(certificado);
  const id = secuencia(
    secuencia(oid(SHA1), NULO),
    octetos(createHash('sha1').update(nombre).digest()),
    octetos(createHash('sha1').update(bitsDeLlave(emisor)).digest()),
    serie,
  );
  return secuencia(secuencia(secuencia(secuencia(id))));
}

/** @param der OCSPResponse, or the BasicOCSPResponse alone. @returns null when it is no successful answer */
export function leerOcsp(der: Buffer): Ocsp | null {
  try {
    const basica = basicaDe(der);
    const [datos, algoritmo, firma, envoltura] = hijos(leer(basica));
    if (!datos || !algoritmo || !firma) return null;
    const partes = hijos(datos).filter((n) => n.tag !== 0xa0);
    const [quien, cuando, respuestas] = partes;
    const producida = cuando && fechaDe(cuando);
    if (!quien || !producida || !respuestas) return null;
    const lista = envoltura && hijos(envoltura)[0];
    const certificados = lista ? hijos(lista).map((c) => Buffer.from(c.bytes)) : [];
    const valor = firma.valor.subarray(1);
    return {
      der: basica === der ? envolver(der) : der,
      producida,
      certificados,
      sobre: (c, emisor) => buscar(hijos(respuestas), c, emisor),
      firmadaPor: (emisor) =>
        firmantes(emisor, certificados, producida).some((c) => firmada(datos, algoritmo, valor, c)),
    };
  } catch {
    return null;
  }
}

/** OCSPResponse: status 0, then [0] { id-pkix-ocsp-basic, OCTET STRING }. */
function basicaDe(der: Buffer): Buffer {
  const [primero, segundo] = hijos(leer(der));
  if (primero?.tag !== 0x0a) return der;
  const cuerpo = segundo && hijos(segundo)[0];
  const [tipo, dentro] = cuerpo ? hijos(cuerpo) : [];
  if (primero.valor[0] !== 0 || puntosDe(tipo) !== BASICA || !dentro) throw new RangeError('sin respuesta');
  return bytesDe(dentro);
}

const envolver = (basica: Buffer): Buffer =>
  secuencia(tlv(0x0a, Buffer.from([0])), tlv(0xa0, secuencia(oid(BASICA), octetos(basica))));

function buscar(respuestas: readonly Nodo[], certificado: Buffer, emisor: Buffer): RespuestaOcsp | null {
  for (const nodo of respuestas) {
    const [id, estado, esta, ...resto] = hijos(nodo);
    const desde = esta && fechaDe(esta);
    if (!id || !estado || !desde || !esDe(id, certificado, emisor)) continue;
    const siguiente = resto.find((n) => n.tag === 0xa0);
    const hasta = siguiente ? fechaDe(leer(siguiente.valor)) : null;
    const nombre = ({ 0x80: 'bueno', 0xa1: 'revocado' } as const)[estado.tag as 0x80 | 0xa1];
    const revocadoDesde = nombre === 'revocado' ? fechaDe(leer(estado.valor)) : null;
    return { estado: nombre ?? 'desconocido', revocadoDesde, desde, hasta };
  }
  return null;
}

/** CertID: digest, name hash, key hash, serial. */
function esDe(id: Nodo, certificado: Buffer, emisor: Buffer): boolean {
  const [algoritmo, nombre, llave, serie] = hijos(id);
  const resumen = algoritmo && resumenDe(algoritmo);
  if (!resumen || !nombre || !llave || !serie) return false;
  const suyo = emisorYSerie(certificado);
  const huella = (b: Buffer): Buffer => createHash(resumen).update(b).digest();
  return (
    serie.bytes.equals(suyo.serie) &&
    nombre.valor.equals(huella(suyo.emisor)) &&
    llave.valor.equals(huella(bitsDeLlave(emisor)))
  );
}

function firmantes(
  emisor: X509Certificate,
  certificados: readonly Buffer[],
  cuando: Date,
): X509Certificate[] {
  const nombrados = certificados
    .flatMap(legible)
    .filter(
      (c) =>
        c.checkIssued(emisor) &&
        c.verify(emisor.publicKey) &&
        c.keyUsage?.includes(FIRMA_OCSP) &&
        cuando >= new Date(c.validFrom) &&
        cuando <= new Date(c.validTo),
    );
  return [emisor, ...nombrados];
}

/** Anyone may hand over an answer, with anything in it. */
function legible(der: Buffer): X509Certificate[] {
  try {
    return [new X509Certificate(der)];
  } catch {
    return [];
  }
}

function firmada(datos: Nodo, algoritmo: Nodo, firma: Buffer, c: X509Certificate): boolean {
  try {
    return firmaCorresponde(algoritmo, 'sha256', c.publicKey, datos.bytes, firma);
  } catch {
    return false;
  }
}
