import { iniciarAplicacion, type AplicacionDePrueba } from '../support/aplicacion';
import { textoPorPagina } from '../support/lector-pdf';
import { enPaso, estados, rechazo, type Alta } from '../support/mesa';
import { Oficina } from '../support/oficina';
import { Personal } from '../support/personal';
import { despachar } from '../support/despachos';

const GENTE = ['gobernador', 'director', 'recepcion', 'secretario', 'secretaria', 'tecnico'];
let prueba: AplicacionDePrueba;
let oficina: Oficina;
let personal: Personal;

beforeEach(async () => {
  prueba = await iniciarAplicacion('2018-06-11T08:30:00-04:00');
  oficina = await Oficina.abrir(prueba, GENTE);
  personal = await Personal.de(prueba);
});
afterEach(() => prueba.cerrar());

/** Ends a post or a unidad of the demo. @returns the text of its acta */
async function termina(tipo: 'puesto' | 'unidad', clave: string, heredero: string): Promise<string> {
  const { puestos, unidades } = prueba.demo;
  const { actaId } = await personal.admin.acto<{ actaId: string }>('/api/administracion/traspasos', {
    de: { tipo, id: tipo === 'puesto' ? puestos[clave] : unidades[clave] },
    herederoPuestoId: puestos[heredero],
    motivo: 'Decreto Departamental 6/2018',
    terminar: true,
  });
  const acta = await personal.admin.bytes(`/api/administracion/actas/${actaId}/acta.pdf`);
  return (await textoPorPagina(acta)).join(' ');
}

/** Its daughter goes up, so that the Secretaría may be dissolved. */
async function disuelveLaSdgi(heredero = 'director'): Promise<string> {
  const { tic, despacho } = prueba.demo.unidades;
  const datos = { nombre: 'Unidad de Planificación TIC', sigla: 'GDAT/UPTIC', base: 'D.D. 6/2018' };
  await personal.admin.acto(`/api/administracion/unidades/${tic}`, { ...datos, superiorId: despacho }, 'PUT');
  return termina('unidad', 'sdgi', heredero);
}

/** An HR that somebody archived. @returns it, and the archived step */
async function archivadaPor(clave: string, extra: object = {}): Promise<[Alta, string]> {
  const a = await oficina.mesa.registrar(extra);
  const paso = await oficina.mesa.derivada(a, clave);
  await oficina.hacer(clave, a, paso, 'recibir');
  await oficina.hacer(clave, a, paso, 'archivar', { carpeta: 'Carpeta 3', lugar: 'Estante B' });
  return [a, paso];
}
const alcanza = async (clave: string, a: Alta): Promise<boolean> =>
  (await oficina.de(clave).enviar('GET', `/api/hojas/2018/${a.hoja.id}`)).status === 200;
const enArchivados = async (clave: string, de: 'puesto' | 'unidad' = 'puesto'): Promise<string[]> =>
  (await oficina.bandeja(clave, 'archivados', de)).filas.map((f) => f.codigo);

