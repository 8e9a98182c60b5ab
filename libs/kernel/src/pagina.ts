/** A page of a list by keyset: never an offset. `siguiente` is null at the end of the list. */
export interface Pagina<T> {
  readonly filas: readonly T[];
  readonly siguiente: string | null;
}
