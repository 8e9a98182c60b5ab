import type { Contrato } from '../support/contrato';
import type { Escritorio } from '../../apps/cli/src/hilo/cliente';
import { iniciarAplicacion, type AplicacionDePrueba } from '../support/aplicacion';
import {
  archivada,
  carpetas,
  clasificar,
  crearCarpeta,
  crearSerie,
  enCarpeta,
  SERIE,
  tablaDeRetencion,
  vencimientos,
  verCarpeta,
} from '../support/archivo';
import { rechazo } from '../support/mesa';
import { Oficina } from '../support/oficina';

const SERIES = '/api/archivo/retencion/series';
let a: AplicacionDePrueba;
let oficina: Oficina;
let archivo: Escritorio;
let secretario: Escritorio;
let secretaria: Escritorio;
let tecnico: Escritorio;
let admin: Escritorio;
beforeAll(async () => {
  a = await iniciarAplicacion('2018-06-28T09:00:00-04:00');
  const claves = ['recepcion', 'director', 'secretario', 'secretaria', 'tecnico', 'archivo', 'admin'];
  oficina = await Oficina.abrir(a, claves);
  archivo = oficina.de('archivo');
  [secretario, secretaria] = [oficina.de('secretario'), oficina.de('secretaria')];
  [tecnico, admin] = [oficina.de('tecnico'), oficina.de('admin')];
}, 120_000);
afterAll(() => a.cerrar());

const actosDe = async (cadena: string): Promise<string[]> =>
  (
    await a.base.dataSource.query<{ acto: string }[]>(
      `SELECT acto FROM auditoria.eventos WHERE cadena = $1 ORDER BY secuencia`,
      [cadena],
    )
  ).map((e) => e.acto);
const codigos = async (de: Escritorio, consulta = '') =>
  (await tablaDeRetencion(de, consulta)).filas.map((s) => s.codigo);
const texto = async (de: Escritorio, camino: string) => Buffer.from(await de.bytes(camino)).toString('utf8');
/** What a save that came second is answered. */
async function choque(de: Escritorio, camino: string, orden: object): Promise<unknown> {
  const r = await de.enviar('PUT', camino, orden);
  expect(r.status).toBe(409);
  return r.json();
}
const cambiar = (de: Escritorio, id: string, version: number, mas: object = {}) =>
  de.acto<{ version: number }>(`${SERIES}/${id}`, { ...SERIE, codigo: 'X', version, ...mas }, 'PUT');