describe('lo archivado por quien termina', () => {
  it('lo confidencial lo lista, lo abre y lo desarchiva su heredero, y nadie más; el acta lo dice', async () => {
    const [a, paso] = await archivadaPor('secretario', {
      confidencialidad: 'CONFIDENCIAL',
      referencia: 'VELADO',
    });
    const acta = await disuelveLaSdgi();
    expect(acta).toContain(a.hoja.codigo);
    expect(acta).toContain('archivada');
    expect(acta).not.toContain('VELADO');
    expect(await enArchivados('director')).toEqual([a.hoja.codigo]);
    expect((await oficina.bandeja('director', 'archivados')).conteos).toMatchObject({ archivados: 1 });
    expect(await enArchivados('director', 'unidad')).toEqual([a.hoja.codigo]);
    // The secretaría of the heir's unidad registered it: its post is on the route, but it archived nothing.
    expect(await enArchivados('recepcion', 'unidad')).toEqual([]);
    for (const ajeno of ['gobernador', 'tecnico'])
      expect([ajeno, await alcanza(ajeno, a)]).toEqual([ajeno, false]);
    const { puestos } = await oficina
      .de('director')
      .leer<{ puestos: { cargo: string; razones: string[] }[] }>(`/api/hojas/2018/${a.hoja.id}/quien-ve`);
    expect(puestos.map((p) => `${p.cargo}: ${p.razones.join()}`)).toContain('Director General: la archivó');
    await oficina.hacer('director', a, paso, 'desarchivar', { motivo: 'Llegó la respuesta' });
    expect(estados(await oficina.mesa.ver(a, oficina.de('director'))).at(-1)).toBe('o2 RECIBIDA');
    await oficina.hacer('director', a, paso, 'derivar', { oficial: oficina.mesa.aPuesto('gobernador') });
  });

  it('lo reservado lo ve también la unidad del heredero, y pasa con él al heredero del heredero', async () => {
    const [a, paso] = await archivadaPor('secretario', { confidencialidad: 'RESERVADA' });
    expect(await alcanza('tecnico', a)).toBe(false);
    await termina('puesto', 'secretario', 'tecnico');
    expect([await alcanza('tecnico', a), await enArchivados('tecnico')]).toEqual([true, [a.hoja.codigo]]);
    expect(await alcanza('secretaria', a)).toBe(true);
    await termina('puesto', 'tecnico', 'director');
    expect(await enArchivados('director')).toEqual([a.hoja.codigo]);
    expect(await enArchivados('recepcion', 'unidad')).toEqual([a.hoja.codigo]);
    await oficina.hacer('recepcion', a, paso, 'desarchivar', { motivo: 'Se retoma' });
    expect(await oficina.tenedor(a, paso)).toBe('director');
  });

  it('lo que se retira antes de que el heredero lo reciba, el heredero ya no lo alcanza', async () => {
    const a = await oficina.mesa.registrar({ confidencialidad: 'CONFIDENCIAL' });
    const paso = await oficina.mesa.derivada(a, 'director');
    await termina('puesto', 'director', 'secretario');
    expect(await alcanza('secretario', a)).toBe(true);
    await oficina.hacer('recepcion', a, paso, 'revertir');
    expect(await alcanza('secretario', a)).toBe(false);
  });

  it('la copia que le devuelven a quien terminó la observa su heredero, y lo confidencial que envió lo entrega él', async () => {
    const a = await oficina.mesa.registrar({ confidencialidad: 'CONFIDENCIAL' });
    const paso = await oficina.mesa.derivada(a, 'director');
    await oficina.hacer('director', a, paso, 'recibir');
    const pasos = await oficina.hacer('director', a, paso, 'derivar', {
      oficial: oficina.mesa.aPuesto('secretario'),
      copias: [oficina.mesa.aPuesto('tecnico')],
    });
    await termina('puesto', 'director', 'gobernador');
    expect((await oficina.bandeja('gobernador', 'enviados')).filas.map((f) => f.codigo)).toHaveLength(2);
    const porEntregar = await oficina
      .de('gobernador')
      .leer<{ codigo: string }[]>('/api/planillas/por-entregar');
    expect(JSON.stringify(porEntregar)).toContain(a.hoja.codigo);
    await oficina.hacer('tecnico', a, pasos[1] ?? '', 'recibir');
    await oficina.hacer('tecnico', a, pasos[1] ?? '', 'devolver', { motivo: 'No me toca' });
    expect((await oficina.bandeja('gobernador', 'observados')).filas.map((f) => f.codigo)).toEqual([
      a.hoja.codigo,
    ]);
  });
});

