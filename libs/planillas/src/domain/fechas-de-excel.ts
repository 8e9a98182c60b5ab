const DIA_MS = 86_400_000;

/** Formats that Excel numbers and does not write down, whose number is a day (ECMA-376, 18.8.30). */
const DE_FECHA = new Set([
  14, 15, 16, 17, 22, 27, 28, 29, 30, 31, 34, 35, 36, 50, 51, 52, 53, 54, 55, 56, 57, 58,
]);

/** @param formato as written, where it is not one of those that Excel knows by number */
export function esDeFecha(id: number, formato?: string): boolean {
  if (formato === undefined) return DE_FECHA.has(id);
  const sinAdornos = formato.replace(/"[^"]*"|\\.|\[[^\]]*\]|_./g, '');
  return /[dy]/i.test(sinAdornos);
}

/** @returns the day that a number is, or null when it is none */
export function fechaDeSerie(serie: number, desde1904: boolean): string | null {
  // Excel counts a 29 February 1900 that never was: from 1 March 1900 on its days are right.
  const base = desde1904 ? Date.UTC(1904, 0, 1) : Date.UTC(1899, 11, 30);
  if (serie < (desde1904 ? 0 : 61) || serie > 401_768) return null;
  return new Date(base + Math.floor(serie) * DIA_MS).toISOString().slice(0, 10);
}
