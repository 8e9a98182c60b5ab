import { PDFHexString, PDFName, PDFString, type PDFDict } from 'pdf-lib';
import { verify, X509Certificate, type KeyObject } from 'node:crypto';
import { leerCertificado, llavePublica } from './certificado';
import { conSelloDeTiempo, firmaPorSellar } from './cms';
import { cadenaDe, type Credencial } from './credencial';
import { leer } from './der';
import {
  certificadoIlegible,
  cmsIlegible,
  firmaNoCorresponde,
  noEsLoEntregado,
  traeCambios,
} from './errores';
import { completarYConcluir } from './firmar';
import { llenar, type Hueco } from './hueco';
import { exigirLlave } from './llave';
import type { FirmaPreparada } from './preparar';
import { concluirFirma } from './taller';
import type { SellarTiempo } from './tiempo/autoridad';
import { leerCobertura } from './verificar/cobertura';
import { compararRevisiones } from './verificar/diferencias';
import { abrirFirmado, esDelFirmante } from './verificar/firmante';
import { hallarFirmas } from './verificar/halladas';
import { esDeBase } from './verificar/nivel';
import { abrirVista, Archivo } from './verificar/vista';

/** Who signs, when the key is elsewhere: in a token, or in another program. */
export type Firmante = Pick<Credencial, 'certificado' | 'cadena' | 'algoritmo'>;

/** A signature that came ready-made, read back from the file that holds it. */
export interface FirmaAjena {
  /** DER of the certificate that made it */
  readonly certificado: Buffer;
  /** claimed time, from /M */
  readonly momento: Date | null;
}

/**
 * The public half of a signer.
 * @param cadena certificates that came along; those that did not issue it are left out
 * @param der X.509, also as PEM
 * @throws ErrorDominio `firma.certificado-ilegible`, those of `exigirLlave`
 */
export function comoFirmante(der: Uint8Array, cadena: readonly Uint8Array[] = []): Firmante {
  const [propio, otros] = abrirCertificados(der, cadena);
  const algoritmo = exigirLlave(llaveDe(propio));
  return { certificado: leerCertificado(propio.raw), cadena: cadenaDe(propio, otros), algoritmo };
}

function abrirCertificados(
  der: Uint8Array,
  cadena: readonly Uint8Array[],
): [X509Certificate, X509Certificate[]] {
  try {
    return [new X509Certificate(der), cadena.map((c) => new X509Certificate(c))];
  } catch {
    throw certificadoIlegible();
  }
}

/** A key of a kind that nobody here knows cannot even be read. @throws ErrorDominio `firma.certificado-ilegible` */
function llaveDe(c: X509Certificate): KeyObject {
  try {
    return c.publicKey;
  } catch {
    throw certificadoIlegible();
  }
}

/**
 * Second step with what a token gave back: the bare signature over the prepared attributes.
 * @param antes the file as it was before it was prepared
 * @throws ErrorDominio `firma.no-corresponde`, and those of `completarYConcluir`
 */
export async function completarConFirma(
  antes: Uint8Array,
  preparada: FirmaPreparada,
  firmante: Firmante,
  firma: Buffer,
  tiempo?: SellarTiempo,
): Promise<Buffer> {
  if (!corresponde(preparada.atributos, firmante, firma)) throw firmaNoCorresponde();
  return completarYConcluir(antes, preparada, firmante, firma, tiempo);
}

function corresponde(atributos: Buffer, { certificado }: Firmante, firma: Uint8Array): boolean {
  try {
    return verify('sha256', atributos, llavePublica(certificado.der), firma);
  } catch {
    return false;
  }
}

/**
 * Second step with a whole CMS. It must be of the baseline: its certificate named inside, its time outside. Without a
 * timestamp of its own it gets one, when an authority answers and it fits.
 * @throws ErrorDominio `firma.cms-ilegible`, `firma.no-cabe`, and those of `concluirFirma`
 */
