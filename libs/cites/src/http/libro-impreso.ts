import type { Libro } from '../application/libro-de-cites';
import { losQueFaltan } from '../domain/libro';

const ESTADOS = {
  emitido: 'Emitido',
  reservado: 'Reservado',
  anulado: 'ANULADO',
  ajeno: 'De otra unidad',
} as const;

export const columnasDelLibro = ['N°', 'CITE', 'Fecha', 'Estado', 'Motivo'] as const;

/** The libro as rows of text, the same on paper and in the spreadsheet. */
export function filasDelLibro(libro: Libro): string[][] {
  return libro.asientos.map((a) => [
    String(a.numero),
    a.texto ?? '',
    a.fecha ? enCifras(a.fecha) : '',
    a.anuladoFecha ? `${ESTADOS[a.estado]} el ${enCifras(a.anuladoFecha)}` : ESTADOS[a.estado],
    motivoDe(a),
  ]);
}

/** Why it was kept and why it was voided, when both are known. */
function motivoDe(a: Libro['asientos'][number]): string {
  if (!a.anuladoMotivo) return a.motivo ?? '';
  return a.motivo ? `${a.motivo} / Anulado: ${a.anuladoMotivo}` : a.anuladoMotivo;
}

/** The account below the table, one figure in a row, parted from it by an empty one: a filter on the table leaves it out. */
export function cuentaEnFilas({ serie, gestion, cuenta: c }: Libro): string[][] {
  const conNumeros = c.ultimo >= c.inicial;
  const filas: [string, string | number][] = [
    ['', ''],
    ['Cuenta de la serie', serie.formato],
    ['Gestión', gestion || 'continua'],
    ['Antes del sistema', c.antesDelSistema],
    ['Primero', conNumeros ? c.inicial : ''],
    ['Último', conNumeros ? c.ultimo : ''],
    ['Emitidos', c.emitidos],
    ['Reservados', c.reservados],
    ['Anulados', c.anulados],
    ...(c.ajenos > 0 ? ([['De otras unidades', c.ajenos]] as [string, number][]) : []),
    ['Suman', c.emitidos + c.reservados + c.anulados + c.ajenos],
    ['Faltan', losQueFaltan(c) || 'ninguno'],
  ];
  return filas.map(([que, cuanto]) => [que, String(cuanto), ...columnasDelLibro.slice(2).map(() => '')]);
}

/** @returns `Libro de CITEs GDAT-SDGI Cite 2018`, as the file is called */
export const nombreDelLibro = ({ serie, gestion }: Libro): string =>
  ['Libro de CITEs', serie.formato.replace(/\{[^}]*\}/g, ' '), gestion || 'continua']
    .join(' ')
    .replace(/[^\p{L}\p{N}.]+/gu, ' ')
    .replace(/ N(?= )/g, '')
    .trim();

const enCifras = (fecha: string): string => fecha.split('-').reverse().join('/');
