/** An answer asked for before the program that uses it was here; see `adelanto.ts`. */
interface Adelantado {
  /** the post it was asked in; null: the only one */
  readonly puesto: string | null;
  readonly respuesta: Promise<Response>;
}

declare global {
  interface Window {
    hrAdelanto?: Map<string, Adelantado>;
  }
}

/**
 * Takes, once, what was asked for ahead.
 * @param camino path and query
 * @param puesto in which it would be asked now
 * @returns null when nothing was, or it was asked in another post
 */
export function tomarAdelantado(
  camino: string,
  puesto: string | null,
  unico: boolean,
): Promise<Response> | null {
  const a = window.hrAdelanto?.get(camino);
  if (!a) return null;
  window.hrAdelanto?.delete(camino);
  const vale = a.puesto === puesto || (a.puesto === null && (puesto === null || unico));
  return vale ? a.respuesta : null;
}
