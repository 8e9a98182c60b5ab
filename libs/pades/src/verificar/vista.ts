import {
  PDFContext,
  PDFDict,
  PDFHexString,
  PDFName,
  PDFNull,
  PDFObjectParser,
  PDFRawStream,
  PDFRef,
} from 'pdf-lib';
import type { PDFObject } from 'pdf-lib';
import { abrirFlujoDeObjetos, type FlujoDeObjetos } from './flujos';
import { reconstruir } from './reparacion';
import { leerSecciones, ReferenciasRotas, type Lugar, type Seccion } from './referencias';

/** Stands for an object that is there and cannot be read: for readers it is null, but nobody wrote that. */
const ILEGIBLE: PDFObject = PDFHexString.of('');

/** A file being verified. Objects are parsed once and shared by all its views, by where they lie. */
export class Archivo {
  readonly contexto = PDFContext.create();
  private readonly leidos = new Map<number, PDFObject>();
  private readonly flujos = new Map<PDFRawStream, FlujoDeObjetos>();

  /** bytes before the header: some writers count offsets from there */
  readonly base: number;

  constructor(readonly pdf: Buffer) {
    this.base = Math.max(0, pdf.subarray(0, 1_024).indexOf('%PDF-'));
  }

  /** @throws ReferenciasRotas when the object that should lie there does not */
  en(numero: number, desde: number): PDFObject {
    const leido = this.leidos.get(desde);
    if (leido) return leido;
    const cabecera = /^\s*(\d+)\s+\d+\s+obj/.exec(this.pdf.subarray(desde, desde + 48).toString('latin1'));
    if (Number(cabecera?.[1]) !== numero)
      throw new ReferenciasRotas(`el objeto ${numero} no está en su lugar`);
    const objeto = this.leer(this.pdf.subarray(desde + (cabecera?.[0].length ?? 0)));
    this.leidos.set(desde, objeto);
    return objeto;
  }

  enFlujo(flujo: PDFRawStream, numero: number, indice: number): PDFObject {
    let abierto = this.flujos.get(flujo);
    if (!abierto) this.flujos.set(flujo, (abierto = abrirFlujoDeObjetos(flujo)));
    const bytes = abierto.numeros[indice] === numero ? abierto.objeto(indice) : null;
    return bytes ? this.leer(bytes) : PDFNull;
  }

  private leer(bytes: Uint8Array): PDFObject {
    try {
      return PDFObjectParser.forBytes(bytes, this.contexto).parseObject();
    } catch {
      return ILEGIBLE;
    }
  }
}

/**
 * How a reader takes the sections that have a table and a stream (ISO 32000-2, 7.5.8.4): as the norm says, what the stream
 * adds to the table; as readers older than the norm, the table alone; or as some do, the stream before the table.
 */
export type Lectura = 'norma' | 'tabla' | 'flujo';

/** The document that a reader of one revision sees. */
export class Vista {
  private readonly resueltos = new Map<number, PDFObject | undefined>();
  private readonly lugares: ReadonlyMap<number, Lugar>;
  readonly trailer: PDFDict;

  /**
   * @param reparada the references were broken and the objects were looked for
   */
  constructor(
    readonly archivo: Archivo,
    readonly secciones: readonly Seccion[],
    /** offset where the revision ends: nothing beyond it is part of it, whatever its references say */
    readonly fin: number,
    readonly lectura: Lectura = 'norma',
    readonly reparada = false,
  ) {
    const [ultima] = secciones;
    if (!ultima) throw new ReferenciasRotas('sin secciones');
    this.trailer = ultima.trailer;
    this.lugares = reunir(secciones, lectura);
  }

  /** The same bytes as another reader takes them. */
  comoLa(lectura: Lectura): Vista {
    return new Vista(this.archivo, this.secciones, this.fin, lectura, this.reparada);
  }

  get tieneRaiz(): boolean {
    return this.buscar(this.trailer.get(PDFName.of('Root'))) instanceof PDFDict;
  }

  get catalogo(): PDFDict {
    const raiz = this.buscar(this.trailer.get(PDFName.of('Root')));
    if (!(raiz instanceof PDFDict)) throw new ReferenciasRotas('sin raíz');
    return raiz;
  }

  lugar(numero: number): Lugar | undefined {
    return this.lugares.get(numero);
  }

  get numeros(): Iterable<number> {
    return this.lugares.keys();
  }

  /** @returns the object meant, through references; undefined for null and for what is not there */
  buscar(o: PDFObject | undefined): PDFObject | undefined {
    const hallado = this.seguir(o);
    return hallado instanceof PDFRef || hallado === PDFNull || hallado === ILEGIBLE ? undefined : hallado;
  }

  /** @returns whether there is something that cannot be read, which is not the same as nothing */
  esIlegible(o: PDFObject | undefined): boolean {
    return this.seguir(o) === ILEGIBLE;
  }

  private seguir(o: PDFObject | undefined): PDFObject | undefined {
    let actual = o;
    for (let saltos = 0; actual instanceof PDFRef && saltos < 32; saltos++) actual = this.objeto(actual);
    return actual;
  }

