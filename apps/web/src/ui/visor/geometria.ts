/** Size of a page, in points, as it is seen without turning the view. */
export interface Medida {
  ancho: number;
  alto: number;
}
/** A page on the desk: CSS pixels, and how many of them a point takes. */
export interface Caja extends Medida {
  escala: number;
}
/** Times the width of the desk, or what is to fit in it. */
export type Aumento = number | 'ancho' | 'pagina';

export const SEPARACION = 12;
const CARTA: Medida = { ancho: 612, alto: 792 };
const LIMITES = { menor: 0.25, mayor: 8 };

/** A place of the paper that stays where it is while its size changes: page, from 1, and how far down it, 0 to 1. */
export interface Ancla {
  pagina: number;
  parte: number;
}

/** @returns the zoom within what is drawn */
export const acotar = (aumento: number): number => Math.min(LIMITES.mayor, Math.max(LIMITES.menor, aumento));

/** @returns the size as turned */
export const girada = ({ ancho, alto }: Medida, giro: number): Medida =>
  giro % 180 === 0 ? { ancho, alto } : { ancho: alto, alto: ancho };

/**
 * CSS pixels of each page.
 * @param medidas of the pages known so far; the others are taken to be as the nearest known before them
 * @param mesa what there is to fill
 */
export function cajasDe(
  paginas: number,
  medidas: ReadonlyMap<number, Medida>,
  { aumento, giro, mesa }: { aumento: Aumento; giro: number; mesa: Medida },
): Caja[] {
  let ultima = medidas.get(1) ?? CARTA;
  return Array.from({ length: paginas }, (_, i) => {
    ultima = medidas.get(i + 1) ?? ultima;
    const { ancho, alto } = girada(ultima, giro);
    const proporcion = alto / ancho;
    const cabe = aumento === 'pagina' ? Math.min(mesa.ancho, mesa.alto / proporcion) : mesa.ancho;
    const puesto = typeof aumento === 'number' ? mesa.ancho * aumento : cabe;
    return { ancho: puesto, alto: puesto * proporcion, escala: puesto / ancho };
  });
}

/** @returns where each page begins, and at the end where all end */
export function comienzosDe(cajas: readonly Medida[]): number[] {
  const comienzos = [0];
  for (const { alto } of cajas) comienzos.push((comienzos.at(-1) ?? 0) + alto + SEPARACION);
  return comienzos;
}

/** @returns the page, from 1, that is at that height */
export function paginaEn(comienzos: readonly number[], y: number): number {
  let [menor, mayor] = [0, comienzos.length - 2];
  while (menor < mayor) {
    const medio = Math.ceil((menor + mayor) / 2);
    if ((comienzos[medio] ?? 0) <= y) menor = medio;
    else mayor = medio - 1;
  }
  return Math.max(1, menor + 1);
}

/**
 * @param pedida the last one that was gone to: it is the one in sight while no other is more so
 * @returns the page of which most is in sight, the first of those that are equally
 */
export function enVista(comienzos: readonly number[], arriba: number, alto: number, pedida: number): number {
  const parte = (n: number) => {
    const [desde, hasta] = [comienzos[n - 1] ?? 0, (comienzos[n] ?? 0) - SEPARACION];
    return (
      Math.max(0, Math.min(hasta, arriba + alto) - Math.max(desde, arriba)) / Math.min(alto, hasta - desde)
    );
  };
  const [primera, ultima] = [paginaEn(comienzos, arriba), paginaEn(comienzos, arriba + alto)];
  let mejor = primera;
  for (let n = primera + 1; n <= ultima; n++) if (parte(n) > parte(mejor) + 0.01) mejor = n;
  return pedida >= primera && pedida <= ultima && parte(pedida) >= parte(mejor) - 0.01 ? pedida : mejor;
}

/** @returns first and last page to be drawn: those in sight, and half a screen around them */
export function porDibujar(comienzos: readonly number[], arriba: number, alto: number): [number, number] {
  return [paginaEn(comienzos, arriba - alto / 2), paginaEn(comienzos, arriba + alto * 1.5)];
}

/** @returns the place of the paper at that height */
export function anclaEn(comienzos: readonly number[], y: number): Ancla {
  const pagina = paginaEn(comienzos, y);
  const [desde, hasta] = [comienzos[pagina - 1] ?? 0, comienzos[pagina] ?? 0];
  return { pagina, parte: Math.min(1, Math.max(0, (y - desde) / Math.max(1, hasta - SEPARACION - desde))) };
}

/** @returns the height of a place of the paper */
export function alturaDe(comienzos: readonly number[], { pagina, parte }: Ancla): number {
  const [desde, hasta] = [comienzos[pagina - 1] ?? 0, comienzos[pagina] ?? 0];
  return desde + parte * Math.max(0, hasta - SEPARACION - desde);
}
