import forge from 'node-forge';
import { generateKeyPair, randomBytes, sign } from 'node:crypto';
import { promisify } from 'node:util';
import { MARCA_DE_PRUEBA, sujetoDe as sujetoDelDer } from './certificado';
import { entero, fechaDer, NULO, oid, secuencia, tlv } from './der';

const generar = promisify(generateKeyPair);

/** Who a test certificate is issued to. */
export interface TitularDePrueba {
  readonly nombre: string;
  readonly ci: string;
  readonly cargo: string;
  readonly entidad: string;
}

/** A test certificate with its key, as a .p12 file. */
export interface EmitidoDePrueba {
  readonly p12: Buffer;
  readonly contrasena: string;
}

/** A certification authority for demos and tests. Nothing it issues proves anything. */
export interface PkiDePrueba {
  /** DER of the root */
  readonly raiz: Buffer;
  /** root certificate and key, to open the same authority again: `abrirPkiDePrueba` */
  readonly pem: string;
  emitir(titular: TitularDePrueba): Promise<EmitidoDePrueba>;
  /** A certificate that stamps time, and nothing else. */
  emitirSellador(nombre: string): Promise<EmitidoDePrueba>;
  /** Its list of revoked certificates, which is empty: DER, in force for 30 days. */
  lista(ahora: Date): Buffer;
}

/** Where its certificates say that the list is; nobody listens there. */
export const LISTA_DE_PRUEBA = 'http://pki.prueba.invalid/lista.crl';

interface Vigencia {
  readonly desde: Date;
  readonly hasta: Date;
}

/** RSA of 2048 bits. */
export async function parDeLlaves(): Promise<forge.pki.rsa.KeyPair> {
  const { privateKey, publicKey } = await generar('rsa', {
    modulusLength: 2048,
    privateKeyEncoding: { type: 'pkcs1', format: 'pem' },
    publicKeyEncoding: { type: 'spki', format: 'pem' },
  });
  return {
    privateKey: forge.pki.privateKeyFromPem(privateKey),
    publicKey: forge.pki.publicKeyFromPem(publicKey),
  };
}

export const serial = (): string => `00${randomBytes(15).toString('hex')}`;

/** forge writes latin-1 strings unless told UTF-8. */
export const atributo = (tipo: { name?: string; type?: string }, value: string) => ({
  ...tipo,
  value,
  valueTagClass: forge.asn1.Type.UTF8 as unknown as forge.asn1.Class,
});

const OID_TITULO = '2.5.4.12';
const OID_DN = '2.5.4.46';
const OID_UID_NUMBER = '1.3.6.1.1.1.1.0';

/** @param vigencia of the root and of all it issues */
export async function crearPkiDePrueba(vigencia: Vigencia): Promise<PkiDePrueba> {
  const llaves = await parDeLlaves();
  const raiz = forge.pki.createCertificate();
  raiz.publicKey = llaves.publicKey;
  raiz.serialNumber = serial();
  raiz.validity.notBefore = vigencia.desde;
  raiz.validity.notAfter = vigencia.hasta;
  const nombre = [
    atributo({ name: 'commonName' }, `${MARCA_DE_PRUEBA} — Autoridad de la demostración`),
    atributo({ name: 'organizationName' }, 'Hoja de Ruta'),
    atributo({ name: 'countryName' }, 'BO'),
  ];
  raiz.setSubject(nombre);
  raiz.setIssuer(nombre);
  raiz.setExtensions([
    { name: 'basicConstraints', cA: true, critical: true },
    { name: 'keyUsage', keyCertSign: true, cRLSign: true, critical: true },
    { name: 'subjectKeyIdentifier' },
  ]);
  raiz.sign(llaves.privateKey, forge.md.sha256.create());
  return abrirPkiDePrueba(forge.pki.certificateToPem(raiz) + forge.pki.privateKeyToPem(llaves.privateKey));
}

/** @param pem as `PkiDePrueba.pem` gave it */
export function abrirPkiDePrueba(pem: string): PkiDePrueba {
  return autoridad(
    forge.pki.certificateFromPem(pem),
    forge.pki.privateKeyFromPem(pem.slice(pem.indexOf('-----BEGIN RSA'))),
  );
}

/** forge reads names as bytes and writes them as text: unread, an accent would be encoded twice and the chain broken. */
const nombreDe = (certificado: forge.pki.Certificate): forge.pki.CertificateField[] =>
  certificado.subject.attributes.map((a) => ({ ...a, value: forge.util.decodeUtf8(String(a.value)) }));

