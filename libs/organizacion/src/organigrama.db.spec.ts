import { Bitacora } from '#auditoria';
import { RelojFijo } from '#kernel';
import { UnidadDeTrabajo } from '#platform';
import { crearBase, type BaseDePruebas } from '../../../test/support/base-de-datos';
import { Organigrama } from './organigrama';
import { RegistroDeOrganizacion } from './registro';

let base: BaseDePruebas;
let uow: UnidadDeTrabajo;
const reloj = new RelojFijo(new Date('2018-06-01T12:00:00Z'));
const organigrama = new Organigrama();
const registro = new RegistroDeOrganizacion(new Bitacora());
const ids = { puesto: '', otro: '', titular: '', suplente: '' };

beforeAll(async () => {
  base = await crearBase();
  uow = new UnidadDeTrabajo(base.dataSource, reloj);
  await uow.interno(async (tx) => {
    const desde = '2018-01-01';
    const unidadId = await registro.crearUnidad(tx, null, { nombre: 'Despacho', sigla: 'Desp./Gov.', desde });
    ids.puesto = await registro.crearPuesto(tx, null, { unidadId, cargo: 'Director General', desde });
    ids.otro = await registro.crearPuesto(tx, null, { unidadId, cargo: 'Asesor', desde });
    ids.titular = await registro.crearFuncionario(tx, null, { nombre: 'Titular', ci: '1' });
    ids.suplente = await registro.crearFuncionario(tx, null, { nombre: 'Suplente', ci: '2' });
    await registro.designar(tx, null, {
      puestoId: ids.puesto,
      funcionarioId: ids.titular,
      calidad: 'titular',
      desde,
      memorandum: 'M-1',
    });
    await registro.designar(tx, null, {
      puestoId: ids.otro,
      funcionarioId: ids.suplente,
      calidad: 'titular',
      desde,
      memorandum: 'M-2',
    });
    await registro.designar(tx, null, {
      puestoId: ids.puesto,
      funcionarioId: ids.suplente,
      calidad: 'suplencia',
      desde: '2018-06-10',
      hasta: '2018-06-20',
      memorandum: 'M-3',
    });
  });
});
afterAll(() => base.cerrar());

const quien = (fecha: string) => uow.leer((tx) => organigrama.enEjercicio(tx, ids.puesto, fecha));

describe('designaciones', () => {
  it.each([
    ['2018-06-09', 'Titular', 'titular', null],
    ['2018-06-10', 'Suplente', 'suplencia', 'Titular'],
    ['2018-06-20', 'Suplente', 'suplencia', 'Titular'],
    ['2018-06-21', 'Titular', 'titular', null],
  ])('el %s ejerce %s (%s)', async (fecha, nombre, calidad, titularNombre) => {
    expect(await quien(fecha)).toMatchObject({ nombre, calidad, titularNombre });
  });

  it('antes de toda designación el puesto está vacante', async () => {
    expect(await quien('2017-12-31')).toBeNull();
  });

  it('durante la suplencia el titular solo lee y el suplente ejerce los dos puestos', async () => {
    const [titular, suplente] = await uow.leer(async (tx) => [
      await organigrama.puestosDe(tx, ids.titular, '2018-06-15'),
      await organigrama.puestosDe(tx, ids.suplente, '2018-06-15'),
    ]);
    expect(titular?.map((p) => [p.cargo, p.suplente])).toEqual([['Director General', 'Suplente']]);
    expect(suplente?.map((p) => [p.cargo, p.calidad])).toEqual([
      ['Asesor', 'titular'],
      ['Director General', 'suplencia'],
    ]);
  });

  it('un memorándum registrado tarde no valida ningún acto anterior', async () => {
    reloj.poner(new Date('2018-07-10T12:00:00-04:00'));
    await uow.interno((tx) =>
      registro.designar(tx, null, {
        puestoId: ids.puesto,
        funcionarioId: ids.suplente,
        calidad: 'suplencia',
        desde: '2018-07-02',
        hasta: '2018-07-20',
        memorandum: 'M-9, llegado el 10',
      }),
    );
    reloj.poner(new Date('2018-06-01T12:00:00Z'));
    expect([await quien('2018-07-05'), await quien('2018-07-10')].map((e) => e?.nombre)).toEqual([
      'Titular',
      'Suplente',
    ]);
  });

  it('dos titulares a la vez no caben en un puesto', async () => {
    const repetida = {
      puestoId: ids.puesto,
      funcionarioId: ids.suplente,
      calidad: 'titular',
      desde: '2018-03-01',
      memorandum: 'M-4',
    } as const;
    await expect(uow.interno((tx) => registro.designar(tx, null, repetida))).rejects.toMatchObject({
      codigo: 'organizacion.designacion.superpuesta',
    });
  });

  it('una suplencia sin fecha de conclusión se rechaza', async () => {
    const abierta = {
      puestoId: ids.otro,
      funcionarioId: ids.titular,
      calidad: 'suplencia',
      desde: '2018-03-01',
      memorandum: 'M-5',
    } as const;
    await expect(uow.interno((tx) => registro.designar(tx, null, abierta))).rejects.toMatchObject({
      codigo: 'organizacion.suplencia.sin-fin',
    });
  });
});

describe('buscador de destinos', () => {
  it('una unidad se encuentra también por el nombre que tuvo', async () => {
    await base.dataSource.query(
      `INSERT INTO organizacion.nombres_de_unidad (unidad_id, nombre, sigla, base, hasta_en)
       SELECT unidad_id, 'Prefectura', 'PREF', 'R.A. 1', now() FROM organizacion.puestos WHERE id = $1`,
      [ids.puesto],
    );
    const { filas } = await uow.leer((tx) => organigrama.buscarDestinos(tx, 'prefectura'));
    expect(filas.map((d) => d.unidadNombre)).toContain('Despacho');
  });

  it('un puesto o unidad que terminó no se ofrece ni por su identificador viejo', async () => {
    await base.dataSource.query(`UPDATE organizacion.puestos SET hasta_fecha = '2018-05-31' WHERE id = $1`, [
      ids.otro,
    ]);
    const [hallados, viejo] = await uow.leer(async (tx) => [
      await organigrama.buscarDestinos(tx, 'asesor'),
      await organigrama.puesto(tx, ids.otro),
    ]);
    expect(hallados).toEqual({ filas: [], hayMas: false });
    expect(viejo).toMatchObject({ cargo: 'Asesor', activo: false });
  });

  it('durante la suplencia ofrece el puesto con el nombre de quien ejerce', async () => {
    reloj.poner(new Date('2018-06-15T12:00:00Z'));
    const { filas } = await uow.leer((tx) => organigrama.buscarDestinos(tx, 'DIRECTOR general'));
    expect(filas[0]).toMatchObject({ tipo: 'puesto', funcionario: 'Suplente' });
  });
});