describe('las cartas de una unidad disuelta', () => {
  const visto = (id: string, quien = 'director') =>
    oficina
      .de(quien)
      .leer<{ estado: string; firmante: { cargo: string }; actos: { acto: string; permitido: boolean }[] }>(
        `/api/documentos/${id}`,
      );

  it('la mesa de la unidad heredera despacha la firmada y registra el acuse de la despachada; su firmante no cambia', async () => {
    const a = await oficina.mesa.registrar();
    const paso = await oficina.mesa.derivada(a, 'secretario');
    await oficina.hacer('secretario', a, paso, 'recibir');
    const firmada = await oficina.firmar('secretario', a, 'Aún no sale');
    const enCamino = await oficina.firmar('secretario', a, 'Salió');
    await despachar(oficina.de('secretario'), enCamino.id);
    const acta = await disuelveLaSdgi();
    for (const t of [firmada.cite, enCamino.cite, 'firmado, sin despachar', 'despachado, sin acuse'])
      expect(acta).toContain(t);
    for (const quien of ['director', 'recepcion']) {
      const lista = await oficina.de(quien).leer<{ id: string }[]>('/api/documentos?vista=firmados');
      expect(lista.map((d) => d.id).sort()).toEqual([firmada.id, enCamino.id].sort());
    }
    const permitidos = (await visto(enCamino.id)).actos.filter((x) => x.permitido).map((x) => x.acto);
    expect(permitidos).toEqual(expect.arrayContaining(['acusar', 'no-entregar', 'anular']));
    await oficina
      .de('recepcion')
      .acto(`/api/documentos/${enCamino.id}/acusar`, { n: 1, fecha: '2018-06-11' });
    await despachar(oficina.de('recepcion'), firmada.id);
    await oficina.de('director').acto(`/api/documentos/${firmada.id}/acusar`, { n: 1, fecha: '2018-06-11' });
    for (const { id } of [enCamino, firmada])
      expect(await visto(id)).toMatchObject({
        estado: 'ACUSADO',
        firmante: { cargo: 'Secretario Departamental de Gestión Institucional' },
      });
    const ajeno = oficina
      .de('tecnico')
      .acto(`/api/documentos/${firmada.id}/acusar`, { n: 1, fecha: '2018-06-11' });
    expect((await rechazo(ajeno)).motivos).toContain('documentos.ajeno');
  });

  it('de una carta confidencial registra el acuse el heredero de quien la firmó, y no la ve nadie más de su unidad', async () => {
    const a = await oficina.mesa.registrar({ confidencialidad: 'CONFIDENCIAL' });
    const paso = await oficina.mesa.derivada(a, 'secretario');
    await oficina.hacer('secretario', a, paso, 'recibir');
    const { id } = await oficina.firmar('secretario', a);
    await despachar(oficina.de('secretario'), id);
    await oficina.hacer('secretario', a, paso, 'archivar', { motivo: 'Respondida' });
    await disuelveLaSdgi();
    const suyas = await oficina.de('director').leer<{ id: string }[]>('/api/documentos?vista=firmados');
    expect(suyas.map((d) => d.id)).toEqual([id]);
    for (const ajeno of ['gobernador', 'tecnico'])
      expect((await oficina.de(ajeno).enviar('GET', `/api/documentos/${id}`)).status).toBe(404);
    await oficina.de('director').acto(`/api/documentos/${id}/acusar`, { n: 1, fecha: '2018-06-11' });
    expect((await visto(id)).estado).toBe('ACUSADO');
  });
});

describe('el papel que tenía quien termina', () => {
  it('pasa a su heredero, que puede decir de él lo que diría su custodio; el acta lo dice', async () => {
    const a = await oficina.mesa.registrar();
    const paso = await oficina.mesa.derivada(a, 'secretario');
    await oficina.hacer('secretario', a, paso, 'recibir');
    const fisico = `/api/hojas/2018/${a.hoja.id}/fisico`;
    await oficina.de('secretario').acto(fisico, { estado: 'en-poder' });
    await oficina.hacer('secretario', a, paso, 'derivar', { oficial: oficina.mesa.aPuesto('tecnico') });
    const acta = await disuelveLaSdgi();
    expect(acta).toContain('dijo tener el original en papel');
    expect(await oficina.de('tecnico').leer(fisico)).toMatchObject({
      lugar: 'Director General — Desp./Gov.',
      dichoPor: 'Secretario Departamental',
    });
    await oficina.de('director').acto(fisico, { estado: 'extraviado', detalle: 'No estaba en la mudanza' });
    expect(await oficina.de('tecnico').leer(fisico)).toMatchObject({ estado: 'extraviado' });
  });

  it('lo que ya siguió por la ruta no es de quien lo tuvo', async () => {
    const a = await oficina.mesa.registrar();
    const paso = await oficina.mesa.derivada(a, 'secretario');
    await oficina.hacer('secretario', a, paso, 'recibir');
    await oficina.de('secretario').acto(`/api/hojas/2018/${a.hoja.id}/fisico`, { estado: 'en-poder' });
    const [otro = ''] = await oficina.hacer('secretario', a, paso, 'derivar', {
      oficial: oficina.mesa.aPuesto('tecnico'),
    });
    await oficina.de('tecnico').acto(enPaso(a, otro, 'recibir'), {});
    expect(await disuelveLaSdgi()).not.toContain('dijo tener el original en papel');
  });
});
