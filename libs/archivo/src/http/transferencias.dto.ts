import { idTexto, linea, parrafo, versionVista } from '#platform';
import { z } from 'zod';
import { ESTADOS_DE_ENVIO, ESTADOS_DE_TRANSFERENCIA } from '../domain/transferencias';

const Nulo = z.string().nullable();
const CarpetasDeOrden = z
  .array(idTexto)
  .min(1, 'Elija al menos una carpeta.')
  .max(200, 'Una transferencia lleva hasta 200 carpetas.');

export const ListarOrden = z.strictObject({
  estado: z.enum(ESTADOS_DE_TRANSFERENCIA, 'Ese estado de transferencia no existe.').optional(),
  desde: idTexto.optional(),
});
export const PrepararOrden = z.strictObject({
  carpetas: CarpetasDeOrden,
  nota: parrafo(500, 'La nota').default(''),
});
export const CambiarOrden = z.strictObject({
  version: versionVista,
  carpetas: CarpetasDeOrden,
  nota: parrafo(500, 'La nota'),
});
export const VersionOrden = z.strictObject({ version: versionVista });
export const DeCarpeta = z.object({ id: idTexto, carpetaId: idTexto });
export const RecibirOrden = z.strictObject({ lugar: linea(200, 'El lugar') });
export const DevolverCarpetaOrden = z.strictObject({ motivo: linea(500, 'El motivo') });

const Estado = z.enum(ESTADOS_DE_TRANSFERENCIA);
const Transferencia = {
  id: z.string(),
  numero: Nulo,
  estado: Estado,
  unidad: z.string(),
  sigla: z.string(),
  unidadId: z.string(),
  nota: z.string(),
  version: z.number(),
  carpetas: z.number(),
  porDecidir: z.number(),
  preparadaPor: z.string(),
  preparadaEn: z.string(),
  enviadaPor: Nulo,
  enviadaEn: Nulo,
  concluidaEn: Nulo,
};
export const PreparadaDto = z.object({ id: z.string() });
export const VersionDto = z.object({ version: z.number() });
export const EstadoDto = z.object({ id: z.string(), estado: Estado });
export const EnviadaDto = z.object({ id: z.string(), numero: z.number(), gestion: z.number() });
export const TransferenciasDto = z.object({
  filas: z.array(z.object(Transferencia)),
  siguiente: Nulo,
  lleva: z.boolean(),
});
export const TransferenciaDto = z.object({
  ...Transferencia,
  puedeCambiar: z.boolean(),
  envios: z.array(
    z.object({
      carpetaId: z.string(),
      codigo: z.string(),
      nombre: z.string(),
      estado: z.enum(ESTADOS_DE_ENVIO),
      lugarAntes: Nulo,
      lugarNuevo: Nulo,
      motivo: Nulo,
      decididaPor: Nulo,
      decididaEn: Nulo,
      gestion: z.number(),
      hojas: z.number(),
      fojas: z.number(),
      primera: Nulo,
      ultima: Nulo,
      puedeDecidir: z.boolean(),
    }),
  ),
});
