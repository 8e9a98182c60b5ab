/** Where a scan may go within its HR. */
export interface Sitio {
  /** the reception that waits for its scan */
  readonly recepcionId: string | null;
  /** block of the printed sheet that was filled by hand */
  readonly bloque: number | null;
  readonly texto: string;
}

const A_LA_HOJA: Sitio = { recepcionId: null, bloque: null, texto: 'A la hoja de ruta, sin proveído' };

/**
 * A sheet shows several blocks: what was just written is on the last one that was used. A note with the label alone is the
 * one that was taken in on paper; a printed sheet never is.
 * @param bloques read off the paper
 * @param proveidos of the HR's route, by block
 * @param esperan receptions without their scan, oldest first
 * @returns the likeliest first
 */
export function sitiosDeEscaneo(
  bloques: readonly number[],
  proveidos: readonly { readonly bloque: number; readonly texto: string }[],
  esperan: readonly { readonly id: string; readonly texto: string }[],
): Sitio[] {
  const deProveido = proveidos.map(({ bloque, texto }) => ({ recepcionId: null, bloque, texto }));
  const usados = deProveido.filter((s) => bloques.includes(s.bloque));
  const ultimo = usados.at(-1);
  if (bloques.length > 0)
    return [...(ultimo ? [ultimo] : []), A_LA_HOJA, ...deProveido.filter((s) => s !== ultimo)];
  const deRecepcion = esperan.map(({ id, texto }) => ({ recepcionId: id, bloque: null, texto }));
  return [...deRecepcion, A_LA_HOJA, ...deProveido];
}
