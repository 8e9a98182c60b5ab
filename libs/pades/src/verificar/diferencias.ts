import {
  PDFArray,
  PDFDict,
  PDFDocument,
  PDFName,
  PDFRawStream,
  PDFRef,
  PDFStream,
  type PDFObject,
} from 'pdf-lib';

type Objetos = ReadonlyMap<string, PDFObject>;

const CATALOGO_ADMITE = new Set(['/AcroForm', '/DSS', '/Perms', '/Extensions', '/Version', '/Metadata']);
const FORMULARIO_ADMITE = new Set(['/Fields', '/SigFlags', '/DR', '/DA', '/NeedAppearances']);
const FIRMA_ADMITE = new Set(['/V', '/AP', '/F', '/MK', '/M', '/Lock']);

function indexar(doc: PDFDocument): Objetos {
  return new Map(doc.context.enumerateIndirectObjects().map(([ref, o]) => [ref.toString(), o]));
}

function huella(o: PDFObject | undefined): string {
  if (o instanceof PDFRawStream) return `${o.dict.toString()}${Buffer.from(o.contents).toString('base64')}`;
  if (o instanceof PDFStream) return `${o.dict.toString()}${o.getContentsString()}`;
  return o?.toString() ?? '';
}

/** Keys whose value differs between two versions of a dictionary, as `/Nombre`. */
function clavesDistintas(a: PDFDict, b: PDFDict): string[] {
  const claves = new Set([...a.keys(), ...b.keys()]);
  return [...claves].filter((k) => huella(a.get(k)) !== huella(b.get(k))).map((k) => k.toString());
}

const esDe = (o: PDFObject | undefined, clave: string, valor: string): boolean =>
  o instanceof PDFDict && o.get(PDFName.of(clave))?.toString() === valor;

/**
 * What was done to a document after a signature. Allowed: new signature fields and their values, their widgets hung on
 * pages, validation data (ISO 32000-1, 12.8.2.2; PAdES). Anything else is a modification.
 * @param antes the file up to the end of the signed revision
 * @returns sentences in Spanish: `permitidos` for what signing may add, `prohibidos` for the rest
 */
export async function compararRevisiones(
  antes: Uint8Array,
  despues: Uint8Array,
): Promise<{ permitidos: string[]; prohibidos: string[] }> {
  const abrir = (pdf: Uint8Array) => PDFDocument.load(pdf, { updateMetadata: false, ignoreEncryption: true });
  const [a, b] = [await abrir(antes), await abrir(despues)];
  return new Comparacion(a, b).hacer();
}

class Comparacion {
  private readonly viejos: Objetos;
  private readonly nuevos: Objetos;
  private readonly permitidos = new Set<string>();
  private readonly prohibidos = new Set<string>();

  constructor(
    private readonly antes: PDFDocument,
    private readonly despues: PDFDocument,
  ) {
    this.viejos = indexar(antes);
    this.nuevos = indexar(despues);
  }

  hacer(): { permitidos: string[]; prohibidos: string[] } {
    this.compararCatalogos();
    for (const [ref, viejo] of this.viejos) {
      const nuevo = this.nuevos.get(ref);
      if (huella(viejo) === huella(nuevo) || esEstructura(viejo)) continue;
      this.juzgar(ref, viejo, nuevo);
    }
    return { permitidos: [...this.permitidos], prohibidos: [...this.prohibidos] };
  }

  private compararCatalogos(): void {
    const raices = [this.antes, this.despues].map((d) => d.context.trailerInfo.Root?.toString());
    if (raices[0] !== raices[1]) this.prohibidos.add('el documento empieza en otra raíz');
    for (const clave of clavesDistintas(this.antes.catalog, this.despues.catalog)) {
      if (CATALOGO_ADMITE.has(clave)) continue;
      this.prohibidos.add(`cambió ${clave} del documento`);
    }
  }

  private juzgar(ref: string, viejo: PDFObject, nuevo: PDFObject | undefined): void {
    if (!nuevo) this.prohibidos.add(`se borró el objeto ${ref}`);
    else if (viejo === this.antes.catalog) return;
    else if (this.esFormulario(viejo)) this.juzgarFormulario(viejo as PDFDict, nuevo);
    else if (esDe(viejo, 'Type', '/Page')) this.juzgarPagina(viejo as PDFDict, nuevo);
    else if (this.esCampoDeFirma(viejo)) this.juzgarCampo(viejo as PDFDict, nuevo);
    else if (viejo instanceof PDFArray && nuevo instanceof PDFArray) this.juzgarLista(ref, viejo, nuevo);
    else if (esDe(viejo, 'Type', '/DSS') || this.esDeValidacion(ref))
      this.permitidos.add('se agregaron datos de validación');
    else this.prohibidos.add(`cambió el objeto ${ref}`);
  }

