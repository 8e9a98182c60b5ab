import { VerificarBandeja } from '#hojas-de-ruta';
import { iniciarAplicacion, type AplicacionDePrueba } from '../support/aplicacion';
import type { Alta } from '../support/mesa';
import { Oficina } from '../support/oficina';

let prueba: AplicacionDePrueba;
let o: Oficina;
let bandeja: VerificarBandeja;
let viva: Alta;
let otra: Alta;
beforeAll(async () => {
  prueba = await iniciarAplicacion();
  o = await Oficina.abrir(prueba, ['recepcion', 'director', 'secretario', 'tecnico']);
  bandeja = prueba.app.get(VerificarBandeja, { strict: false });
  [viva, otra] = [await o.mesa.registrar({ fojas: 7 }), await o.mesa.registrar({ citeOriginal: 'A/1/2018' })];
  const id = await o.mesa.derivada(viva, 'secretario', {
    acciones: ['elaborar-respuesta'],
    plazo: '2018-05-04',
  });
  await o.hacer('secretario', viva, id, 'recibir');
});
afterAll(() => prueba.cerrar());

const sql = (texto: string, valores: unknown[] = []): Promise<Record<string, unknown>[]> =>
  prueba.base.dataSource.query(texto, valores);
const filas = () => sql(`SELECT to_jsonb(b) AS b FROM hojas.bandeja b ORDER BY gestion, derivacion_id`);

describe('la tabla que leen las bandejas', () => {
  it('después de los actos dice lo que dicen las rutas', async () => {
    expect(await bandeja.ejecutar()).toEqual([]);
    expect((await filas()).length).toBeGreaterThan(1);
  });

  it.each([
    ['estado', `'ENVIADA'`],
    ['referencia', `'otra'`],
    ['procedencia', 'NULL'],
    ['confidencialidad', `'PUBLICA'`],
    ['tenedor_puesto_id', 'NULL'],
    ['unidad_id', '99'],
    ['plazo', `'2018-05-05'`],
    ['fojas', '8'],
    ['acciones', `'{}'`],
    ['proveido', `'otro'`],
    ['buscable', `''`],
    ['observada', 'true'],
    ['agrupadas', '3'],
    ['recibido_en', 'now()'],
  ])('si %s dice otra cosa se halla, y rehecha es como era', async (columna, valor) => {
    const antes = await filas();
    await sql(`UPDATE hojas.bandeja SET ${columna} = ${valor} WHERE hoja_id = $1`, [viva.hoja.id]);
    expect(await bandeja.ejecutar()).toMatchObject([
      { codigo: viva.hoja.codigo, que: 'difiere', columnas: [columna] },
    ]);
    expect(await bandeja.rehacer()).toEqual([]);
    expect(await filas()).toEqual(antes);
  });

  it('lo que se corrige no cambia de lugar en su bandeja', async () => {
    await sql(`UPDATE hojas.bandeja SET movido_en = movido_en + interval '1 day' WHERE hoja_id = $1`, [
      viva.hoja.id,
    ]);
    const antes = await filas();
    expect(await bandeja.ejecutar()).toEqual([]);
    await sql(`UPDATE hojas.bandeja SET fojas = 8 WHERE hoja_id = $1`, [viva.hoja.id]);
    expect(await bandeja.rehacer()).toEqual([]);
    expect(await filas()).toEqual(antes);
  });

  it('un paso de antes de que se anotara cuándo se movió va donde se lo envió o se lo recibió', async () => {
    await sql(`UPDATE hojas.derivaciones SET movido_en = NULL WHERE hoja_id = $1`, [viva.hoja.id]);
    await sql(`DELETE FROM hojas.bandeja WHERE hoja_id = $1`, [viva.hoja.id]);
    expect(await bandeja.rehacer()).toEqual([]);
    const [fila] = await sql(
      `SELECT b.movido_en = d.recibido_en AS bien FROM hojas.bandeja b
       JOIN hojas.derivaciones d ON d.gestion = b.gestion AND d.id = b.derivacion_id WHERE b.hoja_id = $1`,
      [viva.hoja.id],
    );
    expect(fila).toEqual({ bien: true });
  });

  it('lo que falta y lo que sobra se hallan cada uno con su nombre', async () => {
    const antes = await filas();
    await sql(`UPDATE hojas.bandeja SET derivacion_id = 9000001 WHERE hoja_id = $1`, [otra.hoja.id]);
    const malas = await bandeja.ejecutar();
    expect(malas.map((m) => [m.codigo, m.que, m.columnas])).toEqual([
      [otra.hoja.codigo, 'sobra', []],
      [otra.hoja.codigo, 'falta', []],
    ]);
    expect(await bandeja.rehacer()).toEqual([]);
    expect(await filas()).toEqual(antes);
    expect((await o.bandeja('recepcion', 'en-despacho')).filas.map((f) => f.codigo)).toContain(
      otra.hoja.codigo,
    );
  });
});
