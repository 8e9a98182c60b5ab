import { gestionNumero, idTexto, linea, versionVista } from '#platform';
import { z } from 'zod';

const formato = linea(120, 'El formato');
const tipo = z.string().regex(/^[a-z][a-z0-9-]{1,39}$/, 'Elija el tipo de documento.');
const numero = (nombre: string) =>
  z
    .number({ error: `${nombre} es un número.` })
    .int(`${nombre} es un número entero.`)
    .min(0, `${nombre} no puede ser negativo.`)
    .max(999_999_999, `${nombre} es demasiado grande.`);
const motivo = linea(500, 'El motivo');

export const IdDeRuta = z.object({ id: idTexto });
export const DefinirSerieOrden = z.strictObject({
  clase: z.enum(['HR', 'CITE'], 'Diga si numera hojas de ruta o documentos.'),
  unidadId: idTexto.nullable().default(null),
  tipo: tipo.nullable().default(null),
  formato,
  reinicia: z.boolean().default(true),
  inicial: numero('El primer número').min(1, 'El primer número es 1 o mayor.').optional(),
});
export const CambiarFormatoOrden = z.strictObject({
  formato,
  reinicia: z.boolean().optional(),
  version: versionVista,
});
export const RetirarSerieOrden = z.strictObject({ motivo });
export const FijarPisoOrden = z.strictObject({
  gestion: gestionNumero,
  ultimoEnPapel: numero('El último número en papel'),
  motivo,
});
export const ReservarOrden = z.strictObject({
  tipo,
  motivo,
  cantidad: numero('La cantidad')
    .min(1, 'Reserve al menos uno.')
    .max(50, 'Reserve 50 o menos a la vez.')
    .default(1),
});
export const AnularNumeroOrden = z.strictObject({ motivo });
export const VistaPreviaOrden = z.strictObject({
  formato,
  reinicia: z.stringbool().optional(),
  id: idTexto.optional(),
  unidadId: idTexto.optional(),
  tipo: tipo.optional(),
  inicial: z.coerce.number().int().min(1).max(999_999_999).optional(),
});
export const LibroOrden = z.strictObject({ gestion: z.coerce.number().int().min(0).max(2999) });

const SerieDto = z.object({
  id: z.string(),
  clase: z.enum(['HR', 'CITE']),
  unidadId: z.string().nullable(),
  unidad: z.string().nullable(),
  tipo: z.string().nullable(),
  formato: z.string(),
  reinicia: z.boolean(),
  porHilo: z.boolean(),
  gestiones: z.array(z.number()),
  siguiente: z.number().nullable(),
  ultimo: z.number().nullable(),
  retirada: z.boolean(),
  version: z.number(),
});
export const SeriesDto = z.array(SerieDto.extend({ ejemplo: z.string() }));
export const CreadaDto = z.object({ id: z.string() });
export const EjemploDto = z.object({ ejemplo: z.string(), version: z.number() });
export const VistaPreviaDto = z.object({
  ejemplo: z.string().nullable(),
  motivos: z.array(z.object({ codigo: z.string(), texto: z.string() })),
  proximos: z.array(z.object({ gestion: z.number(), textos: z.array(z.string()) })),
});
export const RetiradaDto = z.object({ retirada: z.boolean() });
export const PisoDto = z.object({ siguiente: z.number() });
export const ReservadosDto = z.object({
  numeros: z.array(z.object({ id: z.string(), numero: z.number(), texto: z.string() })),
});
export const ReservasOrden = z.strictObject({ desde: z.string().max(120).optional() });
const Reserva = z.object({
  id: z.string(),
  serieId: z.string(),
  numero: z.number(),
  texto: z.string(),
  gestion: z.number().nullable(),
  fecha: z.string(),
  motivo: z.string().nullable(),
  tipo: z.string().nullable(),
});
export const SinUsarDto = z.object({ filas: z.array(Reserva), siguiente: z.string().nullable() });
export const EstadoDto = z.object({ estado: z.string() });
export const LibroDto = z.object({
  serie: SerieDto,
  gestion: z.number(),
  explicacion: z.string(),
  cuenta: z.object({
    inicial: z.number(),
    ultimo: z.number(),
    antesDelSistema: z.number(),
    emitidos: z.number(),
    reservados: z.number(),
    anulados: z.number(),
    ajenos: z.number(),
    faltan: z.array(z.object({ desde: z.number(), hasta: z.number() })),
  }),
  asientos: z.array(
    z.object({
      id: z.string().nullable(),
      numero: z.number(),
      texto: z.string().nullable(),
      estado: z.enum(['emitido', 'reservado', 'anulado', 'ajeno']),
      fecha: z.string().nullable(),
      motivo: z.string().nullable(),
      anuladoMotivo: z.string().nullable(),
      anuladoFecha: z.string().nullable(),
    }),
  ),
});
