import forge from 'node-forge';
import { createPrivateKey, sign, X509Certificate, type KeyObject } from 'node:crypto';
import { leerCertificado, type Certificado } from './certificado';
import { contrasenaEquivocada, p12Danado, p12SinCertificado, p12SinLlave, variasLlaves } from './errores';
import { exigirLlave } from './llave';

/** What signs: a certificate, its chain, and a way to sign that never shows the key. */
export interface Credencial {
  readonly certificado: Certificado;
  /** DER of the issuers that came along, nearest first, the end certificate excluded */
  readonly cadena: readonly Buffer[];
  readonly algoritmo: 'rsa' | 'ec';
  /** Signature over SHA-256 of the bytes: PKCS#1 v1.5 for RSA, DER ECDSA for EC. */
  firmarBytes(datos: Uint8Array): Promise<Buffer>;
}

type Bolsa = forge.pkcs12.Bag;

/**
 * Opens a .p12: modern (PBES2/AES), old (RC2, 3DES) or without MAC, RSA or EC. The key stays in memory, inside the credential.
 * @param serie hex serial of the certificate to use, when the file carries several keys
 * @throws ErrorDominio `firma.p12-contrasena`, `firma.p12-danado`, `firma.p12-sin-llave`, `firma.p12-sin-certificado`,
 * `firma.p12-varias-llaves` (with the serials to choose from), those of `exigirLlave`
 */
export function abrirP12(p12: Uint8Array, contrasena: string, serie?: string): Credencial {
  const bolsas = abrirBolsas(p12, contrasena);
  const llaves = bolsas
    .filter((b) => esDeTipo(b, 'keyBag') || esDeTipo(b, 'pkcs8ShroudedKeyBag'))
    .flatMap(comoLlave);
  const certificados = bolsas.filter((b) => esDeTipo(b, 'certBag')).flatMap(comoCertificado);
  if (llaves.length === 0) throw p12SinLlave();
  const pares = llaves.flatMap((llave) => {
    const suyo = certificados.find((c) => c.checkPrivateKey(llave));
    return suyo ? [{ llave, certificado: suyo }] : [];
  });
  const elegidos = serie ? pares.filter((p) => p.certificado.serialNumber === serie.toUpperCase()) : pares;
  const [par, otro] = elegidos;
  if (!par) throw p12SinCertificado();
  if (otro) throw variasLlaves(pares.map((p) => p.certificado.serialNumber));
  return crearCredencial(par.llave, par.certificado, certificados);
}

function crearCredencial(
  llave: KeyObject,
  propio: X509Certificate,
  todos: readonly X509Certificate[],
): Credencial {
  const algoritmo = exigirLlave(llave);
  return {
    certificado: leerCertificado(propio.raw),
    cadena: cadenaDe(propio, todos),
    algoritmo,
    firmarBytes: (datos) =>
      new Promise((bien, mal) => {
        sign('sha256', datos, llave, (error, firma) => (error ? mal(error) : bien(firma)));
      }),
  };
}

/** @returns DER of the issuers of `propio` among `todos`, nearest first */
export function cadenaDe(propio: X509Certificate, todos: readonly X509Certificate[]): Buffer[] {
  const cadena: Buffer[] = [];
  let actual = propio;
  for (let i = 0; i < 10; i++) {
    const emisor = todos.find((c) => c !== actual && actual.checkIssued(c));
    if (!emisor || cadena.some((c) => c.equals(emisor.raw))) break;
    cadena.push(Buffer.from(emisor.raw));
    actual = emisor;
  }
  return cadena;
}

function abrirBolsas(p12: Uint8Array, contrasena: string): Bolsa[] {
  let asn1: forge.asn1.Asn1;
  try {
    asn1 = forge.asn1.fromDer(forge.util.createBuffer(Buffer.from(p12).toString('binary')));
  } catch {
    throw p12Danado();
  }
  try {
    return forge.pkcs12.pkcs12FromAsn1(asn1, false, contrasena).safeContents.flatMap((c) => c.safeBags);
  } catch (error) {
    const texto = (error as Error).message;
    if (/MAC could not be verified|Cannot decrypt|decrypt|password/i.test(texto))
      throw contrasenaEquivocada();
    // Without a MAC a wrong password shows only as content that is no ASN.1.
    if (/Too few bytes|Unparsed DER|long enough|not a supported/i.test(texto) && !tieneMac(asn1))
      throw contrasenaEquivocada();
    throw p12Danado();
  }
}

function tieneMac(p12: forge.asn1.Asn1): boolean {
  return Array.isArray(p12.value) && p12.value.length > 2;
}

function esDeTipo(bolsa: Bolsa, tipo: 'keyBag' | 'pkcs8ShroudedKeyBag' | 'certBag'): boolean {
  return bolsa.type === forge.pki.oids[tipo];
}

const der = (asn1: forge.asn1.Asn1): Buffer => Buffer.from(forge.asn1.toDer(asn1).getBytes(), 'binary');

function comoLlave(bolsa: Bolsa): KeyObject[] {
  // forge reads RSA keys itself and hands over any other as it found it.
  const pkcs8 = bolsa.key
    ? forge.pki.wrapRsaPrivateKey(forge.pki.privateKeyToAsn1(bolsa.key))
    : (bolsa.asn1 as forge.asn1.Asn1 | undefined);
  if (!pkcs8) return [];
  return [createPrivateKey({ key: der(pkcs8), format: 'der', type: 'pkcs8' })];
}

function comoCertificado(bolsa: Bolsa): X509Certificate[] {
  const asn1 = bolsa.cert
    ? forge.pki.certificateToAsn1(bolsa.cert)
    : (bolsa.asn1 as forge.asn1.Asn1 | undefined);
  return asn1 ? [new X509Certificate(der(asn1))] : [];
}
