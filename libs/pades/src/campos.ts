import { PDFArray, PDFDict, PDFHexString, PDFName, PDFRef, PDFString, type PDFDocument } from 'pdf-lib';
import { colgarDePagina, hojaDe, pagina, vacia } from './apariencia';
import { comoDict, formulario, abrir, guardar, listaEn } from './incremental';
import { enEspacioDeUsuario, type Caja } from './geometria';

/** A signature field: a box on a page as the reader sees it. */
export interface Campo extends Caja {
  readonly nombre: string;
  /** from 1 */
  readonly pagina: number;
}

/** A signature field found in a file. */
export interface CampoHallado {
  readonly nombre: string;
  readonly ref: PDFRef | null;
  readonly dict: PDFDict;
  readonly firmado: boolean;
}

const texto = (o: unknown): string =>
  o instanceof PDFString || o instanceof PDFHexString ? o.decodeText() : '';

/** Print, and locked: people move no signature (ISO 32000-1, 12.5.3). */
const BANDERAS = 132;

/**
 * All signature fields, reached through AcroForm/Fields and Kids, never by searching bytes.
 * @remarks limited to 20 levels and 10,000 nodes; what lies deeper or loops is left out
 */
export function camposDeFirma(doc: PDFDocument): CampoHallado[] {
  const form = doc.catalog.lookupMaybe(PDFName.of('AcroForm'), PDFDict);
  const raices = form ? doc.context.lookup(form.get(PDFName.of('Fields'))) : undefined;
  const hallados: CampoHallado[] = [];
  const vistos = new Set<PDFDict>();
  const bajar = (lista: PDFArray, prefijo: string, tipo: string, nivel: number): void => {
    for (const objeto of lista.asArray()) {
      const dict = comoDict(doc, objeto);
      if (!dict || vistos.has(dict) || vistos.size > 10_000) continue;
      vistos.add(dict);
      const propio = texto(doc.context.lookup(dict.get(PDFName.of('T'))));
      const nombre = [prefijo, propio].filter(Boolean).join('.');
      const suyo = doc.context.lookup(dict.get(PDFName.of('FT')))?.toString() ?? tipo;
      const hijos = doc.context.lookup(dict.get(PDFName.of('Kids')));
      const esTerminal = !(hijos instanceof PDFArray) || !tieneCampos(doc, hijos);
      if (suyo === '/Sig' && esTerminal) {
        const firmado = comoDict(doc, dict.get(PDFName.of('V'))) !== null;
        hallados.push({ nombre, dict, firmado, ref: objeto instanceof PDFRef ? objeto : null });
      } else if (hijos instanceof PDFArray && nivel < 20) bajar(hijos, nombre, suyo, nivel + 1);
    }
  };
  if (raices instanceof PDFArray) bajar(raices, '', '', 0);
  return hallados;
}

/** Kids with a name of their own are fields; without, they are the widgets of this one. */
function tieneCampos(doc: PDFDocument, hijos: PDFArray): boolean {
  return hijos.asArray().some((h) => comoDict(doc, h)?.has(PDFName.of('T')));
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
