import { PDFArray, PDFBool, type PDFDict, PDFHexString, PDFName, PDFNumber, PDFString } from 'pdf-lib';
import type { PDFDocument, PDFRef } from 'pdf-lib';
import { hojaDe, incrustar, pagina, vacia } from './apariencia';
import { BANDERAS, camposDeFirma, crearCampo, type Campo } from './campos';
import {
  exigirPrimera,
  nombrarCertificacion,
  referenciaDeCertificacion,
  type Certificacion,
} from './certificar';
import { armarCms, atributosFirmados, lugarParaCms } from './cms';
import type { Credencial } from './credencial';
import { bytesAntes, campoAusente, campoCerrado, campoOcupado, documentoBloqueado } from './errores';
import { recorrerFormulario } from './formulario';
import { enEspacioDeUsuario } from './geometria';
import { sha256 } from './huella';
import { cerrarRango, diccionarioConHueco, llenar, type Hueco } from './hueco';
import { abrir, formulario, guardar, lectorDe } from './incremental';
import { permisosDe } from './verificar/permisos';

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
  /** reserve room for a timestamp on the signature */
  readonly conTiempo?: boolean;
  /** the first signature may certify the document and say what others may still do; fields it leaves empty can be signed */
  readonly certificacion?: Certificacion;
}

/** A file with its signature's place empty, and what has to be signed to fill it. */
export interface FirmaPreparada extends Hueco {
  /** DER of the attributes: the key signs these bytes with SHA-256 */
  readonly atributos: Buffer;
}

/** The field dictionary holds the value; its widget, often the same, holds the drawing. */
interface Sitio {
  readonly campo: PDFDict;
  readonly widget: PDFDict;
}

/**
 * First step: appends the revision that will carry the signature and computes what must be signed.
 * @throws ErrorDominio `firma.campo-ausente`, `firma.campo-ocupado`, `firma.documento-bloqueado`, `firma.pagina-ausente`,
 * `firma.certificacion-tardia`, `pdf.cifrado`, `pdf.danado`, `pdf.bytes-antes`
 */
export async function prepararFirma(
  pdf: Uint8Array,
  credencial: Pick<Credencial, 'certificado' | 'cadena'>,
  orden: OrdenDeFirma,
): Promise<FirmaPreparada> {
  const abierto = await abrir(pdf);
  if (abierto.basura > 0) throw bytesAntes();
  const { doc } = abierto;
  exigirAbierto(doc, orden.campo);
  if (orden.certificacion) exigirPrimera(doc);
  const { campo, widget } =
    typeof orden.campo === 'string' ? buscarCampo(doc, orden.campo) : campoNuevo(doc, orden.campo);
  const firma = diccionarioDeFirma(doc, orden, lugarParaCms(credencial, orden.conTiempo ?? false));
  campo.set(PDFName.of('V'), firma);
  if (orden.certificacion) nombrarCertificacion(doc, firma);
  widget.set(PDFName.of('F'), PDFNumber.of(BANDERAS));
  widget.set(PDFName.of('AP'), doc.context.obj({ N: await apariencia(doc, widget, orden.apariencia) }));
  mostrarApariencias(doc);
  const { partes, ...preparada } = cerrarRango(await guardar(abierto), pdf.length);
  return { ...preparada, atributos: atributosFirmados(sha256(...partes), credencial.certificado.der) };
}

/**
 * Second step: puts the signature into its place; no other byte changes.
 * @param token timestamp over the signature, if there is one
 * @throws ErrorDominio `firma.no-cabe`
 */
export function completarFirma(
  preparada: FirmaPreparada,
  credencial: Pick<Credencial, 'certificado' | 'cadena' | 'algoritmo'>,
  firma: Uint8Array,
  token: Uint8Array | null = null,
): Buffer {
  return llenar(preparada, armarCms(credencial, preparada.atributos, firma, token));
}

/** A certification may forbid further changes, or new fields; a signature may close fields (ISO 32000-1, 12.8.2). */
function exigirAbierto(doc: PDFDocument, campo: string | Campo): void {
  const { certificacion, cerrado } = permisosDe(lectorDe(doc));
  if (certificacion === 1 || (certificacion !== null && typeof campo !== 'string'))
    throw documentoBloqueado();
  const nombre = typeof campo === 'string' ? campo : campo.nombre;
  if (cerrado(nombre)) throw campoCerrado(nombre);
}

