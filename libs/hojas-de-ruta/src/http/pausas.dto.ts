import { fechaIso, gestionTexto, idTexto, linea, parrafo } from '#platform';
import { z } from 'zod';
import { ESTADOS_DE_PASO } from '../domain/estados';

/** Orders of the acts that neither send nor receive: on hold, out of the archive, attended, noted, voided, declined. */
export const DesarchivarOrden = z.strictObject({ motivo: linea(500, 'El motivo').optional() });
export const SuspenderOrden = z.strictObject({
  motivo: linea(500, 'El motivo de la suspensión'),
  esperaHasta: fechaIso.optional().meta({ description: 'En espera de respuesta hasta esta fecha' }),
});
export const ReanudarOrden = z.strictObject({});
export const AtenderOrden = z.strictObject({ motivo: linea(500, 'El motivo').optional() });
export const AnotarOrden = z.strictObject({
  texto: parrafo(2000, 'La nota').refine((t) => t.trim() !== '', 'Escriba la nota.'),
});
export const AnularOrden = z.strictObject({ motivo: linea(500, 'El motivo de la anulación') });
export const RechazarAdeudoOrden = z.strictObject({ motivo: linea(500, 'El motivo del rechazo') });
export const DeAdeudo = z.object({ gestion: gestionTexto, id: idTexto, adeudo: idTexto });

export const PasoMovidoDto = z.object({
  gestion: z.number(),
  id: z.string(),
  estado: z.enum(ESTADOS_DE_PASO),
});
export const AnotadaDto = z.object({ gestion: z.number(), id: z.string(), anotadoEn: z.string() });
export const EnterarseOrden = z.strictObject({});
export const EnteradoDto = z.object({ gestion: z.number(), id: z.string(), enteradoEn: z.string() });
export const AdeudoRechazadoDto = z.object({
  gestion: z.number(),
  id: z.string(),
  estado: z.enum(['RECHAZADO']),
});
