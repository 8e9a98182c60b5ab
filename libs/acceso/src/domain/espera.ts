const LIBRES = 5;
const MAXIMO_S = 900;

/**
 * How long an account waits after failed sign-ins: nothing for the first four, then doubling from 30 s up to 15 minutes.
 * It slows guessing without letting a stranger lock an official out for the day.
 * @returns seconds
 */
export function esperaTrasFallos(fallos: number): number {
  return fallos < LIBRES ? 0 : Math.min(MAXIMO_S, 30 * 2 ** (fallos - LIBRES));
}

/** @returns seconds still to wait; none when it is over */
export function segundosQueFaltan(u: { readonly bloqueadoHasta: Date | null }, ahora: Date): number {
  return u.bloqueadoHasta ? Math.ceil((u.bloqueadoHasta.getTime() - ahora.getTime()) / 1000) : 0;
}
