/** A box on a page as people see it, points, origin at the lower left. */
export interface Rectangulo {
  readonly x: number;
  readonly y: number;
  readonly ancho: number;
  readonly alto: number;
}

/** Air between two stamps, points. */
const AIRE = 6;

/**
 * Where a stamp goes when others are on the page: the place asked for when nothing is there; else the nearest slot, first along
 * the same margin towards the middle, then in the next column. On a page without room it stays where it was asked.
 * @param ocupadas stamps and signatures that are there, and the places kept for them
 */
export function lugarLibre<R extends Rectangulo>(
  pedida: R,
  ocupadas: readonly Rectangulo[],
  pagina: { readonly ancho: number; readonly alto: number },
): R {
  const { ancho, alto } = pedida;
  const arriba = pedida.y + alto / 2 > pagina.alto / 2;
  const derecha = pedida.x + ancho / 2 > pagina.ancho / 2;
  for (const dx of pasos(pagina.ancho, ancho + AIRE, derecha)) {
    for (const dy of pasos(pagina.alto, alto + AIRE, arriba)) {
      const lugar = { ...pedida, x: pedida.x + dx, y: pedida.y + dy };
      const cabe =
        lugar.x >= 0 && lugar.y >= 0 && lugar.x + ancho <= pagina.ancho && lugar.y + alto <= pagina.alto;
      if ((cabe || (dx === 0 && dy === 0)) && !ocupadas.some((o) => seTocan(lugar, o))) return lugar;
    }
  }
  return pedida;
}

/** Offsets from where it was asked: first towards the middle of the page, then towards the edge. */
function pasos(total: number, paso: number, desdeElFinal: boolean): number[] {
  const lejos = Array.from({ length: Math.floor(total / paso) }, (_, i) => (i + 1) * paso);
  const sentido = desdeElFinal ? -1 : 1;
  return [0, ...lejos.map((n) => n * sentido), ...lejos.map((n) => -n * sentido)];
}

const seTocan = (a: Rectangulo, b: Rectangulo): boolean =>
  a.x < b.x + b.ancho && b.x < a.x + a.ancho && a.y < b.y + b.alto && b.y < a.y + a.alto;
