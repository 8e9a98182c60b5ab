import { linea, versionVista } from '#platform';
import { z } from 'zod';
import { TRAS_FIRMA } from '../domain/tipos';
import { ClaveDeTipo } from './contenido.dto';

const Datos = {
  nombre: linea(60, 'El nombre'),
  descripcion: linea(200, 'La descripción'),
  ambito: z.enum(['externo', 'interno'], 'Diga si sale de la entidad.'),
  firma: z.enum(['autoridad', 'funcionario'], 'Diga quién lo firma.'),
  trasFirma: z.enum(TRAS_FIRMA, 'Diga qué se puede hacer después de la firma.').default('abierto'),
};

export const TipoDeRuta = z.object({ clave: ClaveDeTipo });
export const TipoOrden = z.strictObject(Datos);
export const CambiarTipoOrden = z.strictObject({ ...Datos, version: versionVista });
export const RetirarTipoOrden = z.strictObject({ motivo: linea(500, 'El motivo') });

export const TipoDto = z.object({
  clave: z.string(),
  nombre: z.string(),
  descripcion: z.string(),
  ambito: Datos.ambito,
  firma: Datos.firma,
  trasFirma: z.enum(TRAS_FIRMA),
  activo: z.boolean(),
  /** its template is published: papers of it can be begun */
  listo: z.boolean(),
  version: z.number(),
});
export const TiposDto = z.array(TipoDto);
export const UsoDeTipoDto = z.object({
  enCurso: z.number(),
  emitidos: z.number(),
  retiro: z.object({ quien: z.string().nullable(), en: z.string(), motivo: z.string() }).nullable(),
});
export const TipoCreadoDto = z.object({ clave: z.string(), plantillaId: z.string() });