function autoridad(raiz: forge.pki.Certificate, llave: forge.pki.rsa.PrivateKey): PkiDePrueba {
  return {
    raiz: Buffer.from(forge.asn1.toDer(forge.pki.certificateToAsn1(raiz)).getBytes(), 'binary'),
    pem: forge.pki.certificateToPem(raiz) + forge.pki.privateKeyToPem(llave),
    emitir: (titular) =>
      emitir(raiz, llave, { nombre: titular.nombre, sujeto: sujetoDe(titular), usos: DE_PERSONA }),
    emitirSellador: (nombre) =>
      emitir(raiz, llave, {
        nombre,
        sujeto: [atributo({ name: 'commonName' }, nombre), atributo({ name: 'countryName' }, 'BO')],
        usos: DE_SELLADOR,
      }),
    lista: (ahora) => listaVacia(raiz, llave, ahora),
  };
}

const DE_PERSONA = [
  { name: 'keyUsage', digitalSignature: true, nonRepudiation: true, critical: true },
  { name: 'extKeyUsage', emailProtection: true, clientAuth: true },
];
const DE_SELLADOR = [
  { name: 'keyUsage', digitalSignature: true, critical: true },
  { name: 'extKeyUsage', timeStamping: true, critical: true },
];

const sujetoDe = (t: TitularDePrueba) => [
  atributo({ name: 'commonName' }, t.nombre),
  atributo({ type: OID_TITULO }, t.cargo),
  atributo({ name: 'organizationName' }, t.entidad),
  atributo({ name: 'organizationalUnitName' }, MARCA_DE_PRUEBA),
  atributo({ type: OID_DN }, 'CI'),
  atributo({ type: OID_UID_NUMBER }, t.ci),
  atributo({ name: 'countryName' }, 'BO'),
];

/** CRLDistributionPoints with one address, which forge does not write (RFC 5280, 4.2.1.13). */
function dondeEstaLaLista(): { id: string; critical: boolean; value: string } {
  const nombre = tlv(0xa0, tlv(0xa0, tlv(0x86, Buffer.from(LISTA_DE_PRUEBA, 'latin1'))));
  return { id: '2.5.29.31', critical: false, value: secuencia(secuencia(nombre)).toString('binary') };
}

async function emitir(
  raiz: forge.pki.Certificate,
  llaveRaiz: forge.pki.rsa.PrivateKey,
  t: { nombre: string; sujeto: ReturnType<typeof atributo>[]; usos: readonly object[] },
): Promise<EmitidoDePrueba> {
  const llaves = await parDeLlaves();
  const c = forge.pki.createCertificate();
  c.publicKey = llaves.publicKey;
  c.serialNumber = serial();
  c.validity = { ...raiz.validity };
  c.setSubject(t.sujeto);
  c.setIssuer(nombreDe(raiz));
  c.setExtensions([
    { name: 'basicConstraints', cA: false },
    ...t.usos,
    { name: 'subjectKeyIdentifier' },
    dondeEstaLaLista(),
  ]);
  c.sign(llaveRaiz, forge.md.sha256.create());
  const contrasena = randomBytes(9).toString('base64url');
  const p12 = forge.pkcs12.toPkcs12Asn1(llaves.privateKey, [c, raiz], contrasena, {
    algorithm: 'aes256',
    friendlyName: t.nombre,
  });
  return { p12: Buffer.from(forge.asn1.toDer(p12).getBytes(), 'binary'), contrasena };
}

/** TBSCertList without entries, signed by the root (RFC 5280, 5.1). */
function listaVacia(raiz: forge.pki.Certificate, llave: forge.pki.rsa.PrivateKey, ahora: Date): Buffer {
  const der = Buffer.from(forge.asn1.toDer(forge.pki.certificateToAsn1(raiz)).getBytes(), 'binary');
  const algoritmo = secuencia(oid('1.2.840.113549.1.1.11'), NULO);
  const tbs = secuencia(
    entero(1),
    algoritmo,
    sujetoDelDer(der),
    fechaDer(ahora),
    fechaDer(new Date(ahora.getTime() + 30 * 86_400_000)),
  );
  const pem = forge.pki.privateKeyToPem(llave);
  return secuencia(tbs, algoritmo, tlv(0x03, Buffer.from([0]), sign('sha256', tbs, pem)));
}
