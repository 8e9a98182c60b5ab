import { sumarDias, type Fecha } from '#kernel';

/**
 * Easter Sunday of the Gregorian calendar.
 * @param anio 1583 or later
 * @remarks Meeus, Jones and Butcher's algorithm
 */
export function pascua(anio: number): Fecha {
  const a = anio % 19;
  const siglo = Math.floor(anio / 100);
  const resto = anio % 100;
  const d = Math.floor(siglo / 4);
  const e = siglo % 4;
  const g = Math.floor((8 * siglo + 13) / 25);
  const epacta = (19 * a + siglo - d - g + 15) % 30;
  const l = (32 + 2 * e + 2 * Math.floor(resto / 4) - epacta - (resto % 4)) % 7;
  const m = Math.floor((a + 11 * epacta + 22 * l) / 451);
  const n = epacta + l - 7 * m + 114;
  const dosCifras = (x: number): string => String(x).padStart(2, '0');
  return `${anio}-${dosCifras(Math.floor(n / 31))}-${dosCifras((n % 31) + 1)}`;
}

/** Monday of Carnaval, 48 days before Easter; the Tuesday is the next day. */
export const lunesDeCarnaval = (anio: number): Fecha => sumarDias(pascua(anio), -48);

export const viernesSanto = (anio: number): Fecha => sumarDias(pascua(anio), -2);

/** Thursday, 60 days after Easter. */
export const corpusChristi = (anio: number): Fecha => sumarDias(pascua(anio), 60);
