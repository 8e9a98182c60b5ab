import { idTexto, parrafo } from '#platform';
import { z } from 'zod';
import { AgruparOrden } from './agrupacion.dto';
import { ArchivarOrden, DerivadasDto, DerivarOrden, RevertirOrden } from './hojas.dto';
import { AnotarOrden } from './pausas.dto';
import { Justificacion } from './plazos.dto';
import { Referencia } from './referencia.dto';

const Pasos = z
  .array(Referencia)
  .min(1, 'Elija al menos una hoja de ruta.')
  .max(200, 'Se admiten hasta 200 a la vez.');

/** One signed paper that answers several HRs. */
const ResponderConOrden = z.strictObject({
  documentoId: idTexto,
  proveido: parrafo(4000, 'El proveído').optional(),
  justificacion: Justificacion,
});

/** One act on many steps. */
export const LoteOrden = z.discriminatedUnion(
  'acto',
  [
    z.strictObject({ acto: z.literal('recibir'), pasos: Pasos }),
    z.strictObject({ acto: z.literal('enterarse'), pasos: Pasos }),
    z.strictObject({ acto: z.literal('derivar'), pasos: Pasos, orden: DerivarOrden }),
    z.strictObject({ acto: z.literal('archivar'), pasos: Pasos, orden: ArchivarOrden }),
    z.strictObject({ acto: z.literal('anotar'), pasos: Pasos, orden: AnotarOrden }),
    z.strictObject({ acto: z.literal('agrupar'), pasos: Pasos, orden: AgruparOrden }),
    z.strictObject({ acto: z.literal('revertir'), pasos: Pasos, orden: RevertirOrden }),
    z.strictObject({ acto: z.literal('responder'), pasos: Pasos, orden: ResponderConOrden }),
  ],
  'Ese acto no se hace por lotes.',
);

export const LoteDto = z.object({
  hechos: z.number(),
  resultados: z.array(
    z.object({
      gestion: z.number(),
      id: z.string(),
      hecho: z.boolean(),
      derivaciones: DerivadasDto.shape.derivaciones,
      problema: z
        .object({
          codigo: z.string(),
          detalle: z.string(),
          motivos: z.array(z.object({ codigo: z.string(), texto: z.string() })),
        })
        .nullable(),
    }),
  ),
});
