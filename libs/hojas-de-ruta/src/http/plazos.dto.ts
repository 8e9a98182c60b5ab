import { NIVELES_DE_PLAZO } from '#organizacion';
import { fechaIso, idTexto, linea } from '#platform';
import { z } from 'zod';

const Dias = z
  .number({ error: 'Los días son un número.' })
  .int('Los días son un número entero.')
  .min(1, 'Un plazo tiene al menos un día.')
  .max(3650, 'Un plazo tiene hasta 3.650 días.');
const Contado = z.strictObject({
  modo: z.enum(['habiles', 'calendario'], 'Elija días hábiles o calendario.'),
  dias: Dias,
});

/** A slip of the year (`0218`, `1918`) is no plazo. */
const FechaDePlazo = fechaIso.refine((f) => f >= '2000', 'Revise el año del plazo.');

/** A date that stays, or so many days from the reception. */
export const PlazoEnOrden = z.union([FechaDePlazo, Contado]);
export const Justificacion = linea(1000, 'La justificación').optional();

/** A plazo that a note brings: a date, or days counted from its first reception. */
export const PlazoDeRegistro = z
  .strictObject({
    descripcion: linea(300, 'La descripción del plazo'),
    fecha: FechaDePlazo.optional(),
    cuenta: Contado.optional(),
    responsablePuestoId: idTexto.optional(),
  })
  .refine((p) => (p.fecha === undefined) !== (p.cuenta === undefined), 'Dé una fecha o una cuenta de días.');

const MotivoEscrito = linea(1000, 'El motivo');
export const AgregarPlazoOrden = z.strictObject({
  descripcion: linea(300, 'La descripción del plazo'),
  plazo: PlazoEnOrden,
  responsablePuestoId: idTexto.optional(),
});
export const ProrrogarPlazoOrden = z.strictObject({
  plazo: PlazoEnOrden,
  vence: fechaIso.meta({ description: 'La fecha que ve quien lo prorroga' }),
  motivo: MotivoEscrito,
});
export const CumplirPlazoOrden = z.strictObject({
  nota: linea(1000, 'La nota').optional(),
  justificacion: Justificacion,
});
export const AnularPlazoOrden = z.strictObject({ motivo: MotivoEscrito });
export const AgendaOrden = z.strictObject({
  de: z.enum(['puesto', 'unidad'], 'La agenda es del puesto o de la unidad.').default('puesto'),
  hasta: fechaIso,
});

const Nulo = z.string().nullable();
const Nivel = z.enum(NIVELES_DE_PLAZO);
export const PlazoAgregadoDto = z.object({ id: z.string() });
export const PlazoProrrogadoDto = z.object({ fecha: z.string() });
export const PlazoCerradoDto = z.object({ estado: z.enum(['CUMPLIDO', 'ANULADO']) });
export const PlazoVistoDto = z.object({
  id: z.string(),
  pasoId: Nulo,
  descripcion: z.string(),
  modo: z.enum(['fecha', 'habiles', 'calendario']),
  dias: z.number().nullable(),
  desde: Nulo,
  fecha: Nulo,
  explicacion: z.string(),
  nota: Nulo,
  justificacion: Nulo,
  estado: z.enum(['ABIERTO', 'DETENIDO', 'CUMPLIDO', 'ANULADO']),
  responsablePuestoId: Nulo,
  responsable: Nulo,
  diasQueFaltan: z.number().nullable(),
  nivel: Nivel,
  texto: z.string(),
  actos: z.array(
    z.object({
      acto: z.string(),
      permitido: z.boolean(),
      motivos: z.array(z.object({ codigo: z.string(), texto: z.string() })),
    }),
  ),
});
export const AgendaDto = z.object({
  hoy: z.string(),
  de: z.enum(['puesto', 'unidad']),
  hasta: z.string(),
  plazos: z.array(
    z.object({
      gestion: z.number(),
      id: z.string(),
      hojaId: z.string(),
      codigo: z.string(),
      referencia: z.string(),
      descripcion: z.string(),
      fecha: z.string(),
      explicacion: z.string(),
      nota: Nulo,
      responsable: Nulo,
      nivel: Nivel,
      texto: z.string(),
      diasQueFaltan: z.number(),
    }),
  ),
});
