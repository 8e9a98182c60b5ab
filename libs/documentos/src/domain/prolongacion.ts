const HORA = 3_600_000;
const DIA = 24 * HORA;

/** A list of revoked certificates that came out after the signature is worth more than one from before: one day is given for it. */
export const GRACIA_MS = DIA;
/** A timestamp is renewed this long before the certificate of its authority expires. */
const ANTES_DE_VENCER_MS = 365 * DIA;
const MAYOR_ESPERA_MS = 7 * DIA;

/** When to try again what could not be done: an hour, two, four… up to a week. @param intentos failed so far, from 1 */
export function proximoIntento(ahora: Date, intentos: number): Date {
  const espera = Math.min(HORA * 2 ** Math.max(0, intentos - 1), MAYOR_ESPERA_MS);
  return new Date(ahora.getTime() + espera);
}

/**
 * When the last timestamp has to be renewed, so that the proof never lapses.
 * @param vence end of the certificate of its authority; null: there is no timestamp
 * @returns null when nothing ages
 */
export function proximaRenovacion(ahora: Date, vence: Date | null): Date | null {
  if (!vence) return null;
  const antes = new Date(vence.getTime() - ANTES_DE_VENCER_MS);
  // A certificate of less than a year is renewed half way to its end, never at once.
  return antes > ahora
    ? antes
    : new Date(ahora.getTime() + Math.max(DIA, (vence.getTime() - ahora.getTime()) / 2));
}
