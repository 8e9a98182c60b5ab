import type { Escritorio } from '../../apps/cli/src/hilo/cliente';
import { iniciarAplicacion, type AplicacionDePrueba } from '../support/aplicacion';
import { rechazo } from '../support/mesa';
import { Configuracion } from '../support/plantillas';

/** A general template and a unidad's own membrete meet on its papers, and the other way: both are tried before either rules. */
let prueba: AplicacionDePrueba;
let admin: Escritorio;
let conf: Configuracion;
beforeAll(async () => {
  prueba = await iniciarAplicacion('2018-06-29T10:00:00-04:00');
  admin = await prueba.escritorio('admin');
  conf = new Configuracion(admin);
});
afterAll(() => prueba.cerrar());

const UNIDAD = 'GDAT/SDGI/UPTIC';
interface Ensayo {
  clase: 'tipo' | 'membrete';
  tipo?: string;
  unidadId?: string | null;
  datos: object;
}
const revisar = async (e: Ensayo): Promise<string[]> => {
  const r = await admin.enviar('POST', '/api/plantillas/revisar', e);
  return ((await r.json()) as { motivos: { texto: string }[] }).motivos.map((m) => m.texto);
};
/** The settings with as much margin above as still lets the text in. */
async function alLimite(e: Ensayo): Promise<Ensayo> {
  for (let superior = 60; superior >= 20; superior -= 2) {
    const justo = { ...e, datos: { ...e.datos, letra: 14, recepciones: 3, margenes: { superior } } };
    const motivos = await revisar(justo);
    if (motivos.length === 0 && superior < 60) return justo;
  }
  throw new Error('ningún margen deja lugar');
}
const ALTO = { lineas: ['{unidad}', 'Uno', 'Dos', 'Tres', 'Cuatro', 'Cinco'] };
async function propia(que: { clase: string; tipo?: string }, cambios: object): Promise<void> {
  await admin.acto('/api/plantillas', { ...que, unidadId: prueba.demo.unidades['tic'] });
  const p = await conf.de(que.tipo ?? null, UNIDAD);
  await conf.publicar(p.id, await conf.borrador(p, cambios));
}
const datosDe = async (tipo: string | null): Promise<object> =>
  (await conf.versiones((await conf.de(tipo)).id))[0]?.datos ?? {};

it('una plantilla general que no cabe bajo el membrete de una unidad se rechaza, con su nombre; con el suyo aparte, no', async () => {
  const general = await alLimite({ clase: 'tipo', tipo: 'memorandum', datos: await datosDe('memorandum') });
  await propia({ clase: 'membrete' }, ALTO);
  const dicho = `con el membrete de ${UNIDAD}, la cabeza ocupa`;
  expect(await revisar(general)).toEqual([expect.stringContaining(dicho)]);
  const p = await conf.de('memorandum');
  const version = await conf.borrador(p, general.datos);
  const r = await rechazo(conf.publicar(p.id, version));
  expect(r).toMatchObject({ codigo: 'documentos.plantilla.publicar' });
  expect(r.message).toContain(dicho);
  // A unidad with its own template of that type does not use the general one.
  await propia({ clase: 'tipo', tipo: 'memorandum' }, {});
  expect(await revisar(general)).toEqual([]);
  await conf.publicar(p.id, version);
});

it('un membrete general que no cabe sobre la plantilla de una unidad se rechaza, con su nombre', async () => {
  // The one of the unidad goes: its papers bear the general again.
  const suyo = await conf.de(null, UNIDAD);
  await admin.acto(`/api/plantillas/${suyo.id}/retirar`, { motivo: 'Usa el general' });
  const tipo = 'instructivo';
  const unidadId = prueba.demo.unidades['tic'] ?? null;
  const { datos } = await alLimite({ clase: 'tipo', tipo, unidadId, datos: await datosDe(tipo) });
  await propia({ clase: 'tipo', tipo }, datos);
  const membrete = { clase: 'membrete' as const, datos: { ...(await datosDe(null)), ...ALTO } };
  const motivos = await revisar(membrete);
  expect(motivos).toContainEqual(
    expect.stringContaining(`«Instructivo» con la plantilla de ${UNIDAD}, la cabeza ocupa`),
  );
  const p = await conf.de(null);
  const r = await rechazo(conf.publicar(p.id, await conf.borrador(p, ALTO)));
  expect(r.message).toContain(`con la plantilla de ${UNIDAD}`);
});

