import type { Escritorio } from '../../apps/cli/src/hilo/cliente';
import { iniciarAplicacion, type AplicacionDePrueba } from '../support/aplicacion';
import { archivada, carpetas, crearCarpeta, enCarpeta, verCarpeta } from '../support/archivo';
import { textoPorPagina } from '../support/lector-pdf';
import { enPaso, rechazo } from '../support/mesa';
import { Oficina } from '../support/oficina';

let a: AplicacionDePrueba;
let oficina: Oficina;
let archivo: Escritorio;
let secretario: Escritorio;
let secretaria: Escritorio;
let tecnico: Escritorio;
beforeAll(async () => {
  a = await iniciarAplicacion('2018-06-28T09:00:00-04:00');
  oficina = await Oficina.abrir(a, [
    'recepcion',
    'director',
    'secretario',
    'secretaria',
    'tecnico',
    'archivo',
    'admin',
  ]);
  [archivo, secretario, secretaria, tecnico] = ['archivo', 'secretario', 'secretaria', 'tecnico'].map((c) =>
    oficina.de(c),
  ) as [Escritorio, Escritorio, Escritorio, Escritorio];
}, 120_000);
afterAll(() => a.cerrar());

const nombres = async (de: Escritorio, consulta = '') => (await carpetas(de, consulta)).map((c) => c.nombre);
const actosDe = async (carpetaId: string): Promise<string[]> =>
  (
    await a.base.dataSource.query<{ acto: string }[]>(
      `SELECT acto FROM auditoria.eventos WHERE cadena = $1 ORDER BY secuencia`,
      [`carpeta/${carpetaId}`],
    )
  ).map((e) => e.acto);

