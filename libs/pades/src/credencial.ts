import { fechaDe } from '#kernel';
import { sign, type X509Certificate, type KeyObject } from 'node:crypto';
import { leerCertificado, type Certificado } from './certificado';
import { abrirArchivo } from './archivo-p12';
import { p12SinCertificado, p12SinLlave, serieAusente, variasLlaves, type OpcionDeLlave } from './errores';
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

/**
 * Opens a .p12: modern (PBES2/AES), old (RC2, 3DES) or without MAC, RSA or EC. The key stays in memory, inside the credential.
 * @param serie hex serial of the certificate to use, when the file carries several keys
 * @throws ErrorDominio `firma.p12-contrasena`, `firma.p12-danado`, `firma.p12-sin-llave`, `firma.p12-sin-certificado`,
 * `firma.p12-varias-llaves` (with what to choose from, as `opciones`), `firma.p12-serie`, those of `exigirLlave`
 */
export function abrirP12(p12: Uint8Array, contrasena: string, serie?: string): Credencial {
  const { llaves, certificados } = abrirArchivo(p12, contrasena);
  if (llaves.length === 0) throw p12SinLlave();
  const pares = llaves.flatMap((llave) => {
    const suyo = certificados.find((c) => c.checkPrivateKey(llave));
    return suyo ? [{ llave, certificado: suyo }] : [];
  });
  const elegidos = serie ? pares.filter((p) => p.certificado.serialNumber === comoSerie(serie)) : pares;
  const [par, otro] = elegidos;
  if (!par) throw serie && pares.length > 0 ? serieAusente(serie) : p12SinCertificado();
  if (otro) throw variasLlaves(pares.map((p) => comoOpcion(p.certificado)));
  return crearCredencial(par.llave, par.certificado, certificados);
}

/** As people copy it: in either case, by pairs. */
const comoSerie = (serie: string): string => serie.replace(/[\s:]/g, '').toUpperCase();

function comoOpcion(certificado: X509Certificate): OpcionDeLlave {
  const { titular, hasta } = leerCertificado(certificado.raw);
  return { titular: titular.nombre, serie: certificado.serialNumber, vence: fechaDe(hasta) };
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
