/** Rows chosen for a batch, by key, with the one from which Shift extends. */
export interface Seleccion {
  readonly claves: ReadonlySet<string>;
  readonly ancla: string | null;
}

export const SIN_SELECCION: Seleccion = { claves: new Set(), ancla: null };

/**
 * Chooses a row or lets it go; extending chooses all from the anchor to it.
 * @param todas keys of the rows in the order of the list
 */
export function elegir(s: Seleccion, todas: readonly string[], clave: string, extender: boolean): Seleccion {
  const hasta = todas.indexOf(clave);
  const desde = s.ancla === null ? -1 : todas.indexOf(s.ancla);
  const claves = new Set(s.claves);
  if (extender && desde >= 0 && hasta >= 0) {
    for (const c of todas.slice(Math.min(desde, hasta), Math.max(desde, hasta) + 1)) claves.add(c);
    return { claves, ancla: s.ancla };
  }
  if (!claves.delete(clave)) claves.add(clave);
  return { claves, ancla: clave };
}

/** All of the list, or none when all were chosen already. */
export function elegirTodas(s: Seleccion, todas: readonly string[]): Seleccion {
  return todas.every((c) => s.claves.has(c))
    ? SIN_SELECCION
    : { claves: new Set(todas), ancla: todas[0] ?? null };
}

/** The row pointed at, by its key, and where it was. */
export interface Senal {
  readonly clave: string;
  readonly indice: number;
}

/**
 * Rows come and go while one works: the pointed one stays pointed wherever it is now; if it left, whatever took its place.
 * @returns its index, or -1 in an empty list
 */
export function senalada(s: Senal, todas: readonly string[]): number {
  const ahora = todas.indexOf(s.clave);
  return ahora >= 0 ? ahora : Math.min(s.indice, todas.length - 1);
}

/** What is still in the list: a row that left the tray is no longer chosen. */
export function vigente(s: Seleccion, todas: readonly string[]): string[] {
  return todas.filter((c) => s.claves.has(c));
}