export async function completarConCms(
  antes: Uint8Array,
  hueco: Hueco,
  cms: Uint8Array,
  tiempo?: SellarTiempo,
): Promise<{ readonly pdf: Buffer } & FirmaAjena> {
  const suyo = exigirCms(cms);
  const pdf = llenar(hueco, (await sellarCms(hueco, suyo, tiempo)) ?? suyo);
  const hallada = ultimaFirma(pdf);
  if (!hallada?.deBase) throw cmsIlegible();
  return { pdf: await concluirFirma(antes, pdf), ...hallada };
}

const cabe = ({ contenido: [desde, hasta] }: Hueco, valor: Buffer): boolean =>
  valor.length <= (hasta - desde) / 2;

/** @returns null where it stays as it came */
async function sellarCms(
  hueco: Hueco,
  cms: Buffer,
  tiempo: SellarTiempo | undefined,
): Promise<Buffer | null> {
  const firma = tiempo ? firmaPorSellar(cms) : null;
  const token = firma && (await tiempo?.([firma]));
  const sellado = token ? conSelloDeTiempo(cms, token) : null;
  return sellado && cabe(hueco, sellado) ? sellado : null;
}

/** One DER value and nothing after it. */
function exigirCms(cms: Uint8Array): Buffer {
  try {
    const { bytes } = leer(Buffer.from(cms));
    if (bytes.length === cms.length && abrirFirmado(bytes)) return bytes;
  } catch {
    // As with a length that is not its own: no CMS.
  }
  throw cmsIlegible();
}

/**
 * A file that another program signed: taken only if `entregado` is its exact prefix and a signature is all that it adds.
 * @throws ErrorDominio `firma.no-es-lo-entregado`, `firma.trae-cambios`, and those of `concluirFirma`
 */
export async function aceptarFirmado(entregado: Uint8Array, firmado: Buffer): Promise<FirmaAjena> {
  if (!firmado.subarray(0, entregado.length).equals(entregado)) throw noEsLoEntregado();
  const cambios = cambiosProhibidos(entregado, firmado);
  if (cambios.length > 0) throw traeCambios(cambios);
  const hallada = ultimaFirma(firmado);
  // A copy is handed over: who brought the file goes on with it.
  await concluirFirma(entregado, Buffer.from(firmado));
  if (!hallada) throw cmsIlegible();
  return hallada;
}

function cambiosProhibidos(entregado: Uint8Array, firmado: Buffer): readonly string[] {
  try {
    const archivo = new Archivo(firmado);
    const [antes, despues] = [abrirVista(archivo, entregado.length), abrirVista(archivo, firmado.length)];
    if (despues.reparada) return ['su estructura está rota'];
    return compararRevisiones(antes, despues).prohibidos;
  } catch {
    return ['lo que se agregó no se puede leer'];
  }
}

/** The signature that covers the whole file. */
function ultimaFirma(pdf: Buffer): (FirmaAjena & { readonly deBase: boolean }) | null {
  const vista = abrirVista(new Archivo(pdf), pdf.length);
  for (const f of hallarFirmas(vista)) {
    const cobertura = leerCobertura(pdf, vista, f.dict);
    if (cobertura?.fin !== pdf.length) continue;
    const { certificados, firmante } = abrirFirmado(leer(cobertura.contenido).bytes);
    const certificado = certificados.find((c) => esDelFirmante(c, firmante.sid));
    if (!certificado) return null;
    const deBase = esDeBase(vista, f.dict, cobertura.contenido);
    return { certificado, momento: horaDeclarada(f.dict), deBase };
  }
  return null;
}

function horaDeclarada(dict: PDFDict): Date | null {
  const m = dict.get(PDFName.of('M'));
  if (!(m instanceof PDFString) && !(m instanceof PDFHexString)) return null;
  try {
    const fecha = m.decodeDate();
    return Number.isNaN(fecha.getTime()) ? null : fecha;
  } catch {
    return null;
  }
}
