import type { Escritorio } from '../../apps/cli/src/hilo/cliente';
import { iniciarAplicacion, type AplicacionDePrueba } from '../support/aplicacion';
import { textoPorPagina } from '../support/lector-pdf';
import { enPaso, estados, Mesa, rechazo, type Alta, type Derivadas, type Vista } from '../support/mesa';
import { Personal } from '../support/personal';

interface Pendiente {
  readonly clave: string;
  readonly clase: string;
  readonly codigo: string | null;
  readonly detalle: string;
}

let prueba: AplicacionDePrueba;
let recepcion: Escritorio;
let director: Escritorio;
let secretario: Escritorio;
let tecnico: Escritorio;
let mesa: Mesa;
let personal: Personal;

beforeEach(async () => {
  prueba = await iniciarAplicacion('2018-06-11T08:30:00-04:00');
  recepcion = await prueba.escritorio('recepcion');
  director = await prueba.escritorio('director');
  secretario = await prueba.escritorio('secretario');
  tecnico = await prueba.escritorio('tecnico');
  mesa = new Mesa(prueba, recepcion);
  personal = await Personal.de(prueba);
});
afterEach(() => prueba.cerrar());

const puesto = (clave: string): string => prueba.demo.puestos[clave] ?? '';
const unidad = (clave: string): string => prueba.demo.unidades[clave] ?? '';
const pendientes = (de: string): Promise<Pendiente[]> =>
  personal.admin.leer<Pendiente[]>(`/api/administracion/pendientes?${de}`);
const traspasar = (
  tipo: 'puesto' | 'unidad',
  id: string,
  heredero: string,
  extra: object = {},
): Promise<{ actaId: string; asuntos: number }> =>
  personal.admin.acto('/api/administracion/traspasos', {
    de: { tipo, id },
    herederoPuestoId: puesto(heredero),
    motivo: 'Memorándum 12/2018',
    terminar: true,
    ...extra,
  });
const enBandeja = async (quien: Escritorio, vista: string, a: Alta): Promise<boolean> =>
  (await quien.leer<{ filas: { codigo: string }[] }>(`/api/bandeja?vista=${vista}`)).filas.some(
    (f) => f.codigo === a.hoja.codigo,
  );

/** The director with one of each: received, to be received, a copia, a draft, a plazo, and one archived. */
async function despachoLleno() {
  const recibida = await mesa.registrar();
  const p1 = await mesa.derivada(recibida, 'director', { acciones: ['elaborar-respuesta'] });
  await director.acto(enPaso(recibida, p1, 'recibir'), {});
  await director.acto(`/api/hojas/2018/${recibida.hoja.id}/documentos`, {
    tipo: 'carta',
    titulo: 'Respuesta a la OTB',
    firmantePuestoId: puesto('director'),
    contenido: { cuerpo: { type: 'doc', content: [] } },
  });
  const porRecibir = await mesa.registrar();
  await mesa.derivada(porRecibir, 'director');
  const archivada = await mesa.registrar({ plazos: [{ descripcion: 'Plan', fecha: '2019-01-12' }] });
  const p3 = await mesa.derivada(archivada, 'director');
  await director.acto(enPaso(archivada, p3, 'recibir'), {});
  await director.acto(enPaso(archivada, p3, 'archivar'), { motivo: 'Se espera a enero' });
  return { recibida, p1, porRecibir, archivada, pasoArchivado: p3 };
}

