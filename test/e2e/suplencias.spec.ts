import type { Escritorio } from '../../apps/cli/src/hilo/cliente';
import { iniciarAplicacion, type AplicacionDePrueba } from '../support/aplicacion';
import { textoPorPagina } from '../support/lector-pdf';
import { DiaDeOficina } from '../support/dia-de-oficina';
import { enPaso, rechazo, type Derivadas, type Mesa, type Vista } from '../support/mesa';
import { Oficina } from '../support/oficina';
import { Personal } from '../support/personal';

interface Evento {
  readonly papel: string | null;
  readonly acto: string;
  readonly actor: string | null;
  readonly titular: string | null;
  readonly puesto: string | null;
}

let prueba: AplicacionDePrueba;
let recepcion: Escritorio;
let director: Escritorio;
let secretario: Escritorio;
let oficina: Oficina;
let mesa: Mesa;
let personal: Personal;
const al = (instante: string): void => prueba.reloj.poner(new Date(`${instante}-04:00`));

beforeAll(async () => {
  prueba = await iniciarAplicacion('2018-06-11T08:30:00-04:00');
  oficina = await Oficina.abrir(prueba, ['recepcion', 'director', 'secretario', 'tecnico']);
  [recepcion, director, secretario] = [
    oficina.de('recepcion'),
    oficina.de('director'),
    oficina.de('secretario'),
  ];
  mesa = oficina.mesa;
  personal = await Personal.de(prueba);
});
afterAll(() => prueba.cerrar());
beforeEach(async () => {
  al('2018-06-11T08:30:00');
  for (const e of [recepcion, director, secretario, personal.admin]) await e.ingresar();
  secretario.actuarEn(null);
});

