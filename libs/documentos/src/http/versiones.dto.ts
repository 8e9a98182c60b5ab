import { idTexto, linea } from '#platform';
import { z } from 'zod';
import { Contenido } from './contenido.dto';

const numero = z.coerce.number().int().min(1).max(10_000_000);
const version = z.number({ error: 'Falta la versión de la que se partió.' }).int().min(1);

export const VersionDeRuta = z.object({ id: idTexto, n: numero });
export const RestaurarOrden = z.strictObject({ version });
export const ApartarOrden = z.strictObject({
  version,
  titulo: linea(500, 'El título').optional(),
  contenido: Contenido,
});

const Nulo = z.string().nullable();
const VersionListada = z.object({
  n: z.number(),
  clase: z.enum(['anterior', 'creada', 'escrita', 'restaurada', 'apartada']),
  version: z.number(),
  titulo: Nulo,
  restaura: z.number().nullable(),
  nombre: Nulo,
  cargo: Nulo,
  guardadoEn: z.string(),
});
export const VersionesDto = z.array(VersionListada);
export const VersionVistaDto = VersionListada.extend({ contenido: Contenido });
export const ApartadaDto = z.object({ n: z.number() });