  private objeto(ref: PDFRef): PDFObject | undefined {
    const n = ref.objectNumber;
    if (this.resueltos.has(n)) return this.resueltos.get(n);
    this.resueltos.set(n, undefined);
    const lugar = this.lugares.get(n);
    let objeto: PDFObject | undefined;
    if (lugar?.tipo === 'en' && lugar.desde < this.fin) objeto = this.archivo.en(n, lugar.desde);
    if (lugar?.tipo === 'flujo') {
      const flujo = this.buscar(PDFRef.of(lugar.flujo));
      if (flujo instanceof PDFRawStream) objeto = this.archivo.enFlujo(flujo, n, lugar.indice);
    }
    this.resueltos.set(n, objeto);
    return objeto;
  }
}

function reunir(secciones: readonly Seccion[], lectura: Lectura): Map<number, Lugar> {
  const lugares = new Map<number, Lugar>();
  const poner = (entradas: Iterable<[number, Lugar]>): void => {
    for (const [n, lugar] of entradas) if (!lugares.has(n)) lugares.set(n, lugar);
  };
  for (const { entradas, hibridas } of secciones) {
    if (!hibridas || lectura === 'tabla') poner(entradas);
    else if (lectura === 'flujo') poner([...hibridas, ...entradas]);
    else {
      // What the table calls free may be hidden in the stream from older readers.
      poner([...entradas].filter(([n, l]) => l.tipo !== 'libre' || !hibridas.has(n)));
      poner(hibridas);
    }
  }
  return lugares;
}

/**
 * Opens the revision that ends at `fin`; when its references are broken the objects are looked for, as readers do.
 * @throws ReferenciasRotas when nothing can be made of it
 */
export function abrirVista(archivo: Archivo, fin: number): Vista {
  const revision = archivo.pdf.subarray(0, fin);
  try {
    const vista = new Vista(archivo, leerSecciones(revision, archivo.contexto), fin);
    exigirObjetos(vista);
    return vista;
  } catch {
    return new Vista(archivo, [reconstruir(revision, archivo.contexto)], fin, 'norma', true);
  }
}

const REVISIONES = 500;

/** What readers of each earlier revision saw, from the last one down, as far as each can be followed. */
export function* anteriores({ archivo, secciones, fin }: Vista): Generator<Vista> {
  for (let i = 1; i < Math.min(secciones.length, REVISIONES); i++)
    yield new Vista(archivo, secciones.slice(i), fin);
}

/** Every object has to lie where the references say, or none of them is believed. */
function exigirObjetos(vista: Vista): void {
  for (const n of vista.numeros) if (vista.lugar(n)?.tipo === 'en') comprobar(vista, n);
  if (!(vista.buscar(vista.catalogo.get(PDFName.of('Pages'))) instanceof PDFDict))
    throw new ReferenciasRotas('sin páginas');
}

function comprobar(vista: Vista, n: number): void {
  const lugar = vista.lugar(n);
  if (lugar?.tipo !== 'en' || n === 0) return;
  const { pdf } = vista.archivo;
  const texto = pdf.subarray(lugar.desde, lugar.desde + 48).toString('latin1');
  const cabecera = /^\s*(\d+)\s+\d+\s+obj/.exec(texto);
  if (lugar.desde >= vista.fin || Number(cabecera?.[1]) !== n)
    throw new ReferenciasRotas(`el objeto ${n} no está en su lugar`);
}

/**
 * Hybrid files are read in several ways (ISO 32000-2, 7.5.8.4): what older readers do not see may be hidden from them.
 * @returns whether all readings agree on every object that they have
 */
export function esInequivoca(vista: Vista): boolean {
  if (!vista.secciones.some((s) => s.hibridas)) return true;
  const antigua = vista.comoLa('tabla');
  for (const n of antigua.numeros) {
    const [a, b] = [antigua.lugar(n), vista.lugar(n)];
    if (a?.tipo !== 'libre' && JSON.stringify(a) !== JSON.stringify(b)) return false;
  }
  return vista.secciones.every((s) => [...(s.hibridas ?? [])].every(([n, l]) => concuerda(s, n, l)));
}

/** A reader that asks the stream first must find what the table says, where both speak of an object. */
function concuerda(s: Seccion, n: number, enFlujo: Lugar): boolean {
  const enTabla = s.entradas.get(n);
  if (!enTabla || enTabla.tipo === 'libre' || enFlujo.tipo === 'libre') return true;
  return JSON.stringify(enTabla) === JSON.stringify(enFlujo);
}

/** @returns whether a hybrid section took from older readers an object that they had */
export function escondeAlgo(antes: Vista, despues: Vista): boolean {
  if (!despues.secciones.some((s) => s.hibridas)) return false;
  const [a, b] = [antes.comoLa('tabla'), despues.comoLa('tabla')];
  return [...a.numeros].some((n) => a.lugar(n)?.tipo !== 'libre' && b.lugar(n)?.tipo === 'libre');
}
