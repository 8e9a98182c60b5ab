import type { EstadoDeNumero, Tramo } from './libro';

/** A series in a gestión as the database has it: its counter row beside what is on record. */
export interface CuentaDeSerie {
  readonly clase: 'HR' | 'CITE';
  readonly formato: string;
  /** sigla; null: of the entidad */
  readonly unidad: string | null;
  /** 0: the series does not restart */
  readonly gestion: number;
  readonly inicial: number;
  /** last number given, by the counter */
  readonly contador: number;
  /** smallest and largest on record; null when none is */
  readonly primero: number | null;
  readonly ultimo: number | null;
  readonly emitidos: number;
  readonly anulados: number;
  readonly reservados: number;
  /** stretches missing between two numbers on record */
  readonly huecos: readonly Tramo[];
  /** numbers on record once more than they should */
  readonly repetidos: readonly number[];
}

/** Numbers that hang from an HR, of one type. */
export interface CuentaDeHilos {
  readonly tipo: string;
  readonly hilos: number;
  readonly emitidos: number;
  readonly anulados: number;
  /** where the k-th of a thread does not follow the one before: `previo` 0 for its first */
  readonly saltos: readonly { readonly hilo: string; readonly previo: number; readonly k: number }[];
}

/** A number of the libro against the paper that should bear it; one side is null where it is missing. */
export interface Desacuerdo {
  readonly objeto: string;
  readonly libro: { readonly texto: string; readonly estado: EstadoDeNumero } | null;
  readonly papel: { readonly texto: string; readonly anulado: boolean } | null;
}

/** The same CITE given by more than one number. */
export interface CiteRepetido {
  readonly texto: string;
  readonly veces: number;
}

/** How a series is called on the screen: an HR's by what it numbers, a CITE's by its format. */
export function nombreDeSerie(c: Pick<CuentaDeSerie, 'clase' | 'formato' | 'unidad'>): string {
  if (c.clase === 'CITE') return c.formato;
  return c.unidad ? `Hojas de ruta de ${c.unidad}` : 'Hojas de ruta';
}

const tramo = ({ desde, hasta }: Tramo): string =>
  desde === hasta ? `falta el ${desde}` : `faltan del ${desde} al ${hasta} (${hasta - desde + 1})`;

/** Stretches of the series that are not on record, its two ends included. */
export function tramosDeSerie(c: CuentaDeSerie): Tramo[] {
  const primero = c.primero ?? c.contador + 1;
  const ultimo = c.ultimo ?? c.contador;
  return [
    { desde: c.inicial, hasta: primero - 1 },
    ...[...c.huecos].sort((a, b) => a.desde - b.desde),
    { desde: ultimo + 1, hasta: c.contador },
  ].filter((t) => t.desde <= t.hasta);
}

/** @returns how many numbers those stretches are */
export const cuantos = (tramos: readonly Tramo[]): number =>
  tramos.reduce((n, t) => n + t.hasta - t.desde + 1, 0);

/** What is wrong with a series, one sentence each; empty: every number from first to last is there, once. */
export function faltasDeSerie(c: CuentaDeSerie): string[] {
  const faltas = tramosDeSerie(c).map(tramo);
  for (const n of new Set(c.repetidos))
    faltas.push(`el ${n} consta ${1 + c.repetidos.filter((r) => r === n).length} veces`);
  if (c.primero !== null && c.primero < c.inicial)
    faltas.push(`consta el ${c.primero}, y la serie empieza en el ${c.inicial}`);
  if (c.ultimo !== null && c.ultimo > c.contador)
    faltas.push(
      `el contador va por el ${c.contador} y ya consta el ${c.ultimo}: el próximo número saldría repetido`,
    );
  const serie = `${nombreDeSerie(c)}, ${c.gestion === 0 ? 'continua' : `gestión ${c.gestion}`}`;
  return faltas.map((f) => `${serie}: ${f}.`);
}

export function faltasDeHilos(c: CuentaDeHilos): string[] {
  return c.saltos.map(({ hilo, previo, k }) =>
    k === previo
      ? `${c.tipo} de ${hilo}: el ${k}.º consta dos veces.`
      : `${c.tipo} de ${hilo}: ${tramo({ desde: previo + 1, hasta: k - 1 })}.`,
  );
}

/** Says what a number and its paper do not agree in. */
export function faltaDe({ objeto, libro, papel }: Desacuerdo): string {
  if (!libro) return `${objeto} lleva «${papel?.texto}», que no está en el libro.`;
  const { texto, estado } = libro;
  if (!papel) return `«${texto}» consta como ${estado} y nada lo lleva (${objeto}).`;
  if (texto !== papel.texto) return `${objeto} lleva «${papel.texto}», y el libro le dio «${texto}».`;
  if (papel.anulado !== (estado === 'anulado'))
    return `«${texto}» consta como ${estado}, y ${objeto} ${papel.anulado ? 'está anulado' : 'no está anulado'}.`;
  return `«${texto}» es en el libro otro número o de otra serie que en ${objeto}.`;
}

export const faltaDeRepetido = ({ texto, veces }: CiteRepetido): string =>
  `«${texto}» lo dieron ${veces} números del libro: dos papeles llevarían el mismo CITE.`;
