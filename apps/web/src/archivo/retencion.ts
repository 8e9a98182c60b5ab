import type { SerieDocumental, VencimientosDeArchivo } from '../api/tipos';

type Anios = Pick<SerieDocumental, 'aniosOficina' | 'aniosCentral'>;

const cuantos = (n: number): string => (n === 1 ? '1 año' : `${n} años`);

/** @returns `2 años en la oficina y 8 en el archivo central` */
export const plazosDeSerie = ({ aniosOficina, aniosCentral }: Anios): string =>
  `${cuantos(aniosOficina)} en la oficina y ${cuantos(aniosCentral)} en el archivo central`;

export const nombreDeSerieDocumental = (s: Pick<SerieDocumental, 'codigo' | 'nombre'>): string =>
  `${s.codigo} ${s.nombre}`;

/** In the order of the form. */
export const DISPOSICIONES: readonly { value: SerieDocumental['disposicion']; label: string }[] = [
  { value: 'PERMANENTE', label: 'Conservación permanente' },
  { value: 'MUESTRA', label: 'Se conserva una muestra en el archivo histórico' },
  { value: 'CONSULTA', label: 'A consulta del archivo nacional' },
];

export interface DeUnAnio {
  readonly anio: number;
  readonly unidades: readonly { readonly id: string; readonly sigla: string; readonly carpetas: number }[];
}

/** How many come due, year by year, and in each by unidad. */
export function porAnio(resumen: VencimientosDeArchivo['resumen']): DeUnAnio[] {
  const anios = [...new Set(resumen.map((r) => r.anio))];
  return anios.map((anio) => ({
    anio,
    unidades: resumen
      .filter((r) => r.anio === anio)
      .map((r) => ({ id: r.unidadId, sigla: r.sigla, carpetas: r.carpetas })),
  }));
}