it('lo de una unidad no se retira si lo general no cabe con lo que ella conserva; si cabe, sí', async () => {
  const tipo = 'instructivo';
  const p = await conf.de(tipo);
  const suya = await conf.de(tipo, UNIDAD);
  // A general template at its limit: the unidad's own keeps it from meeting the unidad's tall membrete.
  const general = await alLimite({ clase: 'tipo', tipo, datos: await datosDe(tipo) });
  await conf.publicar(suya.id, await conf.borrador(suya, { ...(await datosDe(tipo)), margenes: {} }));
  await conf.publicar(p.id, await conf.borrador(p, general.datos));
  const membrete = await conf.de(null, UNIDAD);
  await conf.publicar(membrete.id, await conf.borrador(membrete, ALTO));
  const retirar = (id: string) => admin.acto(`/api/plantillas/${id}/retirar`, { motivo: 'Usa la general' });
  const r = await rechazo(retirar(suya.id));
  expect(r).toMatchObject({ codigo: 'documentos.plantilla.retirar' });
  expect(r.message).toContain(`«Instructivo» con la plantilla general en ${UNIDAD}, la cabeza ocupa`);
  expect(await conf.de(tipo, UNIDAD)).toMatchObject({ retirada: false });
  // A lower head, and it may.
  await conf.publicar(membrete.id, await conf.borrador(membrete, { lineas: [] }));
  await retirar(suya.id);
  expect(await conf.de(tipo, UNIDAD)).toMatchObject({ retirada: true });
  // Given up again it changes nothing, so that nothing is tried.
  await retirar(suya.id);
});

it('un membrete de unidad no se retira si el general no cabe sobre sus plantillas', async () => {
  // Those that were taken to their limit above are as they first were.
  for (const clase of ['memorandum', 'instructivo']) {
    const p = await conf.de(clase);
    await conf.publicar(p.id, await conf.borrador(p, (await conf.versiones(p.id)).at(-1)?.datos ?? {}));
  }
  const suyo = await conf.de(null, UNIDAD);
  const tipo = 'comunicado';
  const unidadId = prueba.demo.unidades['tic'] ?? null;
  const { datos } = await alLimite({ clase: 'tipo', tipo, unidadId, datos: await datosDe(tipo) });
  await propia({ clase: 'tipo', tipo }, datos);
  // While the unidad has its own, the general one may grow.
  const general = async (datos: object) => {
    const p = await conf.de(null);
    await conf.publicar(p.id, await conf.borrador(p, datos));
  };
  const bajo = (await conf.versiones((await conf.de(null)).id)).at(-1)?.datos ?? {};
  await general(ALTO);
  const retirar = () => admin.acto(`/api/plantillas/${suyo.id}/retirar`, { motivo: 'Usa el general' });
  const r = await rechazo(retirar());
  expect(r.message).toContain(`«Comunicado» con el membrete general en ${UNIDAD}, la cabeza ocupa`);
  await general(bajo);
  await retirar();
  expect(await conf.de(null, UNIDAD)).toMatchObject({ retirada: true });
});

it('con más membretes propios de los que se prueban, publicar prueba hasta su tope y dice cuáles quedaron sin probar', async () => {
  await prueba.base.dataSource.query(`
    WITH u AS (
      INSERT INTO organizacion.unidades (nombre, sigla, superior_id, desde_fecha)
      SELECT 'Unidad Desconcentrada ' || n, 'UD/' || n, id, desde_fecha
      FROM organizacion.unidades, generate_series(1, 153) n WHERE superior_id IS NULL RETURNING id, sigla),
    p AS (INSERT INTO documentos.plantillas (clase, unidad_id) SELECT 'membrete', id FROM u RETURNING id, unidad_id)
    INSERT INTO documentos.versiones_de_plantilla (plantilla_id, n, estado, datos, creado_en, publicado_en)
    SELECT p.id, 1, 'PUBLICADA', jsonb_build_object('estilo', 'llano', 'entidad', '{entidad}', 'lineas',
        jsonb_build_array(u.sigla, 'Piso ' || u.id), 'pie', '[]'::jsonb, 'lineasDeFirma', '[]'::jsonb, 'codigos', '[]'::jsonb),
      now(), now()
    FROM p JOIN u ON u.id = p.unidad_id`);
  const p = await conf.de('comunicado');
  const version = await conf.borrador(p, { titulo: 'COMUNICADO INTERNO' });
  const antes = performance.now();
  const publicada = await conf.publicar(p.id, version);
  const tardo = performance.now() - antes;
  // Those that are left out are told by name.
  expect(publicada.probadas).toBe(150);
  expect(publicada.combinaciones).toBeGreaterThanOrEqual(153);
  expect(publicada.sinProbar).toHaveLength(publicada.combinaciones - 150);
  expect(publicada.sinProbar).toContainEqual(expect.stringMatching(/^UD\/\d+$/));
  const [evento] = await prueba.base.dataSource.query<{ datos: string }[]>(
    `SELECT datos FROM auditoria.eventos WHERE cadena = $1 AND acto = 'publicar' ORDER BY secuencia DESC LIMIT 1`,
    [`plantilla/${p.id}`],
  );
  expect(JSON.parse(evento?.datos ?? '{}')).toMatchObject({ ensayo: { sinProbar: publicada.sinProbar } });
  process.stderr.write(`publicar con 150 membretes propios: ${(tardo / 1000).toFixed(1)} s\n`);
});
