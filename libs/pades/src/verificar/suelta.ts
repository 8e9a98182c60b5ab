import { constants, publicDecrypt, verify, X509Certificate, type KeyObject } from 'node:crypto';
import { bytesDe, hijos, leer, type Nodo } from '../der';
import { resumenDe } from './algoritmos';
import { resumirPartes, sinLeer, type JuicioDeCms } from './cms';

/**
 * Judges a bare PKCS#1 signature, its certificates beside it (ISO 32000-2, 12.8.3.2): no attribute says which of them it is, nor
 * when; the digest is the one that the signature itself names.
 * @param valor OCTET STRING
 * @param certificados the signer's first
 */
export function juzgarSuelta(
  valor: Nodo,
  [certificado, ...cadena]: readonly Buffer[],
  datos: readonly Uint8Array[],
): JuicioDeCms {
  if (!certificado) return sinLeer('firma.sin-certificado');
  if ((valor.tag & 0xdf) !== 0x04) return sinLeer('firma.cms-ilegible');
  const { publicKey } = new X509Certificate(certificado);
  const firma = bytesDe(valor);
  const declarado = abrirDigestInfo(publicKey, firma);
  const faltas = !declarado
    ? ['firma.criptografia']
    : !declarado.huella.equals(resumirPartes(declarado.resumen, datos))
      ? ['firma.bytes-cambiados']
      : // What was read out of it proves nothing until the whole is checked, padding and all.
        verify(declarado.resumen, Buffer.concat(datos), publicKey, firma)
        ? []
        : ['firma.criptografia'];
  return { certificado, cadena, faltas, resumenes: declarado ? [declarado.resumen] : [] };
}

/** DigestInfo: algorithm, digest (RFC 8017, 9.2). @returns null when the key does not open it */
function abrirDigestInfo(llave: KeyObject, firma: Buffer): { resumen: string; huella: Buffer } | null {
  try {
    const info = publicDecrypt({ key: llave, padding: constants.RSA_PKCS1_PADDING }, firma);
    const [algoritmo, huella] = hijos(leer(info));
    const resumen = algoritmo && resumenDe(algoritmo);
    return resumen && huella ? { resumen, huella: bytesDe(huella) } : null;
  } catch {
    return null;
  }
}
