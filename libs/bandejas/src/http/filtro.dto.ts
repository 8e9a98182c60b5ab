import { fechaIso } from '#platform';
import { z } from 'zod';
import { CLASES, NIVELES, ORDENES, PLAZOS, TIPOS } from '../domain/filtro';

const parte = z
  .string()
  .regex(/^(unidad|puesto):[1-9]\d{0,17}$/, 'Elija una unidad o un puesto de la lista.')
  .optional();

/** The parts of a filter, as the address of the page and a saved view carry them. */
export const PARTES_DE_FILTRO = {
  q: z.string().trim().max(200, 'Acorte lo que busca: admite hasta 200 caracteres.').optional(),
  origen: parte,
  destino: parte,
  clase: z.enum(CLASES, 'Es externa o interna.').optional(),
  tipo: z.enum(TIPOS, 'Es el oficial o una copia.').optional(),
  nivel: z.enum(NIVELES, 'Ese nivel no existe.').optional(),
  plazo: z.enum(PLAZOS, 'Los plazos se filtran por vencidos, hoy, semana o sin.').optional(),
  urgente: z.literal('si', 'Solo se puede pedir lo urgente.').optional(),
  dias: z
    .string()
    .regex(/^\d{1,4}$/, 'Los días son un número de 0 a 9999.')
    .optional(),
  del: fechaIso.optional(),
  al: fechaIso.optional(),
  orden: z.enum(ORDENES, 'Se ordena por recientes, antiguas o plazo.').optional(),
};
