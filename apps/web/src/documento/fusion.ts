import type { ContenidoDeCarta, NodoDeTexto } from '../api/tipos';
import { NOMBRE_DE_CAMPO } from './contenido';
import { comunes, tramos } from './diferencias';
import type { Escrito } from './guardado';

/** A stretch that both hands changed, each in its own way: somebody has to choose. */
export interface Choque<T> {
  readonly base: readonly T[];
  readonly mio: readonly T[];
  readonly suyo: readonly T[];
}
export type Parte<T> = { readonly de: readonly T[] } | { readonly choque: Choque<T> };

/**
 * Three-way merge of lists: what only one hand touched is taken from that hand.
 * @param clave what makes two elements the same
 * @returns in order, what is settled and what is not
 */
export function fundir<T>(
  base: readonly T[],
  mio: readonly T[],
  suyo: readonly T[],
  clave: (x: T) => string = String,
): Parte<T>[] {
  const enMio = new Map(comunes(base, mio, clave));
  const enSuyo = new Map(comunes(base, suyo, clave));
  const partes: Parte<T>[] = [];
  let [b, m, s] = [0, 0, 0];
  for (let i = 0; i <= base.length; i++) {
    const [j, k] = i === base.length ? [mio.length, suyo.length] : [enMio.get(i), enSuyo.get(i)];
    if (j === undefined || k === undefined) continue;
    const hueco = { base: base.slice(b, i), mio: mio.slice(m, j), suyo: suyo.slice(s, k) };
    partes.push(...porParrafo(hueco, clave));
    if (i < base.length) partes.push({ de: mio.slice(j, j + 1) });
    [b, m, s] = [i + 1, j + 1, k + 1];
  }
  return partes;
}

/** What became of each element of `base`, in order; what is over goes with the last one. */
function repartir<T>(base: readonly T[], otro: readonly T[]): T[][] {
  return base.map((_, i) => (i < base.length - 1 ? otro.slice(i, i + 1) : otro.slice(i)));
}

/** Where both changed neighbouring paragraphs, each paragraph is still looked at by itself. */
function porParrafo<T>(c: Choque<T>, clave: (x: T) => string): Parte<T>[] {
  // Both wrote something new in one place: it is all kept, theirs first, what is the same once.
  if (c.base.length === 0) return conAlgo([{ de: tramos(c.suyo, c.mio, clave).flatMap((t) => t.de) }]);
  const [mios, suyos] = [repartir(c.base, c.mio), repartir(c.base, c.suyo)];
  return conAlgo(
    c.base.map((b, i) => resolver({ base: [b], mio: mios[i] ?? [], suyo: suyos[i] ?? [] }, clave)),
  );
}

const conAlgo = <T>(partes: Parte<T>[]): Parte<T>[] => partes.filter((p) => 'choque' in p || p.de.length > 0);

function resolver<T>(c: Choque<T>, clave: (x: T) => string): Parte<T> {
  const iguales = (a: readonly T[], b: readonly T[]) => a.map(clave).join('\0') === b.map(clave).join('\0');
  if (iguales(c.mio, c.suyo) || iguales(c.suyo, c.base)) return { de: c.mio };
  if (iguales(c.mio, c.base)) return { de: c.suyo };
  return { choque: c };
}

export type Campo = 'titulo' | Exclude<keyof ContenidoDeCarta, 'cuerpo'>;
type Valor = ContenidoDeCarta[Exclude<Campo, 'titulo'>] | string;

/** A field of head or foot: settled, or with both values to choose from. */
export type CampoFundido = { readonly campo: Campo } & (
  { readonly valor: Valor } | { readonly mio: Valor; readonly suyo: Valor }
);

export interface Fusion {
  readonly campos: readonly CampoFundido[];
  readonly cuerpo: readonly Parte<NodoDeTexto>[];
}

const CAMPOS = Object.keys(NOMBRE_DE_CAMPO) as Exclude<Campo, 'titulo'>[];

const diceAlgo = (x: unknown): boolean =>
  x !== undefined && x !== null && (typeof x !== 'object' || Array.isArray(x) || Object.keys(x).length > 0);

/** A node with its parts in one order, and without what says nothing. */
function canonico(x: unknown): unknown {
  if (Array.isArray(x)) return x.map(canonico);
  if (typeof x !== 'object' || x === null) return x;
  return Object.fromEntries(
    Object.entries(x)
      .map(([k, v]): [string, unknown] => [k, canonico(v)])
      .filter(([, v]) => diceAlgo(v))
      .sort(([a], [b]) => (a < b ? -1 : 1)),
  );
}

/** What makes two parts of a text the same. */
export const claveDe = (x: unknown): string => JSON.stringify(canonico(x)) ?? '';

const bloques = (e: Escrito): readonly NodoDeTexto[] => e.contenido.cuerpo.content ?? [];
const valorDe = (e: Escrito, campo: Campo): Valor => (campo === 'titulo' ? e.titulo : e.contenido[campo]);

/** What two hands made of one text: by paragraph in the body, by field around it. */
export function fundirEscritos(base: Escrito, mio: Escrito, suyo: Escrito): Fusion {
  const campos = (['titulo', ...CAMPOS] as const).map((campo): CampoFundido => {
    const [b, m, s] = [base, mio, suyo].map((e) => valorDe(e, campo));
    const [cb, cm, cs] = [b, m, s].map((v) => claveDe(v === '' ? undefined : v));
    if (cm === cs || cs === cb) return { campo, valor: m };
    return cm === cb ? { campo, valor: s } : { campo, mio: m, suyo: s };
  });
  return { campos, cuerpo: fundir(bloques(base), bloques(mio), bloques(suyo), claveDe) };
}

/** What is chosen where both changed the same: mine, theirs, or one after the other. */
export type Eleccion = 'mio' | 'suyo' | 'ambos';

/** The name of each thing to choose: `campo/referencia`, `parte/3`. */
export function porElegir(f: Fusion): string[] {
  return [
    ...f.campos.filter((c) => !('valor' in c)).map((c) => `campo/${c.campo}`),
    ...f.cuerpo.flatMap((p, i) => ('choque' in p ? [`parte/${i}`] : [])),
  ];
}

/** @returns the text that comes of the choices; what is not chosen yet keeps both */
export function aplicar(f: Fusion, elecciones: Readonly<Record<string, Eleccion>>): Escrito {
  const content = f.cuerpo.flatMap((p, i): readonly NodoDeTexto[] => {
    if (!('choque' in p)) return p.de;
    const eleccion = elecciones[`parte/${i}`] ?? 'ambos';
    if (eleccion === 'ambos') return [...p.choque.suyo, ...p.choque.mio];
    return p.choque[eleccion];
  });
  const valores = f.campos.flatMap((c): [Campo, Valor][] => {
    const valor = 'valor' in c ? c.valor : elecciones[`campo/${c.campo}`] === 'suyo' ? c.suyo : c.mio;
    return valor === undefined ? [] : [[c.campo, valor]];
  });
  const { titulo, ...resto } = Object.fromEntries(valores) as Partial<ContenidoDeCarta> & { titulo?: string };
  return { titulo: titulo ?? '', contenido: { ...resto, cuerpo: { type: 'doc', content: [...content] } } };
}

/** @returns true when the choices leave out something that I wrote */
export function dejaAlgoMio(f: Fusion, elecciones: Readonly<Record<string, Eleccion>>): boolean {
  return porElegir(f).some((clave) => elecciones[clave] === 'suyo');
}
