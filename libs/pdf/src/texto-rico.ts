/** A node of the rich editor's JSON (TipTap). Unknown kinds degrade to the text inside them. */
export interface Bloque {
  readonly type: string;
  readonly attrs?: Readonly<Record<string, unknown>>;
  readonly content?: readonly Bloque[];
  readonly marks?: ReadonlyArray<{ readonly type: string }>;
  readonly text?: string;
}

/** What the templates understand: kind `k`, alignment `a`, runs or nodes `x`, items `it`. */
type Tramo = { s: string; b?: true; i?: true; u?: true; t?: true } | { salto: true };
interface Celda {
  cs: number;
  rs: number;
  /** column and row where it begins, from 0 */
  col: number;
  fila: number;
  cab: boolean;
  x: Nodo[];
}
export type Nodo =
  | { k: 'p'; a: string; x: Tramo[] }
  | { k: 'h'; a: string; n: number; x: Tramo[] }
  | { k: 'ul'; junto: boolean; it: Nodo[][] }
  | { k: 'ol'; junto: boolean; desde: number; estilo: string; it: Nodo[][] }
  | { k: 'cita'; x: Nodo[] }
  | { k: 'raya' }
  | { k: 'pagina' }
  /** `de` names the file, `ancho` is a percentage of the column */
  | { k: 'imagen'; a: string; de: string; ancho: number; alt: string }
  | { k: 'tabla'; anchos: number[]; cabeza: number; filas: Celda[][] };

/** Deeper nesting than any office writes; below it only the text stays. */
const HONDURA = 12;
const MARCAS: Readonly<Record<string, 'b' | 'i' | 'u' | 't'>> = {
  bold: 'b',
  italic: 'i',
  underline: 'u',
  strike: 't',
};

function entero(valor: unknown, menor: number, mayor: number, falta: number): number {
  return typeof valor === 'number' && Number.isInteger(valor)
    ? Math.min(Math.max(valor, menor), mayor)
    : falta;
}

function alineacion(nodo: Bloque): string {
  const valor = nodo.attrs?.textAlign;
  return valor === 'center' || valor === 'right' || valor === 'left' ? valor : 'justify';
}

function conSaltos(texto: string, marcas: object): Tramo[] {
  return texto
    .split('\n')
    .flatMap((s, i): Tramo[] => (i === 0 ? [{ s, ...marcas }] : [{ salto: true }, { s, ...marcas }]));
}

/** All the text under a node as runs; what is not text or a break gives the text inside it. */
function tramos(nodos: readonly Bloque[] = [], hondura = 0): Tramo[] {
  if (hondura > 200) return [];
  return nodos.flatMap((n): Tramo[] => {
    if (n.type === 'hardBreak') return [{ salto: true }];
    if (typeof n.text !== 'string') return tramos(n.content, hondura + 1);
    const marcas = (n.marks ?? []).flatMap((m) => MARCAS[m.type] ?? []);
    return conSaltos(n.text, Object.fromEntries(marcas.map((m) => [m, true])));
  });
}

const DE_LINEA = new Set(['text', 'hardBreak']);

function lista(nodo: Bloque, hondura: number): Nodo {
  const items = (nodo.content ?? []).map((i) => bloques(i.content, hondura + 1));
  const junto = items.every((i) => i.filter((n) => n.k === 'p').length <= 1);
  if (nodo.type === 'bulletList') return { k: 'ul', junto, it: items };
  const estilo = nodo.attrs?.type === 'a' ? 'a)' : nodo.attrs?.type === 'I' ? 'I.' : '1.';
  return { k: 'ol', junto, desde: entero(nodo.attrs?.start, 0, 9999, 1), estilo, it: items };
}

function celda(nodo: Bloque, hondura: number): Celda {
  return {
    cs: entero(nodo.attrs?.colspan, 1, 30, 1),
    rs: entero(nodo.attrs?.rowspan, 1, 200, 1),
    col: 0,
    fila: 0,
    cab: nodo.type === 'tableHeader',
    x: bloques(nodo.content, hondura + 1),
  };
}

/** Every cell with its place: Typst refuses a table in which two cells meet or one leaves it. */
function tabla(nodo: Bloque, hondura: number): Nodo {
  const filas = (nodo.content ?? [])
    .map((f) => (f.content ?? []).map((c) => celda(c, hondura)))
    .filter((f) => f.length > 0);
  const columnas = ubicar(filas);
  const primera = filas[0] ?? [];
  const cabeza = filas.length > 1 && primera.length > 0 && primera.every((c) => c.cab && c.rs === 1) ? 1 : 0;
  return { k: 'tabla', anchos: anchos(primera, nodo, columnas), cabeza, filas };
}

