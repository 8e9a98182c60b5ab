import type { Escritorio } from '../../apps/cli/src/hilo/cliente';
import { iniciarAplicacion, type AplicacionDePrueba } from '../support/aplicacion';
import { Mesa, rechazo } from '../support/mesa';

interface Entrada {
  readonly id: string;
  readonly nombre: string;
  readonly remitente: string | null;
  readonly remitenteCargo: string | null;
  readonly alias: readonly string[];
  readonly notas: number;
  readonly version: number;
}

let a: AplicacionDePrueba;
let recepcion: Escritorio;
let director: Escritorio;
let mesa: Mesa;
beforeAll(async () => {
  a = await iniciarAplicacion('2018-06-28T10:00:00-04:00');
  recepcion = await a.escritorio('recepcion');
  director = await a.escritorio('director');
  mesa = new Mesa(a, recepcion);
});
afterAll(() => a.cerrar());

const lista = (q: string) => recepcion.leer<Entrada[]>(`/api/procedencias?q=${encodeURIComponent(q)}`);
/** What whoever registers or writes is offered. */
const ofrecidos = (quien: Escritorio, q: string) =>
  quien.leer<{ procedencia: string; remitente: string | null; remitenteCargo: string | null }[]>(
    `/api/remitentes?q=${encodeURIComponent(q)}`,
  );
const agregar = (o: object, quien = recepcion) =>
  quien.acto<{ id: string; version: number }>('/api/procedencias', o);
const corregir = (id: string, o: object) =>
  recepcion.acto<{ version: number }>(`/api/procedencias/${id}`, o, 'PUT');
const codigoDe = async (p: Promise<unknown>): Promise<string> => {
  const { estado, codigo } = await rechazo(p);
  return `${estado} ${codigo}`;
};
/** What was already there, as a refused entry names it. */
const existente = async (metodo: 'POST' | 'PUT', ruta: string, orden: object): Promise<object> => {
  const {
    status,
    codigo,
    existente: suya,
  } = (await (await recepcion.enviar(metodo, ruta, orden)).json()) as {
    status: number;
    codigo: string;
    existente: object;
  };
  return { status, codigo, existente: suya };
};

