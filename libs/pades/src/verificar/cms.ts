import { createHash, timingSafeEqual, verify, X509Certificate } from 'node:crypto';
import { emisorYSerie } from '../certificado';
import { hijos, leer, oid, type Nodo } from '../der';
import { OID } from '../cms';

/** What the CMS of a signature proves about the bytes it covers. */
export interface JuicioDeCms {
  readonly certificado: Buffer | null;
  readonly cadena: readonly Buffer[];
  readonly faltas: readonly string[];
}

interface Firmante {
  readonly sid: Nodo;
  readonly atributos: Nodo | null;
  readonly resumen: string;
  readonly algoritmo: string;
  readonly firma: Buffer;
}

const RESUMENES: Record<string, string> = {
  [oid(OID.sha256).toString('hex')]: 'sha256',
  [oid('2.16.840.1.101.3.4.2.2').toString('hex')]: 'sha384',
  [oid('2.16.840.1.101.3.4.2.3').toString('hex')]: 'sha512',
  [oid('1.3.14.3.2.26').toString('hex')]: 'sha1',
};
const PSS = oid('1.2.840.113549.1.1.10').toString('hex');

/**
 * Judges a detached SignedData (RFC 5652) with exactly one signer over the given bytes.
 * @returns faults as codes, empty when digest, attributes and signature hold; never throws
 */
export function juzgarCms(cms: Buffer, datos: readonly Uint8Array[]): JuicioDeCms {
  try {
    return juzgar(cms, datos);
  } catch {
    return { certificado: null, cadena: [], faltas: ['firma.cms-ilegible'] };
  }
}

function juzgar(cms: Buffer, datos: readonly Uint8Array[]): JuicioDeCms {
  const { certificados, firmante, conContenido } = abrirCms(cms);
  if (conContenido) throw new RangeError('el CMS trae contenido propio');
  const certificado = certificados.find((c) => esDelFirmante(c, firmante.sid)) ?? null;
  if (!certificado)
    return { certificado: null, cadena: certificados, faltas: ['firma.certificado-cambiado'] };
  const faltas: string[] = [];
  const resumen = createHash(firmante.resumen);
  for (const parte of datos) resumen.update(parte);
  const huella = resumen.digest();
  if (firmante.atributos) {
    const declarada = valorDe(firmante.atributos, OID.messageDigest);
    if (!declarada || !iguales(leer(declarada).valor, huella)) faltas.push('firma.bytes-cambiados');
    if (!certificadoDeclarado(firmante.atributos, certificado)) faltas.push('firma.certificado-cambiado');
  }
  if (!verificarFirma(firmante, certificado, datos)) faltas.push('firma.criptografia');
  return { certificado, cadena: certificados.filter((c) => c !== certificado), faltas };
}

function abrirCms(cms: Buffer): { certificados: Buffer[]; firmante: Firmante; conContenido: boolean } {
  const [tipo, envoltura] = hijos(leer(cms));
  if (!tipo?.bytes.equals(oid(OID.signedData)) || !envoltura) throw new RangeError('no es SignedData');
  const [datos] = hijos(envoltura);
  if (!datos) throw new RangeError('SignedData vacío');
  const partes = hijos(datos);
  const contenido = partes[2];
  const lista = partes.find((p) => p.tag === 0xa0);
  const firmantes = partes.at(-1);
  const [uno, otro] = firmantes?.tag === 0x31 ? hijos(firmantes) : [];
  if (!uno || otro) throw new RangeError('debe haber un firmante');
  return {
    certificados: lista
      ? hijos(lista)
          .filter((c) => c.tag === 0x30)
          .map((c) => Buffer.from(c.bytes))
      : [],
    conContenido: contenido ? hijos(contenido).length > 1 : true,
    firmante: leerFirmante(uno),
  };
}

function leerFirmante(nodo: Nodo): Firmante {
  const [, sid, resumen, ...resto] = hijos(nodo);
  const atributos = resto[0]?.tag === 0xa0 ? resto[0] : null;
  const [algoritmo, firma] = atributos ? resto.slice(1) : resto;
  if (!sid || !resumen || !algoritmo || firma?.tag !== 0x04) throw new RangeError('firmante incompleto');
  const nombre = RESUMENES[hijos(resumen)[0]?.bytes.toString('hex') ?? ''];
  if (!nombre) throw new RangeError('resumen desconocido');
  return {
    sid,
    atributos,
    resumen: nombre,
    algoritmo: hijos(algoritmo)[0]?.bytes.toString('hex') ?? '',
    firma: firma.valor,
  };
}

/** SignerIdentifier: issuer and serial, or subject key identifier [0] (RFC 5652, 5.3). */
function esDelFirmante(der: Buffer, sid: Nodo): boolean {
  if (sid.tag === 0x80) return der.includes(sid.valor);
  const [emisor, serie] = hijos(sid);
  const suyo = emisorYSerie(der);
  return Boolean(emisor?.bytes.equals(suyo.emisor) && serie?.bytes.equals(suyo.serie));
}

function valorDe(atributos: Nodo, tipo: string): Buffer | null {
  const buscado = oid(tipo);
  const hallados = hijos(atributos).filter((a) => hijos(a)[0]?.bytes.equals(buscado));
  const valores = hallados.length === 1 && hallados[0] ? hijos(hallados[0])[1] : undefined;
  const [valor] = valores ? hijos(valores) : [];
  return valor?.bytes ?? null;
}

/** signing-certificate-v2 must name this very certificate, so that no other with the same key stands in (RFC 5035). */
function certificadoDeclarado(atributos: Nodo, der: Buffer): boolean {
  const valor = valorDe(atributos, OID.signingCertificateV2);
  if (!valor) return true;
  const [certs] = hijos(leer(valor));
  const [primero] = certs ? hijos(certs) : [];
  const partes = primero ? hijos(primero) : [];
  const algoritmo =
    partes[0]?.tag === 0x30 ? RESUMENES[hijos(partes[0])[0]?.bytes.toString('hex') ?? ''] : 'sha256';
  const huella = partes.find((p) => p.tag === 0x04);
  return Boolean(huella && algoritmo && iguales(huella.valor, createHash(algoritmo).update(der).digest()));
}

function verificarFirma(f: Firmante, der: Buffer, datos: readonly Uint8Array[]): boolean {
  const firmado = f.atributos ? comoConjunto(f.atributos) : Buffer.concat(datos);
  const llave = new X509Certificate(der).publicKey;
  const opciones = f.algoritmo === PSS ? { key: llave, padding: 6, saltLength: -2 } : llave;
  return verify(f.resumen, firmado, opciones, f.firma);
}

/** Hashed as a SET OF (0x31), stored as [0] (RFC 5652, 5.4). */
function comoConjunto(atributos: Nodo): Buffer {
  const copia = Buffer.from(atributos.bytes);
  copia[0] = 0x31;
  return copia;
}

const iguales = (a: Buffer, b: Buffer): boolean => a.length === b.length && timingSafeEqual(a, b);
