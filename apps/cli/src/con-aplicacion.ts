import { relojDelSistema } from '#kernel';
import { leerConfig, type Config } from '#platform';
import { NestFactory } from '@nestjs/core';
import type { INestApplicationContext } from '@nestjs/common';
import { AppModule } from '../../api/src/app.module';
import { prepararInstalacion } from '../../api/src/instalacion';
import { raizDelProyecto } from '../../api/src/raiz';

/** @returns the configuration of this installation */
export const configDeLaInstalacion = (): Config => leerConfig(process.env, raizDelProyecto());

/**
 * Runs a command with the product's own use cases, without HTTP and without jobs.
 * The embedded database is started, or joined when the application is running.
 */
export async function conAplicacion(
  fn: (app: INestApplicationContext, config: Config) => Promise<void>,
): Promise<void> {
  const config = { ...configDeLaInstalacion(), registro: 'error' as const, conTareas: false };
  const instalacion = await prepararInstalacion(config, () => undefined, true);
  try {
    const modulo = AppModule.forRoot(instalacion.config, relojDelSistema);
    const app = await NestFactory.createApplicationContext(modulo, {
      logger: ['error'],
      abortOnError: false,
    });
    try {
      await fn(app, instalacion.config);
    } finally {
      await app.close();
    }
  } finally {
    await instalacion.soltar();
  }
}