describe('las carpetas', () => {
  it('las ve su unidad y quien lleva el archivo; otra unidad, no', async () => {
    const id = await crearCarpeta(secretaria, 'Convenios Ñuflo 2018');
    for (const de of [secretaria, secretario, archivo])
      expect(await nombres(de, 'q=nuflo')).toEqual(['Convenios Ñuflo 2018']);
    expect(await nombres(tecnico, 'q=nuflo')).toEqual([]);
    expect((await rechazo(verCarpeta(tecnico, id))).estado).toBe(404);
    expect(await rechazo(verCarpeta(tecnico, '999999'))).toMatchObject({
      codigo: 'archivo.carpeta.no-encontrada',
    });
    expect(await nombres(archivo, `q=C-${id}`)).toEqual(['Convenios Ñuflo 2018']);
    expect(await actosDe(id)).toEqual(['crear-carpeta']);
  });

  it('se buscan por nombre, lugar o unidad, y se filtran por unidad, gestión y estado', async () => {
    const id = await crearCarpeta(archivo, 'Planos viales', { lugar: 'Estante Ocho', gestion: 2016 });
    expect(await nombres(archivo, 'q=estante+ocho')).toEqual(['Planos viales']);
    expect(await nombres(archivo, 'gestion=2016')).toEqual(['Planos viales']);
    expect(await nombres(archivo, `q=viales&unidad=${a.demo.unidades['sdgi']}`)).toEqual([]);
    await enCarpeta(archivo, id, 'cerrar');
    expect(await nombres(archivo, 'q=viales&estado=abiertas')).toEqual([]);
    expect(await nombres(archivo, 'q=viales&estado=cerradas')).toEqual(['Planos viales']);
    expect((await rechazo(carpetas(archivo, 'estado=perdidas'))).estado).toBe(400);
  });

  it('la abre su unidad, o el archivo para cualquiera; nadie más, y no dos con el mismo nombre a la vez', async () => {
    const para = { unidadId: a.demo.unidades['sdgi'] };
    await crearCarpeta(archivo, 'Contratos 2018', para);
    expect(await rechazo(crearCarpeta(tecnico, 'Contratos 2019', para))).toMatchObject({
      estado: 403,
      codigo: 'archivo.crear',
    });
    expect(await rechazo(crearCarpeta(oficina.de('admin'), 'De administrador'))).toMatchObject({
      estado: 403,
    });
    expect(await rechazo(crearCarpeta(secretaria, 'CONTRATOS 2018'))).toMatchObject({
      estado: 409,
      codigo: 'archivo.carpeta.repetida',
    });
    expect(await rechazo(crearCarpeta(archivo, 'X', { unidadId: '999999' }))).toMatchObject({ estado: 422 });
    expect((await rechazo(crearCarpeta(archivo, ''))).estado).toBe(400);
    expect((await rechazo(crearCarpeta(archivo, 'Y', { color: 'rojo' }))).estado).toBe(400);
  });

  it('se corrige sobre la versión vista; lo de antes queda en su historia', async () => {
    const id = await crearCarpeta(secretaria, 'Viajes');
    const { version } = await verCarpeta(secretaria, id);
    const orden = { nombre: 'Viajes 2018', lugar: 'Gaveta 2', descripcion: 'Comisiones', gestion: 2018 };
    const cambiar = (de: Escritorio, v: number) =>
      de.acto(`/api/archivo/carpetas/${id}`, { ...orden, version: v }, 'PUT');
    const dos = await Promise.allSettled([cambiar(secretaria, version), cambiar(archivo, version)]);
    expect(dos.map((d) => d.status).sort()).toEqual(['fulfilled', 'rejected']);
    expect(await rechazo(cambiar(secretaria, version))).toMatchObject({
      estado: 409,
      codigo: 'archivo.carpeta.version',
    });
    expect((await rechazo(cambiar(tecnico, version + 1))).estado).toBe(404);
    expect(await verCarpeta(archivo, id)).toMatchObject({ nombre: 'Viajes 2018', lugar: 'Gaveta 2' });
    expect(await actosDe(id)).toEqual(['crear-carpeta', 'editar-carpeta']);
  });

  it('cerrada, nada más se archiva en ella; con su nombre se abre otra, y ella ya no se reabre', async () => {
    const id = await crearCarpeta(secretario, 'Notas recibidas');
    const una = await archivada(oficina, 'secretario', 'Notas recibidas', { fojas: 4 });
    expect((await verCarpeta(secretario, id)).piezas.map((p) => p.codigo)).toEqual([una.hoja.codigo]);
    await enCarpeta(secretario, id, 'cerrar');
    expect(await rechazo(enCarpeta(secretario, id, 'cerrar'))).toMatchObject({
      estado: 409,
      codigo: 'archivo.cerrar',
    });
    const alta = await oficina.mesa.registrar();
    const paso = await oficina.mesa.derivada(alta, 'secretario');
    await oficina.hacer('secretario', alta, paso, 'recibir');
    const archivar = { carpeta: 'NOTAS  recibidas', motivo: 'Concluida' };
    const e = await rechazo(secretario.acto(enPaso(alta, paso, 'archivar'), archivar));
    expect(e).toMatchObject({ estado: 409, codigo: 'hojas.archivar.carpeta-cerrada' });
    const otra = await crearCarpeta(secretario, 'Notas recibidas');
    await oficina.hacer('secretario', alta, paso, 'archivar', archivar);
    expect((await verCarpeta(secretario, otra)).piezas.map((p) => p.codigo)).toEqual([alta.hoja.codigo]);
    expect(await rechazo(enCarpeta(secretario, id, 'reabrir', { motivo: 'Falta una' }))).toMatchObject({
      estado: 409,
      codigo: 'hojas.carpeta.repetida',
    });
    expect((await secretario.leer<{ nombre: string }[]>('/api/carpetas?q=notas')).length).toBe(1);
  });

  it('lo que se sacó de una carpeta cerrada no vuelve a ella sola', async () => {
    const id = await crearCarpeta(secretario, 'Por cerrar');
    const alta = await archivada(oficina, 'secretario', 'Por cerrar');
    const { ruta } = await oficina.ver(alta);
    const paso = ruta.at(-1)?.id ?? '';
    await enCarpeta(secretario, id, 'cerrar');
    await oficina.hacer('secretario', alta, paso, 'desarchivar');
    expect((await verCarpeta(secretario, id)).hojas).toBe(0);
    const sinCarpeta = await rechazo(secretario.acto(enPaso(alta, paso, 'archivar'), { motivo: 'Otra vez' }));
    expect(sinCarpeta.codigo).toBe('hojas.archivar.carpeta-cerrada');
    await enCarpeta(secretario, id, 'reabrir', { motivo: 'Vuelve la nota' });
    await oficina.hacer('secretario', alta, paso, 'archivar', { motivo: 'Otra vez' });
    expect(await verCarpeta(secretario, id)).toMatchObject({ hojas: 1, cerradaEn: null });
    expect(await actosDe(id)).toEqual(['crear-carpeta', 'cerrar-carpeta', 'reabrir-carpeta']);
  });

  it('cerrar y archivar a la vez: o entró antes, o no entra', async () => {
    const id = await crearCarpeta(secretario, 'A la vez');
    const altas = await Promise.all([1, 2, 3].map(() => oficina.mesa.registrar()));
    const pasos: string[] = [];
    for (const alta of altas) {
      const paso = await oficina.mesa.derivada(alta, 'secretario');
      await oficina.hacer('secretario', alta, paso, 'recibir');
      pasos.push(paso);
    }
    const archivados = altas.map((alta, i) =>
      oficina.hacer('secretario', alta, pasos[i] ?? '', 'archivar', { carpeta: 'A la vez', motivo: 'x' }),
    );
    const [cierre, ...hechos] = await Promise.allSettled([
      enCarpeta(secretario, id, 'cerrar'),
      ...archivados,
    ]);
    expect(cierre.status).toBe('fulfilled');
    const entraron = hechos.filter((h) => h.status === 'fulfilled').length;
    expect((await verCarpeta(secretario, id)).hojas).toBe(entraron);
  });
});