describe('R01 quien se va con trabajo abierto', () => {
  it('no termina mientras deba algo, y se le dice qué; con heredero nada queda atrás y la historia guarda su nombre', async () => {
    const { recibida, p1, porRecibir, archivada } = await despachoLleno();
    const debe = await pendientes(`puesto=${puesto('director')}`);
    expect(debe.map((p) => `${p.clase}: ${p.detalle}`)).toEqual([
      'paso: original en despacho',
      'paso: original enviado y aún no recibido',
      'plazo: plazo «Plan», sáb 12 ene 2019',
      'borrador: carta por redactar y firmar',
    ]);
    const cese = `/api/administracion/funcionarios/${personal.funcionarioDe('director')}/cesar`;
    const no = await rechazo(personal.admin.acto(cese, { motivo: 'Renuncia' }));
    expect([no.estado, no.codigo]).toEqual([409, 'administracion.pendientes']);
    expect(no.message).toContain(recibida.hoja.codigo);
    expect((await director.leer<Vista>(`/api/hojas/2018/${recibida.hoja.id}`)).estado).toBe('EN_CURSO');

    const enviada = await mesa.registrar();
    await director.acto(enPaso(enviada, await mesa.derivada(enviada, 'director'), 'recibir'), {});
    await director.acto(
      enPaso(enviada, (await mesa.ver(enviada, director)).misPasos[0]?.id ?? '', 'derivar'),
      {
        oficial: mesa.aPuesto('tecnico'),
      },
    );
    const { actaId, asuntos } = await traspasar('puesto', puesto('director'), 'secretario');
    expect(await enBandeja(secretario, 'enviados', enviada)).toBe(true);
    expect(asuntos).toBe(4);
    expect(await pendientes(`puesto=${puesto('director')}`)).toEqual([]);
    expect(await enBandeja(secretario, 'en-despacho', recibida)).toBe(true);
    expect(await enBandeja(secretario, 'por-recibir', porRecibir)).toBe(true);
    const ruta = (await mesa.ver(porRecibir, secretario)).ruta;
    expect(ruta.at(-1)).toMatchObject({
      a: { cargo: 'Secretario Departamental de Gestión Institucional' },
      entregadoDe: 'Director General — Desp./Gov.',
    });
    const impresa = await textoPorPagina(
      await secretario.bytes(`/api/hojas/2018/${porRecibir.hoja.id}/hoja-de-ruta.pdf`),
    );
    expect(impresa.join(' ')).toContain('entregada a');
    const borradores = await secretario.leer<{ titulo: string }[]>('/api/documentos?vista=borradores');
    expect(JSON.stringify(borradores)).toContain('Respuesta a la OTB');
    const historia = await secretario.leer<{ acto: string; actor: string; datos: { origen?: string } }[]>(
      `/api/hojas/2018/${recibida.hoja.id}/historia`,
    );
    expect(historia.some((e) => e.acto === 'recibir' && e.actor === 'Director General')).toBe(true);
    expect(historia.at(-1)).toMatchObject({
      acto: 'traspasar',
      datos: { origen: 'Director General — Desp./Gov.', actaId },
    });
    const acta = await textoPorPagina(
      await personal.admin.bytes(`/api/administracion/actas/${actaId}/acta.pdf`),
    );
    for (const codigo of [recibida, porRecibir, archivada].map((a) => a.hoja.codigo))
      expect(acta.join(' ')).toContain(codigo);
    await personal.admin.acto(cese, { motivo: 'Renuncia' });
    expect((await rechazo(director.leer('/api/sesion'))).estado).toBe(401);
    await secretario.acto(enPaso(recibida, p1, 'derivar'), { oficial: mesa.aPuesto('tecnico') });
  });

  it('lo que vuelve va al heredero: devuelto, desarchivado o reabierto por una nota', async () => {
    const { recibida, p1, archivada, pasoArchivado } = await despachoLleno();
    const r = await director.acto<Derivadas>(enPaso(recibida, p1, 'derivar'), {
      oficial: mesa.aPuesto('tecnico'),
    });
    await traspasar('puesto', puesto('director'), 'secretario');
    await tecnico.acto(enPaso(recibida, r.derivaciones[0]?.id ?? '', 'devolver'), { motivo: 'Falta' });
    expect(await enBandeja(secretario, 'por-recibir', recibida)).toBe(true);
    expect(await enBandeja(secretario, 'archivados', archivada)).toBe(true);
    await secretario.acto(enPaso(archivada, pasoArchivado, 'desarchivar'), { motivo: 'Llegó enero' });
    expect(await enBandeja(secretario, 'en-despacho', archivada)).toBe(true);
    await secretario.acto(enPaso(archivada, pasoArchivado, 'archivar'), { motivo: 'Se espera a enero' });
    await mesa.registrar({
      hoja: { gestion: 2018, id: archivada.hoja.id },
      referencia: 'Llega la respuesta',
    });
    expect(await enBandeja(secretario, 'en-despacho', archivada)).toBe(true);
    expect(estados(await mesa.ver(archivada, secretario)).at(-1)).toBe('o2 RECIBIDA');
  });

  it('un asunto puede ir a la bandeja de una unidad; un borrador no', async () => {
    const { recibida } = await despachoLleno();
    const debe = await pendientes(`puesto=${puesto('director')}`);
    const claveDe = (clase: string): string => debe.find((p) => p.clase === clase)?.clave ?? '';
    const aTic = (clave: string): object => ({ excepciones: [{ clave, unidadId: unidad('tic') }] });
    expect(
      await rechazo(traspasar('puesto', puesto('director'), 'secretario', aTic(claveDe('borrador')))),
    ).toMatchObject({ estado: 409, codigo: 'administracion.traspaso' });
    await traspasar('puesto', puesto('director'), 'secretario', aTic(claveDe('paso')));
    expect(estados(await mesa.ver(recibida)).at(-1)).toBe('o2 ENVIADA');
    expect(await enBandeja(tecnico, 'por-recibir', recibida)).toBe(true);
  });

  it('solo el administrador; dos traspasos cruzados a la vez: vale uno', async () => {
    await despachoLleno();
    const orden = {
      de: { tipo: 'puesto', id: puesto('director') },
      ...{ herederoPuestoId: puesto('secretario'), motivo: 'x', terminar: true },
    };
    expect(await rechazo(director.acto('/api/administracion/traspasos', orden))).toMatchObject({
      estado: 403,
    });
    const r = await Promise.allSettled([
      traspasar('puesto', puesto('director'), 'secretario'),
      traspasar('puesto', puesto('secretario'), 'director'),
    ]);
    expect(r.filter((x) => x.status === 'fulfilled')).toHaveLength(1);
  });

  it('mientras se entrega siguen llegando hojas: ninguna queda en el puesto que termina', async () => {
    await despachoLleno();
    const altas = await Promise.all(Array.from({ length: 8 }, () => mesa.registrar()));
    const derivaciones = altas.map((a) => mesa.derivada(a, 'director'));
    const entrega = traspasar('puesto', puesto('director'), 'secretario');
    await Promise.allSettled([...derivaciones, entrega]);
    await entrega.catch(() => traspasar('puesto', puesto('director'), 'secretario'));
    expect(await pendientes(`puesto=${puesto('director')}`)).toEqual([]);
  });
});

