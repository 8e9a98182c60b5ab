import { idTexto, linea, parrafo } from '#platform';
import { z } from 'zod';
import { EXIGENCIAS, MAXIMO_DE_ETAPAS, MAXIMO_POR_ETAPA } from '../domain/vobo';

const Version = z.number({ error: 'Falta la versión que usted leyó.' }).int().min(1);

export const PedirVoboOrden = z.strictObject({
  version: Version,
  etapas: z
    .array(
      z.strictObject({
        exige: z
          .enum(EXIGENCIAS)
          .default('todos')
          .meta({ description: 'todos, en cualquier orden; o uno del grupo' }),
        puestoIds: z
          .array(idTexto)
          .min(1, 'Cada etapa tiene al menos un puesto.')
          .max(MAXIMO_POR_ETAPA, `Se admiten hasta ${MAXIMO_POR_ETAPA} puestos en una etapa.`),
      }),
    )
    .min(1, 'Elija quién da el visto bueno.')
    .max(MAXIMO_DE_ETAPAS, `Se admiten hasta ${MAXIMO_DE_ETAPAS} etapas.`),
});
export const DarVoboOrden = z.strictObject({ version: Version, nota: linea(500, 'La nota').optional() });
const Parte = z
  .number()
  .min(0, 'El recuadro se sale de la página.')
  .max(1, 'El recuadro se sale de la página.');
const Lugar = z
  .strictObject({
    pagina: z.number().int().min(1, 'Las páginas se cuentan desde 1.').max(32_000, 'Esa página no existe.'),
    x: Parte,
    y: Parte,
    ancho: Parte,
    alto: Parte,
  })
  .meta({ description: 'partes del ancho y del alto de la página, desde su esquina superior izquierda' });
const Observacion = z
  .strictObject({
    desde: z.number().int().min(0).max(2_000_000).optional(),
    cita: linea(500, 'El texto señalado').optional(),
    lugar: Lugar.optional(),
    texto: parrafo(2000, 'La observación').refine((t) => t.trim() !== '', 'Escriba la observación.'),
  })
  .refine(
    (o) => (o.desde === undefined) === (o.cita === undefined),
    'La observación señala un lugar a medias.',
  )
  .refine(
    (o) => o.cita === undefined || o.lugar === undefined,
    'Señale palabras del texto o un lugar de la página: no las dos cosas.',
  );
export const ObservarOrden = z.strictObject({
  version: Version,
  observaciones: z
    .array(Observacion)
    .min(1, 'Escriba qué debe cambiar.')
    .max(200, 'Se admiten hasta 200 observaciones a la vez.'),
});
export const RetirarVoboOrden = z.strictObject({ motivo: linea(500, 'El motivo').optional() });
export const SustituirVoboOrden = z.strictObject({
  n: z.number().int().min(1).max(1000),
  puestoId: idTexto,
  motivo: linea(500, 'El motivo'),
});
export const DeObservacion = z.object({ id: idTexto, observacion: idTexto });
export const ResolverOrden = z.strictObject({ resuelta: z.boolean() });

export const MovidoDto = z.object({ estado: z.string(), version: z.number() });
export const DadoDto = z.object({ completo: z.boolean(), falta: z.string() });
export const SustituidoDto = z.object({ sustituido: z.string(), por: z.string() });
export const ResueltaDto = z.object({ resuelta: z.boolean() });

const Nulo = z.string().nullable();
/** The chain of the present round and what was observed in all, as the page of a documento shows them. */
export const VoboDto = z.object({
  ronda: z.number(),
  falta: z.string(),
  vistos: z.array(
    z.object({
      n: z.number(),
      etapa: z.number(),
      exige: z.enum(EXIGENCIAS),
      puestoId: z.string(),
      nombre: z.string(),
      estado: z.enum(['PENDIENTE', 'DADO', 'OBSERVADO', 'SUSTITUIDO', 'RETIRADO']),
      motivo: Nulo,
      por: Nulo,
      en: Nulo,
      puedeSustituir: z.boolean(),
    }),
  ),
  observaciones: z.array(
    z.object({
      id: z.string(),
      ronda: z.number(),
      por: z.string(),
      desde: z.number().nullable(),
      cita: Nulo,
      lugar: z
        .object({ pagina: z.number(), x: z.number(), y: z.number(), ancho: z.number(), alto: z.number() })
        .nullable(),
      texto: z.string(),
      en: z.string(),
      resueltaPor: Nulo,
      resueltaEn: Nulo,
    }),
  ),
});
