import { fechaIso, gestionTexto, idTexto, linea } from '#platform';
import { z } from 'zod';

const Base = linea(300, 'La norma');
export const ConId = z.object({ id: idTexto });
export const DeGestion = z.object({ gestion: gestionTexto });
export const CrearFeriadoOrden = z.strictObject({
  fecha: fechaIso,
  departamento: linea(60, 'El departamento').nullable(),
  nombre: linea(120, 'El nombre'),
  baseLegal: Base,
  trasladaDomingo: z.boolean().default(false),
});
export const TrasladarOrden = z.strictObject({ a: fechaIso, base: Base });
export const AnularOrden = z.strictObject({ motivo: linea(500, 'El motivo') });
export const CargarOrden = z.strictObject({
  gestion: z
    .number({ error: 'La gestión es un año.' })
    .int('La gestión es un año.')
    .min(2017, 'Se cargan desde 2017, por el D.S. 2750.')
    .max(2100, 'La gestión es un año cercano.'),
});
export const PlazosDesdeOrden = z.strictObject({
  plazosDesde: z.enum(['recepcion', 'envio'], 'Elija desde la recepción o desde el envío.'),
});

const Nulo = z.string().nullable();
export const FeriadosDto = z.object({
  gestion: z.number(),
  departamento: z.string(),
  plazosDesde: z.enum(['recepcion', 'envio']),
  /** how many of the nation's are known and not on record */
  porCargar: z.number(),
  feriados: z.array(
    z.object({
      id: z.string(),
      fecha: z.string(),
      departamento: Nulo,
      nombre: z.string(),
      baseLegal: z.string(),
      trasladaDomingo: z.boolean(),
      observado: z.string(),
      trasladoBase: Nulo,
      anulado: z.boolean(),
      anuladoMotivo: Nulo,
    }),
  ),
});
export const IdDto = z.object({ id: z.string() });
export const CargadosDto = z.object({ nuevos: z.number() });
export const PlazosDesdeDto = PlazosDesdeOrden;
