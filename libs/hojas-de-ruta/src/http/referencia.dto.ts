import { idTexto } from '#platform';
import { z } from 'zod';

/** An HR or a step named in a body: its gestión is a number there. */
export const Referencia = z.strictObject({ gestion: z.number().int().min(1825).max(2999), id: idTexto });