function buscarCampo(doc: PDFDocument, nombre: string): Sitio {
  const hallado = camposDeFirma(doc).find((c) => c.nombre === nombre);
  if (!hallado) throw campoAusente(nombre);
  if (hallado.firmado) throw campoOcupado(nombre);
  return { campo: hallado.dict, widget: hallado.apariciones[0] ?? hallado.dict };
}

function campoNuevo(doc: PDFDocument, campo: Campo): Sitio {
  const todos = recorrerFormulario(lectorDe(doc)).campos;
  if (todos.some((c) => c.nombre === campo.nombre)) throw campoOcupado(campo.nombre);
  const dict = crearCampo(doc, campo);
  return { campo: dict, widget: dict };
}

async function apariencia(
  doc: PDFDocument,
  widget: PDFDict,
  dibujo: Uint8Array | undefined,
): Promise<PDFRef> {
  const rect = doc.context.lookup(widget.get(PDFName.of('Rect')));
  const numeros = rect instanceof PDFArray ? rect.asArray().map((n) => doc.context.lookup(n)) : [];
  const [x1 = 0, y1 = 0, x2 = 0, y2 = 0] = numeros.map((n) => (n instanceof PDFNumber ? n.asNumber() : 0));
  const lados = { ancho: Math.abs(x2 - x1), alto: Math.abs(y2 - y1) };
  if (!dibujo || lados.ancho === 0 || lados.alto === 0) return vacia(doc, lados);
  const { rotacion } = hojaDe(pagina(doc, numeroDePagina(doc, widget)));
  const vista = rotacion % 180 === 0 ? lados : { ancho: lados.alto, alto: lados.ancho };
  const { matriz } = enEspacioDeUsuario(
    { x0: 0, y0: 0, ancho: 0, alto: 0, rotacion },
    { x: 0, y: 0, ...vista },
  );
  return incrustar(doc, dibujo, vista, matriz);
}

/** /P is optional: without it the page is the one that lists the widget (ISO 32000-1, 12.5.2). */
export function numeroDePagina(doc: PDFDocument, widget: PDFDict): number {
  const { context } = doc;
  const suya = context.lookup(widget.get(PDFName.of('P')));
  const indice = doc.getPages().findIndex(({ node }) => {
    const lista = context.lookup(node.get(PDFName.of('Annots')));
    const cuelga = lista instanceof PDFArray && lista.asArray().some((a) => context.lookup(a) === widget);
    return node === suya || cuelga;
  });
  return Math.max(indice, 0) + 1;
}

/** NeedAppearances makes some readers draw fields anew, and a signature's drawing vanish; it goes once all have theirs. */
function mostrarApariencias(doc: PDFDocument): void {
  const form = formulario(doc);
  const necesita = PDFName.of('NeedAppearances');
  if (doc.context.lookup(form.get(necesita)) !== PDFBool.True) return;
  const { campos } = recorrerFormulario(lectorDe(doc));
  if (camposDeFirma(doc).filter((c) => c.firmado).length > 1) return;
  const dibujados = campos.every((c) =>
    (c.apariciones.length > 0 ? c.apariciones : [c.dict]).every((w) => w.has(PDFName.of('AP'))),
  );
  if (dibujados) form.set(necesita, PDFBool.False);
}

/** La Paz time with its offset, as PDF dates are written (ISO 32000-1, 7.9.4). */
function fechaPdf(momento: Date): string {
  const local = new Date(momento.getTime() - 4 * 3_600_000).toISOString().replace(/[-:T]/g, '').slice(0, 14);
  return `D:${local}-04'00'`;
}

function diccionarioDeFirma(doc: PDFDocument, orden: OrdenDeFirma, lugar: number): PDFRef {
  return diccionarioConHueco(doc, 'Sig', 'ETSI.CAdES.detached', lugar, (dict) => {
    dict.set(PDFName.of('M'), PDFString.of(fechaPdf(orden.momento)));
    if (orden.nombre) dict.set(PDFName.of('Name'), PDFHexString.fromText(orden.nombre));
    if (orden.motivo) dict.set(PDFName.of('Reason'), PDFHexString.fromText(orden.motivo));
    if (orden.certificacion) referenciaDeCertificacion(dict, orden.certificacion);
    if (orden.lugar) dict.set(PDFName.of('Location'), PDFHexString.fromText(orden.lugar));
  });
}
