import { createHash } from 'node:crypto';
import {
  PDFDict,
  PDFHexString,
  PDFInvalidObject,
  PDFName,
  PDFNumber,
  type PDFRef,
  PDFString,
  type PDFDocument,
} from 'pdf-lib';
import { hojaDe, incrustar, pagina, vacia } from './apariencia';
import { armarCms, atributosFirmados, lugarParaCms } from './cms';
import { camposDeFirma, crearCampo, type Campo, type CampoHallado } from './campos';
import type { Credencial } from './credencial';
import { campoAusente, campoOcupado, documentoBloqueado, noCabe, pdfIlegible } from './errores';
import { enEspacioDeUsuario } from './geometria';
import { abrir, comoDict, formulario, guardar } from './incremental';

/** What to sign, where and as whom. */
export interface OrdenDeFirma {
  /** name of an empty field, or a new field to make */
  readonly campo: string | Campo;
  /** one-page PDF drawn in the field; absent: an invisible signature */
  readonly apariencia?: Uint8Array;
  /** time of the signature, printed in /M */
  readonly momento: Date;
  readonly nombre?: string;
  readonly motivo?: string;
  readonly lugar?: string;
}

/** A file with its signature's place empty, and what has to be signed to fill it. */
export interface FirmaPreparada {
  readonly pdf: Buffer;
  /** offsets of the hex digits of /Contents */
  readonly contenido: readonly [desde: number, hasta: number];
  /** DER of the attributes: the key signs these bytes with SHA-256 */
  readonly atributos: Buffer;
}

/** Digits that hold the place of each number of /ByteRange. */
const RELLENO = '**********';

/**
 * First step: appends the revision that will carry the signature and computes what must be signed.
 * @throws ErrorDominio `firma.campo-ausente`, `firma.campo-ocupado`, `firma.documento-bloqueado`, `pdf.cifrado`, `pdf.danado`
 */
export async function prepararFirma(
  pdf: Uint8Array,
  credencial: Pick<Credencial, 'certificado' | 'cadena'>,
  orden: OrdenDeFirma,
): Promise<FirmaPreparada> {
  const abierto = await abrir(pdf);
  const { doc } = abierto;
  exigirAbierto(doc, typeof orden.campo !== 'string');
  const dict = typeof orden.campo === 'string' ? buscarCampo(doc, orden.campo) : campoNuevo(doc, orden.campo);
  const firma = diccionario(doc, orden, lugarParaCms(credencial));
  dict.set(PDFName.of('V'), firma);
  dict.set(PDFName.of('F'), PDFNumber.of(132));
  const ap = await apariencia(doc, dict, orden.apariencia);
  dict.set(PDFName.of('AP'), doc.context.obj({ N: ap }));
  formulario(doc);
  return cerrar(await guardar(abierto), pdf.length, credencial);
}

/**
 * Second step: puts the signature into its place; no other byte changes.
 * @throws ErrorDominio `firma.no-cabe`
 */
export function completarFirma(
  preparada: FirmaPreparada,
  credencial: Pick<Credencial, 'certificado' | 'cadena' | 'algoritmo'>,
  firma: Uint8Array,
): Buffer {
  const cms = armarCms(credencial, preparada.atributos, firma);
  const [desde, hasta] = preparada.contenido;
  const lugar = (hasta - desde) / 2;
  if (cms.length > lugar) throw noCabe(cms.length, lugar);
  const salida = Buffer.from(preparada.pdf);
  salida.write(cms.toString('hex').padEnd(lugar * 2, '0'), desde, 'latin1');
  return salida;
}

/** A certification may forbid further changes, or new fields (ISO 32000-1, 12.8.2.2). */
function exigirAbierto(doc: PDFDocument, esNuevo: boolean): void {
  const permisos = doc.catalog.lookupMaybe(PDFName.of('Perms'), PDFDict);
  const certificacion = permisos ? comoDict(doc, permisos.get(PDFName.of('DocMDP'))) : null;
  if (!certificacion) return;
  const referencias = doc.context.lookup(certificacion.get(PDFName.of('Reference')))?.toString() ?? '';
  const p = Number(/\/P\s+(\d)/.exec(referencias)?.[1] ?? 2);
  if (p === 1 || esNuevo) throw documentoBloqueado();
}