describe('quien todavía no escribió, en el directorio', () => {
  it('se agrega con a quién se le escribe, y se ofrece a la mesa y a quien redacta; su primera nota es suya', async () => {
    const datos = {
      nombre: 'Contraloría Gral. del Estado',
      remitente: 'Contralor',
      remitenteCargo: 'Contralor General',
    };
    const { id } = await agregar(datos);
    expect(await lista('contraloria')).toMatchObject([{ id, ...datos, alias: [], notas: 0, version: 1 }]);
    for (const quien of [recepcion, director])
      expect(await ofrecidos(quien, 'contraloria')).toEqual([
        { procedencia: datos.nombre, remitente: 'Contralor', remitenteCargo: 'Contralor General' },
      ]);
    await mesa.registrar({ procedencia: 'CONTRALORIA GENERAL DEL ESTADO', remitente: 'Subcontralora' });
    expect(await lista('contraloria')).toMatchObject([{ id, nombre: datos.nombre, notas: 1 }]);
    expect((await ofrecidos(director, 'contraloria')).map((r) => r.remitente).sort()).toEqual([
      'Contralor',
      'Subcontralora',
    ]);
    // With nobody to write to yet, its name alone.
    await agregar({ nombre: 'Aduana Nacional' });
    expect(await ofrecidos(director, 'aduana')).toEqual([
      { procedencia: 'Aduana Nacional', remitente: null, remitenteCargo: null },
    ]);
  });

  it('el que ya está, escrito como sea, no se repite, y se dice cuál es; sin nombre, sin letras o sin ser de la mesa, tampoco', async () => {
    const { id } = await agregar({ nombre: 'Dirección Dptal. de Turismo' });
    const orden = { nombre: 'DIRECCION DEPARTAMENTAL DE TURISMO' };
    expect(await existente('POST', '/api/procedencias', orden)).toEqual({
      ...{ status: 409, codigo: 'hojas.procedencia.repetida' },
      existente: { id, nombre: 'Dirección Dptal. de Turismo' },
    });
    const dos = await Promise.allSettled([1, 2].map(() => agregar({ nombre: 'Hospital San Juan de Dios' })));
    expect(dos.map((d) => d.status).sort()).toEqual(['fulfilled', 'rejected']);
    expect(await codigoDe(agregar({ nombre: '   ' }))).toBe('400 entrada.campos');
    expect(await codigoDe(agregar({ nombre: '—' }))).toBe('422 hojas.procedencia.nombre');
    expect(await codigoDe(agregar({ nombre: 'x'.repeat(201) }))).toBe('400 entrada.campos');
    expect(await codigoDe(agregar({ nombre: 'Otra' }, director))).toBe('403 acceso.rol');
  });

  it('una entrada se corrige: con su nombre anterior también se la halla, y puede volver a él', async () => {
    await mesa.registrar({ procedencia: 'Universidad Juan Misael', remitente: 'Rector' });
    const [antes] = await lista('misael');
    if (!antes) throw new Error('falta la entrada');
    const datos = {
      nombre: 'Universidad Autónoma Juan Misael Saracho',
      remitente: 'Rectora',
      remitenteCargo: null,
    };
    const { version } = await corregir(antes.id, { ...datos, version: antes.version });
    expect(await lista('universidad juan misael')).toMatchObject([
      { id: antes.id, ...datos, alias: ['Universidad Juan Misael'], notas: 1, version },
    ]);
    await mesa.registrar({ procedencia: 'Universidad Juan Misael', remitente: 'Rectora' });
    expect(await lista('saracho')).toMatchObject([{ id: antes.id, notas: 2 }]);
    await corregir(antes.id, { ...datos, nombre: 'Universidad Juan Misael', version });
    expect(await lista('saracho')).toMatchObject([
      { id: antes.id, nombre: 'Universidad Juan Misael', alias: [datos.nombre], notas: 2 },
    ]);
    const { id: otra } = await agregar({ nombre: 'Universidad Católica' });
    const orden = { nombre: datos.nombre, version: 1 };
    expect(await existente('PUT', `/api/procedencias/${otra}`, orden)).toEqual({
      ...{ status: 409, codigo: 'hojas.procedencia.repetida' },
      existente: { id: antes.id, nombre: 'Universidad Juan Misael' },
    });
  });

  it('I02: dos la corrigen: el segundo lee quién la guardó y qué dice; unida a otra, ya no es entrada', async () => {
    const { id, version } = await agregar({ nombre: 'Setar', remitente: 'Gerente General' });
    await corregir(id, { nombre: 'SETAR', remitente: 'Gerente Técnico', version });
    const tarde = await recepcion.enviar('PUT', `/api/procedencias/${id}`, { nombre: 'Setar S.A.', version });
    expect(await tarde.json()).toMatchObject({
      ...{ status: 409, codigo: 'hojas.procedencia.version' },
      detail: expect.stringMatching(/ guardó esta entrada el 28\/06\/2018 a las 10:/) as string,
      actual: { nombre: 'SETAR', remitente: 'Gerente Técnico', version: 2 },
    });
    expect(await lista('setar')).toMatchObject([{ nombre: 'SETAR', alias: [], version: 2 }]);
    const { id: otra } = await agregar({ nombre: 'Servicios Eléctricos Tarija', remitente: 'Asesora' });
    await recepcion.acto(`/api/procedencias/${id}/fusionar`, { enId: otra });
    // Whom each one named is offered under the one name.
    expect((await ofrecidos(director, 'setar')).map((r) => [r.procedencia, r.remitente]).sort()).toEqual([
      ['Servicios Eléctricos Tarija', 'Asesora'],
      ['Servicios Eléctricos Tarija', 'Gerente Técnico'],
    ]);
    const orden = { nombre: 'Setar', version: 2 };
    expect(await codigoDe(corregir(id, orden))).toBe('404 hojas.procedencia.no-encontrada');
    expect(await codigoDe(corregir('999999', orden))).toBe('404 hojas.procedencia.no-encontrada');
    expect(await codigoDe(corregir(otra, { nombre: 'Setar' }))).toBe('400 entrada.campos');
  });
});
