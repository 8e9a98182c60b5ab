import { esCorreo } from '#kernel';
import { z } from 'zod';

export const EstadoDelCorreoDto = z.object({
  estado: z.enum(['sin-configurar', 'responde', 'no-responde']),
  servidor: z.string().nullable(),
  causa: z.string().nullable(),
});

export const ProbarCorreo = z.strictObject({
  a: z
    .string({ error: 'Escriba a qué dirección.' })
    .max(200, 'La dirección es demasiado larga.')
    .refine(esCorreo, 'No es un correo: escríbalo como m.rojas@entidad.gob.bo.'),
});

export const CorreoProbadoDto = z.object({ a: z.string() });
