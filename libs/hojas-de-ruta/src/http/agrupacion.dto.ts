import { linea } from '#platform';
import { z } from 'zod';
import { Referencia } from './referencia.dto';

export const AgruparOrden = z.strictObject({
  padre: Referencia.meta({ description: 'La hoja de ruta que la llevará' }),
});
export const DesagruparOrden = z.strictObject({ motivo: linea(500, 'El motivo').optional() });
