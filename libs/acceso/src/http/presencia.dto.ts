import { z } from 'zod';

/** What a browser says of itself, for an object that it has open. */
export const EstarOrden = z.strictObject({
  actuando: z.boolean({ error: 'Diga si hay un acto empezado.' }),
});

export const PresentesDto = z
  .array(
    z.object({
      nombre: z.string(),
      cargo: z.string(),
      unidad: z.string(),
      actuando: z.boolean().meta({ description: 'tiene ahí un acto empezado' }),
    }),
  )
  .meta({ description: 'los demás que lo tienen abierto' });
