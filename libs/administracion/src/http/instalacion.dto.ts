import { DEPARTAMENTOS } from '#organizacion';
import { gestionNumero, linea } from '#platform';
import { z } from 'zod';
import { CrearFuncionarioOrden, CrearPuestoOrden, CrearUnidadOrden } from './personal.dto';

const claveDeInstalacion = z
  .string({ error: 'Escriba la clave de instalación.' })
  .min(1, 'Escriba la clave de instalación.')
  .max(100, 'La clave de instalación es más corta.')
  .meta({ format: 'password' });
const sha256 = z.string().regex(/^[0-9a-f]{64}$/, 'No es un logo guardado.');
const ultimo = (nombre: string) =>
  z
    .number({ error: `${nombre} es un número; 0 si empieza de cero.` })
    .int(`${nombre} es un número entero.`)
    .min(0, `${nombre} no puede ser negativo.`)
    .max(999_999_998, `${nombre} es demasiado grande.`);

const Entidad = z.strictObject({
  nombre: linea(200, 'El nombre'),
  sigla: linea(60, 'La sigla'),
  ciudad: linea(60, 'La ciudad'),
  departamento: z.enum(DEPARTAMENTOS, 'Elija el departamento.'),
  logo: z.strictObject({ sha256, nombre: linea(255, 'El nombre del logo') }).optional(),
});
const Oficina = CrearUnidadOrden.pick({ nombre: true, sigla: true }).extend(
  CrearPuestoOrden.pick({ cargo: true, esMae: true }).shape,
);
const Numeracion = z.strictObject({
  gestion: gestionNumero,
  ultimaHoja: ultimo('La última hoja de ruta'),
  formato: linea(120, 'El formato'),
  ultimoCite: ultimo('El último CITE'),
});
const Administrador = CrearFuncionarioOrden.pick({ nombre: true, ci: true }).extend({
  memorandum: linea(300, 'El memorándum'),
  usuario: linea(40, 'El usuario'),
  clave: z
    .string({ error: 'Escriba la clave.' })
    .max(200, 'La clave es demasiado larga.')
    .meta({ format: 'password' }),
});

const Partes = z.strictObject({
  entidad: Entidad,
  oficina: Oficina,
  numeracion: Numeracion,
  administrador: Administrador,
});
export const InstalarOrden = Partes.extend({ claveDeInstalacion });
export const EnsayoDeInstalacion = Partes.partial().extend({ claveDeInstalacion });
export const VerLogoInicial = z.strictObject({ claveDeInstalacion, sha256 });

const Proximos = z.array(z.object({ gestion: z.number(), textos: z.array(z.string()) }));
export const EstadoDeInstalacionDto = z.object({
  gestion: z.number().meta({ description: 'la de hoy en La Paz' }),
  departamentos: z.array(z.enum(DEPARTAMENTOS)),
});
export const EnsayadaDto = z.object({
  numeros: z.object({ hojas: Proximos, cites: Proximos }).nullable(),
});
export const LogoInicialDto = z.object({ sha256: z.string(), nombre: z.string() });
export const InstaladaDto = z.object({ usuario: z.string() });