  private esFormulario(o: PDFObject): boolean {
    return o === this.antes.context.lookup(this.antes.catalog.get(PDFName.of('AcroForm')));
  }

  private esCampoDeFirma(o: PDFObject): boolean {
    return esDe(o, 'FT', '/Sig');
  }

  private esDeValidacion(ref: string): boolean {
    return this.antes.catalog.get(PDFName.of('DSS'))?.toString() === ref;
  }

  private juzgarFormulario(viejo: PDFDict, nuevo: PDFObject): void {
    if (!(nuevo instanceof PDFDict)) return void this.prohibidos.add('cambió el formulario');
    for (const clave of clavesDistintas(viejo, nuevo)) {
      if (!FORMULARIO_ADMITE.has(clave)) this.prohibidos.add(`cambió ${clave} del formulario`);
      else if (clave === '/Fields')
        this.juzgarAgregados(viejo.get(PDFName.of('Fields')), nuevo.get(PDFName.of('Fields')));
    }
  }

  private juzgarPagina(viejo: PDFDict, nuevo: PDFObject): void {
    if (!(nuevo instanceof PDFDict)) return void this.prohibidos.add('se reemplazó una página');
    for (const clave of clavesDistintas(viejo, nuevo)) {
      if (clave === '/Annots')
        this.juzgarAgregados(viejo.get(PDFName.of('Annots')), nuevo.get(PDFName.of('Annots')));
      else this.prohibidos.add(`cambió ${clave} de una página`);
    }
  }

  /** A field that was already signed may not change; an empty one may be filled. */
  private juzgarCampo(viejo: PDFDict, nuevo: PDFObject): void {
    const cambios = nuevo instanceof PDFDict ? clavesDistintas(viejo, nuevo) : ['/FT'];
    const firmado = viejo.has(PDFName.of('V'));
    if (firmado || cambios.some((c) => !FIRMA_ADMITE.has(c)))
      this.prohibidos.add('cambió un campo de firma ya firmado');
    else this.permitidos.add('se firmó en un campo previsto');
  }

  private juzgarLista(ref: string, viejo: PDFArray, nuevo: PDFArray): void {
    const esDePagina = [...this.viejos.values()].some(
      (o) => esDe(o, 'Type', '/Page') && (o as PDFDict).get(PDFName.of('Annots'))?.toString() === ref,
    );
    const form = this.antes.context.lookup(this.antes.catalog.get(PDFName.of('AcroForm')));
    const esDeCampos = form instanceof PDFDict && form.get(PDFName.of('Fields'))?.toString() === ref;
    if (esDePagina || esDeCampos) this.juzgarAgregados(viejo, nuevo);
    else this.prohibidos.add(`cambió la lista ${ref}`);
  }

  /** The old entries stay, in order; each new one is a signature field of its own. */
  private juzgarAgregados(viejo: PDFObject | undefined, nuevo: PDFObject | undefined): void {
    const lista = (doc: PDFDocument, o: PDFObject | undefined): PDFObject[] => {
      const hallada = o ? doc.context.lookup(o) : undefined;
      return hallada instanceof PDFArray ? hallada.asArray() : [];
    };
    const [a, b] = [lista(this.antes, viejo), lista(this.despues, nuevo)];
    if (a.some((o, i) => o.toString() !== b[i]?.toString()))
      return void this.prohibidos.add('se quitó o cambió una anotación');
    for (const agregado of b.slice(a.length)) {
      const objeto = this.despues.context.lookup(agregado);
      const esNuevo = agregado instanceof PDFRef && !this.viejos.has(agregado.toString());
      const esFirma = esDe(objeto, 'FT', '/Sig') && esDe(objeto, 'Subtype', '/Widget');
      if (esNuevo && esFirma) this.permitidos.add('se agregó un campo de firma');
      else this.prohibidos.add('se agregó una anotación que no es firma');
    }
  }
}

/** Cross-reference and object streams describe the file, not the document. */
function esEstructura(o: PDFObject): boolean {
  return o instanceof PDFStream && /\/Type \/(XRef|ObjStm)/.test(o.dict.toString());
}
