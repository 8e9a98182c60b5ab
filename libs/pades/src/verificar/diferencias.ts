import { PDFArray, PDFDict, type PDFObject } from 'pdf-lib';
import { clave, formularioDe, recorrerFormulario, valorDeFirma, type CampoDeFormulario } from '../formulario';
import { esSelloDeTiempo } from './cobertura';
import { soloDiceSrgb } from './color';
import { Comparacion, type Regla } from './comparacion';
import { agregadosEnOrden, paginasDe, sinDibujo } from './documento';
import { cambioEnPalabras, enOrdenDePaginas, faltanEnPalabras } from './en-palabras';
import { firmaSuPropioCampo } from './firma-de-campo';
import { permisosDe, type Permisos } from './permisos';
import { contarUsos, esCompartida, refsDeApariencia } from './usos';
import { escondeAlgo, esInequivoca, type Lectura, type Vista } from './vista';

/** What later revisions did to a signed one, in words. */
export interface Cambios {
  readonly permitidos: readonly string[];
  readonly prohibidos: readonly string[];
}

/** Catalog keys that a signer may touch: validation data, version marks and metadata, none of them seen on a page. */
const DE_CATALOGO = new Set(['/AcroForm', '/DSS', '/Extensions', '/Version', '/Metadata', '/MarkInfo']);
const COLORES = clave('OutputIntents');
const DE_FORMULARIO = new Set(['/Fields', '/SigFlags', '/NeedAppearances', '/DR', '/DA']);
/** Keys that filling in a field changes. */
const DE_VALOR = new Set(
  ['V', 'RV', 'AP', 'AS', 'F', 'Ff', 'DA', 'Q', 'MK', 'BS', 'M', 'I', 'TI'].map((k) => `/${k}`),
);

/**
 * What was done to a document after the revision that a signature covers. Allowed: new signature fields and their
 * values with their own appearance, their widgets on pages, validation data, document timestamps; form values when a
 * certification lets fill in. Anything else is a modification.
 * @param antes the revision as signed
 * @param despues the file as it stands
 */
export function compararRevisiones(antes: Vista, despues: Vista): Cambios {
  const permisos = permisosDe(antes);
  const { permitidos, prohibidos } = new Diferencias(antes, despues, permisos).hacer();
  const clara = esInequivoca(despues) && !escondeAlgo(antes, despues);
  if (clara || OTRAS_LECTURAS.every((l) => muestraLoMismo(antes, despues, permisos, l)))
    return { permitidos, prohibidos };
  return { permitidos, prohibidos: [...prohibidos, 'el archivo muestra dos documentos según quién lo lea'] };
}

const OTRAS_LECTURAS = ['tabla', 'flujo'] as const;

/** A file that could be read in several ways when it was signed is changed if what any reader sees of it is. */
function muestraLoMismo(antes: Vista, despues: Vista, permisos: Permisos, lectura: Lectura): boolean {
  const [a, b] = [antes.comoLa(lectura), despues.comoLa(lectura)];
  if (!a.tieneRaiz && !b.tieneRaiz) return true;
  return new Diferencias(a, b, permisos).hacer().prohibidos.length === 0;
}

class Diferencias {
  private readonly permitidos = new Set<string>();
  private readonly prohibidos = new Set<string>();
  private readonly reglas = new Map<PDFObject, Regla>();
  private readonly comparacion: Comparacion;
  /** dictionaries of the signature fields that the later file has and the earlier had not, and of their widgets */
  private readonly nuevos = new Map<PDFDict, CampoDeFormulario>();
  private readonly actuales = new Map<string, CampoDeFormulario>();

  private usos: ReadonlyMap<number, number> | null = null;

  constructor(
    private readonly antes: Vista,
    private readonly despues: Vista,
    private readonly permisos: Permisos,
  ) {
    this.comparacion = new Comparacion(antes, despues, this.reglas, (ruta) =>
      this.prohibidos.add(this.cambio(ruta)),
    );
  }

  hacer(): Cambios {
    this.ponerReglas();
    const [a, b] = [this.antes.catalogo, this.despues.catalogo];
    this.reglas.set(a, () => undefined);
    const conColores = !a.has(COLORES) && soloDiceSrgb(this.despues, b.get(COLORES));
    if (conColores) this.permitidos.add('se dijo que sus colores son sRGB, como ya se leían');
    const salvo = conColores ? new Set([...DE_CATALOGO, COLORES.toString()]) : DE_CATALOGO;
    this.comparacion.agregarClaves(a, b, 'el documento: ', salvo);
    if (a.has(clave('AcroForm')) || b.has(clave('AcroForm'))) this.formulario();
    if (b.has(clave('DSS')) && a.get(clave('DSS')) !== b.get(clave('DSS')))
      this.permitidos.add('se agregó con qué comprobar las firmas más adelante');
    this.comparacion.hacer();
    return { permitidos: enOrdenDePaginas(this.permitidos), prohibidos: enOrdenDePaginas(this.prohibidos) };
  }

