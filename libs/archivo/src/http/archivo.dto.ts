import { NIVELES_DE_PLAZO } from '#organizacion';
import {
  fechaIso,
  fojas,
  gestionNumero,
  gestionTexto,
  idTexto,
  linea,
  parrafo,
  versionVista,
} from '#platform';
import { z } from 'zod';
import { CUSTODIAS } from '../domain/custodia';
import { MARCAS } from '../domain/retencion';
import { ESTADOS } from '../persistence/carpetas.repository';
import { VISTAS_DE_PRESTAMOS } from '../persistence/prestamos.repository';

const Nulo = z.string().nullable();

export const IdDeRuta = z.object({ id: idTexto });
export const DeHoja = z.object({ gestion: gestionTexto, id: idTexto });
export const BuscarOrden = z.strictObject({
  q: z.string().max(100, 'Busque con menos de 100 caracteres.').default(''),
  unidad: idTexto.optional(),
  gestion: gestionTexto.optional(),
  estado: z.enum(ESTADOS, 'Ese estado de carpeta no existe.').optional(),
  desde: idTexto.optional(),
});
export const CrearOrden = z.strictObject({
  nombre: linea(200, 'El nombre'),
  lugar: linea(200, 'El lugar').optional(),
  descripcion: parrafo(1000, 'La descripción').optional(),
  gestion: gestionNumero.optional(),
  unidadId: idTexto.optional(),
});
export const EditarOrden = z.strictObject({
  version: versionVista,
  nombre: linea(200, 'El nombre'),
  lugar: linea(200, 'El lugar').nullable(),
  descripcion: parrafo(1000, 'La descripción'),
  gestion: gestionNumero,
});
export const MotivoOrden = z.strictObject({ motivo: linea(500, 'El motivo') });
export const NadaOrden = z.strictObject({});

export const CreadaDto = z.object({ id: z.string(), codigo: z.string() });
export const VersionDto = z.object({ version: z.number() });
export const CerradaDto = z.object({ id: z.string(), cerrada: z.boolean() });

const HastaDto = z.object({
  a: z.string(),
  vence: z.string(),
  nivel: z.enum(NIVELES_DE_PLAZO),
  texto: z.string(),
  corto: z.string(),
});
export const RetencionDto = z.object({
  serie: z.object({ id: z.string(), codigo: z.string(), nombre: z.string() }),
  marca: z.enum(MARCAS),
  oficinaHasta: z.number(),
  hasta: z.number(),
  texto: z.string(),
});
const Carpeta = {
  id: z.string(),
  codigo: z.string(),
  nombre: z.string(),
  lugar: Nulo,
  descripcion: z.string(),
  unidadId: z.string(),
  unidad: z.string(),
  sigla: z.string(),
  gestion: z.number(),
  custodia: z.enum(CUSTODIAS),
  cerradaEn: Nulo,
  enviada: z.boolean(),
  hojas: z.number(),
  fojas: z.number(),
  primera: Nulo,
  ultima: Nulo,
  prestamo: HastaDto.nullable(),
  retencion: RetencionDto.nullable(),
};
export const CarpetasDto = z.object({
  filas: z.array(z.object(Carpeta)),
  siguiente: Nulo,
  unidades: z.array(z.object({ id: z.string(), nombre: z.string(), sigla: z.string() })),
  lleva: z.boolean(),
});

