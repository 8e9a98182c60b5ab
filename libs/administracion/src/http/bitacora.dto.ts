import { fechaIso, linea } from '#platform';
import { z } from 'zod';

const Filtro = z.object({
  persona: linea(100, 'La persona').optional(),
  puesto: linea(100, 'El puesto').optional(),
  acto: linea(80, 'El acto').optional(),
  objeto: linea(120, 'El código o CITE').optional(),
  desde: fechaIso.optional(),
  hasta: fechaIso.optional(),
});
export const FiltroDeBitacora = Filtro;
export const PaginaDeBitacora = Filtro.extend({
  despuesDe: z
    .string()
    .regex(/^\d{4}-[1-9]\d{0,17}$/, 'No es una página de la bitácora.')
    .optional(),
});
export const DeCadena = z.object({ de: linea(120, 'La cadena') });

const Nulo = z.string().nullable();
export const BitacoraDto = z.object({
  filas: z.array(
    z.object({
      clave: z.string(),
      cadena: z.string(),
      secuencia: z.number(),
      rotulo: Nulo,
      acto: z.string(),
      actor: Nulo,
      puesto: Nulo,
      calidad: Nulo,
      titular: Nulo,
      en: z.string(),
      datos: z
        .record(z.string(), z.unknown())
        .nullable()
        .meta({ description: 'null: el objeto es reservado o confidencial' }),
      hash: z.string(),
    }),
  ),
  siguiente: Nulo,
});
export const ActosDto = z.array(z.string());
export const CadenaDto = z.object({
  eventos: z.number(),
  rotaEn: z.number().nullable().meta({ description: 'primer evento que no se sostiene; null: entera' }),
});
