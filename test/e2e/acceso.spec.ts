import request from 'supertest';
import { CLAVE_DE_DEMO } from '../../apps/api/src/demo/entidad';
import { iniciarAplicacion, type AplicacionDePrueba } from '../support/aplicacion';

let prueba: AplicacionDePrueba;
beforeAll(async () => {
  prueba = await iniciarAplicacion();
});
afterAll(() => prueba.cerrar());

const pedir = () => request(prueba.origen);
const ingresar = (usuario = 'director', clave = CLAVE_DE_DEMO) =>
  pedir().post('/api/sesion').send({ usuario, clave });

async function sesion(usuario?: string): Promise<{ cookie: string; csrf: string }> {
  const r = await ingresar(usuario).expect(200);
  const cookies = r.headers['set-cookie'] as unknown as string[];
  return { cookie: cookies[0]?.split(';')[0] ?? '', csrf: (r.body as { csrf: string }).csrf };
}

describe('ingreso', () => {
  it('una clave equivocada y un usuario desconocido reciben la misma respuesta', async () => {
    const [mala, nadie] = await Promise.all([
      ingresar('tecnico', 'clave-equivocada'),
      ingresar('nadie', 'clave-equivocada'),
    ]);
    expect(mala.status).toBe(401);
    expect(mala.body).toMatchObject({ codigo: 'acceso.credenciales', status: 401 });
    expect(mala.headers['content-type']).toContain('application/problem+json');
    expect(nadie.body).toEqual(mala.body);
  });

  it('desde el quinto fallo el usuario espera, aunque acierte; el que no existe, igual', async () => {
    for (let i = 0; i < 5; i++) {
      await ingresar('gobernador', 'clave-equivocada').expect(401);
      await ingresar('no-existe', 'clave-equivocada').expect(401);
    }
    const r = await ingresar('gobernador').expect(429);
    expect(r.body).toMatchObject({ codigo: 'acceso.en-espera' });
    expect((await ingresar('no-existe').expect(429)).body).toEqual(r.body);
    prueba.reloj.poner(new Date('2018-04-04T16:27:00-04:00'));
    await ingresar('gobernador').expect(200);
  });

  it('la cookie no la lee ningún script ni viaja desde otro sitio', async () => {
    const r = await ingresar().expect(200);
    expect(String(r.headers['set-cookie'])).toMatch(/HttpOnly; SameSite=Strict/);
  });

  it('ingresar termina la sesión que venía en el pedido', async () => {
    const anterior = await sesion();
    await pedir()
      .post('/api/sesion')
      .set('cookie', anterior.cookie)
      .send({ usuario: 'director', clave: CLAVE_DE_DEMO })
      .expect(200);
    await pedir().get('/api/sesion').set('cookie', anterior.cookie).expect(401);
  });

  it('salir termina la sesión', async () => {
    const s = await sesion();
    await pedir().delete('/api/sesion').set('cookie', s.cookie).set('x-csrf-token', s.csrf).expect(204);
    await pedir().get('/api/sesion').set('cookie', s.cookie).expect(401);
  });

  it('una sesión vencida se dice con su código', async () => {
    const s = await sesion();
    prueba.reloj.poner(new Date('2018-04-05T09:00:00-04:00'));
    const r = await pedir().get('/api/sesion').set('cookie', s.cookie).expect(401);
    expect(r.body).toMatchObject({ codigo: 'acceso.sin-sesion' });
  });

  it('a la hora de entrada, quien barre las de ayer no espera a otro que también las barre', async () => {
    await sesion('tecnico');
    prueba.reloj.poner(new Date('2018-04-06T08:30:00-04:00'));
    const otro = prueba.base.dataSource.createQueryRunner();
    await otro.startTransaction();
    try {
      await otro.query('SELECT 1 FROM acceso.sesiones FOR UPDATE');
      await ingresar().expect(200);
    } finally {
      await otro.rollbackTransaction();
      await otro.release();
    }
    await ingresar('secretario').expect(200);
    const [{ viejas }] = await prueba.base.dataSource.query<[{ viejas: string }]>(
      'SELECT count(*) AS viejas FROM acceso.sesiones WHERE expira_en < $1',
      [prueba.reloj.ahora()],
    );
    expect(viejas).toBe('0');
  });

  it('cerrado el usuario, su sesión abierta deja de valer', async () => {
    const s = await sesion('admin');
    await prueba.base.dataSource.query(`UPDATE acceso.usuarios SET activo = false WHERE usuario = 'admin'`);
    await pedir().get('/api/sesion').set('cookie', s.cookie).expect(401);
    await ingresar('admin').expect(401);
  });
});

