import forge from 'node-forge';
import { createPrivateKey, X509Certificate, type KeyObject } from 'node:crypto';
import { contrasenaEquivocada, p12Danado } from './errores';

type Bolsa = forge.pkcs12.Bag;

/**
 * The keys and certificates of a .p12 (RFC 7292), in the order of the file.
 * @throws ErrorDominio `firma.p12-contrasena`, `firma.p12-danado`
 */
export function abrirArchivo(
  p12: Uint8Array,
  contrasena: string,
): { llaves: KeyObject[]; certificados: X509Certificate[] } {
  const bolsas = abrirBolsas(p12, contrasena);
  return {
    llaves: bolsas
      .filter((b) => esDeTipo(b, 'keyBag') || esDeTipo(b, 'pkcs8ShroudedKeyBag'))
      .flatMap(comoLlave),
    certificados: bolsas.filter((b) => esDeTipo(b, 'certBag')).flatMap(comoCertificado),
  };
}

function abrirBolsas(p12: Uint8Array, contrasena: string): Bolsa[] {
  let asn1: forge.asn1.Asn1;
  try {
    asn1 = forge.asn1.fromDer(forge.util.createBuffer(Buffer.from(p12).toString('binary')));
  } catch {
    throw p12Danado();
  }
  try {
    return bolsasDe(asn1, contrasena);
  } catch (error) {
    const texto = (error as Error).message;
    if (/MAC could not be verified/i.test(texto)) throw contrasenaEquivocada();
    const partes = bolsasPorPartes(asn1, contrasena);
    if (partes) return partes;
    if (/Cannot decrypt|decrypt|password/i.test(texto)) throw contrasenaEquivocada();
    // Without a MAC, or beyond ASCII, a wrong password shows only as content that is no ASN.1.
    const sinPrueba = !tieneMac(asn1) || !esAscii(contrasena);
    if (/Too few bytes|Unparsed DER|long enough|not a supported/i.test(texto) && sinPrueba)
      throw contrasenaEquivocada();
    throw p12Danado();
  }
}

const bolsasDe = (asn1: forge.asn1.Asn1, contrasena: string): Bolsa[] =>
  forge.pkcs12.pkcs12FromAsn1(asn1, false, contrasena).safeContents.flatMap((c) => c.safeBags);

const esAscii = (texto: string): boolean => Buffer.byteLength(texto) === texto.length;

/**
 * The ways of PKCS#12 itself take a password by its UTF-16 letters (RFC 7292, appendix B.1), PBES2 by its UTF-8 octets
 * (RFC 8018, 3), and forge has one for both: beyond ASCII each part of the file is opened with the one that opens it.
 * @param asn1 whose MAC, if any, held
 * @returns null when no way opens some part
 */
function bolsasPorPartes(asn1: forge.asn1.Asn1, contrasena: string): Bolsa[] | null {
  if (esAscii(contrasena)) return null;
  const octetos = Buffer.from(contrasena, 'utf8').toString('binary');
  const bolsas: Bolsa[] = [];
  for (const parte of partesDe(asn1)) {
    const abierta = [contrasena, octetos]
      .map((c) => intentar(() => bolsasDe(parte, c)))
      .find((b) => b !== null);
    if (!abierta) return null;
    bolsas.push(...abierta);
  }
  return bolsas;
}

/** @returns files with one part each and no MAC (RFC 7292, 4) */
function partesDe(p12: forge.asn1.Asn1): forge.asn1.Asn1[] {
  const { Class, Type, create, fromDer, toDer } = forge.asn1;
  const hijos = (o: forge.asn1.Asn1 | undefined): forge.asn1.Asn1[] =>
    Array.isArray(o?.value) ? o.value : [];
  const [version, contenido] = hijos(p12);
  const [clase, dentro] = hijos(contenido);
  const octetos = hijos(dentro)[0];
  if (!version || !clase || !octetos) return [];
  const bytes = Array.isArray(octetos.value)
    ? octetos.value.map((o) => o.value as string).join('')
    : octetos.value;
  const secuencia = (valor: forge.asn1.Asn1[]) => create(Class.UNIVERSAL, Type.SEQUENCE, true, valor);
  return hijos(fromDer(bytes)).map((parte) => {
    const datos = create(Class.UNIVERSAL, Type.OCTETSTRING, false, toDer(secuencia([parte])).getBytes());
    return secuencia([version, secuencia([clase, create(Class.CONTEXT_SPECIFIC, 0, true, [datos])])]);
  });
}

function intentar<R>(acto: () => R): R | null {
  try {
    return acto();
  } catch {
    return null;
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
