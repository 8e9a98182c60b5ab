import type { Libro } from '../application/libro-de-cites';

const ESTADOS = { emitido: 'Emitido', reservado: 'Reservado', anulado: 'ANULADO' } as const;

export const columnasDelLibro = ['N°', 'CITE', 'Fecha', 'Estado', 'Motivo'] as const;

/** The libro as rows of text, the same on paper and in the spreadsheet. */
export function filasDelLibro(libro: Libro): string[][] {
  return libro.asientos.map((a) => [
    String(a.numero),
    a.texto,
    enCifras(a.fecha),
    a.anuladoFecha ? `${ESTADOS[a.estado]} el ${enCifras(a.anuladoFecha)}` : ESTADOS[a.estado],
    a.motivo ?? '',
  ]);
}

const enCifras = (fecha: string): string => fecha.split('-').reverse().join('/');
