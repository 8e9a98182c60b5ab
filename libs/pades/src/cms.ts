import { createHash } from 'node:crypto';
import { emisorYSerie } from './certificado';
import type { Credencial } from './credencial';
import {
  bytesDe,
  conjunto,
  entero,
  hijos,
  leer,
  NULO,
  octetos,
  oid,
  puntosDe,
  secuencia,
  tlv,
  type Nodo,
} from './der';

/** Object identifiers of CMS (RFC 5652), ESS (RFC 5035) and the algorithms in use. */
export const OID = {
  signedData: '1.2.840.113549.1.7.2',
  data: '1.2.840.113549.1.7.1',
  contentType: '1.2.840.113549.1.9.3',
  messageDigest: '1.2.840.113549.1.9.4',
  signingCertificateV2: '1.2.840.113549.1.9.16.2.47',
  tstInfo: '1.2.840.113549.1.9.16.1.4',
  selloDeFirma: '1.2.840.113549.1.9.16.2.14',
  revocacion: '1.2.840.113583.1.1.8',
  sha256: '2.16.840.1.101.3.4.2.1',
  rsa: '1.2.840.113549.1.1.1',
  ecdsaSha256: '1.2.840.10045.4.3.2',
} as const;

const atributo = (tipo: string, valor: Uint8Array): Buffer => secuencia(oid(tipo), conjunto(valor));

/**
 * Attributes that get signed, as DER of their SET (tag 0x31, the form that is hashed; RFC 5652, 5.4).
 * PAdES baseline wants content-type, message-digest and signing-certificate-v2, and no signing-time (ETSI EN 319 142-1, 6.3).
 * @param resumen SHA-256 over the byte range
 * @param certificado DER of the signer's certificate
 * @param tipo of the content: the bytes of a document, or a TSTInfo
 */
export function atributosFirmados(
  resumen: Uint8Array,
  certificado: Uint8Array,
  tipo: string = OID.data,
): Buffer {
  const { emisor, serie } = emisorYSerie(certificado);
  const huella = octetos(createHash('sha256').update(certificado).digest());
  // issuerSerial = GeneralNames with one directoryName [4] + serial (RFC 5035, 4)
  const emisorSerie = secuencia(secuencia(tlv(0xa4, emisor)), serie);
  const certificadoV2 = secuencia(secuencia(secuencia(huella, emisorSerie)));
  return conjunto(
    atributo(OID.contentType, oid(tipo)),
    atributo(OID.messageDigest, octetos(resumen)),
    atributo(OID.signingCertificateV2, certificadoV2),
  );
}

/** What a SignedData carries inside, when it is not detached. */
interface Contenido {
  readonly tipo: string;
  readonly bytes: Uint8Array;
}

/**
 * SignedData with one signer (RFC 5652, 5.1), detached unless `contenido` is given.
 * @param atributos as `atributosFirmados` gave them
 * @param firma signature over their DER
 * @param token timestamp over `firma`, which makes it level B-T (EN 319 122-1, 5.3)
 */
export function armarCms(
  credencial: Pick<Credencial, 'certificado' | 'cadena' | 'algoritmo'>,
  atributos: Buffer,
  firma: Uint8Array,
  token: Uint8Array | null = null,
  contenido: Contenido | null = null,
): Buffer {
  const { der } = credencial.certificado;
  const { emisor, serie } = emisorYSerie(der);
  const resumen = secuencia(oid(OID.sha256));
  const algoritmo =
    credencial.algoritmo === 'rsa' ? secuencia(oid(OID.rsa), NULO) : secuencia(oid(OID.ecdsaSha256));
  // Inside SignerInfo the same attributes carry the implicit tag [0].
  const implicitos = Buffer.from(atributos);
  implicitos[0] = 0xa0;
  const firmante = secuencia(
    entero(1),
    secuencia(emisor, serie),
    resumen,
    implicitos,
    algoritmo,
    octetos(firma),
    ...(token ? [tlv(0xa1, atributo(OID.selloDeFirma, token))] : []),
  );
  const encapsulado = contenido
    ? secuencia(oid(contenido.tipo), tlv(0xa0, octetos(contenido.bytes)))
    : secuencia(oid(OID.data));
  const datos = secuencia(
    // Anything but plain data asks for version 3.
    entero(contenido ? 3 : 1),
    tlv(0x31, resumen),
    encapsulado,
    tlv(0xa0, der, ...credencial.cadena),
    tlv(0x31, firmante),
  );
  return secuencia(oid(OID.signedData), tlv(0xa0, datos));
}

