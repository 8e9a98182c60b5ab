import { stringify } from 'csv-stringify/sync';

/**
 * Rows as a spreadsheet opens them in Bolivia: UTF-8 with mark, `;` between cells, nothing that runs as a formula.
 * @param columnas heads, in order
 */
export function csv(columnas: readonly string[], filas: readonly (readonly string[])[]): string {
  return stringify([[...columnas], ...filas.map((f) => [...f])], {
    bom: true,
    delimiter: ';',
    record_delimiter: 'windows',
    escape_formulas: true,
  });
}
