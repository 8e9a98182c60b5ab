const HORA_MS = 3_600_000;

/**
 * When an authority is asked again about a certificate: a day later, or soon where it did not answer.
 * @param fallo the last time nothing was learned
 */
export function proximaComprobacion(ahora: Date, fallo: boolean): Date {
  return new Date(ahora.getTime() + (fallo ? HORA_MS : 24 * HORA_MS));
}
