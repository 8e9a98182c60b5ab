import { RegistroDeUsuarios } from '#acceso';
import { ErrorDominio, fechaDe, normalizar, ROLES, type Rol } from '#kernel';
import { Organigrama, Personal, RegistroDeOrganizacion } from '#organizacion';
import { UnidadDeTrabajo, type Tx } from '#platform';
import type { INestApplicationContext } from '@nestjs/common';
import { Command, Option } from 'commander';
import { conAplicacion } from '../con-aplicacion';
import { decir } from '../decir';
import { pedirClave } from '../pedir-clave';

interface Opciones {
  readonly usuario: string;
  readonly nombre: string;
  readonly ci: string;
  readonly rol: readonly string[];
  readonly unidad?: string;
  readonly cargo?: string;
  readonly memorandum?: string;
  readonly propia: boolean;
}

function exigirRoles(nombres: readonly string[]): Rol[] {
  return nombres.map((n) => {
    const rol = ROLES.find((r) => r === n);
    if (!rol)
      throw new ErrorDominio(
        'acceso.rol-desconocido',
        'invalido',
        `No existe el rol «${n}». Los roles son: ${ROLES.join(', ')}.`,
      );
    return rol;
  });
}

/** `hr usuario`: logins from the server, without anybody who administers. Passwords never go in the command line. */
export function comandoUsuario(): Command {
  return new Command('usuario').description('usuarios').addCommand(ordenCrear()).addCommand(ordenClave());
}

function ordenCrear(): Command {
  return new Command('crear')
    .description('crea un usuario con su funcionario; la clave se pide, o se lee de la entrada estándar')
    .requiredOption('--usuario <nombre>', 'nombre de ingreso, en minúsculas')
    .requiredOption('--nombre <texto>', 'nombre y apellidos del funcionario')
    .requiredOption('--ci <numero>', 'cédula de identidad')
    .addOption(new Option('--rol <rol...>', 'roles').default(['administrador']))
    .option(
      '--unidad <sigla>',
      'unidad vigente de su puesto: sin puesto entra, y nada puede hasta que lo designen',
    )
    .option('--cargo <texto>', 'su puesto en esa unidad: el que hay sin titular, o uno nuevo')
    .option('--memorandum <texto>', 'con el que se lo designa')
    .option('--propia', 'quien escribe la clave es quien la usará: no se le pide otra al entrar', false)
    .action(async (o: Opciones) => {
      const roles = exigirRoles(o.rol);
      const puesto = puestoDe(o);
      const clave = await pedirClave();
      await conAplicacion(async (app) => {
        await app.get(UnidadDeTrabajo).interno(async (tx) => {
          const { nombre, ci, usuario } = o;
          const registro = app.get(RegistroDeOrganizacion);
          const funcionarioId = await registro.crearFuncionario(tx, null, { nombre, ci });
          const porCambiar = !o.propia;
          const suyo = { usuario, clave, funcionarioId, roles, porCambiar };
          await app.get(RegistroDeUsuarios).crear(tx, null, suyo);
          if (puesto) await designar(app, tx, { ...puesto, funcionarioId });
        });
        decir(`Usuario creado: ${o.usuario} (${roles.join(', ')}).`);
        if (!o.propia) decir('Al entrar elegirá su contraseña.');
        if (!puesto)
          decir('No llena ningún puesto: desígnelo en Administración, o créelo con --unidad y --cargo.');
      });
    });
}

function ordenClave(): Command {
  return new Command('clave')
    .description('da otra clave a quien olvidó la suya; al entrar elegirá la propia y sus sesiones terminan')
    .requiredOption('--usuario <nombre>', 'nombre de ingreso')
    .action(async (o: { usuario: string }) => {
      const clave = await pedirClave();
      await conAplicacion(async (app) => {
        await app.get(UnidadDeTrabajo).interno(async (tx) => {
          const usuarios = app.get(RegistroDeUsuarios);
          const u = await usuarios.porNombre(tx, o.usuario);
          await usuarios.restablecerClave(tx, null, u?.id ?? '0', clave);
        });
        decir(`Clave cambiada: ${o.usuario}. Al entrar elegirá la suya.`);
      });
    });
}

interface PuestoPedido {
  readonly sigla: string;
  readonly cargo: string;
  readonly memorandum: string;
}

function puestoDe({ unidad, cargo, memorandum }: Opciones): PuestoPedido | null {
  if (unidad === undefined && cargo === undefined && memorandum === undefined) return null;
  if (unidad === undefined || cargo === undefined || memorandum === undefined)
    throw new ErrorDominio(
      'acceso.puesto-incompleto',
      'invalido',
      'Para designarlo hacen falta los tres: --unidad, --cargo y --memorandum.',
    );
  return { sigla: unidad, cargo, memorandum };
}

async function designar(
  app: INestApplicationContext,
  tx: Tx,
  o: PuestoPedido & { funcionarioId: string },
): Promise<void> {
  const desde = fechaDe(tx.ahora);
  const unidades = await app.get(Organigrama).organigrama(tx);
  const unidad = unidades.find((u) => normalizar(u.sigla) === normalizar(o.sigla));
  if (!unidad)
    throw new ErrorDominio(
      'organizacion.unidad.no-encontrado',
      'no-encontrado',
      `No hay ninguna unidad vigente con la sigla «${o.sigla}».`,
    );
  const puestos = await app.get(Personal).puestos(tx, desde);
  const libre = puestos.find(
    (p) =>
      p.activo && p.unidadId === unidad.id && !p.enEjercicio && normalizar(p.cargo) === normalizar(o.cargo),
  );
  const registro = app.get(RegistroDeOrganizacion);
  const puestoId =
    libre?.id ?? (await registro.crearPuesto(tx, null, { unidadId: unidad.id, cargo: o.cargo, desde }));
  const { funcionarioId, memorandum } = o;
  await registro.designar(tx, null, { puestoId, funcionarioId, calidad: 'titular', desde, memorandum });
}
