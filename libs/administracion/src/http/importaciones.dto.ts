import { idTexto } from '#platform';
import { z } from 'zod';

export const DeImportacion = z.object({ id: idTexto });
export const ConfirmarImportacion = z.strictObject({
  claves: z
    .array(
      z.strictObject({
        usuario: z.string().max(40, 'El usuario es demasiado largo.'),
        clave: z.string().max(200, 'La contraseña es demasiado larga.').meta({ format: 'password' }),
      }),
    )
    .max(5_000, 'Son demasiadas contraseñas.'),
});

const Totales = z.object({
  unidades: z.number(),
  cambios: z.number().meta({ description: 'unidades que cambian' }),
  puestos: z.number(),
  personas: z.number(),
  designaciones: z.number(),
  usuarios: z.number(),
  iguales: z.number().meta({ description: 'filas que no hacen nada' }),
  errores: z.number(),
});
export const EnsayoDto = z.object({
  id: idTexto,
  archivo: z.string(),
  sinUso: z.array(z.string()).meta({ description: 'columnas que no se reconocen' }),
  filas: z.array(
    z.object({
      n: z.number().meta({ description: 'su número en la planilla' }),
      sigla: z.string(),
      cargo: z.string(),
      persona: z.string(),
      hace: z.enum(['crea', 'cambia', 'igual', 'error']),
      dice: z.array(z.string()),
      errores: z.array(z.string()).meta({ description: '«Fila 12, columna Sigla: …»' }),
    }),
  ),
  totales: Totales,
  usuarios: z
    .array(z.object({ usuario: z.string(), nombre: z.string(), ci: z.string() }))
    .meta({ description: 'los que crea: al confirmar va una contraseña inicial para cada uno' }),
});
export const ImportadaDto = z.object({ totales: Totales });