/** The pieces of a CMS with one signer that a timestamp changes: all that holds them, and none that is signed. */
interface Abierto {
  readonly tipo: Nodo;
  /** of the SignedData, before its signers */
  readonly delante: readonly Nodo[];
  /** of the signer, up to the signature */
  readonly delFirmante: readonly Nodo[];
  readonly sinFirmar: readonly Nodo[];
  readonly firma: Buffer;
}

/** @throws RangeError when it is no SignedData with one signer */
function abrirCms(cms: Buffer): Abierto {
  const [tipo, envoltura] = hijos(leer(cms));
  const datos = envoltura && hijos(envoltura)[0];
  const partes = datos ? hijos(datos) : [];
  const [firmante, otro] = partes.length > 0 ? hijos(partes.at(-1) as Nodo) : [];
  if (!tipo || !firmante || otro) throw new RangeError('no es un CMS de un firmante');
  const campos = hijos(firmante);
  const valor = campos.findIndex((n) => (n.tag & 0xdf) === 0x04);
  if (valor < 0) throw new RangeError('el firmante no tiene firma');
  const delFirmante = campos.slice(0, valor + 1);
  const sinFirmar = campos.slice(valor + 1).flatMap((n) => (n.tag === 0xa1 ? hijos(n) : []));
  return {
    ...{ tipo, delante: partes.slice(0, -1), delFirmante, sinFirmar },
    firma: bytesDe(campos[valor] as Nodo),
  };
}

/**
 * @param cms SignedData with one signer, which others made
 * @returns the signature that a timestamp would be over; null when it has one already
 */
export function firmaPorSellar(cms: Buffer): Buffer | null {
  const { firma, sinFirmar } = abrirCms(cms);
  return sinFirmar.some((a) => puntosDe(hijos(a)[0]) === OID.selloDeFirma) ? null : firma;
}

/** @returns the same CMS with the token among what is not signed; every signed byte as it was (RFC 3161, appendix A) */
export function conSelloDeTiempo(cms: Buffer, token: Uint8Array): Buffer {
  const { tipo, delante, delFirmante, sinFirmar } = abrirCms(cms);
  const enBytes = (nodos: readonly Nodo[]): Buffer[] => nodos.map((n) => n.bytes);
  const nuevos = conjunto(...enBytes(sinFirmar), atributo(OID.selloDeFirma, token));
  nuevos[0] = 0xa1;
  const firmante = secuencia(...enBytes(delFirmante), nuevos);
  return secuencia(tipo.bytes, tlv(0xa0, secuencia(...enBytes(delante), tlv(0x31, firmante))));
}

/** Room in a signature for its timestamp, with the usual chain. One that does not fit goes over the document instead. */
export const LUGAR_DE_SELLO = 8_192;

/** @returns bytes to reserve in /Contents: the certificates, the signature and room for the structure and a timestamp */
export function lugarParaCms(
  credencial: Pick<Credencial, 'certificado' | 'cadena'>,
  conTiempo: boolean,
): number {
  const certificados = [credencial.certificado.der, ...credencial.cadena].reduce((n, c) => n + c.length, 0);
  return Math.ceil((certificados + 3_072 + (conTiempo ? LUGAR_DE_SELLO : 0)) / 256) * 256;
}
