import { esCorreo, ROLES } from '#kernel';
import { CLASES_DE_PENDIENTE } from '#organizacion';
import { fechaIso, idTexto, linea } from '#platform';
import { z } from 'zod';

const Calidad = z.enum(['titular', 'suplencia', 'interinato'], 'Elija titular, suplencia o interinato.');
const Rol = z.enum(ROLES, 'Ese rol no existe.');
const Motivo = linea(500, 'El motivo');

export const ConId = z.object({ id: idTexto });
export const CrearUnidadOrden = z.strictObject({
  nombre: linea(200, 'El nombre'),
  sigla: linea(60, 'La sigla'),
  superiorId: idTexto.optional(),
});
export const RenombrarUnidadOrden = CrearUnidadOrden.extend({ base: linea(300, 'La norma que la cambia') });
export const CrearPuestoOrden = z.strictObject({
  unidadId: idTexto,
  cargo: linea(200, 'El cargo'),
  esMae: z.boolean().default(false),
});
const clave = z
  .string({ error: 'Escriba la contraseña.' })
  .max(200, 'La contraseña es demasiado larga.')
  .meta({ format: 'password' });
const Acceso = z.strictObject({
  usuario: linea(40, 'El usuario'),
  clave,
  roles: z.array(Rol).max(ROLES.length),
});
export const DarUsuarioOrden = Acceso;
export const RestablecerClaveOrden = z.strictObject({ clave });
export const CrearFuncionarioOrden = z.strictObject({
  nombre: linea(200, 'El nombre'),
  ci: linea(20, 'La cédula de identidad'),
  correo: linea(200, 'El correo')
    .refine(esCorreo, 'No es un correo: escríbalo como m.rojas@entidad.gob.bo.')
    .optional(),
  acceso: Acceso.optional(),
});
export const FijarRolesOrden = z.strictObject({ roles: z.array(Rol).max(ROLES.length) });
export const DeDesignaciones = z.object({ puesto: idTexto.optional() });

const Sucesor = z.strictObject({
  funcionarioId: idTexto,
  calidad: Calidad,
  hasta: fechaIso.optional(),
  memorandum: linea(300, 'El memorándum'),
  archivoId: idTexto.optional(),
});
export const DesignarOrden = Sucesor.extend({ puestoId: idTexto, desde: fechaIso });
export const CerrarDesignacionOrden = z.strictObject({
  hasta: fechaIso,
  motivo: Motivo,
  sucesor: Sucesor.optional(),
});
export const CesarOrden = z.strictObject({ motivo: Motivo });

export const DePendientes = z
  .strictObject({ puesto: idTexto.optional(), unidad: idTexto.optional() })
  .refine((d) => (d.puesto === undefined) !== (d.unidad === undefined), 'Elija un puesto o una unidad.');
export const TraspasarOrden = z.strictObject({
  de: z.strictObject({ tipo: z.enum(['puesto', 'unidad']), id: idTexto }),
  herederoPuestoId: idTexto,
  excepciones: z
    .array(
      z
        .strictObject({
          clave: linea(60, 'La clave'),
          puestoId: idTexto.optional(),
          unidadId: idTexto.optional(),
        })
        .refine(
          (d) => (d.puestoId === undefined) !== (d.unidadId === undefined),
          'Elija un puesto o una unidad.',
        ),
    )
    .max(500, 'Son demasiadas excepciones.')
    .optional(),
  motivo: Motivo,
  terminar: z.boolean(),
});

const Nulo = z.string().nullable();
export const IdDto = z.object({ id: z.string() });
export const DesignadaDto = z.object({ id: z.string(), avisos: z.array(z.string()) });
export const OrganigramaDto = z.object({
  unidades: z.array(
    z.object({
      id: z.string(),
      nombre: z.string(),
      sigla: z.string(),
      superiorId: Nulo,
      desde: z.string(),
      hasta: Nulo,
      activa: z.boolean(),
      antes: z.array(z.string()),
      heredera: Nulo,
    }),
  ),
  puestos: z.array(
    z.object({
      id: z.string(),
      cargo: z.string(),
      unidadId: z.string(),
      esMae: z.boolean(),
      desde: z.string(),
      hasta: Nulo,
      activo: z.boolean(),
      enEjercicio: Nulo,
      calidad: Calidad.nullable(),
      heredero: Nulo,
    }),
  ),
});
export const FuncionariosDto = z.array(
  z.object({
    id: z.string(),
    nombre: z.string(),
    ci: z.string(),
    correo: Nulo,
    hasta: Nulo,
    puestos: z.array(z.string()).meta({ description: 'los que llena hoy: `Director General — Desp./Gov.`' }),
    usuario: z
      .object({
        id: z.string(),
        nombre: z.string(),
        activo: z.boolean(),
        porCambiar: z
          .boolean()
          .meta({ description: 'aún no eligió su contraseña: la que tiene se la dieron' }),
        roles: z.array(Rol),
      })
      .nullable(),
  }),
);
export const DesignacionesDto = z.array(
  z.object({
    id: z.string(),
    puestoId: z.string(),
    cargo: z.string(),
    unidadSigla: z.string(),
    funcionarioId: z.string(),
    funcionario: z.string(),
    calidad: Calidad,
    desde: z.string(),
    hasta: Nulo,
    memorandum: z.string(),
    memorandumNombre: Nulo,
    conMemorandum: z.boolean(),
    registradoEn: z.string(),
    cerrada: z.boolean(),
    cierreMotivo: Nulo,
  }),
);
export const UsuarioDadoDto = z.object({ id: z.string() });
export const RestablecidaDto = z.object({ sesiones: z.number() });
export const RolesDto = z.object({ roles: z.array(Rol) });
export const CerradaDto = z.object({ id: z.string(), sucesorId: Nulo });
export const CesadoDto = z.object({ id: z.string(), designaciones: z.number() });
export const PendientesDto = z.array(
  z.object({
    clave: z.string(),
    clase: z.enum(CLASES_DE_PENDIENTE),
    puestoId: Nulo,
    unidadId: z.string(),
    codigo: Nulo,
    titulo: z.string(),
    detalle: z.string(),
    soloPuesto: z.boolean(),
  }),
);
export const TraspasadoDto = z.object({ actaId: z.string(), asuntos: z.number() });
export const ActasDto = z.array(
  z.object({
    id: z.string(),
    origenNombre: z.string(),
    motivo: z.string(),
    asuntos: z.number(),
    hechaPor: z.string(),
    hechaEn: z.string(),
  }),
);
