import { RegistroDeOrganizacion } from '#organizacion';
import { UnidadDeTrabajo } from '#platform';
import { Command } from 'commander';
import { conAplicacion } from '../con-aplicacion';
import { decir } from '../decir';

interface Opciones {
  readonly nombre: string;
  readonly sigla: string;
  readonly ciudad: string;
  readonly departamento: string;
}

/** `hr entidad crear`: names the institution of a new installation. */
export function comandoEntidad(): Command {
  return new Command('entidad').description('la entidad de esta instalación').addCommand(
    new Command('crear')
      .description('crea la entidad de una instalación nueva')
      .requiredOption('--nombre <texto>', 'nombre completo')
      .requiredOption('--sigla <texto>', 'sigla')
      .requiredOption('--ciudad <texto>', 'ciudad que va en las notas')
      .requiredOption('--departamento <texto>', 'departamento')
      .action((o: Opciones) =>
        conAplicacion(async (app) => {
          const registro = app.get(RegistroDeOrganizacion);
          await app
            .get(UnidadDeTrabajo)
            .interno((tx) => registro.crearEntidad(tx, null, { ...o, demo: false }));
          decir(`Entidad creada: ${o.nombre} (${o.sigla}).`);
        }),
      ),
  );
}
