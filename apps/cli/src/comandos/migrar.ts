import { Command } from 'commander';
import { prepararInstalacion } from '../../../api/src/instalacion';
import { configDeLaInstalacion } from '../con-aplicacion';
import { decir } from '../decir';

/** `hr migrar`: brings the database up to date. */
export function comandoMigrar(): Command {
  return new Command('migrar').description('pone al día la base de datos').action(async () => {
    const instalacion = await prepararInstalacion(configDeLaInstalacion(), decir, true);
    await instalacion.soltar();
    decir('La base de datos está al día.');
  });
}