describe('R02 una unidad disuelta', () => {
  it('su bandeja, sus puestos y sus borradores pasan; lo nuevo por su identificador viejo se rechaza nombrando al heredero, y su nombre lleva a él', async () => {
    const aBandeja = await mesa.registrar();
    await recepcion.acto(enPaso(aBandeja, aBandeja.derivacionId, 'derivar'), {
      oficial: { unidadId: unidad('sdgi'), acciones: ['para-su-consideracion'], proveido: 'Ver' },
    });
    const aSecretaria = await mesa.registrar();
    await mesa.derivada(aSecretaria, 'secretaria');
    const conHijas = await rechazo(traspasar('unidad', unidad('sdgi'), 'director'));
    expect(conHijas.message).toContain('depende de ella');
    expect((await rechazo(traspasar('unidad', unidad('tic'), 'director'))).message).toContain(
      'Usted actúa en ese puesto',
    );
    const tic = { nombre: 'Unidad de Planificación TIC', sigla: 'GDAT/SDGI/UPTIC', base: 'D.D. 6/2018' };
    const conSuperior = { ...tic, superiorId: unidad('despacho') };
    await personal.admin.acto(`/api/administracion/unidades/${unidad('tic')}`, conSuperior, 'PUT');
    const borrador = await secretario.acto<{ id: string }>('/api/documentos', {
      tipo: 'carta',
      titulo: 'Por firmar',
      firmantePuestoId: puesto('secretario'),
      contenido: { cuerpo: { type: 'doc', content: [] } },
    });
    const { asuntos } = await traspasar('unidad', unidad('sdgi'), 'director');
    expect(asuntos).toBe(3);
    const suyos = await director.leer<{ id: string }[]>('/api/documentos?vista=borradores');
    expect(suyos.map((d) => d.id)).toContain(borrador.id);
    for (const a of [aBandeja, aSecretaria]) expect(await enBandeja(director, 'por-recibir', a)).toBe(true);
    const otra = await mesa.registrar();
    const no = await rechazo(
      recepcion.acto(enPaso(otra, otra.derivacionId, 'derivar'), {
        oficial: { unidadId: unidad('sdgi'), acciones: [], proveido: 'x' },
      }),
    );
    expect([no.estado, no.codigo]).toEqual([422, 'hojas.derivar.destinos']);
    expect(no.message).toContain('su trabajo pasó a Director General — Desp./Gov.');
    const { filas } = await recepcion.leer<{ filas: { cargo: string | null }[] }>(
      '/api/organizacion/destinos?q=gestion%20institucional',
    );
    expect(filas.map((d) => d.cargo)).toEqual(['Director General']);
  });
});

