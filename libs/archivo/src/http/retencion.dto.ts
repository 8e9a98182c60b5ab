import { gestionTexto, idTexto, linea, parrafo, versionVista } from '#platform';
import { z } from 'zod';
import { DISPOSICIONES } from '../domain/retencion';
import { ESTADOS_DE_SERIE } from '../persistence/series.repository';
import { CarpetasDto } from './archivo.dto';

const Nulo = z.string().nullable();
const anios = (max: number) =>
  z
    .number({ error: 'Escriba cuántos años.' })
    .int('Los años son un número entero.')
    .min(0, 'Los años no son menos que cero.')
    .max(max, `Los años llegan hasta ${max}.`);

const Serie = {
  codigo: linea(30, 'El código'),
  nombre: linea(200, 'El nombre'),
  toma: parrafo(500, 'Lo que toma'),
  unidadId: idTexto.nullable(),
  aniosOficina: anios(100),
  aniosCentral: anios(200),
  disposicion: z.enum(DISPOSICIONES, 'Elija qué se hace al cumplir el plazo.'),
  norma: parrafo(300, 'La norma'),
};
export const CrearSerieOrden = z.strictObject(Serie);
export const CambiarSerieOrden = z.strictObject({ version: versionVista, ...Serie });
export const AsignarOrden = z.strictObject({ version: versionVista, serieId: idTexto.nullable() });
export const TablaOrden = z.strictObject({
  q: z.string().max(100, 'Busque con menos de 100 caracteres.').default(''),
  estado: z.enum(ESTADOS_DE_SERIE, 'Ese estado de serie no existe.').default('vigentes'),
  para: idTexto.optional(),
  desde: idTexto.optional(),
});
const Filtro = {
  anio: gestionTexto.optional(),
  hasta: gestionTexto.optional(),
  unidad: idTexto.optional(),
};
export const FiltroOrden = z.strictObject(Filtro);
export const VencimientosOrden = z.strictObject({
  ...Filtro,
  desde: z
    .string()
    .regex(/^\d{4}\.[1-9]\d{0,17}\.[1-9]\d{0,17}$/, 'La página pedida no existe.')
    .transform((t) => t.split('.') as [string, string, string])
    .meta({ type: 'string' })
    .optional(),
});

export const CreadaDto = z.object({ id: z.string() });
export const RetiradaDto = z.object({ id: z.string(), retirada: z.boolean() });
export const TablaDto = z.object({
  filas: z.array(
    z.object({
      id: z.string(),
      codigo: z.string(),
      nombre: z.string(),
      toma: z.string(),
      unidadId: Nulo,
      unidad: Nulo,
      sigla: Nulo,
      aniosOficina: z.number(),
      aniosCentral: z.number(),
      disposicion: z.enum(DISPOSICIONES),
      despues: z.string(),
      norma: z.string(),
      retirada: z.boolean(),
      version: z.number(),
    }),
  ),
  siguiente: Nulo,
  edita: z.boolean(),
});
export const VencimientosDto = z.object({
  filas: z.array(CarpetasDto.shape.filas.element.extend({ anio: z.number() })),
  siguiente: Nulo,
  resumen: z.array(
    z.object({ anio: z.number(), unidadId: z.string(), sigla: z.string(), carpetas: z.number() }),
  ),
  hoy: z.number(),
});
