import { relojDelSistema } from '#kernel';
import { UnidadDeTrabajo } from '#platform';
import { crearBase, type BaseDePruebas } from '../../../test/support/base-de-datos';
import { Bitacora } from './bitacora';

let base: BaseDePruebas;
let uow: UnidadDeTrabajo;
const bitacora = new Bitacora();
beforeAll(async () => {
  base = await crearBase();
  uow = new UnidadDeTrabajo(base.dataSource, relojDelSistema);
});
afterAll(() => base.cerrar());

const anotar = (cadena: string, acto: string) =>
  uow.interno((tx) => bitacora.anotar(tx, null, { cadena, acto, datos: { acto } }));
const rotura = (cadena: string) => uow.leer((tx) => bitacora.verificarCadena(tx, cadena));

describe('bitácora', () => {
  it('treinta actos a la vez sobre el mismo objeto dan una sola cadena sin huecos', async () => {
    await Promise.all(Array.from({ length: 30 }, (_, i) => anotar('hoja/2018/1', `acto-${i}`)));
    const eventos = await uow.leer((tx) => bitacora.leerCadena(tx, 'hoja/2018/1'));
    expect(eventos.map((e) => e.secuencia)).toEqual(Array.from({ length: 30 }, (_, i) => i + 1));
    expect(await rotura('hoja/2018/1')).toBeNull();
  });

  it.each([
    'UPDATE auditoria.eventos SET acto = $$otro$$',
    'DELETE FROM auditoria.eventos',
    'TRUNCATE auditoria.eventos',
  ])('nadie cambia un evento: %s', async (sql) => {
    await anotar('hoja/2018/2', 'derivar');
    await expect(base.dataSource.query(sql)).rejects.toThrow('es de solo agregar');
  });

  it('quien cambie un evento por debajo, o quite el último, se descubre', async () => {
    for (const acto of ['registrar', 'derivar', 'recibir']) await anotar('hoja/2018/3', acto);
    await base.dataSource.query('ALTER TABLE auditoria.eventos DISABLE TRIGGER ALL');
    await base.dataSource.query(
      `UPDATE auditoria.eventos SET datos = '{"acto":"x"}' WHERE cadena = 'hoja/2018/3' AND secuencia = 2`,
    );
    expect(await rotura('hoja/2018/3')).toBe(2);
    await anotar('hoja/2018/4', 'registrar');
    await anotar('hoja/2018/4', 'derivar');
    await base.dataSource.query(
      `DELETE FROM auditoria.eventos WHERE cadena = 'hoja/2018/4' AND secuencia = 2`,
    );
    expect(await rotura('hoja/2018/4')).toBe(2);
    await base.dataSource.query('ALTER TABLE auditoria.eventos ENABLE TRIGGER ALL');
  });
});
