import type { Escritorio } from '../../apps/cli/src/hilo/cliente';
import { iniciarAplicacion, type AplicacionDePrueba } from '../support/aplicacion';
import { contratar } from '../support/gente-de-un-rol';
import { rechazo } from '../support/mesa';
import { Oficina } from '../support/oficina';

interface Evento {
  readonly clave: string;
  readonly cadena: string;
  readonly rotulo: string | null;
  readonly acto: string;
  readonly actor: string | null;
  readonly puesto: string | null;
  readonly titular: string | null;
  readonly datos: Record<string, unknown> | null;
}
interface Pagina {
  readonly filas: Evento[];
  readonly siguiente: string | null;
}

let prueba: AplicacionDePrueba;
let oficina: Oficina;
let auditor: Escritorio;
beforeAll(async () => {
  prueba = await iniciarAplicacion('2018-06-28T09:00:00-04:00');
  oficina = await Oficina.abrir(prueba, ['recepcion', 'director', 'secretario', 'tecnico', 'admin']);
  auditor = (await contratar(prueba, 'auditor')).escritorio;
});
afterAll(() => prueba.cerrar());

const ver = (filtro: Record<string, string> = {}, quien = auditor): Promise<Pagina> =>
  quien.leer<Pagina>(`/api/bitacora?${new URLSearchParams(filtro).toString()}`);
const registrar = (extra: object = {}) =>
  oficina.mesa.registrar({ referencia: 'Asunto SECRETARIAL', ...extra });

