import { crearBase, crearBaseVacia, type BaseDePruebas } from './base-de-datos';

describe('bases de datos de prueba', () => {
  const abiertas: BaseDePruebas[] = [];
  afterAll(async () => {
    await Promise.all(abiertas.map((base) => base.cerrar()));
  });

  it('cada archivo de prueba recibe una base migrada que nadie más ve', async () => {
    const [una, otra] = await Promise.all([crearBase(2), crearBase(2)]);
    abiertas.push(una, otra);
    await una.dataSource.query('CREATE TABLE solo_de_una (n int)');
    const enOtra: unknown[] = await otra.dataSource.query("SELECT to_regclass('solo_de_una') AS tabla");
    expect(enOtra).toEqual([{ tabla: null }]);
    const migradas: { n: number }[] = await otra.dataSource.query(
      'SELECT count(*)::int AS n FROM migraciones',
    );
    expect(migradas[0]?.n).toBeGreaterThan(0);
  });

  it('ordena y compara como en es-BO', async () => {
    const base = await crearBase(1);
    abiertas.push(base);
    const filas: { p: string }[] = await base.dataSource.query(
      "SELECT p FROM unnest(ARRAY['oruro','ñuflo','nuez','árbol','zona']) p ORDER BY p",
    );
    expect(filas.map((f) => f.p)).toEqual(['árbol', 'nuez', 'ñuflo', 'oruro', 'zona']);
  });

  it('la base vacía no tiene ninguna tabla del producto', async () => {
    const vacia = await crearBaseVacia();
    expect(vacia.url).toMatch(/^postgres:/);
    await vacia.cerrar();
  });
});
