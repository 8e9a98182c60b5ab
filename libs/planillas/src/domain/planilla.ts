import { ErrorDominio } from '#kernel';

/** A row as it was written: its number in the sheet, from 1, and its cells as text. */
export interface FilaDePlanilla {
  readonly n: number;
  readonly celdas: readonly string[];
}

/** What a sheet may measure. */
export const TOPES = {
  bytes: 5 * 1024 * 1024,
  /** of an XLSX, opened */
  abierto: 48 * 1024 * 1024,
  partes: 400,
  filas: 5_001,
  columnas: 60,
  letras: 2_000,
} as const;

const noSirve = (codigo: string, detalle: string): ErrorDominio =>
  new ErrorDominio(`planillas.${codigo}`, codigo === 'grande' ? 'demasiado-grande' : 'invalido', detalle);

export const grande = (detalle: string): ErrorDominio => noSirve('grande', detalle);
export const ilegible = (detalle: string): ErrorDominio => noSirve('ilegible', detalle);

const letraDe = (n: number): string =>
  n < 26 ? String.fromCharCode(65 + n) : letraDe(Math.floor(n / 26) - 1) + letraDe(n % 26);

/** Takes rows one by one, and refuses the sheet at the first that goes beyond what it may measure. */
export class Recogida {
  readonly filas: FilaDePlanilla[] = [];

  agregar(n: number, celdas: readonly string[]): void {
    let largo = celdas.length;
    while (largo > 0 && (celdas[largo - 1] ?? '').trim() === '') largo--;
    if (largo === 0) return;
    if (largo > TOPES.columnas)
      throw grande(`Fila ${n}: tiene ${largo} columnas, y se leen hasta ${TOPES.columnas}.`);
    const larga = celdas.findIndex((c) => c.length > TOPES.letras);
    if (larga >= 0)
      throw grande(`Fila ${n}, columna ${letraDe(larga)}: tiene más de ${TOPES.letras} letras.`);
    if (this.filas.length >= TOPES.filas)
      throw grande(`Tiene más de ${TOPES.filas - 1} filas: pártala en varias.`);
    this.filas.push({ n, celdas: celdas.slice(0, largo) });
  }
}
