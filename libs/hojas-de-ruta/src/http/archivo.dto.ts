import { idTexto } from '#platform';
import { z } from 'zod';

export const BuscarCarpetasOrden = z.strictObject({
  q: z.string().max(100, 'Busque con menos de 100 caracteres.').default(''),
});
export const CarpetasDto = z.array(
  z.object({ id: z.string(), nombre: z.string(), lugar: z.string().nullable(), hojas: z.number() }),
);

export const DePuesto = z.object({ id: idTexto });
export const RestringirOrden = z.strictObject({
  soloDe: z
    .array(idTexto)
    .max(50, 'Se admiten hasta 50 puestos.')
    .meta({ description: 'Únicos puestos que pueden derivarle; vacío: todos' }),
});
export const RestringidoDto = z.object({ id: z.string(), soloDe: z.array(z.string()) });
export const RemitentesAdmitidosDto = z.array(z.object({ puestoId: z.string(), nombre: z.string() }));
export const VedadosDto = z.array(z.object({ puestoId: z.string(), texto: z.string() }));