describe('una suplencia: un día de oficina', () => {
  it('paso, estado y quien lo tiene después de cada acto, y los dos nombres en el rastro', async () => {
    const { puestos } = prueba.demo;
    // 08:30 The director's leave: the secretario stands in from the 12th to the 15th.
    const dia = new DiaDeOficina(oficina);
    const a = await dia.abrir('recepcion', mesa.registrar());
    const [paso = ''] = await dia.hacer(
      ['recepcion', 'derivar', a.derivacionId],
      a,
      { o1: 'DERIVADA recepcion', o2: 'ENVIADA →director' },
      { orden: { oficial: mesa.aPuesto('director', { acciones: ['elaborar-informe'] }) } },
    );
    await dia.hacer(['director', 'recibir', paso], a, { o2: 'RECIBIDA director' });
    const plan = {
      ...{ puesto: 'director', persona: 'secretario', calidad: 'suplencia' as const },
      ...{ desde: '2018-06-12', hasta: '2018-06-15' },
    };
    const suplencia = await dia.tras(a, () => personal.designar(plan), {});

    // The 11th it does not hold yet.
    secretario.actuarEn(puestos.director);
    const derivarPorEl = () => rechazo(secretario.acto(enPaso(a, paso, 'derivar'), aTecnico()));
    expect(await dia.tras(a, derivarPorEl, {})).toMatchObject({ estado: 403, codigo: 'acceso.puesto-ajeno' });

    // The 12th the titular reads but does not act; the suplente acts in the post.
    al('2018-06-12T09:00:00');
    for (const e of [director, secretario, recepcion]) await e.ingresar();
    const visto = await director.leer<Vista>(`/api/hojas/2018/${a.hoja.id}`);
    expect(visto.misPasos.flatMap((p) => p.actos.filter((x) => x.permitido))).toEqual([]);
    const no = await dia.tras(a, () => rechazo(director.acto(enPaso(a, paso, 'derivar'), aTecnico())), {});
    expect([no.estado, no.codigo]).toEqual([403, 'acceso.titular-suplido']);
    expect(no.message).toContain('hasta el 15 de junio de 2018');
    const [segundo = ''] = await dia.hacer(
      ['secretario', 'derivar', paso],
      a,
      { o2: 'DERIVADA director', o3: 'ENVIADA →tecnico' },
      { orden: aTecnico() },
    );
    const historia = await director.leer<Evento[]>(`/api/hojas/2018/${a.hoja.id}/historia`);
    expect(historia.filter((e) => e.papel === null).at(-1)).toMatchObject({
      acto: 'derivar',
      actor: 'Secretario Departamental',
      titular: 'Director General',
      puesto: 'Director General — Desp./Gov.',
    });

    // The titular takes nothing back meanwhile; the suplente returns to the post what comes.
    const revertir = () => rechazo(director.acto(enPaso(a, segundo, 'revertir'), {}));
    expect(await dia.tras(a, revertir, {})).toMatchObject({ estado: 403 });
    await oficina.de('tecnico').ingresar();
    await dia.hacer(
      ['tecnico', 'devolver', segundo],
      a,
      { o3: 'DEVUELTA -', o4: 'ENVIADA →director' },
      { orden: { motivo: 'Falta la nota' } },
    );
    const vuelta = (await secretario.leer<Vista>(`/api/hojas/2018/${a.hoja.id}`)).ruta.at(-1)?.id ?? '';
    await dia.hacer(['secretario', 'recibir', vuelta], a, { o4: 'RECIBIDA director' });

    // It ends early: from the next day the titular holds what the post holds.
    await personal.admin.ingresar();
    await dia.tras(a, () => personal.cerrar(suplencia, '2018-06-12'), {});
    al('2018-06-13T08:00:00');
    for (const e of [director, secretario]) await e.ingresar();
    const archivarPorEl = () => rechazo(secretario.acto(enPaso(a, vuelta, 'archivar'), { motivo: 'x' }));
    expect((await dia.tras(a, archivarPorEl, {})).codigo).toBe('acceso.puesto-ajeno');
    await dia.hacer(
      ['director', 'archivar', vuelta],
      a,
      { hoja: 'ARCHIVADA', o4: 'ARCHIVADA director' },
      { orden: { motivo: 'Concluido' } },
    );
  });

  it('R10: quien suple mueve por la unidad del titular y no alcanza lo que solo tiene la suya', async () => {
    al('2018-06-20T09:00:00');
    await personal.admin.ingresar();
    await personal.designar({
      puesto: 'tecnico',
      persona: 'secretaria',
      calidad: 'suplencia',
      desde: '2018-06-20',
      hasta: '2018-06-22',
    });
    const suplente = await prueba.escritorio('secretaria');
    const { puestos } = prueba.demo;
    await recepcion.ingresar();
    const reservada = await mesa.registrar({ confidencialidad: 'RESERVADA' });
    const soloDeSuUnidad = await mesa.derivada(reservada, 'secretario');
    const deTic = await mesa.registrar();
    const paso = await mesa.derivada(deTic, 'tecnico');
    const otraDeTic = await mesa.registrar();
    const pasos = [paso, await mesa.derivada(otraDeTic, 'tecnico')].map((id) => ({ gestion: 2018, id }));
    suplente.actuarEn(puestos.tecnico);
    const camino = `/api/hojas/2018/${reservada.hoja.id}`;
    expect((await rechazo(suplente.leer(camino))).estado).toBe(404);
    // In bulk too: what is only her own unit's stays where it is, and says nothing of itself.
    const ajeno = { gestion: 2018, id: soloDeSuUnidad };
    const enLote = (orden: object) =>
      suplente.acto<{ hechos: number }>('/api/derivaciones/lote', { ...orden, pasos: [...pasos, ajeno] });
    expect(await enLote({ acto: 'recibir' })).toMatchObject({ hechos: 2 });
    expect(await enLote({ acto: 'derivar', orden: { oficial: mesa.aPuesto('director') } })).toMatchObject({
      hechos: 2,
    });
    const [ultimo] = await prueba.base.dataSource.query<{ u: string; p: string }[]>(
      `SELECT de_unidad_id AS u, de_puesto_id AS p FROM hojas.derivaciones WHERE hoja_id = $1 ORDER BY id DESC LIMIT 1`,
      [deTic.hoja.id],
    );
    expect(ultimo).toEqual({ u: prueba.demo.unidades.tic, p: puestos.tecnico });
    // Nor does she bring her desk along: in that chair she registers nothing.
    expect(await rechazo(suplente.acto('/api/hojas/externas', await mesa.nota()))).toMatchObject({
      estado: 403,
      codigo: 'acceso.rol',
    });
    suplente.actuarEn(puestos.secretaria);
    expect((await suplente.leer<Vista>(camino)).estado).toBe('EN_CURSO');
  });

  it('R13: dos que se suplen el uno al otro actúan cada uno en el puesto del otro, sin vueltas', async () => {
    al('2018-07-02T09:00:00');
    await personal.admin.ingresar();
    const fechas = { calidad: 'suplencia' as const, desde: '2018-07-02', hasta: '2018-07-03' };
    await personal.designar({ puesto: 'director', persona: 'secretario', ...fechas });
    const { avisos } = await personal.admin.acto<{ avisos: string[] }>('/api/administracion/designaciones', {
      ...{ ...fechas, memorandum: 'Memorándum 7' },
      puestoId: prueba.demo.puestos['secretario'],
      funcionarioId: personal.funcionarioDe('director'),
    });
    expect(avisos).toEqual([expect.stringContaining('se suplen el uno al otro')]);
    expect(
      await rechazo(personal.designar({ puesto: 'tecnico', persona: 'tecnico', ...fechas })),
    ).toMatchObject({ estado: 422, codigo: 'organizacion.designacion' });
    for (const e of [director, secretario, recepcion]) await e.ingresar();
    const { puestos } = prueba.demo;
    const a = await mesa.registrar();
    const paso = await mesa.derivada(a, 'director');
    await secretario.actuarEn(puestos.director).acto(enPaso(a, paso, 'recibir'), {});
    // A -> B -> A: people do it, and each time it is one step.
    const r = await secretario.acto<Derivadas>(enPaso(a, paso, 'derivar'), {
      oficial: mesa.aPuesto('secretario'),
    });
    const ida = r.derivaciones[0]?.id ?? '';
    await director.actuarEn(puestos.secretario).acto(enPaso(a, ida, 'recibir'), {});
    await director.acto(enPaso(a, ida, 'derivar'), { oficial: mesa.aPuesto('director') });
    expect(
      await rechazo(director.actuarEn(puestos.director).acto(enPaso(a, ida, 'derivar'), {})),
    ).toMatchObject({
      codigo: 'acceso.titular-suplido',
    });
    director.actuarEn(null);
  });
});

