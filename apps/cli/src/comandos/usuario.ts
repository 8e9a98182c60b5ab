import { RegistroDeUsuarios } from '#acceso';
import { ErrorDominio, ROLES, type Rol } from '#kernel';
import { RegistroDeOrganizacion } from '#organizacion';
import { UnidadDeTrabajo } from '#platform';
import { Command, Option } from 'commander';
import { conAplicacion } from '../con-aplicacion';
import { decir } from '../decir';
import { pedirClave } from '../pedir-clave';

interface Opciones {
  readonly usuario: string;
  readonly nombre: string;
  readonly ci: string;
  readonly rol: readonly string[];
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

/** `hr usuario crear`: the first administrator, or any login from the server. The password never goes in the command line. */
export function comandoUsuario(): Command {
  return new Command('usuario').description('usuarios').addCommand(
    new Command('crear')
      .description('crea un usuario con su funcionario; la clave se pide, o se lee de la entrada estándar')
      .requiredOption('--usuario <nombre>', 'nombre de ingreso, en minúsculas')
      .requiredOption('--nombre <texto>', 'nombre y apellidos del funcionario')
      .requiredOption('--ci <numero>', 'cédula de identidad')
      .addOption(new Option('--rol <rol...>', 'roles').default(['administrador']))
      .action(async (o: Opciones) => {
        const roles = exigirRoles(o.rol);
        const clave = await pedirClave();
        await conAplicacion(async (app) => {
          await app.get(UnidadDeTrabajo).interno(async (tx) => {
            const funcionarioId = await app
              .get(RegistroDeOrganizacion)
              .crearFuncionario(tx, null, { nombre: o.nombre, ci: o.ci });
            await app
              .get(RegistroDeUsuarios)
              .crear(tx, null, { usuario: o.usuario, clave, funcionarioId, roles });
          });
          decir(`Usuario creado: ${o.usuario} (${roles.join(', ')}).`);
        });
      }),
  );
}
