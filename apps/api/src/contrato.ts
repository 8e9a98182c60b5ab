import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { DocumentBuilder, SwaggerModule, type OpenAPIObject } from '@nestjs/swagger';

/** The API's contract as OpenAPI 3.1; `operationId` is the name of the use case. */
export function contrato(app: NestFastifyApplication): OpenAPIObject {
  const datos = new DocumentBuilder()
    .setTitle('Hoja de Ruta')
    .setDescription('Correspondencia bajo hoja de ruta: registrar, derivar, responder, firmar, despachar.')
    .setVersion('0.1.0')
    .setOpenAPIVersion('3.1.0')
    .addCookieAuth('hr_sesion')
    .build();
  return SwaggerModule.createDocument(app, datos, { operationIdFactory: (_controlador, metodo) => metodo });
}

/** Serves the contract at `/api/openapi.json`, made once on first asking. */
export function publicarContrato(app: NestFastifyApplication): void {
  let hecho: OpenAPIObject | null = null;
  app
    .getHttpAdapter()
    .getInstance()
    .get('/api/openapi.json', (_pedido, respuesta) => {
      hecho ??= contrato(app);
      void respuesta.header('Cache-Control', 'no-cache').type('application/json; charset=utf-8').send(hecho);
    });
}
