/** Proveídos are numbered on the printed sheet by their order on the route; the registration, which nobody sent, has none. */
export function conNumeroDeBloque<P extends { readonly secuencia: number }>(
  pasos: readonly P[],
  fueEnviado: (p: P) => boolean,
): { readonly paso: P; readonly bloque: number }[] {
  return pasos
    .filter(fueEnviado)
    .toSorted((a, b) => a.secuencia - b.secuencia)
    .map((paso, i) => ({ paso, bloque: i + 1 }));
}

/** @returns the step that a block of the sheet is of; null: a block that nobody has used yet */
export function pasoDeBloque<P extends { readonly secuencia: number; readonly deUnidadId: string | null }>(
  pasos: readonly P[],
  bloque: number,
): P | null {
  return (
    conNumeroDeBloque(pasos, (p) => p.deUnidadId !== null).find((b) => b.bloque === bloque)?.paso ?? null
  );
}