describe('quien deriva a la MAE', () => {
  it('terminado el único puesto que podía, le deriva quien tiene su trabajo, y el rechazo nombra a este', async () => {
    const remitentes = `/api/puestos/${puesto('gobernador')}/remitentes`;
    await personal.admin.acto(remitentes, { soloDe: [puesto('director')] }, 'PUT');
    const a = await mesa.registrar();
    const paso = await mesa.derivada(a, 'secretario');
    await secretario.acto(enPaso(a, paso, 'recibir'), {});
    const alGobernador = { oficial: mesa.aPuesto('gobernador') };
    expect((await rechazo(secretario.acto(enPaso(a, paso, 'derivar'), alGobernador))).message).toContain(
      'solo le deriva Director General',
    );
    await traspasar('puesto', puesto('director'), 'secretario');
    const b = await mesa.registrar();
    const ajeno = await rechazo(recepcion.acto(enPaso(b, b.derivacionId, 'derivar'), alGobernador));
    expect(ajeno.message).toContain('solo le deriva Secretario Departamental de Gestión Institucional');
    await secretario.acto(enPaso(a, paso, 'derivar'), alGobernador);
  });
});

describe('R03 lo que ya no está vigente', () => {
  it('no se ofrece, y por su identificador viejo se rechaza en todo camino', async () => {
    await traspasar('puesto', puesto('tecnico'), 'secretario');
    const { filas } = await recepcion.leer<{ filas: object[] }>('/api/organizacion/destinos?q=profesional');
    expect(filas).not.toContainEqual(expect.objectContaining({ id: puesto('tecnico'), tipo: 'puesto' }));
    const viejo = puesto('tecnico');
    const a = await mesa.registrar();
    const derivar = (o: object) => rechazo(recepcion.acto(enPaso(a, a.derivacionId, 'derivar'), o));
    expect((await derivar({ oficial: mesa.aPuesto('tecnico') })).estado).toBe(422);
    expect((await derivar({ copias: [mesa.aPuesto('tecnico')] })).estado).toBe(422);
    const alViejo = await rechazo(mesa.registrar({ destinatarioPuestoId: viejo }));
    expect(alViejo.motivos).toEqual(['hojas.derivacion.destino-inactivo']);
    expect(alViejo.message).toContain('su trabajo pasó a Secretario Departamental de Gestión Institucional');
    const plazo = { descripcion: 'x', fecha: '2018-08-01', responsablePuestoId: viejo };
    const inactivo = { motivos: ['hojas.derivacion.destino-inactivo'] };
    expect(await rechazo(mesa.registrar({ plazos: [plazo] }))).toMatchObject(inactivo);
    const suPlazo = { descripcion: 'x', plazo: '2018-08-01', responsablePuestoId: viejo };
    expect(await rechazo(recepcion.acto(`/api/hojas/2018/${a.hoja.id}/plazos`, suPlazo))).toMatchObject(
      inactivo,
    );
    const lote = await recepcion.acto<{ hechos: number; resultados: { problema: { codigo: string } }[] }>(
      '/api/derivaciones/lote',
      {
        acto: 'derivar',
        pasos: [{ gestion: 2018, id: a.derivacionId }],
        orden: { oficial: mesa.aPuesto('tecnico') },
      },
    );
    expect(lote).toMatchObject({
      hechos: 0,
      resultados: [{ problema: { codigo: 'hojas.derivar.destinos' } }],
    });
    const remitentes = `/api/puestos/${puesto('gobernador')}/remitentes`;
    expect(await rechazo(personal.admin.acto(remitentes, { soloDe: [viejo] }, 'PUT'))).toMatchObject({
      codigo: 'hojas.derivacion.destino-inactivo',
    });
    const { id, version } = await director.acto<{ id: string; version: number }>('/api/documentos', {
      tipo: 'carta',
      firmantePuestoId: puesto('director'),
      contenido: {
        destinatario: { lineas: ['AGETIC'] },
        cuerpo: { type: 'doc', content: [{ type: 'paragraph', content: [{ type: 'text', text: 'x' }] }] },
      },
    });
    const pedido = { version, etapas: [{ exige: 'todos', puestoIds: [viejo] }] };
    expect((await rechazo(director.acto(`/api/documentos/${id}/vobo`, pedido))).message).toContain(
      'ya no está vigente',
    );
    expect(
      (
        await rechazo(
          recepcion.acto('/api/documentos', {
            tipo: 'carta',
            firmantePuestoId: viejo,
            contenido: { cuerpo: { type: 'doc', content: [] } },
          }),
        )
      ).codigo,
    ).toBe('documentos.firmante-inactivo');
    expect(
      await rechazo(
        personal.designar({
          puesto: 'tecnico',
          persona: 'secretario',
          calidad: 'titular',
          desde: '2018-07-01',
        }),
      ),
    ).toMatchObject({ codigo: 'organizacion.designacion' });
  });
});

