import { gestionNumero, idTexto } from '#platform';
import { z } from 'zod';

/** An HR or a step named in a body: its gestión is a number there. */
export const Referencia = z.strictObject({ gestion: gestionNumero, id: idTexto });
