import { createCanvas } from '@napi-rs/canvas';
import { existsSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { Escritorio } from '../../apps/cli/src/hilo/cliente';
import { abrirInstalacionVacia, ORDEN, type InstalacionVacia } from '../support/instalacion-vacia';

let vacia: InstalacionVacia;
beforeEach(async () => {
  vacia = await abrirInstalacionVacia();
});
afterEach(() => vacia.cerrar());

const TABLAS = [
  'organizacion.entidades',
  'organizacion.unidades',
  'organizacion.puestos',
  'organizacion.funcionarios',
  'organizacion.designaciones',
  'acceso.usuarios',
  'cites.formatos',
  'cites.series',
  'documentos.logos',
  'plataforma.idempotencia',
];

/** @returns the tables of an installation that hold something */
async function conAlgo(): Promise<string[]> {
  const hay = await Promise.all(
    TABLAS.map((t) => vacia.base.dataSource.query<{ n: number }[]>(`SELECT count(*)::int AS n FROM ${t}`)),
  );
  return TABLAS.filter((_, i) => (hay[i]?.[0]?.n ?? 0) > 0);
}

async function logo(lado: number): Promise<FormData> {
  const lienzo = createCanvas(lado, lado);
  const pincel = lienzo.getContext('2d');
  pincel.fillStyle = '#23408e';
  pincel.fillRect(10, 10, lado / 2, lado / 2);
  const formulario = new FormData();
  formulario.append('archivo', new Blob([await lienzo.encode('png')]), 'escudo.png');
  return formulario;
}

const subirLogo = async (lado: number, clave = vacia.clave) =>
  vacia.pedir('POST', '/api/instalacion/logo', await logo(lado), { 'x-clave-de-instalacion': clave });

describe('instalación desde el navegador', () => {
  it('de vacía a lista en un acto: quien la hizo entra, actúa en su puesto, y los números siguen a los del papel', async () => {
    expect(await vacia.pedir('GET', '/api/instalacion')).toMatchObject({ estado: 200, gestion: 2026 });
    const subido = await subirLogo(400);
    expect(subido).toMatchObject({ estado: 200, nombre: 'escudo.png' });
    const entidad = { ...ORDEN.entidad, logo: { sha256: subido['sha256'], nombre: 'escudo.png' } };
    const oficina = { ...ORDEN.oficina, esMae: true };
    expect(await vacia.instalar({ ...ORDEN, entidad, oficina })).toEqual({
      estado: 200,
      usuario: 'ana.rios',
    });

    const ana = new Escritorio(vacia.origen, 'ana.rios', ORDEN.administrador.clave);
    await ana.ingresar();
    const { puestos, roles } = await ana.leer<{ puestos: { cargo: string }[]; roles: string[] }>(
      '/api/sesion',
    );
    expect(puestos).toMatchObject([{ cargo: 'Encargada de Sistemas' }]);
    expect(roles).toEqual(['administrador', 'configurador']);
    const series = await ana.leer<{ clase: string; siguiente: number; ejemplo: string }[]>('/api/series');
    expect(series).toMatchObject([
      { clase: 'HR', siguiente: 1649 },
      { clase: 'CITE', siguiente: 267, ejemplo: 'GAMP/2026 N° 0267' },
    ]);
    await ana.acto('/api/administracion/unidades', { nombre: 'Secretaría', sigla: 'SEC' });
    const maes = await vacia.base.dataSource.query(`SELECT cargo FROM organizacion.puestos WHERE es_mae`);
    expect(maes).toEqual([{ cargo: 'Encargada de Sistemas' }]);
    const [membrete] = await vacia.base.dataSource.query<{ n: number; sha256: string }[]>(
      `SELECT n, datos->'logo'->>'sha256' AS sha256 FROM documentos.versiones_de_plantilla v
       JOIN documentos.plantillas p ON p.id = v.plantilla_id
       WHERE p.clase = 'membrete' AND p.unidad_id IS NULL AND v.estado = 'PUBLICADA' ORDER BY n DESC`,
    );
    expect(membrete?.sha256).toBe(subido['sha256']);
    const actos = await vacia.base.dataSource.query<{ acto: string; datos: string }[]>(
      `SELECT acto, datos::text AS datos FROM auditoria.eventos WHERE acto IN ('instalar', 'crear-entidad', 'designar') ORDER BY secuencia`,
    );
    expect(actos.map((a) => a.acto)).toEqual(['crear-entidad', 'designar', 'instalar']);
    expect(actos.at(-1)?.datos).toContain('ana.rios');
    const todo = await vacia.base.dataSource.query<{ hay: number }[]>(
      `SELECT count(*)::int AS hay FROM auditoria.eventos WHERE datos::text LIKE $1 OR datos::text LIKE $2`,
      [`%${ORDEN.administrador.clave}%`, `%${vacia.clave}%`],
    );
    expect(todo).toEqual([{ hay: 0 }]);
  });

  it('la clave está en la carpeta de datos, solo para su dueño, es la misma en cada inicio y después no queda', async () => {
    const archivo = join(vacia.datos, 'clave-de-instalacion');
    expect(readFileSync(archivo, 'utf8')).toBe(`${vacia.clave}\n`);
    expect(statSync(archivo).mode & 0o777).toBe(0o600);
    expect(await vacia.anunciar()).toEqual({ clave: vacia.clave, archivo });
    await vacia.instalar(ORDEN);
    expect(existsSync(archivo)).toBe(false);
    expect(await vacia.anunciar()).toBeNull();
    expect(await vacia.base.dataSource.query(`SELECT 1 FROM organizacion.clave_de_instalacion`)).toHaveLength(
      0,
    );
  });

  it('hecha, la puerta no existe más: ni con la clave se instala otra vez, se ensaya o se sube un logo', async () => {
    await vacia.instalar(ORDEN);
    expect(await vacia.pedir('GET', '/api/instalacion')).toMatchObject({
      estado: 404,
      codigo: 'instalacion.cerrada',
    });
    expect(await vacia.instalar(ORDEN)).toMatchObject({ estado: 409, codigo: 'instalacion.hecha' });
    const { clave: claveDeInstalacion } = vacia;
    expect(await vacia.pedir('POST', '/api/instalacion/ensayo', { claveDeInstalacion })).toMatchObject({
      estado: 404,
    });
    expect(await subirLogo(400)).toMatchObject({ estado: 404 });
  });

  it('la misma orden repetida con su clave de repetición recibe la misma respuesta; con otro cuerpo se rehúsa', async () => {
    const una = 'repetida-por-la-red';
    const primera = await vacia.instalar(ORDEN, una);
    expect(primera).toMatchObject({ estado: 200 });
    expect(await vacia.instalar(ORDEN, una)).toEqual(primera);
    const otra = { ...ORDEN, entidad: { ...ORDEN.entidad, sigla: 'OTRA' } };
    expect(await vacia.instalar(otra, una)).toMatchObject({ estado: 422, codigo: 'acto.clave-reutilizada' });
    expect(
      await vacia.pedir('POST', '/api/instalacion', { claveDeInstalacion: vacia.clave, ...ORDEN }),
    ).toMatchObject({ estado: 400, codigo: 'acto.sin-clave' });
  });

  it('de varios que instalan a la vez gana uno solo; a los demás se les dice y nada suyo queda', async () => {
    const respuestas = await Promise.all(
      ['ana', 'beto', 'carla', 'dora'].map((usuario) =>
        vacia.instalar({ ...ORDEN, administrador: { ...ORDEN.administrador, usuario } }),
      ),
    );
    expect(respuestas.filter((r) => r.estado === 200)).toHaveLength(1);
    expect(respuestas.filter((r) => r.codigo === 'instalacion.hecha')).toHaveLength(3);
    const usuarios = await vacia.base.dataSource.query<{ usuario: string }[]>(
      `SELECT usuario FROM acceso.usuarios`,
    );
    expect(usuarios).toEqual([{ usuario: respuestas.find((r) => r.estado === 200)?.['usuario'] }]);
  });

  it('con otra clave no se ve ni se hace nada; al quinto intento el equipo espera, aun con la buena, y después entra', async () => {
    const ensayar = (claveDeInstalacion: string) =>
      vacia.pedir('POST', '/api/instalacion/ensayo', { claveDeInstalacion });
    expect(await subirLogo(400, 'otra')).toMatchObject({ estado: 403 });
    expect(await subirLogo(400, '')).toMatchObject({ estado: 403 });
    expect(await vacia.instalar({ ...ORDEN, claveDeInstalacion: 'AAAA-BBBB' })).toMatchObject({
      estado: 403,
      campos: [{ campo: 'claveDeInstalacion' }],
    });
    const varios = await Promise.all(Array.from({ length: 6 }, () => ensayar('0000')));
    expect(varios.map((r) => r.estado).sort()).toEqual([403, 403, 429, 429, 429, 429]);
    expect(await ensayar(vacia.clave)).toMatchObject({ estado: 429, codigo: 'instalacion.en-espera' });
    vacia.reloj.poner(new Date(vacia.reloj.ahora().getTime() + 31_000));
    expect(await ensayar(vacia.clave)).toMatchObject({ estado: 200 });
    expect(await conAlgo()).toEqual([]);
  });

  it('una falla a mitad del acto no deja nada, y después se puede', async () => {
    await vacia.base.dataSource.query(`
      CREATE FUNCTION falla() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN RAISE EXCEPTION 'falla planeada'; END $$;
      CREATE TRIGGER falla BEFORE INSERT ON acceso.usuarios FOR EACH ROW EXECUTE FUNCTION falla();`);
    const una = 'la-que-fallo';
    expect(await vacia.instalar(ORDEN, una)).toMatchObject({ estado: 500, codigo: 'sistema.falla' });
    expect(await conAlgo()).toEqual([]);
    await vacia.base.dataSource.query(`DROP TRIGGER falla ON acceso.usuarios`);
    expect(await vacia.instalar(ORDEN, una)).toMatchObject({ estado: 200 });
  });
});

describe('entradas que no sirven', () => {
  const con = (parte: keyof typeof ORDEN, cambio: object) => ({
    ...ORDEN,
    [parte]: { ...ORDEN[parte], ...cambio },
  });
  const CASOS: [string, number, object][] = [
    ['entidad.nombre', 400, con('entidad', { nombre: '   ' })],
    ['entidad.sigla', 400, con('entidad', { sigla: 'x'.repeat(61) })],
    ['entidad.ciudad', 400, con('entidad', { ciudad: 'Tari\u0000ja' })],
    ['entidad.departamento', 400, con('entidad', { departamento: 'Litoral' })],
    ['entidad.logo.sha256', 400, con('entidad', { logo: { sha256: '../../etc', nombre: 'x' } })],
    ['entidad.logo', 404, con('entidad', { logo: { sha256: 'a'.repeat(64), nombre: 'x' } })],
    ['oficina.cargo', 400, con('oficina', { cargo: '' })],
    ['numeracion.gestion', 422, con('numeracion', { gestion: 2024 })],
    ['numeracion.ultimaHoja', 400, con('numeracion', { ultimaHoja: -1 })],
    ['numeracion.ultimaHoja', 400, con('numeracion', { ultimaHoja: 1.5 })],
    ['numeracion.ultimoCite', 400, con('numeracion', { ultimoCite: '12' })],
    ['numeracion.ultimoCite', 400, con('numeracion', { ultimoCite: 2_147_483_647 })],
    ['numeracion.formato', 422, con('numeracion', { formato: 'sin número' })],
    ['numeracion.formato', 422, con('numeracion', { formato: 'N° {n}' })],
    ['administrador.usuario', 422, con('administrador', { usuario: 'Ana Ríos' })],
    ['administrador.clave', 422, con('administrador', { clave: 'corta' })],
    ['administrador.memorandum', 400, con('administrador', { memorandum: '' })],
    ['administrador.rol', 400, con('administrador', { rol: 'auditor' })],
    ['administrador', 400, { ...ORDEN, administrador: null }],
  ];

  it('cada una se rehúsa con su campo, al ensayar y al crear, y nada queda', async () => {
    const dichos: unknown[] = [];
    for (const [, , orden] of CASOS) {
      const creada = await vacia.instalar(orden);
      const ensayada = await vacia.pedir('POST', '/api/instalacion/ensayo', {
        claveDeInstalacion: vacia.clave,
        ...orden,
      });
      dichos.push([creada.campos?.[0]?.campo, creada.estado, ensayada.campos?.[0]?.campo, ensayada.estado]);
    }
    expect(dichos).toEqual(CASOS.map(([campo, estado]) => [campo, estado, campo, estado]));
    expect(await conAlgo()).toEqual([]);
  });

  it('un logo chico, o lo que no es imagen, se rehúsa como en el membrete', async () => {
    const chico = await subirLogo(40);
    expect(chico).toMatchObject({
      estado: 422,
      codigo: 'documentos.logo',
      campos: [{ campo: 'entidad.logo' }],
    });
    const texto = new FormData();
    texto.append('archivo', new Blob(['hola']), 'escudo.png');
    const clave = { 'x-clave-de-instalacion': vacia.clave };
    expect(await vacia.pedir('POST', '/api/instalacion/logo', texto, clave)).toMatchObject({ estado: 422 });
    expect(await vacia.pedir('POST', '/api/instalacion/logo', {}, clave)).toMatchObject({ estado: 400 });
  });

  it('el ensayo dice los números que saldrán, de esta gestión o desde la que viene', async () => {
    const ensayar = (numeracion: object) =>
      vacia.pedir('POST', '/api/instalacion/ensayo', { claveDeInstalacion: vacia.clave, numeracion });
    expect(await ensayar(ORDEN.numeracion)).toMatchObject({
      numeros: {
        hojas: [{ textos: ['1649-26', '1650-26', '1651-26'] }, { textos: ['1-27'] }],
        cites: [{ textos: ['GAMP/2026 N° 0267', 'GAMP/2026 N° 0268', 'GAMP/2026 N° 0269'] }, {}],
      },
    });
    expect(await ensayar({ ...ORDEN.numeracion, gestion: 2027 })).toMatchObject({
      numeros: { hojas: [{ textos: ['1-26', '2-26', '3-26'] }, { textos: ['1649-27'] }] },
    });
  });
});

it('la orden de consola cierra la misma puerta: con la entidad creada no se crea otra', async () => {
  await vacia.base.dataSource.query(
    `INSERT INTO organizacion.entidades (nombre, sigla, ciudad, departamento) VALUES ('E', 'E', 'Tarija', 'Tarija')`,
  );
  expect(await vacia.instalar(ORDEN)).toMatchObject({ estado: 409, codigo: 'instalacion.hecha' });
  expect(await vacia.anunciar()).toBeNull();
});
