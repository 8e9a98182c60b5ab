import { fechaIso, idTexto, linea } from '#platform';
import { z } from 'zod';
import { Referencia } from './referencia.dto';

const Nulo = z.string().nullable();
const Estado = z.enum(['en-poder', 'no-llego', 'extraviado'], 'Diga dónde está el papel.');

export const DecirOrden = z
  .strictObject({ estado: Estado, detalle: linea(500, 'El detalle').optional() })
  .refine((o) => o.estado !== 'extraviado' || o.detalle !== undefined, {
    path: ['detalle'],
    message: 'Cuente cómo se extravió.',
  });
export const DichoDto = z.object({ gestion: z.number(), id: z.string(), estado: Estado });
export const FisicoDto = z.object({
  estado: Estado,
  supuesto: z.boolean(),
  lugar: Nulo,
  detalle: Nulo,
  dichoPor: Nulo,
  dichoEn: Nulo,
  actos: z.array(
    z.object({
      estado: Estado,
      permitido: z.boolean(),
      motivos: z.array(z.object({ codigo: z.string(), texto: z.string() })),
    }),
  ),
});
export const PorEntregarDto = z.array(
  z.object({
    gestion: z.number(),
    pasoId: z.string(),
    hojaId: z.string(),
    codigo: z.string(),
    referencia: z.string(),
    fojas: z.number().nullable(),
    tipo: z.enum(['oficial', 'copia']),
    de: z.string(),
    a: z.string(),
    enviadoEn: Nulo,
    planilla: Nulo.meta({ description: 'la última planilla en que ya va' }),
  }),
);
export const DiaDePlanillasOrden = z.strictObject({ fecha: fechaIso.optional() });
export const PlanillasDto = z.object({
  fecha: z.string(),
  filas: z.array(
    z.object({ id: z.string(), hechaPor: z.string(), hechaEn: z.string(), codigos: z.array(z.string()) }),
  ),
});
export const HacerPlanillaOrden = z.strictObject({
  pasos: z
    .array(Referencia)
    .min(1, 'Elija al menos un papel.')
    .max(200, 'Una planilla admite hasta 200 papeles.'),
});
export const PlanillaDto = z.object({ id: z.string(), pasos: z.number() });
export const IdDePlanilla = z.object({ id: idTexto });