describe('la tabla de retención', () => {
  it('la leen todos; la escribe quien lleva el archivo o administra, y nadie más', async () => {
    const id = await crearSerie(archivo, 'GAB-01', { nombre: 'Correspondencia recibida', toma: 'Notas' });
    await crearSerie(admin, 'GAB-02', { nombre: 'Resoluciones' });
    for (const de of [secretaria, tecnico, admin])
      expect(await codigos(de, 'q=gab')).toEqual(['GAB-01', 'GAB-02']);
    expect(await codigos(tecnico, 'q=NOTAS')).toEqual(['GAB-01']);
    expect((await tablaDeRetencion(archivo)).edita).toBe(true);
    expect((await tablaDeRetencion(secretaria)).edita).toBe(false);
    for (const de of [secretaria, secretario, tecnico])
      for (const negado of [
        crearSerie(de, 'GAB-03'),
        cambiar(de, id, 1),
        de.acto(`${SERIES}/${id}/retirar`, { motivo: 'x' }),
        de.acto(`${SERIES}/${id}/reponer`, {}),
      ])
        expect(await rechazo(negado)).toMatchObject({ estado: 403, codigo: 'archivo.serie' });
    expect(await actosDe(`serie-documental/${id}`)).toEqual(['crear-serie-documental']);
  });

  it('un código no se repite, aunque se escriba de otro modo o a la vez', async () => {
    const dos = await Promise.allSettled([crearSerie(archivo, 'ÚN-1'), crearSerie(admin, 'un 1')]);
    expect(dos.map((d) => d.status).sort()).toEqual(['fulfilled', 'rejected']);
    expect(await rechazo(crearSerie(archivo, 'UN-01'))).toMatchObject({
      estado: 409,
      codigo: 'archivo.serie.repetida',
    });
  });

  it('lo que no puede ser no entra: años, unidad, disposición, datos de más', async () => {
    const estado = async (mas: object) => (await rechazo(crearSerie(archivo, 'MAL', mas))).estado;
    expect(await estado({ aniosOficina: -1 })).toBe(400);
    expect(await estado({ aniosCentral: 1.5 })).toBe(400);
    expect(await estado({ disposicion: 'ELIMINAR' })).toBe(400);
    expect(await estado({ color: 'rojo' })).toBe(400);
    expect(await estado({ unidadId: '999999' })).toBe(422);
    expect(await codigos(archivo, 'q=MAL&estado=todas')).toEqual([]);
  });

  it('se corrige sobre la versión vista: de dos a la vez entra una, y la otra lee lo que quedó', async () => {
    const id = await crearSerie(archivo, 'VER-1');
    const dos = await Promise.allSettled([
      cambiar(archivo, id, 1, { codigo: 'VER-1', nombre: 'Del archivo' }),
      cambiar(admin, id, 1, { codigo: 'VER-1', nombre: 'Del administrador' }),
    ]);
    expect(dos.map((d) => d.status).sort()).toEqual(['fulfilled', 'rejected']);
    const [quedo] = (await tablaDeRetencion(archivo, 'q=VER-1')).filas;
    expect(await choque(archivo, `${SERIES}/${id}`, { ...SERIE, codigo: 'X', version: 1 })).toMatchObject({
      codigo: 'archivo.serie.version',
      actual: { nombre: quedo?.nombre, version: 2 },
    });
    expect(await rechazo(cambiar(archivo, '999999', 1))).toMatchObject({
      estado: 404,
      codigo: 'archivo.serie.no-encontrada',
    });
    expect(await actosDe(`serie-documental/${id}`)).toEqual([
      'crear-serie-documental',
      'editar-serie-documental',
    ]);
  });

  it('se retira y se repone, una vez cada vez; retirada, sigue escrita y sigue marcando lo que era suyo', async () => {
    const id = await crearSerie(archivo, 'RET-1');
    const carpeta = await crearCarpeta(secretaria, 'Con serie que se retira');
    await clasificar(secretaria, carpeta, id);
    const otra = await crearCarpeta(secretaria, 'Sin serie todavía');
    const poner = (acto: string, orden: object = {}) => archivo.acto(`${SERIES}/${id}/${acto}`, orden);
    expect(await rechazo(poner('reponer'))).toMatchObject({ estado: 409, codigo: 'archivo.serie.reponer' });
    expect((await rechazo(poner('retirar'))).estado).toBe(400);
    await poner('retirar', { motivo: 'La reemplaza otra' });
    expect(await rechazo(poner('retirar', { motivo: 'x' }))).toMatchObject({
      estado: 409,
      codigo: 'archivo.serie.retirar',
    });
    expect(await codigos(archivo, 'q=RET-1')).toEqual([]);
    expect(await codigos(archivo, 'q=RET-1&estado=retiradas')).toEqual(['RET-1']);
    expect((await verCarpeta(secretaria, carpeta)).retencion?.serie.codigo).toBe('RET-1');
    expect(await rechazo(clasificar(secretaria, otra, id))).toMatchObject({
      estado: 409,
      codigo: 'archivo.clasificar',
    });
    await poner('reponer');
    await clasificar(secretaria, otra, id);
    expect(await actosDe(`serie-documental/${id}`)).toEqual([
      'crear-serie-documental',
      'retirar-serie-documental',
      'reponer-serie-documental',
    ]);
  });
});

