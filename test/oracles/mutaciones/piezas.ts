import { PDFArray, PDFDict, PDFName, PDFRef, type PDFObject } from 'pdf-lib';
import type { Base } from './bases';

/** Parts of a base that mutants are made from, by object number. */
export interface Piezas {
  readonly base: Base;
  readonly pagina: PDFRef;
  readonly paginas: PDFRef;
  readonly contenido: PDFRef;
  readonly catalogo: PDFRef;
  /** of the first signature */
  readonly campo: PDFRef;
  readonly firma: PDFRef;
  readonly apariencia: PDFRef;
  /** a signature field that nobody has signed; null: it has none */
  readonly vacio: PDFRef | null;
  readonly libre: number;
}

const N = (clave: string): PDFName => PDFName.of(clave);

const comoRef = (o: PDFObject | undefined): PDFRef => {
  if (o instanceof PDFArray) return comoRef(o.asArray()[0]);
  if (!(o instanceof PDFRef)) throw new TypeError('la base no tiene esa pieza');
  return o;
};

export function piezasDe(base: Base): Piezas {
  const { doc } = base;
  const pagina = doc.getPage(0);
  const campo = campos(base).find((f) => {
    const dict = doc.context.lookup(f, PDFDict);
    return String(dict.get(N('FT'))) === '/Sig' && dict.has(N('V'));
  });
  const dict = doc.context.lookup(comoRef(campo), PDFDict);
  const esVacio = (f: PDFRef): boolean => {
    const d = doc.context.lookup(f, PDFDict);
    return String(d.get(N('FT'))) === '/Sig' && !d.has(N('V'));
  };
  const contenido = doc.context.lookup(pagina.node.get(N('Contents')));
  return {
    base,
    pagina: pagina.ref,
    paginas: comoRef(doc.catalog.get(N('Pages'))),
    contenido: comoRef(contenido instanceof PDFArray ? contenido : pagina.node.get(N('Contents'))),
    catalogo: comoRef(doc.context.trailerInfo.Root),
    campo: comoRef(campo),
    firma: comoRef(dict.get(N('V'))),
    apariencia: comoRef(dict.lookup(N('AP'), PDFDict).get(N('N'))),
    vacio: campos(base).find(esVacio) ?? null,
    libre: doc.context.largestObjectNumber + 1,
  };
}

/** The form's fields, wherever the form lies. */
function campos(base: Base): PDFRef[] {
  const form = base.doc.catalog.lookup(N('AcroForm'), PDFDict);
  return form
    .lookup(N('Fields'), PDFArray)
    .asArray()
    .filter((f) => f instanceof PDFRef);
}

/**
 * A dictionary of the base with some keys changed, as text.
 * @param cambios raw text by key; null takes the key out
 */
export function con(base: Base, ref: PDFRef, cambios: Readonly<Record<string, string | null>>): string {
  const dict = base.doc.context.lookup(ref, PDFDict);
  const claves = new Map(dict.entries().map(([k, v]) => [k.toString(), v.toString()]));
  for (const [k, v] of Object.entries(cambios)) {
    if (v === null) claves.delete(`/${k}`);
    else claves.set(`/${k}`, v);
  }
  return `<< ${[...claves].map(([k, v]) => `${k} ${v}`).join(' ')} >>`;
}

/** The elements of an array under a key, as text. */
export function elementos(base: Base, ref: PDFRef, clave: string): string {
  const hallada = base.doc.context.lookup(base.doc.context.lookup(ref, PDFDict).get(N(clave)));
  return hallada instanceof PDFArray ? hallada.asArray().join(' ') : '';
}

/** The form with some keys changed, hung from a root written anew. @returns bodies to append */
export function conFormulario(
  p: Piezas,
  cambios: Readonly<Record<string, string | null>>,
): Map<number, string> {
  const { base, catalogo, libre } = p;
  const form = base.doc.catalog.lookup(N('AcroForm'), PDFDict);
  const claves = new Map(form.entries().map(([k, v]) => [k.toString(), v.toString()]));
  for (const [k, v] of Object.entries(cambios)) {
    if (v === null) claves.delete(`/${k}`);
    else claves.set(`/${k}`, v);
  }
  const texto = `<< ${[...claves].map(([k, v]) => `${k} ${v}`).join(' ')} >>`;
  return new Map([
    [catalogo.objectNumber, con(base, catalogo, { AcroForm: `${libre + 40} 0 R` })],
    [libre + 40, texto],
  ]);
}

/** Whether the form has fonts of its own. */
export function tieneFuentes({ base }: Piezas): boolean {
  const form = base.doc.catalog.lookup(N('AcroForm'), PDFDict);
  return form.lookupMaybe(N('DR'), PDFDict)?.lookupMaybe(N('Font'), PDFDict)?.keys().length !== undefined;
}

export const camposComoTexto = (p: Piezas): string => campos(p.base).join(' ');

/** Adds a field to the form and its widget to the first page. */
export function conCampo(p: Piezas, cuerpo: string): Map<number, string> {
  const ref = `${p.libre} 0 R`;
  return new Map([
    ...conFormulario(p, { Fields: `[${camposComoTexto(p)} ${ref}]` }),
    [
      p.pagina.objectNumber,
      con(p.base, p.pagina, { Annots: `[${elementos(p.base, p.pagina, 'Annots')} ${ref}]` }),
    ],
    [p.libre, cuerpo],
  ]);
}