export const PrestamoDto = z.object({
  id: z.string(),
  carpetaId: z.string(),
  carpetaCodigo: z.string(),
  carpeta: z.string(),
  lugar: Nulo,
  hoja: z
    .object({ gestion: z.number(), id: z.string(), codigo: z.string(), referencia: z.string() })
    .nullable(),
  a: z.string(),
  mio: z.boolean(),
  retira: z.string(),
  fojas: z.number().nullable(),
  nota: z.string(),
  prestadoPor: z.string(),
  prestadoEn: z.string(),
  vence: z.string(),
  explicacion: z.string(),
  renovaciones: z.number(),
  dias: z.number(),
  nivel: z.enum(NIVELES_DE_PLAZO),
  texto: z.string(),
  devuelto: z
    .object({ en: z.string(), por: z.string(), fojas: z.number().nullable(), nota: z.string() })
    .nullable(),
  puedeDevolver: z.boolean(),
  puedeRenovar: z.boolean(),
});
export const ActosDto = z.array(
  z.object({
    acto: z.string(),
    permitido: z.boolean(),
    motivos: z.array(z.object({ codigo: z.string(), texto: z.string() })),
  }),
);
export const CarpetaDto = z.object({
  ...Carpeta,
  version: z.number(),
  piezas: z.array(
    z.object({
      gestion: z.number(),
      hojaId: z.string(),
      tipo: z.enum(['oficial', 'copia']),
      codigo: z.string(),
      referencia: z.string(),
      procedencia: Nulo,
      fojas: z.number().nullable(),
      confidencialidad: z.enum(['PUBLICA', 'INTERNA', 'RESERVADA', 'CONFIDENCIAL']),
      fecha: z.string(),
      archivada: z.string(),
      prestamo: HastaDto.nullable(),
    }),
  ),
  prestamos: z.array(PrestamoDto),
  actos: ActosDto,
});

const Plazo = z.union([
  fechaIso.refine((f) => f >= '2000', 'Revise el año de la devolución.'),
  z.strictObject({
    modo: z.enum(['habiles', 'calendario'], 'Elija días hábiles o calendario.'),
    dias: z
      .number({ error: 'Los días son un número.' })
      .int('Los días son un número entero.')
      .min(1, 'Se presta al menos por un día.')
      .max(3650, 'Se presta hasta por 3.650 días.'),
  }),
]);
export const PrestarOrden = z
  .strictObject({
    carpetaId: idTexto.optional(),
    hoja: z
      .strictObject({
        gestion: gestionNumero,
        id: idTexto,
      })
      .optional(),
    aPuestoId: idTexto,
    retira: linea(200, 'Quién lo retira').optional(),
    plazo: Plazo,
    fojas: fojas.optional(),
    nota: linea(500, 'La nota').optional(),
  })
  .refine(
    (o) => (o.carpetaId === undefined) !== (o.hoja === undefined),
    'Elija qué se presta: una carpeta o una hoja.',
  );
export const PrestadoDto = z.object({ id: z.string(), vence: z.string(), explicacion: z.string() });
export const RenovarOrden = z.strictObject({ plazo: Plazo, motivo: linea(500, 'El motivo') });
export const DevolverOrden = z.strictObject({
  fojas: fojas.optional(),
  nota: linea(500, 'La nota').optional(),
});
export const DevueltoDto = z.object({ id: z.string(), devuelto: z.boolean() });
export const PrestamosOrden = z.strictObject({
  vista: z.enum(VISTAS_DE_PRESTAMOS, 'Esa lista de préstamos no existe.').default('vigentes'),
  mios: z
    .enum(['si', 'no'], 'Diga si solo los de su puesto: si, no.')
    .default('no')
    .transform((t) => t === 'si'),
  desde: z.string().max(60, 'La página pedida no existe.').optional(),
});
export const PrestamosDto = z.object({
  conteos: z.object({ vigentes: z.number(), vencidos: z.number(), mios: z.number() }),
  filas: z.array(PrestamoDto),
  siguiente: Nulo,
});
export const PrestamoDeHojaDto = z.object({
  carpeta: z
    .object({
      id: z.string(),
      codigo: z.string(),
      nombre: z.string(),
      lugar: Nulo,
      unidad: z.string(),
      custodia: z.enum(CUSTODIAS),
      archivada: z.boolean(),
    })
    .nullable(),
  prestamo: HastaDto.extend({ conCarpeta: z.boolean() }).nullable(),
});
