import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { setTimeout } from 'node:timers/promises';
import { CLAVE_DE_DEMO } from '../../apps/api/src/demo/entidad';
import { crearAplicacion } from '../../apps/api/src/aplicacion';
import { Escritorio } from '../../apps/cli/src/hilo/cliente';
import { iniciarAplicacion, type AplicacionDePrueba } from '../support/aplicacion';
import { Mesa } from '../support/mesa';

let prueba: AplicacionDePrueba;
/** Another process of the same installation, as far as the database can tell. */
let otra: NestFastifyApplication;
let director: Escritorio;
let secretaria: Escritorio;
let mesa: Mesa;
beforeAll(async () => {
  prueba = await iniciarAplicacion();
  otra = await crearAplicacion(prueba.config, { reloj: prueba.reloj });
  await otra.listen(0, '127.0.0.1');
  [director, secretaria] = [await prueba.escritorio('director'), await prueba.escritorio('secretaria')];
  const recepcion = new Escritorio(
    (await otra.getUrl()).replace('[::1]', '127.0.0.1'),
    'recepcion',
    CLAVE_DE_DEMO,
  );
  await recepcion.ingresar();
  mesa = new Mesa(prueba, recepcion);
});
afterAll(async () => {
  await otra.close();
  await prueba.cerrar();
});

/** Gathers what the stream says until it ends. */
async function oir(quien: Escritorio): Promise<{ dicho: string[]; fin: Promise<void> }> {
  const respuesta = await quien.respuesta('/api/novedades');
  expect(respuesta.headers.get('content-type')).toBe('text/event-stream');
  const dicho: string[] = [];
  const lineas = respuesta.body?.pipeThrough(new TextDecoderStream()).getReader();
  const primera = await lineas?.read();
  expect(primera?.value).toContain('event: latido');
  const fin = (async () => {
    for (let t = await lineas?.read(); t && !t.done; t = await lineas?.read())
      dicho.push(...[...t.value.matchAll(/data: ?(\w+)/g)].map((m) => m[1] ?? ''));
  })();
  return { dicho, fin: fin.catch(() => undefined) };
}

async function hasta(condicion: () => boolean): Promise<void> {
  while (!condicion()) await setTimeout(20);
}

describe('las novedades', () => {
  it('lo que entra a una bandeja lo oye quien la tiene abierta, aunque otro proceso lo haya hecho; los demás no', async () => {
    const [suyo, ajeno] = [await oir(director), await oir(secretaria)];
    // LISTEN takes a moment from the first listener on.
    await setTimeout(300);
    await mesa.derivada(await mesa.registrar());
    await hasta(() => suyo.dicho.includes('bandeja'));
    expect(ajeno.dicho).toEqual([]);
  });

  it('un borrador que espera su firma lo oye quien firma', async () => {
    const tecnico = await prueba.escritorio('tecnico');
    const [suyo, ajeno] = [await oir(director), await oir(secretaria)];
    await tecnico.acto('/api/documentos', {
      tipo: 'carta',
      firmantePuestoId: prueba.demo.puestos.director,
      contenido: {
        destinatario: { lineas: ['AGETIC'] },
        cuerpo: {
          type: 'doc',
          content: [{ type: 'paragraph', content: [{ type: 'text', text: 'Se remite.' }] }],
        },
      },
    });
    await hasta(() => suyo.dicho.includes('documentos'));
    expect(ajeno.dicho).toEqual([]);
  });

  it('sin sesión no se oye nada', async () => {
    const respuesta = await fetch(`${prueba.origen}/api/novedades`);
    expect(respuesta.status).toBe(401);
    expect(((await respuesta.json()) as { codigo: string }).codigo).toBe('acceso.sin-sesion');
  });

  it('una persona tiene hasta doce; la más antigua cede', async () => {
    const primera = await oir(secretaria);
    for (let i = 0; i < 12; i++) await oir(secretaria);
    await primera.fin;
  });

  it('al cerrar el servidor ninguna queda esperando', async () => {
    const suyo = await oir(director);
    await prueba.app.close();
    await suyo.fin;
  });
});
