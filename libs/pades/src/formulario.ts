import { PDFArray, PDFDict, PDFHexString, PDFName, PDFRef, PDFString, type PDFObject } from 'pdf-lib';

/** What is needed of a document to walk its form: its root, and how to follow a reference. */
export interface Lector {
  readonly catalogo: PDFDict;
  buscar(o: PDFObject | undefined): PDFObject | undefined;
}

/** A terminal field of the form, with its widgets (often one, and the same dictionary). */
export interface CampoDeFormulario {
  /** full name: the partial names from the root, joined by dots (ISO 32000-1, 12.7.3.2) */
  readonly nombre: string;
  /** `/Sig`, `/Tx`, … also when inherited */
  readonly tipo: string;
  readonly ref: PDFRef | null;
  readonly dict: PDFDict;
  /** its value, own or inherited from a node above (ISO 32000-2, 12.7.4.1) */
  readonly valor: PDFObject | undefined;
  readonly apariciones: readonly PDFDict[];
}

/** A node of the form that only groups others. */
export interface GrupoDeFormulario {
  readonly dict: PDFDict;
}

/** What a field takes from the nodes above it. */
type Heredado = Pick<CampoDeFormulario, 'nombre' | 'tipo' | 'valor'>;

const NIVELES = 20;
const NODOS = 50_000;

export const clave = (nombre: string): PDFName => PDFName.of(nombre);

/** @returns the dictionary of the form, or null */
export function formularioDe(lector: Lector): PDFDict | null {
  const form = lector.buscar(lector.catalogo.get(clave('AcroForm')));
  return form instanceof PDFDict ? form : null;
}

/** @returns the array a key holds, or an empty list */
export function lista(lector: Lector, dict: PDFDict, nombre: string): PDFObject[] {
  const hallada = lector.buscar(dict.get(clave(nombre)));
  return hallada instanceof PDFArray ? hallada.asArray() : [];
}

export function texto(o: PDFObject | undefined): string {
  return o instanceof PDFString || o instanceof PDFHexString ? o.decodeText() : '';
}

/**
 * The fields of a document, reached through AcroForm/Fields and Kids, never by searching bytes.
 * @remarks limited to 20 levels and 50,000 nodes; what loops is visited once
 */
export function recorrerFormulario(lector: Lector): {
  campos: CampoDeFormulario[];
  grupos: GrupoDeFormulario[];
} {
  const form = formularioDe(lector);
  const campos: CampoDeFormulario[] = [];
  const grupos: GrupoDeFormulario[] = [];
  const vistos = new Set<PDFDict>();
  const bajar = (nodos: readonly PDFObject[], sobre: Heredado, nivel: number): void => {
    for (const nodo of nodos) {
      const dict = lector.buscar(nodo);
      if (!(dict instanceof PDFDict) || vistos.has(dict) || vistos.size > NODOS) continue;
      vistos.add(dict);
      const propio = texto(lector.buscar(dict.get(clave('T'))));
      const nombre = [sobre.nombre, propio].filter(Boolean).join('.');
      const tipo = lector.buscar(dict.get(clave('FT')))?.toString() ?? sobre.tipo;
      const valor = dict.get(clave('V')) ?? sobre.valor;
      const hijos = lista(lector, dict, 'Kids');
      if (hijos.some((h) => esCampo(lector, h)) && nivel < NIVELES) {
        grupos.push({ dict });
        bajar(hijos, { nombre, tipo, valor }, nivel + 1);
        continue;
      }
      const apariciones = hijos.map((h) => lector.buscar(h)).filter((h) => h instanceof PDFDict);
      campos.push({ nombre, tipo, dict, valor, apariciones, ref: nodo instanceof PDFRef ? nodo : null });
    }
  };
  if (form) bajar(lista(lector, form, 'Fields'), { nombre: '', tipo: '', valor: undefined }, 0);
  return { campos, grupos };
}

/** Kids with a name of their own are fields; without, they are the widgets of this one. */
function esCampo(lector: Lector, hijo: PDFObject): boolean {
  const dict = lector.buscar(hijo);
  return dict instanceof PDFDict && dict.has(clave('T'));
}

/** @returns the value of a signature field when it is signed */
export function valorDeFirma(lector: Lector, campo: CampoDeFormulario): PDFDict | null {
  const valor = campo.tipo === '/Sig' ? lector.buscar(campo.valor) : undefined;
  return valor instanceof PDFDict ? valor : null;
}