  private cambio(ruta: string): string {
    const [antes, ahora] = [paginasDe(this.antes).length, paginasDe(this.despues).length];
    if (antes === ahora || !/: \/(Parent\/(Kids|Count)|Pages)/.test(ruta)) return cambioEnPalabras(ruta);
    return `el documento tenía ${antes === 1 ? 'una página' : `${antes} páginas`} y ahora tiene ${ahora}`;
  }

  private ponerReglas(): void {
    const previo = recorrerFormulario(this.antes);
    const conocidos = new Set(previo.campos.map((c) => c.nombre));
    for (const c of recorrerFormulario(this.despues).campos) {
      this.actuales.set(c.nombre, c);
      if (conocidos.has(c.nombre)) continue;
      for (const dict of [c.dict, ...c.apariciones]) this.nuevos.set(dict, c);
    }
    for (const g of previo.grupos)
      this.reglas.set(g.dict, (d) => this.conAgregados(g.dict, d, 'Kids', 'un grupo de campos'));
    for (const c of previo.campos) {
      for (const dict of [c.dict, ...c.apariciones]) this.reglas.set(dict, (d) => this.campo(c, dict, d));
    }
    paginasDe(this.antes).forEach((p, i) =>
      this.reglas.set(p, (d) => this.conAgregados(p, d, 'Annots', `la página ${i + 1}`)),
    );
  }

  /** For a reader from whom objects are hidden, a reference to one of them adds nothing. */
  private get ocultaAlgo(): boolean {
    return this.despues.lectura === 'tabla';
  }

  private formulario(): void {
    const [a, b] = [formularioDe(this.antes), formularioDe(this.despues)];
    if (!b && !a && this.ocultaAlgo) return;
    if (!b) return void this.prohibidos.add('se quitó el formulario');
    const vacio = this.antes.archivo.contexto.obj({});
    this.conAgregados(a ?? vacio, b, 'Fields', 'el formulario', DE_FORMULARIO);
    if (a) this.fuentes(a, b);
  }

  /** Fields draw themselves with these fonts: more may come, those that were stay (ISO 32000-1, 12.7.2). */
  private fuentes(a: PDFDict, b: PDFDict): void {
    const [x, y] = [this.fuentesDe(this.antes, a), this.fuentesDe(this.despues, b)];
    for (const k of x?.keys() ?? [])
      this.comparacion.agregar(x?.get(k), y?.get(k), 'una fuente del formulario');
  }

  private fuentesDe(vista: Vista, form: PDFDict): PDFDict | null {
    const recursos = vista.buscar(form.get(clave('DR')));
    const fuentes = recursos instanceof PDFDict ? vista.buscar(recursos.get(clave('Font'))) : null;
    return fuentes instanceof PDFDict ? fuentes : null;
  }

  /** A dictionary that stays the same but for a list, where signature fields may be added. */
  private conAgregados(
    a: PDFDict,
    b: PDFObject | undefined,
    nombre: string,
    donde: string,
    salvo: ReadonlySet<string> = new Set(),
  ): void {
    if (!(b instanceof PDFDict)) return void this.prohibidos.add(`se quitó ${donde}`);
    this.comparacion.agregarClaves(a, b, `${donde}: `, new Set([...salvo, `/${nombre}`, '/Tabs']));
    const listas = [this.antes.buscar(a.get(clave(nombre))), this.despues.buscar(b.get(clave(nombre)))];
    const [x, y] = listas.map((l) => (l instanceof PDFArray ? l.asArray() : []));
    const { pares, agregados } = agregadosEnOrden(x ?? [], y ?? []);
    if (!pares) return void this.prohibidos.add(faltanEnPalabras(donde, nombre));
    for (const [viejo, nuevo] of pares) this.comparacion.agregar(viejo, nuevo, `${donde}: ${nombre}`);
    for (const o of agregados.map((m) => this.despues.buscar(m)))
      if (o || !this.ocultaAlgo) this.agregado(o, donde);
  }

