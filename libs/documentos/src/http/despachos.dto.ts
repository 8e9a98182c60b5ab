import { fechaIso, idTexto, linea } from '#platform';
import { z } from 'zod';
import { claveDeDestino, COMOS, MAXIMO_DE_DESTINO } from '../domain/salidas';

const motivo = linea(500, 'El motivo');

const n = z.number({ error: 'Diga cuál de los despachos.' }).int().min(1);
const destino = linea(MAXIMO_DE_DESTINO, 'A quién va').refine(
  (t) => claveDeDestino(t) !== '',
  'Escriba a quién va.',
);

export const DespacharOrden = z.strictObject({
  destinos: z
    .array(z.strictObject({ destino, propuesto: destino.optional() }), { error: 'Elija a quién va.' })
    .min(1, 'Elija a quién va.')
    .max(200, 'Despache hasta 200 a la vez.'),
  medio: linea(60, 'El medio'),
  transportista: linea(200, 'El transportista').optional(),
  fecha: fechaIso.optional(),
});
const SelloLeido = z.strictObject({
  fecha: fechaIso,
  hora: z
    .string()
    .regex(/^([01]\d|2[0-3]):[0-5]\d$/, 'La hora se escribe 17:45.')
    .optional(),
  codigo: linea(60, 'El código del destinatario').optional(),
  nombre: linea(200, 'El nombre de quien recibió').optional(),
  archivoId: idTexto.optional(),
});
export const AcusarOrden = z.strictObject({ n, ...SelloLeido.shape });
export const CorregirAcuseOrden = z.strictObject({
  n,
  motivo,
  /** how many `anulados` it had on screen */
  vistas: z.number({ error: 'Falta cuántas correcciones tenía.' }).int().min(0),
  /** null: it is voided, and the despacho waits again */
  acuse: SelloLeido.nullable(),
});
export const NoEntregarOrden = z.strictObject({ n, motivo });
export const CopiaSelladaOrden = z.strictObject({ n, archivoId: idTexto });
export const DescartarDestinoOrden = z.strictObject({ destino, motivo });
export const AnularOrden = z.strictObject({ motivo });

export const DespachadoDto = z.object({
  estado: z.string(),
  fecha: z.string(),
  resultados: z.array(
    z.object({
      destino: z.string(),
      n: z.number().nullable(),
      motivos: z.array(z.object({ codigo: z.string(), texto: z.string() })),
    }),
  ),
});
export const EstadoDto = z.object({ estado: z.string() });
const quien = z.string().nullable();
const AcuseDto = z.object({
  fecha: z.string(),
  hora: quien,
  codigo: quien,
  nombre: quien,
  anexo: z.number().nullable(),
});
export const DespachoDto = z.object({
  n: z.number(),
  /** null: of before addressees were kept */
  destino: z.string().nullable(),
  por: z.string(),
  en: z.string(),
  cerradoPor: quien,
  cerradoEn: quien,
  medio: z.string(),
  transportista: z.string().nullable(),
  fecha: z.string(),
  estado: z.enum(['pendiente', 'recibido', 'no-entregado']),
  acuse: AcuseDto.nullable(),
  motivo: z.string().nullable(),
  /** what it said before each correction, oldest first */
  anulados: z.array(AcuseDto.extend({ motivo: z.string(), por: z.string(), en: z.string() })),
});
export const DestinoDto = z.object({
  texto: z.string(),
  como: z.enum(COMOS),
  casa: z.boolean(),
  estado: z.enum(['sin-salir', 'no-consta', 'pendiente', 'recibido', 'no-entregado', 'no-sale']),
  n: z.number().nullable(),
  sinCopia: z.boolean(),
  cuenta: z.boolean(),
  por: quien,
  en: quien,
  motivo: z.string().nullable(),
});
export const CuentaDto = z.object({
  de: z.number(),
  despachados: z.number(),
  conAcuse: z.number(),
  sinCopia: z.number(),
  pendientes: z.number(),
  noEntregados: z.number(),
  sinConstancia: z.number(),
});
export const AnulacionDto = z.object({ motivo: z.string(), cargo: z.string(), en: z.string() });
