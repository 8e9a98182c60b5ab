import { CLAVE_DE_DEMO } from '../../apps/api/src/demo/entidad';
import { iniciarAplicacion, type AplicacionDePrueba } from '../support/aplicacion';

const HORA_S = 3_600;
let prueba: AplicacionDePrueba;
let cookie: string;
let csrf: string;

const alas = (hora: string): void => prueba.reloj.poner(new Date(`2018-06-28T${hora}:00-04:00`));
const pedir = (metodo: string, ruta: string, cabeceras: Record<string, string> = {}): Promise<Response> =>
  fetch(prueba.origen + ruta, { method: metodo, headers: { cookie, 'x-csrf-token': csrf, ...cabeceras } });
const quedan = async (metodo: string, ruta: string, cabeceras?: Record<string, string>): Promise<number> => {
  const r = await pedir(metodo, ruta, cabeceras);
  expect(r.ok).toBe(true);
  await r.arrayBuffer();
  return Number(r.headers.get('x-sesion-quedan'));
};

beforeAll(async () => {
  prueba = await iniciarAplicacion();
});
afterAll(() => prueba.cerrar());
beforeEach(async () => {
  alas('08:00');
  const r = await fetch(`${prueba.origen}/api/sesion`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ usuario: 'director', clave: CLAVE_DE_DEMO }),
  });
  cookie = r.headers.get('set-cookie')?.split(';')[0] ?? '';
  csrf = ((await r.json()) as { csrf: string }).csrf;
});

const BANDEJA = '/api/bandeja?vista=por-recibir';

describe('el fin de una sesión', () => {
  it('cada respuesta dice cuánto le queda; lo que pide una persona la alarga', async () => {
    expect(await quedan('GET', BANDEJA)).toBe(8 * HORA_S);
    alas('10:00');
    expect(await quedan('GET', BANDEJA)).toBe(8 * HORA_S);
  });

  it('lo que la página pide sola no la alarga: ni marcado, ni las novedades, ni la presencia, ni preguntar cuánto queda', async () => {
    alas('10:00');
    const seis = 6 * HORA_S;
    expect(await quedan('GET', BANDEJA, { 'x-de-fondo': 'si' })).toBe(seis);
    expect(await quedan('GET', '/api/sesion/plazo')).toBe(seis);
    const corte = new AbortController();
    await fetch(`${prueba.origen}/api/novedades`, { headers: { cookie }, signal: corte.signal });
    corte.abort();
    await (await pedir('PUT', '/api/hojas/2018/1/presencia')).arrayBuffer();
    expect(await quedan('GET', '/api/sesion/plazo')).toBe(seis);
    // An open page and nobody at it: it ends.
    for (const hora of ['11:00', '13:00', '15:00', '15:59']) {
      alas(hora);
      expect((await pedir('GET', BANDEJA, { 'x-de-fondo': 'si' })).status).toBe(200);
    }
    alas('16:00');
    expect((await pedir('GET', BANDEJA, { 'x-de-fondo': 'si' })).status).toBe(401);
  });

  it('«Seguir aquí» la alarga enseguida, pero no más de una jornada', async () => {
    alas('15:58');
    expect(await quedan('GET', '/api/sesion/plazo')).toBe(120);
    expect(await quedan('POST', '/api/sesion/seguir')).toBe((22 - 16) * HORA_S + 120);
    alas('21:59');
    expect(await quedan('POST', '/api/sesion/seguir')).toBe(60);
    alas('22:00');
    expect((await pedir('POST', '/api/sesion/seguir')).status).toBe(401);
  });

  it('seguir pide la marca de la sesión, como todo lo que escribe', async () => {
    expect((await pedir('POST', '/api/sesion/seguir', { 'x-csrf-token': 'otra' })).status).toBe(403);
    expect((await fetch(`${prueba.origen}/api/sesion/seguir`, { method: 'POST' })).status).toBe(401);
  });

  it('A03: dos ventanas la alargan en el mismo instante y ninguna queda fuera', async () => {
    alas('15:58');
    const dos = await Promise.all(Array.from({ length: 20 }, () => quedan('POST', '/api/sesion/seguir')));
    expect(new Set(dos)).toEqual(new Set([6 * HORA_S + 120]));
    alas('16:30');
    expect((await pedir('GET', BANDEJA)).status).toBe(200);
  });
});
