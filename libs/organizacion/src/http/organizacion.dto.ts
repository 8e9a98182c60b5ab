import { idTexto } from '#platform';
import { z } from 'zod';

export const EntidadPublica = z.object({
  nombre: z.string(),
  sigla: z.string(),
  ciudad: z.string(),
  departamento: z.string(),
  demo: z.boolean(),
  accesosDemo: z
    .array(z.object({ usuario: z.string(), clave: z.string(), cargo: z.string(), unidad: z.string() }))
    .optional()
    .meta({ description: 'solo en la entidad de demostración' }),
});

export const BuscarDestinos = z.strictObject({
  q: z.string().max(100, 'Busque con menos de 100 caracteres.').default(''),
  solo: z.enum(['puesto'], 'Solo se puede pedir puestos.').optional(),
});

export const DestinoDto = z.object({
  tipo: z.enum(['puesto', 'unidad']),
  id: idTexto,
  cargo: z.string().nullable(),
  unidadId: idTexto,
  unidadSigla: z.string(),
  unidadNombre: z.string(),
  funcionario: z.string().nullable(),
});

export const DestinosDto = z.object({
  filas: z.array(DestinoDto),
  hayMas: z.boolean().meta({ description: 'hay más de los que se ofrecen: conviene escribir más' }),
});

export const UnidadDto = z.object({
  id: idTexto,
  nombre: z.string(),
  sigla: z.string(),
  superiorId: idTexto.nullable(),
  activa: z.boolean(),
});
