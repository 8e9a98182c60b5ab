/** A step, as far as its sheets go. */
export interface PasoConFojas {
  readonly id: string;
  readonly origenId: string | null;
  /** as its receiver counted them */
  readonly fojas: number | null;
  readonly documentoIds: readonly string[];
}

/** A paper and what hangs from it. */
export interface PapelConFojas {
  readonly id: string;
  readonly fojas: number | null;
  readonly paginas: number | null;
  readonly anexos: readonly { readonly fojas: number }[];
}

/**
 * The sheets that a step says it carries: those of the papers that were sent with it; with none, what its sender had in hand.
 * @param deLaHoja as the HR's head declares them
 * @returns null when nobody said
 */
export function fojasDeclaradas(
  paso: PasoConFojas,
  ruta: readonly PasoConFojas[],
  papeles: readonly PapelConFojas[],
  deLaHoja: number | null,
): number | null {
  const origen = ruta.find((p) => p.id === paso.origenId);
  if (!origen) return deLaHoja;
  const suyos = papeles.filter((d) => paso.documentoIds.includes(d.id));
  if (suyos.length > 0) return suyos.reduce((suma, d) => suma + fojasDe(d), 0);
  return origen.fojas ?? fojasDeclaradas(origen, ruta, papeles, deLaHoja);
}

/** A note from outside says its sheets, annexes and all; ours has its pages and what hangs from it. */
const fojasDe = (d: PapelConFojas): number =>
  d.fojas ?? (d.paginas ?? 0) + d.anexos.reduce((suma, a) => suma + a.fojas, 0);
