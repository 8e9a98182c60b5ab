import { createServer, type AddressInfo } from 'node:net';
import { SMTPServer } from 'smtp-server';
import { iniciarAplicacion, type AplicacionDePrueba } from '../support/aplicacion';
import { rechazo } from '../support/mesa';

interface Estado {
  readonly estado: string;
  readonly servidor: string | null;
  readonly causa: string | null;
}

const EN_2018 = '2018-04-04T16:26:00-04:00';
const DE = 'hoja-de-ruta@entidad.gob.bo';
let prueba: AplicacionDePrueba | null = null;
const cierres: (() => Promise<void>)[] = [];
afterEach(async () => {
  await prueba?.cerrar();
  prueba = null;
  for (const cerrar of cierres.splice(0)) await cerrar();
});

const iniciar = async (entorno: NodeJS.ProcessEnv) => {
  prueba = await iniciarAplicacion(EN_2018, entorno);
  return prueba.escritorio('admin');
};

/** A mail server that keeps what it is given. */
async function servidor(clave: string): Promise<{ puerto: number; recibidos: string[] }> {
  const recibidos: string[] = [];
  const smtp = new SMTPServer({
    disabledCommands: ['STARTTLS'],
    onAuth: (a, _sesion, listo) =>
      a.password === clave ? listo(null, { user: a.username }) : listo(new Error('Invalid credentials')),
    onData: (flujo, _sesion, listo) => {
      const partes: Buffer[] = [];
      flujo.on('data', (p: Buffer) => partes.push(p));
      flujo.on('end', () => (recibidos.push(Buffer.concat(partes).toString('utf8')), listo()));
    },
  });
  await new Promise<void>((listo) => smtp.listen(0, '127.0.0.1', () => listo()));
  cierres.push(() => new Promise((listo) => smtp.close(() => listo())));
  return { puerto: (smtp.server.address() as AddressInfo).port, recibidos };
}

async function puertoCerrado(): Promise<number> {
  const s = createServer();
  await new Promise<void>((listo) => s.listen(0, '127.0.0.1', () => listo()));
  const { port } = s.address() as AddressInfo;
  await new Promise((listo) => s.close(listo));
  return port;
}

describe('O02: el correo al arrancar', () => {
  it('sin servidor se entra igual, y a quien administra se le dice', async () => {
    const admin = await iniciar({});
    expect(await admin.leer<Estado>('/api/correo')).toEqual({
      ...{ estado: 'sin-configurar', servidor: null, causa: null },
    });
    expect(await rechazo(admin.acto('/api/correo/probar', { a: 'm.rojas@entidad.gob.bo' }))).toMatchObject({
      estado: 422,
      codigo: 'notificaciones.correo.no-salio',
    });
    const recepcion = await prueba!.escritorio('recepcion');
    expect((await rechazo(recepcion.leer('/api/correo'))).codigo).toBe('acceso.rol');
  });

  it('con uno que no contesta también, y la causa no muestra la contraseña', async () => {
    const puerto = await puertoCerrado();
    const admin = await iniciar({ HR_SMTP: `smtp://hr:secreta@127.0.0.1:${puerto}`, HR_CORREO_DE: DE });
    expect(await admin.leer<Estado>('/api/correo')).toEqual({
      estado: 'no-responde',
      servidor: `127.0.0.1:${puerto}`,
      causa: 'Nadie contesta en ese servidor y puerto.',
    });
  });

  it.each([
    [{ HR_SMTP: 'servidor.gob.bo' }, /^HR_SMTP está mal escrito/],
    [{ HR_SMTP: 'smtp://servidor.gob.bo' }, /^Falta HR_CORREO_DE/],
    [{ HR_SMTP: 'smtp://servidor.gob.bo', HR_CORREO_DE: 'nadie' }, /no es una dirección de correo/],
  ])('mal escrito (%j), también', async (entorno, causa) => {
    const admin = await iniciar(entorno);
    const visto = await admin.leer<Estado>('/api/correo');
    expect(visto).toMatchObject({ estado: 'no-responde', servidor: null });
    expect(visto.causa).toMatch(causa);
  });

  it('con una contraseña que no es, se dice; con la buena, la prueba llega', async () => {
    const { puerto, recibidos } = await servidor('secreta');
    const mal = await iniciar({ HR_SMTP: `smtp://hr:otra@127.0.0.1:${puerto}`, HR_CORREO_DE: DE });
    expect(await mal.leer<Estado>('/api/correo')).toMatchObject({
      estado: 'no-responde',
      causa: 'El servidor no aceptó el usuario o la contraseña.',
    });
    await prueba?.cerrar();
    const admin = await iniciar({ HR_SMTP: `smtp://hr:secreta@127.0.0.1:${puerto}`, HR_CORREO_DE: DE });
    expect(await admin.leer<Estado>('/api/correo')).toMatchObject({ estado: 'responde', causa: null });
    expect(await rechazo(admin.acto('/api/correo/probar', { a: 'no es' }))).toMatchObject({ estado: 400 });
    await admin.acto('/api/correo/probar', { a: 'm.rojas@entidad.gob.bo' });
    expect(recibidos).toHaveLength(1);
    expect(recibidos[0]).toMatch(/^From: hoja-de-ruta@entidad\.gob\.bo$/m);
    expect(recibidos[0]).toMatch(/^To: m\.rojas@entidad\.gob\.bo$/m);
  });
});
