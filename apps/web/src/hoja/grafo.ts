import type { PasoDeRuta } from '../api/tipos';
import { diasEnPoder, fechaYHora } from '../ui/fechas';
import { textoDeEstado } from '../ui/palabras';
import { arbolDeRuta, nombreDeExtremo, type NodoDeRuta } from './ruta';

/** How a step hangs from the one it left from. */
export type Rama = 'copia' | 'sin-efecto';

/** A step of the graph: its row is its place in the list. */
export interface FilaDeGrafo {
  paso: PasoDeRuta;
  /** 0 is the original's line; each copia goes beside the one it left from. */
  carril: number;
  /** Row of the step it left from, or null. */
  origen: number | null;
  /** The line that it leaves, when it branches. */
  rama: { de: number; tipo: Rama } | null;
  /** Lines that reach its height from above, and that go on below it. */
  arriba: readonly number[];
  abajo: readonly number[];
}

interface Tramo {
  carril: number;
  desde: number;
  hasta: number;
  /** Its end is a curve of its own: the line does not come down to the step. */
  seCurva: boolean;
}

/** A step taken back before anybody received it: it went nowhere. */
const esCabo = (paso: PasoDeRuta): boolean => paso.estado === 'REVERTIDA';

interface Dibujo {
  filas: Omit<FilaDeGrafo, 'arriba' | 'abajo'>[];
  tramos: Tramo[];
}

/** Puts the copias of a step below it: the last goes on in its line when it is a copia itself; the others branch. */
function ponerCopias(d: Dibujo, nodo: NodoDeRuta, origen: number, carril: number): void {
  nodo.copias.forEach((copia, i) => {
    const sigue = carril > 0 && i === nodo.copias.length - 1;
    ponerNodo(d, copia, sigue ? { origen, de: null, carril } : { origen, de: carril, carril: carril + 1 });
  });
}

function ponerNodo(
  d: Dibujo,
  nodo: NodoDeRuta,
  { origen, de, carril }: { origen: number | null; de: number | null; carril: number },
): void {
  const fila = d.filas.length;
  const tipo: Rama = esCabo(nodo.paso) ? 'sin-efecto' : 'copia';
  d.filas.push({ paso: nodo.paso, carril, origen, rama: de === null ? null : { de, tipo } });
  if (origen !== null)
    d.tramos.push({ carril: de ?? carril, desde: origen, hasta: fila, seCurva: de !== null });
  ponerCopias(d, nodo, fila, carril);
}

/**
 * The route as a graph with branches: one row for each step, in the order of the timeline.
 * @param pasos as they come, in any order
 */
export function grafoDeRuta(pasos: readonly PasoDeRuta[]): FilaDeGrafo[] {
  const d: Dibujo = { filas: [], tramos: [] };
  let ultima: number | null = null;
  for (const nodo of arbolDeRuta(pasos)) {
    const fila = d.filas.length;
    const cabo: boolean = esCabo(nodo.paso) && ultima !== null;
    ponerNodo(d, nodo, cabo ? { origen: ultima, de: 0, carril: 1 } : { origen: ultima, de: null, carril: 0 });
    if (!cabo) ultima = fila;
  }
  const lineas = (fila: number, cubre: (t: Tramo) => boolean) => [
    ...new Set(d.tramos.filter((t) => t.desde <= fila && cubre(t)).map((t) => t.carril)),
  ];
  return d.filas.map((f, i) => ({
    ...f,
    arriba: lineas(i, (t) => t.desde < i && (t.hasta > i || (t.hasta === i && !t.seCurva))),
    abajo: lineas(i, (t) => t.hasta > i),
  }));
}

/** @returns how many lines the widest place of the graph takes */
export const anchoDeGrafo = (filas: readonly FilaDeGrafo[]): number =>
  1 + filas.reduce((mayor, f) => Math.max(mayor, f.carril), 0);

/** @returns whether somebody has it, or is to receive it, now */
export const estaViva = ({ estado }: Pick<PasoDeRuta, 'estado'>): boolean =>
  ['ENVIADA', 'RECIBIDA', 'SUSPENDIDA'].includes(estado);

/** @returns how long it was held, or has been so far, in words; null: under a day, or nobody has received it */
export function tenencia(
  paso: Pick<PasoDeRuta, 'recibidoEn' | 'cerradoEn' | 'estado'>,
  ahora?: string,
): string | null {
  if (!paso.recibidoEn) return null;
  if (paso.cerradoEn) {
    const dias = diasEnPoder(paso.recibidoEn, paso.cerradoEn);
    return dias && `${dias} en su poder`;
  }
  const dias = ahora && estaViva(paso) ? diasEnPoder(paso.recibidoEn, ahora) : null;
  return dias && `en su poder hace ${dias}`;
}

/** @returns what a step is to whoever hears it and does not see where it lies */
export function nombreDeFila(filas: readonly FilaDeGrafo[], i: number, ahora: string): string {
  const fila = filas[i];
  if (!fila) return '';
  const { paso } = fila;
  const copias = filas.filter((f) => f.origen === i && f.paso.tipo === 'copia').length;
  const de = fila.origen === null || fila.origen === i - 1 ? '' : `, sale del paso ${fila.origen + 1}`;
  return [
    `Paso ${i + 1} de ${filas.length}, ${paso.tipo === 'copia' ? 'copia' : 'original'}${de}`,
    `de ${nombreDeExtremo(paso.de)} a ${nombreDeExtremo(paso.a)}`,
    textoDeEstado(paso.estado).toLowerCase(),
    paso.recibidoEn && `recibida ${fechaYHora(paso.recibidoEn)}`,
    tenencia(paso, ahora),
    copias > 0 && (copias === 1 ? '1 copia' : `${copias} copias`),
    paso.estado === 'RECIBIDA' && paso.tipo === 'oficial' && 'la tiene ahora',
  ]
    .filter(Boolean)
    .join('; ');
}

/** @returns the row to which an arrow goes: up and down in order, left to where it came from, right to its first branch */
export function filaDeTecla(filas: readonly FilaDeGrafo[], i: number, tecla: string): number | null {
  const hay = (n: number | null | undefined): number | null =>
    n !== null && n !== undefined && n >= 0 && n < filas.length ? n : null;
  switch (tecla) {
    case 'ArrowDown':
      return hay(i + 1);
    case 'ArrowUp':
      return hay(i - 1);
    case 'ArrowLeft':
      return hay(filas[i]?.origen);
    case 'ArrowRight':
      return hay(filas.findIndex((f) => f.origen === i && f.rama !== null));
    case 'Home':
      return hay(0);
    case 'End':
      return hay(filas.length - 1);
    default:
      return null;
  }
}
