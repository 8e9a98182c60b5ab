import { escribirXlsx } from '#planillas';
import { csv } from '#platform';
import { COLUMNAS } from '../domain/importacion/filas';

const TITULOS = Object.values(COLUMNAS).map(([titulo]) => titulo);
/** In the order of the headings; it is to be written over. */
const EJEMPLO = [
  ...['GAM/SMOP', 'Secretaría Municipal de Obras Públicas', 'DESP', 'Secretario de Obras Públicas', 'no'],
  ...['María Rojas Flores', '4123456', 'm.rojas@ejemplo.gob.bo', 'm.rojas', 'autoridad, funcionario'],
  ...['01/03/2026', 'Memorándum N° 12/2026'],
];

export const plantillaCsv = (): string => csv(TITULOS, [EJEMPLO]);
export const plantillaXlsx = (): Uint8Array =>
  escribirXlsx('Personal', [TITULOS, EJEMPLO], [14, 40, 14, 34, 8, 30, 14, 28, 14, 26, 14, 28]);
