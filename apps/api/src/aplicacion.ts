import { relojDelSistema, type Reloj } from '#kernel';
import { idiomaDeValidacion, problemaDe, type Config } from '#platform';
import fastifyCookie from '@fastify/cookie';
import fastifyMultipart from '@fastify/multipart';
import { NestFactory } from '@nestjs/core';
import { FastifyAdapter, type NestFastifyApplication } from '@nestjs/platform-fastify';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { Logger } from 'nestjs-pino';
import { AppModule } from './app.module';
import { publicarContrato } from './contrato';
import { cabecerasDeSeguridad } from './seguridad';
import { servirWeb } from './web';

const CUERPO_JSON = 4 * 1024 * 1024;

/** What may be put in place of the real thing: only the clock (replays and tests). */
export interface Piezas {
  readonly reloj?: Reloj;
}

/**
 * The application, initialised and not yet listening.
 * @param config with `baseDeDatos` set and migrated
 */
export async function crearAplicacion(config: Config, piezas: Piezas = {}): Promise<NestFastifyApplication> {
  idiomaDeValidacion();
  const adaptador = new FastifyAdapter({
    bodyLimit: CUERPO_JSON,
    trustProxy: config.origen !== null,
    requestTimeout: 120_000,
    forceCloseConnections: true,
    routerOptions: { maxParamLength: 200 },
    frameworkErrors: (error: Error, _pedido: FastifyRequest, respuesta: FastifyReply) => {
      const problema = problemaDe(error);
      void respuesta.status(problema.status).type('application/problem+json; charset=utf-8').send(problema);
    },
  });
  const app = await NestFactory.create<NestFastifyApplication>(
    AppModule.forRoot(config, piezas.reloj ?? relojDelSistema),
    adaptador,
    { bufferLogs: true, abortOnError: false },
  );
  app.useLogger(app.get(Logger));
  await app.register(fastifyCookie);
  await app.register(fastifyMultipart, {
    limits: { fileSize: config.maxSubida, files: 1, fields: 10, fieldSize: 64 * 1024, parts: 12 },
  });
  cabecerasDeSeguridad(app);
  publicarContrato(app);
  await servirWeb(app);
  await app.init();
  await app.getHttpAdapter().getInstance().ready();
  return app;
}