function buscarCampo(doc: PDFDocument, nombre: string): PDFDict {
  const hallado: CampoHallado | undefined = camposDeFirma(doc).find((c) => c.nombre === nombre);
  if (!hallado) throw campoAusente(nombre);
  if (hallado.firmado) throw campoOcupado(nombre);
  return hallado.dict;
}

function campoNuevo(doc: PDFDocument, campo: Campo): PDFDict {
  if (camposDeFirma(doc).some((c) => c.nombre === campo.nombre)) throw campoOcupado(campo.nombre);
  return crearCampo(doc, campo);
}

async function apariencia(doc: PDFDocument, dict: PDFDict, dibujo: Uint8Array | undefined): Promise<PDFRef> {
  const rect = doc.context.lookup(dict.get(PDFName.of('Rect')))?.toString() ?? '';
  const [x1 = 0, y1 = 0, x2 = 0, y2 = 0] = (rect.match(/-?[\d.]+/g) ?? []).map(Number);
  const lados = { ancho: Math.abs(x2 - x1), alto: Math.abs(y2 - y1) };
  if (!dibujo || lados.ancho === 0) return vacia(doc, lados);
  const { rotacion } = hojaDe(paginaDe(doc, dict));
  const vista = rotacion % 180 === 0 ? lados : { ancho: lados.alto, alto: lados.ancho };
  const { matriz } = enEspacioDeUsuario(
    { x0: 0, y0: 0, ancho: 0, alto: 0, rotacion },
    { x: 0, y: 0, ...vista },
  );
  return incrustar(doc, dibujo, vista, matriz);
}

function paginaDe(doc: PDFDocument, dict: PDFDict) {
  const ref = dict.get(PDFName.of('P'));
  const numero = doc.getPages().findIndex((p) => p.ref === ref || p.node === doc.context.lookup(ref));
  return pagina(doc, Math.max(numero, 0) + 1);
}

/** La Paz time with its offset, as PDF dates are written (ISO 32000-1, 7.9.4). */
function fechaPdf(momento: Date): string {
  const local = new Date(momento.getTime() - 4 * 3_600_000).toISOString().replace(/[-:T]/g, '').slice(0, 14);
  return `D:${local}-04'00'`;
}

/** The dictionary is registered as raw bytes, so that it never lands inside an object stream (trap of some readers). */
function diccionario(doc: PDFDocument, orden: OrdenDeFirma, lugar: number): PDFRef {
  const contexto = doc.context;
  const rango = [PDFNumber.of(0), ...Array.from({ length: 3 }, () => PDFName.of(RELLENO))];
  const dict = contexto.obj({
    Type: 'Sig',
    Filter: 'Adobe.PPKLite',
    SubFilter: 'ETSI.CAdES.detached',
    ByteRange: rango,
    Contents: PDFHexString.of('0'.repeat(lugar * 2)),
    M: PDFString.of(fechaPdf(orden.momento)),
  });
  if (orden.nombre) dict.set(PDFName.of('Name'), PDFHexString.fromText(orden.nombre));
  if (orden.motivo) dict.set(PDFName.of('Reason'), PDFHexString.fromText(orden.motivo));
  if (orden.lugar) dict.set(PDFName.of('Location'), PDFHexString.fromText(orden.lugar));
  const bytes = new Uint8Array(dict.sizeInBytes());
  dict.copyBytesInto(bytes, 0);
  return contexto.register(PDFInvalidObject.of(bytes));
}

/** Fills in /ByteRange, now that the offsets are known, and hashes everything but the place of the signature. */
function cerrar(pdf: Buffer, desde: number, credencial: Pick<Credencial, 'certificado'>): FirmaPreparada {
  const hueco = pdf.indexOf(`/${RELLENO}`, desde);
  const rango = pdf.lastIndexOf('/ByteRange', hueco);
  const finRango = pdf.indexOf(']', hueco) + 1;
  const abre = pdf.indexOf('/Contents <', desde) + '/Contents '.length;
  const cierra = pdf.indexOf('>', abre) + 1;
  if (hueco < 0 || rango < desde || abre < desde) throw pdfIlegible();
  const texto = `/ByteRange [0 ${abre} ${cierra} ${pdf.length - cierra}]`;
  pdf.write(texto.padEnd(finRango - rango, ' '), rango, 'latin1');
  const resumen = createHash('sha256').update(pdf.subarray(0, abre)).update(pdf.subarray(cierra)).digest();
  return {
    pdf,
    contenido: [abre + 1, cierra - 1],
    atributos: atributosFirmados(resumen, credencial.certificado.der),
  };
}