describe('la serie de una carpeta', () => {
  it('la dice su unidad o el archivo, de las que le tocan; su página y la lista dicen cuándo cumple', async () => {
    const suya = await crearSerie(archivo, 'SDGI-9', { unidadId: a.demo.unidades['sdgi'] });
    const general = await crearSerie(archivo, 'TODAS-9', { aniosOficina: 13 });
    const id = await crearCarpeta(archivo, 'De gobernación a plazo');
    expect((await verCarpeta(archivo, id)).retencion).toBeNull();
    expect(await rechazo(clasificar(archivo, id, suya))).toMatchObject({
      estado: 409,
      codigo: 'archivo.clasificar',
    });
    expect(await rechazo(clasificar(archivo, id, '999999'))).toMatchObject({ estado: 404 });
    await clasificar(archivo, id, general);
    const dice = { marca: 'en-plazo', texto: 'cumple su plazo en la oficina en 2031' };
    expect((await verCarpeta(archivo, id)).retencion).toMatchObject(dice);
    expect((await carpetas(archivo, `q=C-${id}`))[0]?.retencion).toMatchObject(dice);
    await clasificar(archivo, id, null);
    expect((await verCarpeta(archivo, id)).retencion).toBeNull();
    expect(await actosDe(`carpeta/${id}`)).toEqual([
      'crear-carpeta',
      'clasificar-carpeta',
      'clasificar-carpeta',
    ]);
    const para = `para=${a.demo.unidades['sdgi']}&q=9`;
    expect(await codigos(secretaria, para)).toEqual(['SDGI-9', 'TODAS-9']);
  });

  it('sobre la versión vista: de dos a la vez entra una; de otra unidad no existe', async () => {
    const serie = await crearSerie(archivo, 'DOS-1');
    const id = await crearCarpeta(secretaria, 'Dos a la vez');
    const { version } = await verCarpeta(secretaria, id);
    const poner = (de: Escritorio) =>
      de.acto(`/api/archivo/carpetas/${id}/serie`, { serieId: serie, version }, 'PUT');
    const dos = await Promise.allSettled([poner(secretaria), poner(archivo)]);
    expect(dos.map((d) => d.status).sort()).toEqual(['fulfilled', 'rejected']);
    const orden = { serieId: null, version };
    expect(await choque(secretaria, `/api/archivo/carpetas/${id}/serie`, orden)).toMatchObject({
      codigo: 'archivo.carpeta.version',
      actual: { serieId: serie, version: version + 1 },
    });
    expect((await rechazo(poner(tecnico))).estado).toBe(404);
    expect((await rechazo(poner(admin))).estado).toBe(404);
  });

  it('retirar la serie y asignarla a la vez: o entró antes, o no entra', async () => {
    const serie = await crearSerie(archivo, 'CRUCE-1');
    const id = await crearCarpeta(secretaria, 'Al cruce');
    const [retiro, entro] = await Promise.allSettled([
      archivo.acto(`${SERIES}/${serie}/retirar`, { motivo: 'x' }),
      clasificar(secretaria, id, serie),
    ]);
    expect(retiro.status).toBe('fulfilled');
    const quedo = (await verCarpeta(secretaria, id)).retencion?.serie.codigo ?? null;
    expect(quedo).toBe(entro.status === 'fulfilled' ? 'CRUCE-1' : null);
  });
});

