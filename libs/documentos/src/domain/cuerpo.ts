import { tieneControl } from '#kernel';

/** A node of the rich editor's document. */
export interface Nodo {
  readonly type: string;
  readonly attrs?: Record<string, unknown> | undefined;
  readonly content?: Nodo[] | undefined;
  readonly marks?: { type: string; attrs?: Record<string, unknown> | undefined }[] | undefined;
  readonly text?: string | undefined;
}

const NODOS = new Set([
  'doc',
  'paragraph',
  'text',
  'heading',
  'bulletList',
  'orderedList',
  'listItem',
  'blockquote',
  'horizontalRule',
  'hardBreak',
  'saltoDePagina',
  'image',
  'table',
  'tableRow',
  'tableCell',
  'tableHeader',
]);
const MARCAS = new Set(['bold', 'italic', 'underline', 'strike', 'link', 'textStyle', 'highlight']);
const HONDURA = 40;
const TAMANO = 1024 * 1024;

/** Problem found in a body, as one Spanish sentence; null when it can be typeset. */
export function faltaEnCuerpo(cuerpo: unknown): string | null {
  if (!esObjeto(cuerpo) || cuerpo.type !== 'doc') return 'El texto no tiene la forma de un documento.';
  // Walked with a list of its own: a hostile depth must not exhaust the stack before it is refused.
  const pendientes: [unknown, number][] = [[cuerpo, 1]];
  let letras = 0;
  for (let paso = pendientes.pop(); paso; paso = pendientes.pop()) {
    const [nodo, nivel] = paso;
    if (nivel > HONDURA) return `El texto tiene más de ${HONDURA} niveles de anidamiento.`;
    const falta = faltaEnNodo(nodo);
    if (falta) return falta;
    const { text, content } = nodo as Nodo;
    letras += (text?.length ?? 0) + 16;
    if (letras > TAMANO) return 'El texto pasa de 1 MB.';
    for (const hijo of content ?? []) pendientes.push([hijo, nivel + 1]);
  }
  return JSON.stringify(cuerpo).length > TAMANO ? 'El texto pasa de 1 MB.' : null;
}

function esObjeto(v: unknown): v is Record<string, unknown> {
  return typeof v === 'object' && v !== null && !Array.isArray(v);
}

function faltaEnNodo(nodo: unknown): string | null {
  if (!esObjeto(nodo) || typeof nodo.type !== 'string') return 'El texto tiene una parte sin tipo.';
  if (!NODOS.has(nodo.type)) return `El texto tiene una parte no admitida: «${nodo.type.slice(0, 40)}».`;
  if (nodo.content !== undefined && !Array.isArray(nodo.content)) return 'El texto tiene una parte dañada.';
  if (
    nodo.attrs !== undefined &&
    nodo.attrs !== null &&
    (!esObjeto(nodo.attrs) || JSON.stringify(nodo.attrs).length > 4000)
  )
    return 'El texto tiene atributos no admitidos.';
  if (nodo.type === 'image') return faltaEnImagen(nodo.attrs);
  if (nodo.type === 'text') {
    if (typeof nodo.text !== 'string') return 'El texto tiene una parte dañada.';
    if (tieneControl(nodo.text)) return 'El texto contiene caracteres de control; escríbalo de nuevo.';
  } else if (nodo.text !== undefined) return 'El texto tiene una parte dañada.';
  return faltaEnMarcas(nodo.marks);
}

/** A picture is named by the upload that it came in: the text never says where else to fetch one. */
function faltaEnImagen(attrs: unknown): string | null {
  const { archivoId, ancho = 100, alt = '' } = esObjeto(attrs) ? attrs : {};
  if (typeof archivoId !== 'string' || !/^[1-9]\d{0,18}$/.test(archivoId))
    return 'El texto tiene una imagen que no dice de qué archivo es: quítela y póngala de nuevo.';
  if (
    ancho !== null &&
    !(typeof ancho === 'number' && Number.isInteger(ancho) && ancho >= 10 && ancho <= 100)
  )
    return 'El ancho de una imagen va de 10 a 100, en porcentaje de la columna.';
  const dicho = alt === null || (typeof alt === 'string' && alt.length <= 500 && !tieneControl(alt));
  return dicho ? null : 'La descripción de una imagen es un texto de hasta 500 caracteres.';
}

function faltaEnMarcas(marcas: unknown): string | null {
  if (marcas === undefined || marcas === null) return null;
  if (!Array.isArray(marcas) || marcas.length > 12) return 'El texto tiene un formato no admitido.';
  const ajena = marcas.some(
    (m: unknown) => !esObjeto(m) || typeof m.type !== 'string' || !MARCAS.has(m.type),
  );
  return ajena ? 'El texto tiene un formato no admitido.' : null;
}

/** @returns uploads whose pictures the text shows, each once */
export function imagenesDe(nodo: Nodo): string[] {
  const ids = (n: Nodo): string[] => [
    ...(n.type === 'image' ? [String(n.attrs?.['archivoId'])] : []),
    ...(n.content ?? []).flatMap(ids),
  ];
  return [...new Set(ids(nodo))];
}

/** @returns the words of a body that `faltaEnCuerpo` accepted */
export function textoDelCuerpo(nodo: Nodo): string {
  return (nodo.text ?? '') + (nodo.content ?? []).map(textoDelCuerpo).join(' ');
}