describe('lo oculto en las carpetas', () => {
  it('no se cuenta, no se lista y no se imprime para quien no lo ve', async () => {
    const id = await crearCarpeta(secretario, 'Mixta');
    const abierta = await archivada(oficina, 'secretario', 'Mixta', { fojas: 2 });
    const secreta = await archivada(oficina, 'secretario', 'Mixta', {
      ...{ fojas: 7, confidencialidad: 'CONFIDENCIAL', referencia: 'Asunto VELADO' },
    });
    const visto = async (de: Escritorio) => {
      const c = await verCarpeta(de, id);
      const lista = (await carpetas(de, `q=C-${id}`))[0];
      const papel = (await textoPorPagina(await de.bytes(`/api/archivo/carpetas/${id}/inventario.pdf`))).join(
        ' ',
      );
      return { hojas: [c.hojas, lista?.hojas, c.piezas.length], fojas: c.fojas, papel };
    };
    const suyo = await visto(secretario);
    expect(suyo).toMatchObject({ hojas: [2, 2, 2], fojas: 9 });
    expect(suyo.papel).toContain('Asunto VELADO');
    expect(suyo.papel).toContain(abierta.hoja.codigo);
    for (const de of [secretaria, archivo]) {
      const ajeno = await visto(de);
      expect(ajeno).toMatchObject({ hojas: [1, 1, 1], fojas: 2 });
      expect(ajeno.papel).not.toContain('VELADO');
      expect(ajeno.papel).not.toContain(secreta.hoja.codigo);
    }
  });

  it('la carpeta que solo guarda lo oculto no existe para quien no lo ve, en ningún acto', async () => {
    await archivada(oficina, 'secretario', 'Sumario VELADO', { confidencialidad: 'CONFIDENCIAL' });
    const [suya] = await carpetas(secretario, 'q=sumario');
    const id = suya?.id ?? '';
    expect(suya).toMatchObject({ hojas: 1 });
    for (const de of [secretaria, archivo]) {
      expect(await nombres(de, 'q=velado')).toEqual([]);
      const negados = [
        verCarpeta(de, id),
        de.bytes(`/api/archivo/carpetas/${id}/inventario.pdf`),
        enCarpeta(de, id, 'cerrar'),
        enCarpeta(de, id, 'reabrir', { motivo: 'x' }),
        de.acto('/api/archivo/prestamos', {
          carpetaId: id,
          aPuestoId: a.demo.puestos['tecnico'],
          plazo: '2018-07-10',
        }),
      ];
      for (const negado of negados)
        expect(await rechazo(negado)).toMatchObject({ estado: 404, codigo: 'archivo.carpeta.no-encontrada' });
    }
    // Whoever opens one of that name learns nothing: it is theirs from then on, with what they see.
    const mia = await crearCarpeta(secretaria, 'Sumario velado');
    expect(await verCarpeta(secretaria, mia)).toMatchObject({ hojas: 0, piezas: [] });
  });
});
