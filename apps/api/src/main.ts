import './exigir-node';
import { ClaveDeInstalacion } from '#administracion';
import { ErrorDominio } from '#kernel';
import { ErrorDeBaseEmbebida, ErrorDeConfiguracion, leerConfig, type Config } from '#platform';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { createServer } from 'node:net';
import { crearAplicacion } from './aplicacion';
import { CLAVE_DE_DEMO, PERSONAS } from './demo/entidad';
import { SembrarDemo } from './demo/sembrar';
import { prepararInstalacion, type Instalacion } from './instalacion';
import { raizDelProyecto } from './raiz';

const decir = (linea: string): void => void process.stdout.write(`${linea}\n`);

/** Looks at the port before anything else starts, so that a second start fails at once and touches nothing. */
function exigirPuertoLibre(config: Config): Promise<void> {
  return new Promise((bien, mal) => {
    const sonda = createServer();
    sonda.once('error', (error: NodeJS.ErrnoException) =>
      mal(
        error.code === 'EADDRINUSE'
          ? new ErrorDeConfiguracion([
              `El puerto ${config.puerto} de ${config.direccion} ya está ocupado: cierre el otro programa o elija otro con HR_PUERTO`,
            ])
          : error.code === 'EACCES'
            ? new ErrorDeConfiguracion([
                `No hay permiso para abrir el puerto ${config.puerto}: elija uno mayor que 1023 con HR_PUERTO`,
              ])
            : error,
      ),
    );
    sonda.listen(config.puerto, config.direccion, () => sonda.close(() => bien()));
  });
}

async function prepararDemo(app: NestFastifyApplication, config: Config): Promise<void> {
  if (config.produccion) return;
  const demo = app.get(SembrarDemo);
  if (!(await demo.vacia())) return;
  await demo.ejecutar();
  decir('\nInstalación vacía: se cargó la entidad de demostración. Ingrese con:');
  for (const p of PERSONAS) decir(`  ${p.usuario.padEnd(16)} ${CLAVE_DE_DEMO}   ${p.cargo}`);
}

/** An empty installation is prepared in the browser by whoever can read this, or the data folder. */
async function anunciarClave(app: NestFastifyApplication): Promise<void> {
  const anuncio = await app.get(ClaveDeInstalacion).anunciar();
  if (!anuncio) return;
  decir(`\nInstalación sin entidad: ábrala en el navegador y prepárela con la clave de instalación`);
  decir(`  ${anuncio.clave}`);
  decir(anuncio.archivo ? `  (también en ${anuncio.archivo})` : '  (no se pudo escribir en HR_DATOS)');
}

function alTerminar(app: NestFastifyApplication, instalacion: Instalacion): void {
  let cerrando = false;
  const cerrar = (senal: string): void => {
    if (cerrando) return;
    cerrando = true;
    decir(`\n${senal}: cerrando…`);
    void app
      .close()
      .then(() => instalacion.soltar())
      .then(
        // All is closed: an idle connection of a browser must not keep the process.
        () => process.exit(0),
        (error: unknown) => {
          process.stderr.write(`Al cerrar: ${String(error)}\n`);
          // What could not be closed must not keep it either, and supervisors are told.
          process.exit(1);
        },
      );
  };
  process.on('SIGINT', () => cerrar('Ctrl-C'));
  process.on('SIGTERM', () => cerrar('SIGTERM'));
}

async function iniciar(): Promise<void> {
  const config = leerConfig(process.env, raizDelProyecto());
  await exigirPuertoLibre(config);
  const instalacion = await prepararInstalacion(config, decir);
  try {
    const app = await crearAplicacion(instalacion.config);
    alTerminar(app, instalacion);
    await prepararDemo(app, instalacion.config);
    await anunciarClave(app);
    await app.listen(config.puerto, config.direccion);
    decir(
      `\nHoja de Ruta: http://${config.direccion === '127.0.0.1' ? 'localhost' : config.direccion}:${config.puerto}   (Ctrl-C termina)`,
    );
  } catch (error) {
    await instalacion.soltar();
    throw error;
  }
}

iniciar().catch((error: unknown) => {
  const conocido =
    error instanceof ErrorDeConfiguracion ||
    error instanceof ErrorDeBaseEmbebida ||
    error instanceof ErrorDominio;
  process.stderr.write(
    `\nNo se pudo iniciar. ${conocido ? error.message : String((error as Error).stack ?? error)}\n`,
  );
  // The reason is told; half-made pools and timers must not keep a process that serves nothing.
  process.exit(1);
});
