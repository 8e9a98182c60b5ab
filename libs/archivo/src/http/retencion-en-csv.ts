import type { z } from 'zod';
import type { TablaDto, VencimientosDto } from './retencion.dto';

type Serie = z.infer<typeof TablaDto>['filas'][number];
type Vence = z.infer<typeof VencimientosDto>['filas'][number];

export const COLUMNAS_DE_LA_TABLA = [
  ...['Código', 'Serie documental', 'Qué toma', 'Unidad'],
  ...['Años en la oficina', 'Años en el archivo central', 'Después', 'Norma', 'Estado'],
];

/** A serie of the table as a row of a spreadsheet. */
export const enLaTabla = (s: Serie): string[] => [
  ...[s.codigo, s.nombre, s.toma, s.sigla ?? 'Todas'],
  ...[String(s.aniosOficina), String(s.aniosCentral), s.despues, s.norma],
  s.retirada ? 'Retirada' : 'Vigente',
];

export const COLUMNAS_DE_LO_QUE_VENCE = [
  ...['Cumple en', 'Unidad', 'Carpeta', 'Nombre', 'Gestión', 'Lugar', 'Está en'],
  ...['Serie', 'Serie documental', 'Hojas', 'Fojas', 'Plazo'],
];

/** A carpeta that comes due as a row of a spreadsheet. */
export const enLoQueVence = (c: Vence): string[] => [
  ...[String(c.anio), c.sigla, c.codigo, c.nombre, String(c.gestion), c.lugar ?? ''],
  c.custodia === 'CENTRAL' ? 'Archivo central' : 'Oficina',
  ...[c.retencion?.serie.codigo ?? '', c.retencion?.serie.nombre ?? ''],
  ...[String(c.hojas), String(c.fojas), c.retencion?.texto ?? ''],
];