describe('lo que vence', () => {
  it('se lista por año y unidad, lo más antiguo primero, con su cuenta y su planilla', async () => {
    const serie = await crearSerie(archivo, 'VENCE-1', {
      ...{ aniosOficina: 2, aniosCentral: 3, disposicion: 'CONSULTA' },
    });
    const [vieja, media, nueva] = [
      await crearCarpeta(secretaria, 'Vence vieja', { gestion: 2001 }),
      await crearCarpeta(secretaria, '=Vence media', { gestion: 2014 }),
      await crearCarpeta(secretaria, 'Vence nueva', { gestion: 2018 }),
    ];
    for (const id of [nueva, vieja, media]) await clasificar(secretaria, id, serie);
    const filas = (await vencimientos(secretaria)).filas.filter((c) => c.retencion?.serie.id === serie);
    expect(filas.map((c) => [c.id, c.anio, c.retencion?.marca])).toEqual([
      [vieja, 2006, 'cumplida'],
      [media, 2016, 'por-transferir'],
      [nueva, 2020, 'en-plazo'],
    ]);
    for (const c of filas) expect(c.retencion?.texto).toContain(` en ${c.anio}`);
    expect(filas[0]?.retencion?.texto).toBe('cumplió su plazo en 2006: a consulta del archivo nacional');
    const hasta = await vencimientos(secretaria, 'hasta=2018');
    expect(hasta.filas.map((c) => c.id)).toEqual([vieja, media]);
    expect(hasta.resumen.map((r) => [r.anio, r.carpetas])).toEqual([
      [2006, 1],
      [2016, 1],
    ]);
    expect((await vencimientos(archivo, 'anio=2016')).filas.map((c) => c.id)).toEqual([media]);
    expect((await vencimientos(archivo, `anio=2016&unidad=${a.demo.unidades['tic']}`)).filas).toEqual([]);
    expect((await rechazo(vencimientos(archivo, 'desde=nada'))).estado).toBe(400);
    expect((await rechazo(vencimientos(archivo, 'anio=dos'))).estado).toBe(400);
    const planilla = await texto(secretaria, '/api/archivo/retencion/vencimientos.csv?hasta=2018');
    const lineas = planilla.slice(1).trim().split('\r\n');
    expect(lineas[0]).toContain('Cumple en;Unidad;Carpeta');
    expect(lineas).toHaveLength(3);
    expect(lineas[2]).toContain("'=Vence media");
    expect(await texto(tecnico, '/api/archivo/retencion/tabla.csv')).toContain('VENCE-1');
    expect(await texto(tecnico, '/api/archivo/retencion/vencimientos.csv')).not.toContain('Vence');
  });

  it('página por página no se repite ni falta ninguna', async () => {
    const serie = await crearSerie(archivo, 'MUCHAS-1');
    for (let n = 0; n < 45; n++)
      await clasificar(
        archivo,
        await crearCarpeta(archivo, `Muchas ${n}`, { gestion: 1990 + (n % 7) }),
        serie,
      );
    const vistas: string[] = [];
    let desde: string | null = '';
    let paginas = 0;
    while (desde !== null) {
      const p = await vencimientos(archivo, desde ? `desde=${desde}` : '');
      vistas.push(...p.filas.map((c) => c.id));
      expect(p.resumen.length > 0).toBe(paginas === 0);
      desde = p.siguiente;
      paginas += 1;
    }
    const todas = (await vencimientos(archivo)).resumen.reduce((n, r) => n + r.carpetas, 0);
    expect(paginas).toBeGreaterThan(1);
    expect(new Set(vistas).size).toBe(vistas.length);
    expect(vistas).toHaveLength(todas);
  }, 60_000);

  it('lo que no se ve no vence, ni se cuenta, ni sale en la planilla', async () => {
    await archivada(oficina, 'secretario', 'Sumario OCULTADO', { confidencialidad: 'CONFIDENCIAL' });
    const [suya] = await carpetas(secretario, 'q=ocultado');
    const serie = await crearSerie(archivo, 'OCULTA-1', { aniosOficina: 77 });
    await clasificar(secretario, suya?.id ?? '', serie);
    const consulta = `anio=${2018 + 77}`;
    expect((await vencimientos(secretario, consulta)).filas.map((c) => c.id)).toEqual([suya?.id]);
    for (const de of [archivo, secretaria]) {
      const v = await vencimientos(de, consulta);
      expect([v.filas, v.resumen]).toEqual([[], []]);
      const planilla = await texto(de, `/api/archivo/retencion/vencimientos.csv?${consulta}`);
      expect(planilla).not.toContain('OCULTADO');
      expect((await rechazo(clasificar(de, suya?.id ?? '', serie, 1))).estado).toBe(404);
    }
  });
});

describe('nada se destruye', () => {
  it('cumplidos todos los plazos, la carpeta y lo que guarda siguen; y no hay acto que borre', async () => {
    const id = await crearCarpeta(secretario, 'Cumplida entera', { gestion: 1990 });
    const alta = await archivada(oficina, 'secretario', 'Cumplida entera', { fojas: 3 });
    await clasificar(
      secretario,
      id,
      await crearSerie(archivo, 'FIN-1', { aniosOficina: 0, aniosCentral: 0 }),
    );
    const c = await verCarpeta(secretario, id);
    expect(c).toMatchObject({ hojas: 1, fojas: 3, retencion: { marca: 'cumplida' } });
    expect(c.piezas.map((p) => p.codigo)).toEqual([alta.hoja.codigo]);
    expect(c.actos.map((x) => x.acto).sort()).toEqual([
      'cerrar',
      'clasificar',
      'editar',
      'prestar',
      'reabrir',
    ]);
    const { paths } = await archivo.leer<Contrato>('/api/openapi.json');
    const suyas = Object.entries(paths).filter(([camino]) => camino.startsWith('/api/archivo/'));
    expect(suyas.length).toBeGreaterThan(10);
    expect(suyas.filter(([, metodos]) => 'delete' in metodos)).toEqual([]);
  });

  it('cerrada y por transferir, la marca no la mueve: sigue en su oficina y la atiende su unidad', async () => {
    const id = await crearCarpeta(secretaria, 'Por transferir ya', { gestion: 2010 });
    await clasificar(
      secretaria,
      id,
      await crearSerie(archivo, 'MUEVE-1', { aniosOficina: 1, aniosCentral: 50 }),
    );
    await enCarpeta(secretaria, id, 'cerrar');
    expect(await verCarpeta(secretaria, id)).toMatchObject({
      custodia: 'OFICINA',
      retencion: { marca: 'por-transferir', oficinaHasta: 2011, hasta: 2061 },
    });
    await enCarpeta(secretaria, id, 'reabrir', { motivo: 'Sigue en uso' });
  });
});