  private agregado(o: PDFObject | undefined, donde: string): void {
    const campo = o instanceof PDFDict ? this.nuevos.get(o) : undefined;
    const grupo = o instanceof PDFDict && !campo && this.soloFirmasNuevas(o);
    if (grupo) return;
    if (campo?.tipo !== '/Sig')
      return void this.prohibidos.add(`se agregó a ${donde} algo que no es una firma`);
    const firma = valorDeFirma(this.despues, campo);
    const vacios = [campo.dict, ...campo.apariciones].every((d) => sinDibujo(this.despues, d));
    if (firma && !this.firmaLoSuyo(campo, firma))
      return void this.prohibidos.add(`el campo ${campo.nombre} muestra una firma que no es suya`);
    if (firma && vacios && esSelloDeTiempo(this.despues, firma))
      return void this.permitidos.add('se agregó un sello de tiempo');
    if (this.permisos.certificacion !== null)
      return void this.prohibidos.add(`se agregó el campo ${campo.nombre}, que la certificación no admite`);
    const dePersona = firma !== null && !esSelloDeTiempo(this.despues, firma);
    if (dePersona) this.permitidos.add(`se agregó otra firma (campo ${campo.nombre})`);
    else if (vacios) this.permitidos.add(`se agregó un lugar para otra firma (campo ${campo.nombre})`);
    else this.prohibidos.add(`el campo ${campo.nombre}, que nadie firmó, tapa algo de la página`);
  }

  /** A new node above new signature fields only. */
  private soloFirmasNuevas(dict: PDFDict): boolean {
    const hijos = this.despues.buscar(dict.get(clave('Kids')));
    if (!(hijos instanceof PDFArray) || hijos.size() === 0 || hijos.size() > 1_000) return false;
    return hijos.asArray().every((h) => {
      const hijo = this.despues.buscar(h);
      return hijo instanceof PDFDict && this.nuevos.get(hijo)?.tipo === '/Sig';
    });
  }

  /** A signed field stays as it is; an empty one may be signed; others only as the certification allows. */
  private campo(c: CampoDeFormulario, a: PDFDict, b: PDFObject | undefined): void {
    const donde = `el campo ${c.nombre}`;
    if (!(b instanceof PDFDict)) return void this.prohibidos.add(`se quitó ${donde}`);
    const actual = this.actuales.get(c.nombre);
    // A widget apart from its field is not written again when only the field's value and its own appearance are.
    if (a === b && actual?.dict === c.dict && c.tipo !== '/Sig')
      return this.comparacion.agregarClaves(a, b, `${donde}: `);
    const firmado = valorDeFirma(this.antes, c) !== null;
    const ahora = this.despues.buscar(actual?.valor);
    const seFirmo = c.tipo === '/Sig' && !firmado && ahora instanceof PDFDict;
    const admite = seFirmo ? this.admiteFirmar(c, ahora, b) : c.tipo !== '/Sig' && this.admiteLlenar(c);
    if (seFirmo && admite) this.permitidos.add(`se firmó en un lugar previsto (campo ${c.nombre})`);
    this.comparacion.agregarClaves(a, b, `${donde}: `, admite ? DE_VALOR : undefined);
    if (!admite || (a.toString() === b.toString() && this.mismaApariencia(a, b))) return;
    if (this.cambiaLoCompartido(a, b))
      this.prohibidos.add(`${donde} cambió un dibujo que también se ve en otra parte`);
    if (!seFirmo) this.permitidos.add(`se llenó ${donde}`);
  }

  private mismaApariencia(a: PDFDict, b: PDFDict): boolean {
    const [refs, ahora] = [refsDeApariencia(this.antes, a), refsDeApariencia(this.despues, b)];
    return refs.join() === ahora.join() && refs.every((r) => this.antes.buscar(r) === this.despues.buscar(r));
  }

  private cambiaLoCompartido(a: PDFDict, b: PDFDict): boolean {
    if (this.mismaApariencia(a, b)) return false;
    const refs = refsDeApariencia(this.antes, a);
    this.usos ??= contarUsos(this.antes);
    const usos = this.usos;
    return refs.some((r) => esCompartida(this.antes, r, usos));
  }

  /** A time without a person draws nothing: what is seen in a field is what its signer answers for. */
  private admiteFirmar(c: CampoDeFormulario, firma: PDFDict, widget: PDFDict): boolean {
    if (!this.firmaLoSuyo(c, firma)) return false;
    if (esSelloDeTiempo(this.despues, firma)) return sinDibujo(this.despues, widget);
    return this.permisos.certificacion !== 1 && !this.permisos.cerrado(c.nombre);
  }

  private firmaLoSuyo(c: CampoDeFormulario, firma: PDFDict): boolean {
    return firmaSuPropioCampo(this.despues, c.nombre, firma, this.antes.fin);
  }

  private admiteLlenar(c: CampoDeFormulario): boolean {
    const { certificacion } = this.permisos;
    return certificacion !== null && certificacion > 1 && !this.permisos.cerrado(c.nombre);
  }
}
