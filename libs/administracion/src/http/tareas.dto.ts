import { idTexto } from '#platform';
import { z } from 'zod';

export const DeTarea = z.object({ id: idTexto });

export const TareaDto = z.object({ id: idTexto });

export const TareasDto = z.array(
  z.object({
    id: idTexto,
    titulo: z.string(),
    estado: z
      .enum(['en-curso', 'en-espera', 'por-reintentar', 'fallida'])
      .meta({ description: 'fallida: no se intenta más mientras nadie lo pida' }),
    intentos: z.number(),
    creadaEn: z.string(),
    proximaEn: z.string().nullable(),
    causa: z.string().nullable(),
  }),
);