/**
 * Places cells as browsers do: each at the first free column of its row, spans cut back where another cell already is.
 * @returns number of columns
 */
function ubicar(filas: Celda[][]): number {
  const ocupadas = filas.map(() => new Set<number>());
  let columnas = 1;
  for (const [i, fila] of filas.entries()) {
    let col = 0;
    for (const c of fila) {
      while (ocupadas[i]?.has(col)) col++;
      c.col = col;
      c.fila = i;
      c.rs = Math.min(c.rs, filas.length - i);
      let libre = 1;
      while (libre < c.cs && !ocupadas[i]?.has(col + libre)) libre++;
      c.cs = libre;
      for (let y = i; y < i + c.rs; y++) for (let x = col; x < col + c.cs; x++) ocupadas[y]?.add(x);
      col += c.cs;
      columnas = Math.max(columnas, col);
    }
  }
  return columnas;
}

/** Relative widths: those that the editor keeps (`colwidth`, pixels), else equal. */
function anchos(primera: Celda[], nodo: Bloque, columnas: number): number[] {
  const dichos = (nodo.content?.[0]?.content ?? []).flatMap((c) =>
    Array.isArray(c.attrs?.colwidth) ? (c.attrs.colwidth as unknown[]) : [],
  );
  const todos = dichos.length === columnas && dichos.every((a) => typeof a === 'number' && a > 0 && a < 5000);
  return todos && primera.length > 0 ? (dichos as number[]) : Array.from({ length: columnas }, () => 1);
}

function imagen(nodo: Bloque): Nodo {
  const { archivoId, ancho, alt, textAlign } = nodo.attrs ?? {};
  return {
    k: 'imagen',
    a: textAlign === 'left' || textAlign === 'right' ? textAlign : 'center',
    de: typeof archivoId === 'string' ? archivoId : '',
    ancho: entero(ancho, 10, 100, 100),
    alt: typeof alt === 'string' ? alt : '',
  };
}

/** A picture within a line stands on a line of its own. */
function parrafo(nodo: Bloque): Nodo[] {
  const a = alineacion(nodo);
  const partes: Nodo[] = [];
  let linea: Bloque[] = [];
  for (const n of nodo.content ?? []) {
    if (n.type !== 'image') linea.push(n);
    else {
      if (linea.length > 0) partes.push({ k: 'p', a, x: tramos(linea) });
      partes.push(imagen(n));
      linea = [];
    }
  }
  if (linea.length > 0 || partes.length === 0) partes.push({ k: 'p', a, x: tramos(linea) });
  return partes;
}

function uno(nodo: Bloque, hondura: number): Nodo[] {
  switch (nodo.type) {
    case 'paragraph':
      return parrafo(nodo);
    case 'image':
      return [imagen(nodo)];
    case 'heading':
      return [
        { k: 'h', a: alineacion(nodo), n: entero(nodo.attrs?.level, 1, 3, 1), x: tramos(nodo.content) },
      ];
    case 'bulletList':
    case 'orderedList':
      return [lista(nodo, hondura)];
    case 'table':
      return [tabla(nodo, hondura)];
    case 'blockquote':
      return [{ k: 'cita', x: bloques(nodo.content, hondura + 1) }];
    case 'horizontalRule':
      return [{ k: 'raya' }];
    case 'saltoDePagina':
      return hondura === 0 ? [{ k: 'pagina' }] : [];
    default:
      return bloques(nodo.content, hondura + 1);
  }
}

/** @returns block nodes; loose text among blocks becomes a paragraph of its own */
function bloques(nodos: readonly Bloque[] = [], hondura = 0): Nodo[] {
  if (hondura > HONDURA) return [{ k: 'p', a: 'justify', x: tramos(nodos) }];
  const salida: Nodo[] = [];
  let sueltos: Bloque[] = [];
  const soltar = (): void => {
    if (sueltos.length > 0) salida.push({ k: 'p', a: 'justify', x: tramos(sueltos) });
    sueltos = [];
  };
  for (const nodo of nodos) {
    if (DE_LINEA.has(nodo.type) || typeof nodo.text === 'string') sueltos.push(nodo);
    else {
      soltar();
      salida.push(...uno(nodo, nodo.type === 'doc' ? hondura - 1 : hondura));
    }
  }
  soltar();
  return salida;
}

/** Reduces the editor's document to the node kinds that the templates know. Never throws on strange input. */
export function aNodos(cuerpo: Bloque): Nodo[] {
  return cuerpo.type === 'doc' ? bloques(cuerpo.content) : bloques([cuerpo]);
}

/** Rough length of a node in characters, to tell a short closing piece from a long one. */
export function extension(nodo: Nodo): number {
  return JSON.stringify(nodo).length;
}
