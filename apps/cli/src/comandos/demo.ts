import { ErrorDominio } from '#kernel';
import { Command } from 'commander';
import { CLAVE_DE_DEMO, PERSONAS } from '../../../api/src/demo/entidad';
import { SembrarDemo } from '../../../api/src/demo/sembrar';
import { conAplicacion, decir } from '../con-aplicacion';

/** `hr demo`: the demo entidad into an empty installation. */
export function comandoDemo(): Command {
  return new Command('demo')
    .description('carga la entidad de demostración en una instalación vacía')
    .action(() =>
      conAplicacion(async (app, config) => {
        if (config.produccion) {
          throw new ErrorDominio(
            'demo.en-produccion',
            'conflicto',
            'La demostración no se carga en producción.',
          );
        }
        await app.get(SembrarDemo).ejecutar();
        decir('Entidad de demostración cargada. Ingrese con:');
        for (const p of PERSONAS) decir(`  ${p.usuario.padEnd(16)} ${CLAVE_DE_DEMO}   ${p.cargo}`);
      }),
    );
}
