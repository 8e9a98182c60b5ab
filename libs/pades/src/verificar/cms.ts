import { createHash, timingSafeEqual, X509Certificate, type KeyObject } from 'node:crypto';
import { OID } from '../cms';
import { bytesDe, hijos, leer, puntosDe, type Nodo } from '../der';
import { firmaCorresponde, resumenDe, resumenQueNombra } from './algoritmos';
import { abrirFirmado, esDelFirmante, valorDe, type Firmado, type Firmante } from './firmante';

/** What the CMS of a signature proves about the bytes it covers. */
export interface JuicioDeCms {
  readonly certificado: Buffer | null;
  readonly cadena: readonly Buffer[];
  readonly faltas: readonly string[];
  /** names of the digests on which it stands, from the bytes of the document to the signature's value */
  readonly resumenes: readonly string[];
}

/** Of what cannot be read nothing is known but that. */
export const sinLeer = (falta: string): JuicioDeCms => ({
  certificado: null,
  cadena: [],
  faltas: [falta],
  resumenes: [],
});

/** How the bytes of the document enter the CMS (ISO 32000-1, 12.8.3.3; PAdES: EN 319 142-1; timestamps: RFC 3161). */
export type Forma = 'separada' | 'resumen-sha1' | 'sello-de-tiempo';

const CERTIFICADO_V1 = '1.2.840.113549.1.9.16.2.12';

/**
 * Judges the SignedData of a signature or document timestamp over the given bytes.
 * @returns faults as codes, empty when digest, attributes and signature hold; never throws
 */
export function juzgarCms(cms: Buffer, datos: readonly Uint8Array[], forma: Forma): JuicioDeCms {
  try {
    const firmado = abrirFirmado(cms);
    const certificado = firmado.certificados.find((c) => esDelFirmante(c, firmado.firmante.sid));
    const cadena = firmado.certificados.filter((c) => c !== certificado);
    if (!certificado) return { ...sinLeer('firma.sin-certificado'), cadena };
    // A certificate that does not decode makes the structure unreadable, not its signature wrong.
    const { publicKey } = new X509Certificate(certificado);
    const faltas = faltasDe(firmado, certificado, publicKey, datos, forma);
    return { certificado, cadena, faltas, resumenes: resumenesDe(firmado, forma) };
  } catch {
    return sinLeer('firma.cms-ilegible');
  }
}

function faltasDe(
  f: Firmado,
  certificado: Buffer,
  llave: KeyObject,
  datos: readonly Uint8Array[],
  forma: Forma,
): string[] {
  const { firmante } = f;
  const resumen = resumenDe(firmante.resumen);
  if (!resumen) return ['firma.algoritmo-desconocido'];
  const faltas: string[] = [];
  if (!contenidoCorresponde(f, datos, forma))
    faltas.push(forma === 'separada' ? 'firma.contenido-propio' : 'firma.bytes-cambiados');
  const contenido = f.contenido ? [f.contenido] : datos;
  if (firmante.atributos) {
    const { atributos } = firmante;
    const declarada = valorDe(atributos, OID.messageDigest);
    if (!declarada || !iguales(bytesDe(declarada), resumirPartes(resumen, contenido)))
      faltas.push('firma.bytes-cambiados');
    if (puntosDe(valorDe(atributos, OID.contentType) ?? undefined) !== f.tipoDeContenido)
      faltas.push('firma.cms-ilegible');
    if (!certificadoDeclarado(atributos, certificado)) faltas.push('firma.certificado-cambiado');
  }
  if (!valorCorresponde(firmante, resumen, llave, contenido)) faltas.push('firma.criptografia');
  return [...new Set(faltas)];
}

function resumenesDe({ firmante, contenido }: Firmado, forma: Forma): string[] {
  const impronta = forma === 'sello-de-tiempo' && contenido ? improntaDe(contenido).resumen : null;
  const deForma = forma === 'resumen-sha1' ? 'sha1' : impronta;
  const todos = [deForma, resumenDe(firmante.resumen), resumenQueNombra(firmante.algoritmo)];
  return todos.filter((r) => r !== null);
}

/** TSTInfo: version, policy, messageImprint { algorithm, hash } (RFC 3161, 2.4.2). */
function improntaDe(contenido: Buffer): { resumen: string | null; huella: Buffer | null } {
  const impronta = hijos(leer(contenido))[2];
  const [algoritmo, huella] = impronta ? hijos(impronta) : [];
  return { resumen: algoritmo ? resumenDe(algoritmo) : null, huella: huella ? bytesDe(huella) : null };
}

/** A detached signature carries nothing; the others carry something about the document. */
function contenidoCorresponde(f: Firmado, datos: readonly Uint8Array[], forma: Forma): boolean {
  if (forma === 'separada') return f.contenido === null;
  if (!f.contenido) return false;
  if (forma === 'resumen-sha1') return iguales(f.contenido, resumirPartes('sha1', datos));
  if (f.tipoDeContenido !== OID.tstInfo) return false;
  const { resumen, huella } = improntaDe(f.contenido);
  return resumen !== null && huella !== null && iguales(huella, resumirPartes(resumen, datos));
}

/** signing-certificate must name this very certificate, so that no other with the same key stands in (RFC 5035). */
function certificadoDeclarado(atributos: Nodo, der: Buffer): boolean {
  const [v1, v2] = [valorDe(atributos, CERTIFICADO_V1), valorDe(atributos, OID.signingCertificateV2)];
  const tipos = hijos(atributos).map((a) => puntosDe(hijos(a)[0]));
  if (!v2 && tipos.includes(OID.signingCertificateV2)) return false;
  return [v1, v2].every((valor) => {
    if (!valor) return true;
    const [certs] = hijos(valor);
    const [primero] = certs ? hijos(certs) : [];
    const partes = primero ? hijos(primero) : [];
    const conAlgoritmo = valor === v2 && partes[0]?.tag === 0x30 ? resumenDe(partes[0]) : null;
    const algoritmo = conAlgoritmo ?? (valor === v1 ? 'sha1' : 'sha256');
    const huella = partes.find((p) => p.tag === 0x04);
    return Boolean(huella && iguales(huella.valor, resumirPartes(algoritmo, [der])));
  });
}

function valorCorresponde(
  f: Firmante,
  resumen: string,
  llave: KeyObject,
  contenido: readonly Uint8Array[],
): boolean {
  // Hashed as a SET OF (0x31), stored as [0] (RFC 5652, 5.4).
  const firmado = f.atributos ? comoConjunto(f.atributos) : Buffer.concat(contenido);
  try {
    return firmaCorresponde(f.algoritmo, resumen, llave, firmado, f.firma);
  } catch {
    return false;
  }
}

function comoConjunto(atributos: Nodo): Buffer {
  const copia = Buffer.from(atributos.bytes);
  copia[0] = 0x31;
  return copia;
}

export function resumirPartes(algoritmo: string, partes: readonly Uint8Array[]): Buffer {
  const resumen = createHash(algoritmo);
  for (const parte of partes) resumen.update(parte);
  return resumen.digest();
}

const iguales = (a: Buffer, b: Buffer): boolean => a.length === b.length && timingSafeEqual(a, b);