describe('la bitácora', () => {
  it('la leen el auditor y el administrador; los demás no, ni exportada ni por cadena', async () => {
    expect((await ver()).filas.length).toBeGreaterThan(10);
    expect((await ver({}, oficina.de('admin'))).filas.length).toBeGreaterThan(10);
    for (const quien of ['director', 'recepcion'])
      for (const ruta of ['', '/actos', '/planilla.csv', '/cadena?de=organizacion'])
        expect((await oficina.de(quien).respuesta(`/api/bitacora${ruta}`)).status).toBe(403);
  });

  it('lo último va primero, y las páginas siguen sin saltar ni repetir', async () => {
    const vistas: string[] = [];
    let despuesDe: string | null = null;
    do {
      const p: Pagina = await ver({ hasta: '2018-12-31', ...(despuesDe ? { despuesDe } : {}) });
      vistas.push(...p.filas.map((f) => f.clave));
      despuesDe = p.siguiente;
    } while (despuesDe);
    const ids = vistas.map((c) => Number(c.split('-')[1]));
    expect(ids).toEqual([...ids].sort((a, b) => b - a));
    expect(new Set(vistas).size).toBe(vistas.length);
    expect(vistas.length).toBeGreaterThan(50);
    expect(await rechazo(ver({ despuesDe: 'x' }))).toMatchObject({ estado: 400 });
  });

  it('la hoja se halla por su código como se escriba, y el documento por su CITE', async () => {
    const { hoja } = await registrar();
    const [numero = '', gg = ''] = hoja.codigo.split('-');
    for (const objeto of [hoja.codigo, `${numero}/20${gg}`, `000${numero} - ${gg}`]) {
      const { filas } = await ver({ objeto });
      expect([objeto, new Set(filas.map((f) => f.rotulo))]).toEqual([objeto, new Set([hoja.codigo])]);
      expect(filas.map((f) => f.acto)).toContain('registrar-externa');
    }
    const alta = await registrar();
    const { cite } = await oficina.firmar('director', alta, 'Respuesta');
    const { filas } = await ver({ objeto: cite.toLowerCase().replaceAll('/', ' ') });
    expect(new Set(filas.map((f) => f.rotulo))).toEqual(new Set([cite]));
    expect((await ver({ objeto: '999999-18' })).filas).toEqual([]);
  });

  it('por persona, puesto, acto y fechas', async () => {
    const { acto, actor } = (await ver({ persona: 'ADMINISTRADOR', acto: 'ingresar' })).filas[0] ?? {};
    expect([acto, actor]).toEqual([undefined, undefined]);
    const deSistema = (await ver({ acto: 'ingresar' })).filas;
    expect(new Set(deSistema.map((f) => f.acto))).toEqual(new Set(['ingresar']));
    await oficina.de('admin').acto('/api/administracion/unidades', { nombre: 'Otra', sigla: 'OTRA/1' });
    const suyas = (await ver({ puesto: 'administrador', acto: 'crear-unidad' })).filas;
    expect(suyas[0]?.datos).toMatchObject({ sigla: 'OTRA/1' });
    expect((await ver({ acto: 'crear-unidad', desde: '2018-06-29' })).filas).toEqual([]);
    const delDia = (await ver({ acto: 'crear-unidad', desde: '2018-06-28', hasta: '2018-06-28' })).filas;
    expect(delDia.map((f) => f.datos?.['sigla'])).toContain('OTRA/1');
    expect(await auditor.leer('/api/bitacora/actos')).toContain('crear-unidad');
  });

  it.each(['RESERVADA', 'CONFIDENCIAL'])(
    'de una hoja %s consta el acto, su código y quién, y no lo que se escribió, tampoco al exportar',
    async (confidencialidad) => {
      const { hoja } = await registrar({ confidencialidad, referencia: 'Asunto VELADO' });
      const { filas } = await ver({ objeto: hoja.codigo });
      expect(filas.map((f) => [f.rotulo, f.acto, f.datos])).toContainEqual([
        hoja.codigo,
        'registrar-externa',
        null,
      ]);
      const csv = await (await auditor.respuesta('/api/bitacora/planilla.csv')).text();
      expect(csv).toContain(hoja.codigo);
      expect(csv).toContain('Reservado');
      expect(csv + JSON.stringify(await ver())).not.toContain('VELADO');
    },
  );

  it('quien ingresa se dice por su usuario, no por su número', async () => {
    await oficina.de('tecnico').ingresar();
    const { filas } = await ver({ acto: 'ingresar' });
    expect(filas[0]?.rotulo).toBe('Usuario tecnico');
  });

  it('dice de cada objeto si su cadena está entera, o desde dónde no', async () => {
    const { hoja } = await registrar();
    const de = `hoja/${hoja.gestion}/${hoja.id}`;
    const cadena = () => auditor.leer(`/api/bitacora/cadena?de=${de}`);
    expect(await cadena()).toMatchObject({ rotaEn: null });
    await prueba.base.dataSource.query(`ALTER TABLE auditoria.eventos DISABLE TRIGGER USER`);
    await prueba.base.dataSource.query(
      `UPDATE auditoria.eventos SET acto = 'otro' WHERE cadena = $1 AND secuencia = 1`,
      [de],
    );
    await prueba.base.dataSource.query(`ALTER TABLE auditoria.eventos ENABLE TRIGGER USER`);
    expect(await cadena()).toMatchObject({ rotaEn: 1 });
    expect(await rechazo(auditor.leer('/api/bitacora/cadena?de=nada/1'))).toMatchObject({ estado: 404 });
  });

  it('consultarla y exportarla queda en ella; mirar lo mismo enseguida no se repite', async () => {
    const contar = async (acto: string) =>
      (await ver({ acto }, oficina.de('admin'))).filas.filter((f) => f.actor !== null).length;
    const antes = await contar('exportar-bitacora');
    await auditor.respuesta('/api/bitacora/planilla.csv?acto=derivar');
    expect(await contar('exportar-bitacora')).toBe(antes + 1);
    await ver({ persona: 'alguien sin igual' });
    await ver({ persona: 'alguien sin igual' });
    const miradas = (await ver({ acto: 'consultar-bitacora' })).filas.filter(
      (f) => f.datos?.['persona'] === 'alguien sin igual',
    );
    expect(miradas).toHaveLength(1);
    expect(miradas[0]?.puesto).toContain('solo.auditor');
  });

  it('lo que parece una fórmula se exporta como texto', async () => {
    await oficina.de('admin').acto('/api/administracion/funcionarios', { nombre: '=1+1', ci: '=2' });
    const csv = await (await auditor.respuesta('/api/bitacora/planilla.csv?acto=crear-funcionario')).text();
    expect(csv).not.toMatch(/(^|;)"?=/m);
  });
});
