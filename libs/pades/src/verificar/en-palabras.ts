/** What each key of a page, of the document or of a field means to who reads it (ISO 32000-1, 7.7 and 12). */
const DE_PAGINA: readonly (readonly [RegExp, (pagina: string) => string])[] = [
  [/^\/Contents/, (p) => `cambió lo escrito en ${p}`],
  [/^\/Resources/, (p) => `cambió lo que se ve en ${p}: sus letras o sus imágenes`],
  [
    /^\/(MediaBox|CropBox|BleedBox|TrimBox|ArtBox|UserUnit)/,
    (p) => `cambió el tamaño de ${p}, o cuánto de ella se ve`,
  ],
  [/^\/Rotate/, (p) => `se giró ${p}`],
  [/^\/?Annots/, (p) => `cambió una nota, un enlace o un campo de ${p}`],
  [/^\/(AA|A)\b/, (p) => `cambió lo que hace ${p} al abrirse`],
  [/^\/Parent\/(Kids|Count)/, () => 'cambiaron las páginas del documento: cuántas son, o su orden'],
];
const DE_DOCUMENTO: readonly (readonly [RegExp, string])[] = [
  [/^\/(OpenAction|AA)\b/, 'cambió lo que el documento hace al abrirse'],
  [/^\/Names/, 'cambiaron los adjuntos, los enlaces o los programas que lleva el documento'],
  [/^\/Outlines/, 'cambió el índice del documento'],
  [/^\/Pages/, 'cambiaron las páginas del documento: cuántas son, o su orden'],
  [/^\/(OCProperties)/, 'cambió qué capas del documento se ven'],
];
const DE_CAMPO: readonly (readonly [RegExp, (campo: string) => string])[] = [
  [/^\/V\/(?!Length)/, (c) => `cambiaron los datos de la firma d${c}`],
  [/^\/(V|I)$/, (c) => `cambió lo escrito en ${c}`],
  [/^\/(AP|AS|MK|DA|Q)\b/, (c) => `cambió cómo se ve ${c}`],
  [/^\/(Rect|F)\b/, (c) => `cambió dónde está ${c}, o si se ve`],
];

/**
 * A difference as people read it; what has no words of its own keeps the name of its key.
 * @param ruta where it is: `la página 1: /Contents/Length`, `el documento: /OpenAction`, `el campo X: /V`
 */
export function cambioEnPalabras(ruta: string): string {
  const corte = ruta.indexOf(': ');
  if (corte < 0) return `cambió ${ruta}`;
  const [donde, que] = [ruta.slice(0, corte), ruta.slice(corte + 2)];
  const dicho =
    buscar(DE_PAGINA, que, /^la página \d+$/.test(donde))?.(donde) ??
    buscar(DE_CAMPO, que, donde.startsWith('el campo '))?.(donde) ??
    buscar(DE_DOCUMENTO, que, donde === 'el documento');
  return (
    dicho ?? `cambió ${donde === 'el documento' ? 'algo que se ve o se usa en el documento' : donde} (${que})`
  );
}

const buscar = <T>(tabla: readonly (readonly [RegExp, T])[], que: string, aplica: boolean): T | undefined =>
  aplica ? tabla.find(([clave]) => clave.test(que))?.[1] : undefined;

const QUE_LISTA: Readonly<Record<string, string>> = {
  Annots: 'notas, enlaces o campos',
  Fields: 'campos',
  Kids: 'campos',
};

/** @param lista key of the list whose earlier entries are not all there, or not in their order */
export const faltanEnPalabras = (donde: string, lista: string): string =>
  `se quitaron o se reordenaron ${QUE_LISTA[lista] ?? lista} de ${donde}`.replace(' de el ', ' del ');

/** Page by page, in the order of the pages; what is of no page comes after. */
export function enOrdenDePaginas(cambios: Iterable<string>): string[] {
  const pagina = (c: string): number => Number(/la página (\d+)/.exec(c)?.[1] ?? Infinity);
  return [...cambios]
    .map((c) => ({ c, p: pagina(c) }))
    .sort((a, b) => comparar(a.p, b.p))
    .map(({ c }) => c);
}

const comparar = (a: number, b: number): number => (a === b ? 0 : a < b ? -1 : 1);
