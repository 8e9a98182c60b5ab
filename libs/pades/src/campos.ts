import { type PDFDict, PDFHexString, PDFName, type PDFDocument } from 'pdf-lib';
import { colgarDePagina, hojaDe, ladosDeCaja, pagina, vacia } from './apariencia';
import { lista, recorrerFormulario, valorDeFirma, type CampoDeFormulario } from './formulario';
import { comoSeVe, enEspacioDeUsuario, type Caja } from './geometria';
import { abrir, formulario, guardar, lectorDe, listaEn } from './incremental';

/** A signature field: a box on a page as the reader sees it. */
export interface Campo extends Caja {
  readonly nombre: string;
  /** from 1 */
  readonly pagina: number;
}

/** A signature field found in a file. */
export interface CampoHallado extends CampoDeFormulario {
  readonly firmado: boolean;
}

/** Print, and locked: people move no signature (ISO 32000-1, 12.5.3). */
export const BANDERAS = 132;

/** @returns the signature fields of a document, in the order of its form */
export function camposDeFirma(doc: PDFDocument): CampoHallado[] {
  const lector = lectorDe(doc);
  const firmas = recorrerFormulario(lector).campos.filter((c) => c.tipo === '/Sig');
  return firmas.map((c) => ({ ...c, firmado: valorDeFirma(lector, c) !== null }));
}

/** Makes one field with its widget and hangs both; the caller saves. */
export function crearCampo(doc: PDFDocument, c: Campo): PDFDict {
  const p = pagina(doc, c.pagina);
  const { rect } = enEspacioDeUsuario(hojaDe(p), c);
  const dict = doc.context.obj({
    Type: 'Annot',
    Subtype: 'Widget',
    FT: 'Sig',
    Rect: rect,
    F: BANDERAS,
    P: p.ref,
    AP: { N: vacia(doc, c) },
  });
  dict.set(PDFName.of('T'), PDFHexString.fromText(c.nombre));
  const ref = doc.context.register(dict);
  listaEn(formulario(doc), 'Fields').push(ref);
  colgarDePagina(p, ref);
  return dict;
}

/**
 * Adds empty signature fields in one incremental update, so that signers and reception desks find their place allotted.
 * Fields that already exist by name stay as they are.
 * @returns the same bytes when nothing had to be added
 * @throws ErrorDominio `pdf.cifrado`, `pdf.danado`, `firma.pagina-ausente`
 */
export async function agregarCampos(pdf: Uint8Array, campos: readonly Campo[]): Promise<Uint8Array> {
  const abierto = await abrir(pdf);
  const existentes = new Set(camposDeFirma(abierto.doc).map((c) => c.nombre));
  const nuevos = campos.filter((c) => !existentes.has(c.nombre));
  if (nuevos.length === 0) return pdf;
  for (const c of nuevos) crearCampo(abierto.doc, c);
  return guardar(abierto);
}

/** @returns names of the signature fields of a file, in order, and whether each is signed */
export async function listarCampos(pdf: Uint8Array): Promise<{ nombre: string; firmado: boolean }[]> {
  const { doc } = await abrir(pdf);
  return camposDeFirma(doc).map(({ nombre, firmado }) => ({ nombre, firmado }));
}

/**
 * @returns the boxes that signatures, and the places kept for them, take on a page, as the reader sees it, each with the name of
 * its field; `numero` from 1
 */
export async function cajasDeFirma(
  pdf: Uint8Array,
  numero: number,
): Promise<(Caja & { readonly nombre: string })[]> {
  const { doc } = await abrir(pdf);
  const p = pagina(doc, numero);
  const enLaPagina = new Set(lista(lectorDe(doc), p.node, 'Annots').map((a) => doc.context.lookup(a)));
  return camposDeFirma(doc)
    .flatMap((c) => [c.dict, ...c.apariciones].map((w) => ({ nombre: c.nombre, w })))
    .filter(({ w }) => enLaPagina.has(w))
    .flatMap(({ nombre, w }) => {
      const rect = ladosDeCaja(w);
      return rect ? [{ ...comoSeVe(hojaDe(p), rect), nombre }] : [];
    })
    .filter((c) => c.ancho > 0 && c.alto > 0);
}
