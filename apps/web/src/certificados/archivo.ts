import type { OrdenInscribirCertificado } from '../api/tipos';
import { enBase64 } from '../firma/credencial';

/** A certificate is a few KB; its .p12, with the chain, some more. */
const MAXIMO = 140_000;

/** Kinds of file that carry a certificate alone. */
export const SOLO_CERTIFICADO = '.cer,.crt,.pem,.der,application/x-x509-ca-cert,application/pkix-cert';
export const CON_LLAVE = '.p12,.pfx,application/x-pkcs12';

/** @returns whether the file also carries the key, and is opened with a password */
export const traeLlave = (archivo: { name: string } | null): boolean =>
  /\.(p12|pfx)$/i.test(archivo?.name ?? '');

/** What is missing before it can be sent, in words, or null. */
export function faltaParaInscribir(
  archivo: { name: string; size: number } | null,
  contrasena: string,
): string | null {
  if (!archivo) return 'Elija el archivo de su certificado.';
  if (archivo.size > MAXIMO) return 'Ese archivo es demasiado grande para ser un certificado.';
  return traeLlave(archivo) && contrasena === '' ? 'Escriba la contraseña del certificado.' : null;
}

/** The order that a file makes. */
export async function ordenDe(archivo: File, contrasena: string): Promise<OrdenInscribirCertificado> {
  const texto = enBase64(new Uint8Array(await archivo.arrayBuffer()));
  return traeLlave(archivo)
    ? { tipo: 'p12', archivo: texto, contrasena }
    : { tipo: 'certificado', archivo: texto };
}
