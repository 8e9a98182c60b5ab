import { z } from 'zod';
import { ESTADOS_DE_PASO } from '../domain/estados';

/** Parts of the page of an HR: what is owed and what was answered, its group, why it is void. */
const Nulo = z.string().nullable();
const Deuda = z.strictObject({
  id: z.string(),
  accion: z.string(),
  texto: z.string(),
  quien: z.string(),
  paraQuien: z.string(),
  desde: z.string(),
  vence: Nulo,
});
const RefHoja = z.object({ gestion: z.number(), id: z.string(), codigo: z.string() });

export const DebeDto = z.array(Deuda.extend({ pasoId: z.string(), puedeRechazar: z.boolean() }));
export const RespondidoDto = z.array(
  Deuda.extend({
    estado: z.enum(['CUMPLIDO', 'RECHAZADO', 'ANULADO']),
    documento: z.object({ id: z.string(), cite: Nulo }).nullable(),
    motivo: Nulo,
    cerradoEn: Nulo,
    cerradoPor: Nulo,
  }),
);
export const GrupoDto = z.object({
  padre: RefHoja.nullable(),
  raiz: RefHoja.extend({
    pasoId: z.string(),
    estado: z.enum(ESTADOS_DE_PASO),
    lugar: z.string(),
    puedeRecibir: z.boolean(),
  }).nullable(),
  agrupadas: z.array(RefHoja.extend({ nivel: z.number(), en: z.string(), referencia: z.string() })),
});
export const AnulacionDto = z.object({ motivo: z.string(), por: z.string(), en: z.string() }).nullable();
