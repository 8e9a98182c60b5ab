import { lugarFueraDelPapel } from './errores';

/** A place of a page: parts of its width and height, from 0 to 1, from the upper left; a point has no width nor height. */
export interface Lugar {
  /** from 1 */
  readonly pagina: number;
  readonly x: number;
  readonly y: number;
  readonly ancho: number;
  readonly alto: number;
}

/** What rounding may add to a part. */
const HOLGURA = 1e-6;

/** @returns what is wrong with a place of a paper of so many pages, in words; null: it is of the paper */
export function faltaDeLugar({ pagina, x, y, ancho, alto }: Lugar, paginas: number): string | null {
  if (!Number.isInteger(pagina) || pagina < 1 || pagina > paginas)
    return paginas === 1
      ? `La página ${pagina} no existe: el documento tiene una sola.`
      : `La página ${pagina} no existe: el documento tiene ${paginas}.`;
  const cabe = (desde: number, largo: number): boolean =>
    desde >= 0 && largo >= 0 && desde + largo <= 1 + HOLGURA;
  return cabe(x, ancho) && cabe(y, alto) ? null : `El recuadro se sale de la página ${pagina}.`;
}

/** @throws ErrorDominio `documentos.observacion.fuera-del-papel` for the first place that is not of the paper */
export function exigirLugares(
  observaciones: readonly { readonly lugar?: Lugar | undefined }[],
  paginas: number,
): void {
  for (const { lugar } of observaciones) {
    const falta = lugar ? faltaDeLugar(lugar, paginas) : null;
    if (falta) throw lugarFueraDelPapel(falta);
  }
}