describe('la firma de quien suple', () => {
  it('el bloque dice «p.» y el nombre de quien firma, no el del titular; el interino, «a.i.»', async () => {
    al('2018-09-03T09:00:00');
    await personal.admin.ingresar();
    await personal.designar({
      puesto: 'director',
      persona: 'secretario',
      calidad: 'suplencia',
      desde: '2018-09-03',
      hasta: '2018-09-04',
    });
    await secretario.ingresar();
    secretario.actuarEn(prueba.demo.puestos.director);
    const [pagina, cite] = await firmar(secretario);
    expect(cite).toContain('Desp./Gov./N°');
    expect(pagina).toContain('Secretario Departamental p. Director General');
    const eventos = await prueba.base.dataSource.query<{ funcionario: string; titular: string }[]>(
      `SELECT funcionario, titular FROM auditoria.eventos WHERE acto = 'firmar' ORDER BY ocurrido_en DESC, cadena DESC LIMIT 1`,
    );
    expect(eventos[0]).toEqual({ funcionario: 'Secretario Departamental', titular: 'Director General' });

    al('2018-09-10T09:00:00');
    await personal.admin.ingresar();
    const titular = await personal.admin.leer<{ id: string; calidad: string }[]>(
      `/api/administracion/designaciones?puesto=${prueba.demo.puestos.tecnico}`,
    );
    await personal.cerrar(titular.find((d) => d.calidad === 'titular')?.id ?? '', '2018-09-10', {
      sucesor: {
        funcionarioId: personal.funcionarioDe('secretario'),
        calidad: 'interinato',
        memorandum: 'M-90',
      },
    });
    al('2018-09-11T09:00:00');
    await secretario.ingresar();
    secretario.actuarEn(prueba.demo.puestos.tecnico);
    expect((await firmar(secretario, 'tecnico'))[0]).toContain(
      'Secretario Departamental Profesional en Planificación TIC a.i.',
    );
  });
});

