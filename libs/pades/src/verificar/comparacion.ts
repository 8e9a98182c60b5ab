import {
  PDFArray,
  PDFDict,
  PDFHexString,
  PDFName,
  PDFNumber,
  PDFRawStream,
  PDFRef,
  PDFString,
  type PDFObject,
} from 'pdf-lib';
import type { Vista } from './vista';

/** Judges one object of the signed revision against what stands in its place now, instead of comparing it whole. */
export type Regla = (despues: PDFObject | undefined) => void;

interface Par {
  readonly a: PDFObject | undefined;
  readonly b: PDFObject | undefined;
  readonly ruta: string;
}

const PASOS = 5_000_000;

/**
 * Compares two views of a file in step, from object to object: what matters is the document that readers see, not how it
 * is stored. Objects with a rule are left to it; every other difference is reported.
 */
export class Comparacion {
  private readonly pendientes: Par[] = [];
  private readonly vistos = new Set<string>();
  private pasos = 0;

  constructor(
    private readonly antes: Vista,
    private readonly despues: Vista,
    private readonly reglas: ReadonlyMap<PDFObject, Regla>,
    private readonly diferencia: (ruta: string) => void,
  ) {}

  /** Queues a pair; `ruta` says in words or keys where it is. */
  agregar(a: PDFObject | undefined, b: PDFObject | undefined, ruta: string): void {
    this.pendientes.push({ a, b, ruta });
  }

  /** Queues every key of two dictionaries except those named. */
  agregarClaves(a: PDFDict, b: PDFDict, ruta: string, salvo: ReadonlySet<string> = new Set()): void {
    for (const k of new Set([...a.keys(), ...b.keys()])) {
      if (!salvo.has(k.toString()) && !soloLoNombra(k, a, b))
        this.agregar(a.get(k), b.get(k), `${ruta}${k.toString()}`);
    }
  }

  /** @throws RangeError when the document is larger than can be judged */
  hacer(): void {
    for (let par = this.pendientes.pop(); par; par = this.pendientes.pop()) {
      if (++this.pasos > PASOS) throw new RangeError('documento demasiado grande para compararlo');
      this.paso(par);
    }
  }

  private paso({ a, b, ruta }: Par): void {
    if (a instanceof PDFRef && b instanceof PDFRef) {
      const par = `${a.objectNumber}|${b.objectNumber}`;
      if (this.vistos.has(par)) return;
      this.vistos.add(par);
    }
    const [x, y] = [this.antes.buscar(a), this.despues.buscar(b)];
    const regla = x ? this.reglas.get(x) : undefined;
    if (regla) regla(y);
    else if (!x || !y) {
      if (x !== y) this.diferencia(ruta);
    } else this.comparar(x, y, ruta);
  }

  private comparar(x: PDFObject, y: PDFObject, ruta: string): void {
    if (x instanceof PDFRawStream && y instanceof PDFRawStream) {
      if (x !== y && !Buffer.from(x.contents).equals(y.contents)) this.diferencia(ruta);
      this.agregarClaves(x.dict, y.dict, ruta);
    } else if (x instanceof PDFDict && y instanceof PDFDict) this.agregarClaves(x, y, ruta);
    else if (x instanceof PDFArray && y instanceof PDFArray) {
      if (x.size() !== y.size()) return this.diferencia(ruta);
      const otros = y.asArray();
      x.asArray().forEach((o, i) => this.agregar(o, otros[i], ruta));
    } else if (!mismoValor(x, y)) this.diferencia(ruta);
  }
}

/** An annotation need not say that it is one (ISO 32000-2, 12.5.2): programs that read one and write it again do. */
function soloLoNombra(k: PDFName, a: PDFDict, b: PDFDict): boolean {
  return k === TIPO && a.has(k) !== b.has(k) && (a.get(k) ?? b.get(k)) === ANOTACION;
}

const TIPO = PDFName.of('Type');
const ANOTACION = PDFName.of('Annot');

const esTexto = (o: PDFObject): o is PDFString | PDFHexString =>
  o instanceof PDFString || o instanceof PDFHexString;

function mismoValor(x: PDFObject, y: PDFObject): boolean {
  if (x === y) return true;
  if (x instanceof PDFNumber && y instanceof PDFNumber) return x.asNumber() === y.asNumber();
  if (esTexto(x) && esTexto(y)) return Buffer.from(x.asBytes()).equals(y.asBytes());
  return x.constructor === y.constructor && x.toString() === y.toString();
}
