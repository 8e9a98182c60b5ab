import { idTexto, linea } from '#platform';
import { z } from 'zod';

/** An HR named in a body: its gestión is a number there. */
const RefDeHoja = z.object({ gestion: z.number().int().min(1825).max(2999), id: idTexto });

export const AgruparOrden = z.object({
  padre: RefDeHoja.meta({ description: 'La hoja de ruta que la llevará' }),
});
export const DesagruparOrden = z.object({ motivo: linea(500, 'El motivo').optional() });