describe('designar', () => {
  it('solo el administrador; con dos puestos hay que elegir en cuál se actúa', async () => {
    const orden = {
      puestoId: prueba.demo.puestos.director,
      funcionarioId: personal.funcionarioDe('secretario'),
      calidad: 'suplencia',
      desde: '2018-08-01',
      hasta: '2018-08-02',
      memorandum: 'M-1',
    };
    expect(await rechazo(director.acto('/api/administracion/designaciones', orden))).toMatchObject({
      estado: 403,
      codigo: 'acceso.rol',
    });
    al('2018-08-01T09:00:00');
    await personal.admin.ingresar();
    await personal.admin.acto('/api/administracion/designaciones', orden);
    await secretario.ingresar();
    expect(await rechazo(secretario.acto('/api/hojas/internas', { referencia: 'Informe' }))).toMatchObject({
      estado: 400,
      codigo: 'acceso.puesto-ambiguo',
    });
  });

  it('el memorándum se guarda y se vuelve a leer', async () => {
    al('2018-08-10T09:00:00');
    await personal.admin.ingresar();
    const id = await personal.designar({
      puesto: 'tecnico',
      persona: 'secretario',
      calidad: 'suplencia',
      desde: '2018-08-10',
      hasta: '2018-08-11',
      conPapel: true,
    });
    const pdf = await personal.admin.bytes(`/api/administracion/designaciones/${id}/memorandum.pdf`);
    expect(Buffer.from(pdf.subarray(0, 5)).toString()).toBe('%PDF-');
  });
});

describe('roles', () => {
  it('darlos o quitarlos termina las sesiones; el último administrador no se queda sin el suyo', async () => {
    const usuarios = await personal.admin.leer<
      { usuario: { id: string; nombre: string; roles: string[] } }[]
    >('/api/administracion/funcionarios');
    const idDe = (nombre: string): string =>
      usuarios.find((u) => u.usuario.nombre === nombre)?.usuario.id ?? '';
    const tecnico = await prueba.escritorio('tecnico');
    const camino = (n: string): string => `/api/administracion/usuarios/${idDe(n)}/roles`;
    await personal.admin.acto(camino('tecnico'), { roles: ['funcionario', 'archivo'] }, 'PUT');
    expect((await rechazo(tecnico.leer('/api/sesion'))).estado).toBe(401);
    expect(await rechazo(personal.admin.acto(camino('admin'), { roles: ['auditor'] }, 'PUT'))).toMatchObject({
      estado: 409,
      codigo: 'acceso.ultimo-administrador',
    });
  });
});

/** Drafts and signs a letter of that post. @returns its last page, and its CITE */
async function firmar(quien: Escritorio, puesto = 'director'): Promise<[string, string]> {
  const { id, version } = await quien.acto<{ id: string; version: number }>('/api/documentos', {
    tipo: 'carta',
    titulo: 'Respuesta',
    firmantePuestoId: prueba.demo.puestos[puesto],
    contenido: {
      destinatario: { lineas: ['Señor', 'Director Ejecutivo'] },
      cuerpo: {
        type: 'doc',
        content: [{ type: 'paragraph', content: [{ type: 'text', text: 'En atención a su nota.' }] }],
      },
    },
  });
  const { cite } = await quien.acto<{ cite: string }>(`/api/documentos/${id}/firmar`, {
    version,
    credencial: { tipo: 'prueba' },
  });
  const paginas = await textoPorPagina(await quien.bytes(`/api/documentos/${id}/pdf`));
  return [paginas.join(' '), cite];
}

const aTecnico = (): object => ({ oficial: mesa.aPuesto('tecnico') });
