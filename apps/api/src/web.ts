import fastifyStatic from '@fastify/static';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { raizDelProyecto } from './raiz';

/** Serves the browser front end; any path that is neither the API nor a file is a page of it. */
export async function servirWeb(app: NestFastifyApplication): Promise<void> {
  const carpeta = join(raizDelProyecto(), 'dist', 'web');
  if (!existsSync(join(carpeta, 'index.html'))) return;
  const servidor = app.getHttpAdapter().getInstance();
  await app.register(fastifyStatic, {
    root: carpeta,
    prefix: '/',
    wildcard: false,
    index: false,
    preCompressed: true,
    setHeaders: (respuesta, ruta: string) => {
      const fijo = ruta.includes(`${join('web', 'assets')}`);
      void respuesta
        .header('Cache-Control', fijo ? 'public, max-age=31536000, immutable' : 'no-cache')
        .header('Vary', 'Accept-Encoding');
    },
  });
  servidor.get('/', (_pedido, respuesta) => respuesta.sendFile('index.html'));
  servidor.get('/*', (pedido, respuesta) => {
    const ruta = pedido.url.split('?')[0] ?? '/';
    const esPagina = !ruta.startsWith('/api/') && !/\.[a-z0-9]{1,8}$/i.test(ruta);
    if (esPagina) return respuesta.sendFile('index.html');
    return respuesta.callNotFound();
  });
}