describe('pedidos que escriben', () => {
  it.each([
    ['sin marca CSRF', {}],
    ['con la marca de otra sesión', { 'x-csrf-token': 'a'.repeat(32) }],
  ])('%s se rechazan', async (_, cabeceras) => {
    const s = await sesion();
    const r = await pedir().delete('/api/sesion').set('cookie', s.cookie).set(cabeceras).expect(403);
    expect(r.body).toMatchObject({ codigo: 'acceso.csrf' });
    await pedir().get('/api/sesion').set('cookie', s.cookie).expect(200);
  });

  it.each([
    ['origen ajeno', { origin: 'https://ajeno.example' }],
    ['origen nulo', { origin: 'null' }],
    ['navegación desde otro sitio', { 'sec-fetch-site': 'cross-site' }],
  ])('con %s se rechazan, también el ingreso', async (_, cabeceras) => {
    const r = await ingresar().set(cabeceras).expect(403);
    expect(r.body).toMatchObject({ codigo: 'acceso.origen-ajeno' });
  });

  it('un acto sin clave de idempotencia se rechaza', async () => {
    const s = await sesion();
    const r = await pedir()
      .post('/api/documentos')
      .set('cookie', s.cookie)
      .set('x-csrf-token', s.csrf)
      .send({})
      .expect(400);
    expect(r.body).toMatchObject({ codigo: 'acto.sin-clave' });
  });

  it('un puesto que no se ejerce no sirve para actuar', async () => {
    const s = await sesion();
    const r = await pedir().get('/api/sesion').set('cookie', s.cookie).set('x-puesto', '999').expect(403);
    expect(r.body).toMatchObject({ codigo: 'acceso.puesto-ajeno' });
  });
});

describe('entradas malas', () => {
  it.each([
    ['JSON roto', '{"usuario":', 400],
    ['un arreglo en lugar de texto', '{"usuario":["director"],"clave":"x"}', 400],
    ['nada', '', 400],
    ['un objeto de prototipo', '{"__proto__":{"usuario":"x"},"clave":"y"}', 400],
    ['anidado diez mil veces', `${'['.repeat(10_000)}${']'.repeat(10_000)}`, 400],
    ['más de 4 MB', `{"usuario":"${'a'.repeat(5 * 1024 * 1024)}"}`, 413],
  ])('%s recibe un problema claro', async (_, cuerpo, estado) => {
    const r = await pedir().post('/api/sesion').set('content-type', 'application/json').send(cuerpo);
    expect(r.status).toBe(estado);
    expect(r.headers['content-type']).toContain('application/problem+json');
    expect((r.body as { detail: string }).detail.length).toBeGreaterThan(5);
  });

  it('NUL en el usuario no llega a la base', async () => {
    const r = await ingresar('dir\u0000ector');
    expect(r.status).toBeGreaterThanOrEqual(400);
    expect(r.status).toBeLessThan(500);
  });

  it('una ruta que no existe y otra que pide sesión se dicen con su código', async () => {
    expect((await pedir().get('/api/no-existe')).body).toMatchObject({
      codigo: 'recurso.no-encontrado',
      status: 404,
    });
    expect((await pedir().get('/api/organizacion/destinos')).body).toMatchObject({
      codigo: 'acceso.sin-sesion',
    });
  });

  it('otro tipo de contenido se rechaza', async () => {
    const r = await pedir().post('/api/sesion').set('content-type', 'application/xml').send('<a/>');
    expect([400, 415]).toContain(r.status);
    expect(r.body).toMatchObject({ codigo: expect.stringMatching(/^entrada\./) as string });
  });
});

describe('buscador de destinos', () => {
  it('no distingue acentos ni mayúsculas y encuentra por sigla, cargo o unidad', async () => {
    prueba.reloj.poner(new Date('2018-04-06T09:00:00-04:00'));
    const s = await sesion();
    for (const q of [
      'gestion institucional secretario',
      'GESTIÓN SECRETARIO dep',
      'gdat/sdgi secretario departamental',
    ]) {
      const r = await pedir()
        .get('/api/organizacion/destinos')
        .query({ q })
        .set('cookie', s.cookie)
        .expect(200);
      expect((r.body as { filas: { cargo: string }[] }).filas[0]?.cargo).toBe(
        'Secretario Departamental de Gestión Institucional',
      );
    }
    const nada = await pedir()
      .get('/api/organizacion/destinos')
      .query({ q: "%_\\'; DROP" })
      .set('cookie', s.cookie)
      .expect(200);
    expect(nada.body).toEqual({ filas: [], hayMas: false });
  });
});
