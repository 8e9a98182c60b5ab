import { ErrorDominio, fechaDe, relojDelSistema } from '#kernel';
import { Command } from 'commander';
import { CLAVE_DE_DEMO, PERSONAS } from '../../../api/src/demo/entidad';
import { prepararInstalacion } from '../../../api/src/instalacion';
import { configDeLaInstalacion } from '../con-aplicacion';
import { decir } from '../decir';
import { cargarDemostracion } from '../hilo/demostracion';

/** `hr demo`: the demo entidad, the thread of 2018 and some present correspondence, into an empty installation. */
export function comandoDemo(): Command {
  return new Command('demo')
    .description(
      'carga en una instalación vacía la entidad de demostración, el hilo de 2018 y correspondencia',
    )
    .action(async () => {
      const config = configDeLaInstalacion();
      if (config.produccion) {
        throw new ErrorDominio(
          'demo.en-produccion',
          'conflicto',
          'La demostración no se carga en producción.',
        );
      }
      const instalacion = await prepararInstalacion(config, () => undefined, true);
      try {
        const hoy = fechaDe(relojDelSistema.ahora());
        const fallas = await cargarDemostracion(instalacion.config, hoy, decir);
        if (fallas.length > 0) {
          throw new ErrorDominio(
            'demo.incompleta',
            'conflicto',
            `El hilo no salió como sus papeles: ${fallas.join('; ')}`,
          );
        }
      } finally {
        await instalacion.soltar();
      }
      decir('Demostración cargada. Inicie con npm start e ingrese con:');
      for (const p of PERSONAS) decir(`  ${p.usuario.padEnd(16)} ${CLAVE_DE_DEMO}   ${p.cargo}`);
    });
}
