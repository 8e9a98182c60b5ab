import { ROLES } from '#kernel';
import { idTexto } from '#platform';
import { z } from 'zod';

export const IniciarSesion = z.strictObject({
  usuario: z
    .string({ error: 'Escriba su usuario.' })
    .min(1, 'Escriba su usuario.')
    .max(100, 'El usuario es demasiado largo.'),
  clave: z
    .string({ error: 'Escriba su clave.' })
    .min(1, 'Escriba su clave.')
    .max(200, 'La clave es demasiado larga.'),
});

export const CambiarClave = z.strictObject({
  actual: z
    .string({ error: 'Escriba su contraseña de ahora.' })
    .max(200, 'No es su contraseña de ahora: es demasiado larga.')
    .optional()
    .meta({ description: 'sobra para quien entró con una que le dieron', format: 'password' }),
  nueva: z
    .string({ error: 'Escriba la contraseña nueva.' })
    .min(1, 'Escriba la contraseña nueva.')
    .max(1000, 'La contraseña nueva es demasiado larga.')
    .meta({ format: 'password' }),
});
export const ClaveCambiadaDto = z.object({ sesionesCerradas: z.number() });

export const SesionDto = z.object({
  csrf: z.string().meta({ description: 'va en la cabecera X-CSRF-Token de todo pedido que escribe' }),
  usuario: z.string(),
  nombre: z.string(),
  ci: z.string(),
  roles: z.array(z.enum(ROLES)),
  clavePorCambiar: z
    .boolean()
    .meta({ description: 'entró con una contraseña que le dio otro: no puede nada antes de elegir la suya' }),
  puestos: z.array(
    z.object({
      id: idTexto,
      cargo: z.string(),
      unidadId: idTexto,
      unidadSigla: z.string(),
      unidadNombre: z.string(),
      calidad: z.enum(['titular', 'suplencia', 'interinato']),
      titularNombre: z.string().nullable(),
      suplente: z
        .string()
        .nullable()
        .meta({ description: 'quien ejerce ahora por esta persona, que lee pero no actúa' }),
      suplenteHasta: z.string().nullable(),
      roles: z
        .array(z.enum(ROLES))
        .meta({ description: 'los que rigen en este puesto: quien suple tiene los del titular' }),
    }),
  ),
  entidad: z.object({ nombre: z.string(), sigla: z.string(), ciudad: z.string() }),
  demo: z.boolean(),
  maxSubida: z.number().meta({ description: 'bytes que puede pesar un archivo que se sube' }),
  expiraEn: z.iso.datetime(),
});

export const PlazoDeSesionDto = z.object({
  quedan: z.number().meta({ description: 'segundos hasta que la sesión termine si nadie actúa' }),
});
