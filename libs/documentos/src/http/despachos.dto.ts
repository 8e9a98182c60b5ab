import { fechaIso, idTexto, linea } from '#platform';
import { z } from 'zod';

const motivo = linea(500, 'El motivo');

export const DespacharOrden = z.strictObject({
  medio: linea(60, 'El medio'),
  transportista: linea(200, 'El transportista').optional(),
  fecha: fechaIso.optional(),
});
export const AcusarOrden = z.strictObject({
  fecha: fechaIso,
  hora: z
    .string()
    .regex(/^([01]\d|2[0-3]):[0-5]\d$/, 'La hora se escribe 17:45.')
    .optional(),
  codigo: linea(60, 'El código del destinatario').optional(),
  nombre: linea(200, 'El nombre de quien recibió').optional(),
  archivoId: idTexto.optional(),
});
export const NoEntregarOrden = z.strictObject({ motivo });
export const AnularOrden = z.strictObject({ motivo });

export const DespachadoDto = z.object({ estado: z.string(), fecha: z.string(), acuse: z.string() });
export const EstadoDto = z.object({ estado: z.string() });
export const DespachoDto = z.object({
  n: z.number(),
  medio: z.string(),
  transportista: z.string().nullable(),
  fecha: z.string(),
  estado: z.enum(['pendiente', 'recibido', 'no-entregado']),
  acuse: z
    .object({
      fecha: z.string(),
      hora: z.string().nullable(),
      codigo: z.string().nullable(),
      nombre: z.string().nullable(),
      anexo: z.number().nullable(),
    })
    .nullable(),
  motivo: z.string().nullable(),
});
export const AnulacionDto = z.object({ motivo: z.string(), cargo: z.string(), en: z.string() });
