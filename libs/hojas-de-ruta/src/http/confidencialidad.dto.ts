import { linea } from '#platform';
import { z } from 'zod';
import { NIVELES } from '../domain/confidencialidad';

const Nivel = z.enum(
  NIVELES as ['PUBLICA', 'INTERNA', 'RESERVADA', 'CONFIDENCIAL'],
  'Elija la confidencialidad.',
);
export const CambiarNivelOrden = z.strictObject({
  nivel: Nivel,
  actual: Nivel.meta({ description: 'El nivel que ve quien lo cambia' }),
  motivo: linea(500, 'El motivo'),
});
export const NivelDto = z.object({ nivel: Nivel });
export const QuienVeDto = z.object({
  nivel: Nivel,
  regla: z.string(),
  cambiar: z.object({
    acto: z.string(),
    permitido: z.boolean(),
    motivos: z.array(z.object({ codigo: z.string(), texto: z.string() })),
  }),
  unidades: z.array(z.object({ sigla: z.string(), nombre: z.string(), desde: z.string() })),
  puestos: z.array(
    z.object({
      cargo: z.string(),
      unidadSigla: z.string(),
      funcionario: z.string().nullable(),
      desde: z.string(),
      razones: z.array(z.string()),
    }),
  ),
});
