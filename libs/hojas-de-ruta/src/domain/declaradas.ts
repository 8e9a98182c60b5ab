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
 * The sheets that each step of a route says it carries: those of the papers that were sent with it; with none, what its
 * sender had in hand.
 * @param deLaHoja as the HR's head declares them
 * @returns by the step's id; null when nobody said
 */
export function fojasDeclaradas(
  ruta: readonly PasoConFojas[],
  papeles: readonly PapelConFojas[],
  deLaHoja: number | null,
): ReadonlyMap<string, number | null> {
  const pasos = new Map(ruta.map((p) => [p.id, p]));
  const hojasDe = new Map(papeles.map((d) => [d.id, fojasDe(d)]));
  const halladas = new Map<string, number | null>();
  const de = (paso: PasoConFojas): number | null => {
    const ya = halladas.get(paso.id);
    if (ya !== undefined) return ya;
    const fojas = calcular(paso, paso.origenId === null ? undefined : pasos.get(paso.origenId));
    halladas.set(paso.id, fojas);
    return fojas;
  };
  const calcular = (paso: PasoConFojas, origen: PasoConFojas | undefined): number | null => {
    if (!origen) return deLaHoja;
    const suyas = paso.documentoIds.flatMap((id) => hojasDe.get(id) ?? []);
    if (suyas.length > 0) return suyas.reduce((suma, n) => suma + n, 0);
    return origen.fojas ?? de(origen);
  };
  for (const paso of ruta) de(paso);
  return halladas;
}

/** A note from outside says its sheets, annexes and all; ours has its pages and what hangs from it. */
const fojasDe = (d: PapelConFojas): number =>
  d.fojas ?? (d.paginas ?? 0) + d.anexos.reduce((suma, a) => suma + a.fojas, 0);