describe('R12 una unidad cambia de nombre', () => {
  it('lo impreso queda, la ruta sigue al identificador, y se la halla por los dos nombres', async () => {
    const a = await mesa.registrar();
    await recepcion.acto(enPaso(a, a.derivacionId, 'derivar'), {
      oficial: { unidadId: unidad('sdgi'), acciones: [], proveido: 'x' },
    });
    const nueva = { nombre: 'Secretaría Departamental de Gobierno', sigla: 'GDAT/SDG', base: 'D.D. 5/2018' };
    const conSuperior = { ...nueva, superiorId: unidad('despacho') };
    await personal.admin.acto(`/api/administracion/unidades/${unidad('sdgi')}`, conSuperior, 'PUT');
    expect(
      await rechazo(
        personal.admin.acto(
          `/api/administracion/unidades/${unidad('despacho')}`,
          { nombre: 'Despacho del Gobernador', sigla: 'Desp./Gov.', base: 'x', superiorId: unidad('tic') },
          'PUT',
        ),
      ),
    ).toMatchObject({ estado: 422, codigo: 'organizacion.unidad' });
    expect(await enBandeja(secretario, 'por-recibir', a)).toBe(true);
    for (const q of ['gestion institucional', 'departamental de gobierno', 'GDAT/SDGI', 'GDAT/SDG'])
      expect(
        (
          await recepcion.leer<{ filas: { tipo: string; id: string }[] }>(
            `/api/organizacion/destinos?q=${encodeURIComponent(q)}`,
          )
        ).filas.map((d) => `${d.tipo} ${d.id}`),
      ).toContain(`unidad ${unidad('sdgi')}`);
  });
});

describe('cerrar una designación', () => {
  it('deja el puesto vacante solo si no debe nada, o con quien siga desde el día siguiente', async () => {
    await despachoLleno();
    const filas = await personal.admin.leer<{ id: string }[]>(
      `/api/administracion/designaciones?puesto=${puesto('director')}`,
    );
    const id = filas[0]?.id ?? '';
    expect(await rechazo(personal.cerrar(id, '2018-06-11'))).toMatchObject({
      codigo: 'administracion.pendientes',
    });
    await personal.cerrar(id, '2018-06-11', {
      sucesor: {
        funcionarioId: personal.funcionarioDe('secretario'),
        calidad: 'interinato',
        memorandum: 'M-77',
      },
    });
    prueba.reloj.poner(new Date('2018-06-12T09:00:00-04:00'));
    await secretario.ingresar();
    const { puestos } = await secretario.leer<{ puestos: { id: string; calidad: string }[] }>('/api/sesion');
    expect(puestos.map((p) => [p.id, p.calidad])).toContainEqual([puesto('director'), 'interinato']);
  });
});
