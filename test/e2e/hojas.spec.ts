import { Bitacora } from '#auditoria';
import { UnidadDeTrabajo } from '#platform';
import { randomUUID } from 'node:crypto';
import type { Escritorio } from '../../apps/cli/src/hilo/cliente';
import { iniciarAplicacion, type AplicacionDePrueba } from '../support/aplicacion';
import { enPaso, estados, Mesa, rechazo, type Alta, type Derivadas } from '../support/mesa';

let prueba: AplicacionDePrueba;
let recepcion: Escritorio;
let director: Escritorio;
let tecnico: Escritorio;
let nota: Mesa['nota'];
let registrar: Mesa['registrar'];
let ver: Mesa['ver'];
let aPuesto: Mesa['aPuesto'];
let derivada: Mesa['derivada'];
beforeAll(async () => {
  prueba = await iniciarAplicacion();
  recepcion = await prueba.escritorio('recepcion');
  director = await prueba.escritorio('director');
  tecnico = await prueba.escritorio('tecnico');
  ({ nota, registrar, ver, aPuesto, derivada } = new Mesa(prueba, recepcion));
});
afterAll(() => prueba.cerrar());

describe('derivar y recibir', () => {
  it('solo quien la tiene deriva, y solo el destinatario recibe', async () => {
    const a = await registrar();
    expect(
      await rechazo(director.acto(enPaso(a, a.derivacionId, 'derivar'), { oficial: aPuesto('tecnico') })),
    ).toMatchObject({ estado: 409, codigo: 'hojas.derivar' });
    const id = await derivada(a);
    expect(await rechazo(tecnico.acto(enPaso(a, id, 'recibir'), {}))).toMatchObject({
      estado: 409,
      codigo: 'hojas.recibir',
    });
    await director.acto(enPaso(a, id, 'recibir'), { fojas: 3 });
    expect(await rechazo(director.acto(enPaso(a, id, 'recibir'), {}))).toMatchObject({
      estado: 409,
      codigo: 'hojas.recibir',
    });
    expect(estados(await ver(a))).toEqual(['o1 DERIVADA', 'o2 RECIBIDA']);
  });

  it('una misma acción marcada dos veces se rechaza', async () => {
    const a = await registrar();
    const oficial = aPuesto('director', { acciones: ['archivar', 'para-vobo', 'archivar'] });
    expect(await rechazo(recepcion.acto(enPaso(a, a.derivacionId, 'derivar'), { oficial }))).toMatchObject({
      estado: 400,
      codigo: 'entrada.campos',
    });
  });

  it('veinte derivaciones a la vez del mismo paso: una va y las demás se rechazan con su causa', async () => {
    const a = await registrar();
    const intentos = await Promise.allSettled(
      Array.from({ length: 20 }, () =>
        recepcion.acto(enPaso(a, a.derivacionId, 'derivar'), { oficial: aPuesto('director') }),
      ),
    );
    expect(intentos.filter((i) => i.status === 'fulfilled')).toHaveLength(1);
    for (const i of intentos)
      if (i.status === 'rejected') expect(i.reason).toMatchObject({ estado: 409, codigo: 'hojas.derivar' });
    expect(estados(await ver(a))).toEqual(['o1 DERIVADA', 'o2 ENVIADA']);
  });

  it('recibir y retirar a la vez: vale uno solo', async () => {
    for (let vez = 0; vez < 5; vez++) {
      const a = await registrar();
      const id = await derivada(a);
      const [r1, r2] = await Promise.allSettled([
        director.acto(enPaso(a, id, 'recibir'), {}),
        recepcion.acto(enPaso(a, id, 'revertir'), {}),
      ]);
      expect([r1.status, r2.status].sort()).toEqual(['fulfilled', 'rejected']);
      const finales =
        r1.status === 'fulfilled' ? ['o1 DERIVADA', 'o2 RECIBIDA'] : ['o1 RECIBIDA', 'o2 REVERTIDA'];
      expect(estados(await ver(a))).toEqual(finales);
    }
  });

  it('las copias viven por su cuenta y desde una copia solo salen copias', async () => {
    const a = await registrar();
    const r = await recepcion.acto<Derivadas>(enPaso(a, a.derivacionId, 'derivar'), {
      oficial: aPuesto('director'),
      copias: [
        aPuesto('tecnico'),
        { unidadId: prueba.demo.unidades.sdgi, acciones: ['para-su-conocimiento'], proveido: '' },
      ],
    });
    const copia = r.derivaciones[1]?.id ?? '';
    await tecnico.acto(enPaso(a, copia, 'recibir'), {});
    expect(
      await rechazo(tecnico.acto(enPaso(a, copia, 'derivar'), { oficial: aPuesto('secretario') })),
    ).toMatchObject({ codigo: 'hojas.derivar' });
    await tecnico.acto(enPaso(a, copia, 'derivar'), { copias: [aPuesto('secretario')] });
    expect(estados(await ver(a))).toEqual([
      'o1 DERIVADA',
      'o2 ENVIADA',
      'c3 RECIBIDA',
      'c4 ENVIADA',
      'c5 ENVIADA',
    ]);
  });

  it.each([
    ['a un puesto que no existe', { puestoId: '999999' }, 422, 'hojas.derivar.destinos'],
    ['a nadie', null, 422, 'hojas.derivar.destinos'],
    ['a un puesto y una unidad', { puestoId: '1', unidadId: '1' }, 400, 'entrada.campos'],
    ['con una acción inventada', { puestoId: '2', acciones: ['bailar'] }, 400, 'entrada.campos'],
    ['con un plazo que no existe', { puestoId: '2', plazo: '2018-02-31' }, 400, 'entrada.campos'],
    ['con NUL en el proveído', { puestoId: '2', proveido: 'a\u0000b' }, 400, 'entrada.campos'],
  ])('no se deriva %s', async (_, oficial, estado, codigo) => {
    const a = await registrar();
    const cuerpo = oficial ? { oficial } : { copias: [] };
    expect(await rechazo(recepcion.acto(enPaso(a, a.derivacionId, 'derivar'), cuerpo))).toMatchObject({
      estado,
      codigo,
    });
    expect(estados(await ver(a))).toEqual(['o1 RECIBIDA']);
  });

  it('un rechazo dice todo lo que está mal a la vez: el paso, los destinos y los papeles', async () => {
    const [a, otra] = [await registrar(), await registrar()];
    await recepcion.acto(enPaso(a, a.derivacionId, 'derivar'), { oficial: aPuesto('director') });
    const e = await rechazo(
      recepcion.acto(enPaso(a, a.derivacionId, 'derivar'), {
        oficial: { puestoId: '999999' },
        copias: [aPuesto('tecnico'), aPuesto('tecnico')],
        documentoIds: ['88888888', otra.documentoId],
      }),
    );
    expect(e).toMatchObject({ estado: 409, codigo: 'hojas.derivar' });
    expect(e.motivos).toEqual([
      'hojas.paso.estado',
      'hojas.derivacion.destino-desconocido',
      'hojas.derivacion.destino-repetido',
      'documentos.no-encontrado',
      'hojas.documento-ajeno',
    ]);
    const destinos = { destinatarioPuestoId: '999999', fechaOriginal: '2999-01-01' };
    const { motivos } = await rechazo(registrar(destinos));
    expect(motivos).toEqual(['hojas.registrar.fecha-futura', 'hojas.derivacion.destino-desconocido']);
  });

  it('no se deriva a sí mismo, ni dos veces al mismo, ni a quien ya no está', async () => {
    const a = await registrar();
    const derivar = (o: object) => rechazo(recepcion.acto(enPaso(a, a.derivacionId, 'derivar'), o));
    expect(await derivar({ oficial: aPuesto('recepcion') })).toMatchObject({
      codigo: 'hojas.derivar.destinos',
    });
    expect(await derivar({ oficial: aPuesto('director'), copias: [aPuesto('director')] })).toMatchObject({
      codigo: 'hojas.derivar.destinos',
    });
    await prueba.base.dataSource.query(
      `UPDATE organizacion.puestos SET hasta_fecha = '2018-01-31' WHERE id = $1`,
      [prueba.demo.puestos.gobernador],
    );
    expect(await derivar({ oficial: aPuesto('gobernador') })).toMatchObject({
      codigo: 'hojas.derivar.destinos',
    });
    await prueba.base.dataSource.query(`UPDATE organizacion.puestos SET hasta_fecha = NULL WHERE id = $1`, [
      prueba.demo.puestos.gobernador,
    ]);
  });

  it.each(['-1', '0', '1e3', '9007199254740993999999', 'abc', '%00'])(
    'el paso «%s» no existe y se dice claro',
    async (id) => {
      const e = await rechazo(director.acto(`/api/derivaciones/2018/${id}/recibir`, {}));
      expect([400, 404]).toContain(e.estado);
    },
  );
});

describe('devolver, retirar, archivar', () => {
  it('devolver pide motivo y abre un oficial nuevo hacia quien la envió', async () => {
    const a = await registrar();
    const id = await derivada(a);
    expect(await rechazo(director.acto(enPaso(a, id, 'devolver'), { motivo: '  ' }))).toMatchObject({
      estado: 400,
    });
    await director.acto(enPaso(a, id, 'devolver'), { motivo: 'Falta el anexo' });
    const v = await ver(a);
    expect(estados(v)).toEqual(['o1 DERIVADA', 'o2 DEVUELTA', 'o3 ENVIADA']);
    expect(v.misPasos.map((p) => p.id)).toEqual([v.ruta[2]?.id]);
  });

  it('retirado un envío, el paso anterior vuelve a quien lo tenía, con lo debido anulado', async () => {
    const a = await registrar();
    const id = await derivada(a, 'director', { acciones: ['elaborar-respuesta'] });
    expect((await ver(a)).debe).toHaveLength(1);
    await recepcion.acto(enPaso(a, id, 'revertir'), {});
    const v = await ver(a);
    expect(estados(v)).toEqual(['o1 RECIBIDA', 'o2 REVERTIDA']);
    expect(v.debe).toEqual([]);
    expect(await rechazo(director.acto(enPaso(a, id, 'recibir'), {}))).toMatchObject({
      codigo: 'hojas.recibir',
    });
  });

  it('con una respuesta debida no se archiva sin motivo; con motivo sí', async () => {
    const a = await registrar();
    const id = await derivada(a, 'director', { acciones: ['elaborar-respuesta'] });
    await director.acto(enPaso(a, id, 'recibir'), {});
    expect(await rechazo(director.acto(enPaso(a, id, 'archivar'), {}))).toMatchObject({
      estado: 409,
      codigo: 'hojas.archivar.pendientes',
    });
    await director.acto(enPaso(a, id, 'archivar'), { motivo: 'El interesado desistió' });
    expect((await ver(a)).estado).toBe('ARCHIVADA');
    expect(
      await rechazo(director.acto(enPaso(a, id, 'derivar'), { oficial: aPuesto('tecnico') })),
    ).toMatchObject({ codigo: 'hojas.derivar' });
  });

  it('una nota que se une reabre la archivada, con su mismo código y sin número nuevo', async () => {
    const a = await registrar();
    await recepcion.acto(enPaso(a, a.derivacionId, 'archivar'), {});
    const b = await registrar({
      hoja: { gestion: a.hoja.gestion, id: a.hoja.id },
      referencia: 'Respuesta del interesado',
    });
    expect(b.hoja.codigo).toBe(a.hoja.codigo);
    const v = await ver(a);
    expect([v.estado, estados(v)]).toEqual(['EN_CURSO', ['o1 RECIBIDA']]);
  });
});

describe('registrar', () => {
  it('solo la ventanilla o la secretaría registran', async () => {
    expect(await rechazo(tecnico.acto('/api/hojas/externas', await nota()))).toMatchObject({
      estado: 403,
      codigo: 'acceso.rol',
    });
  });

  it('N08: la misma nota dos veces se avisa con su hoja, y confirmada se acepta', async () => {
    const a = await registrar({ citeOriginal: 'OTB-Tolomosa/012/2018' });
    const otra = await nota({ citeOriginal: 'otb tolomosa 12/2018', procedencia: 'comunidad de tolomosa' });
    expect(await rechazo(recepcion.acto('/api/hojas/externas', otra))).toMatchObject({
      estado: 409,
      codigo: 'hojas.recepcion.duplicada',
    });
    const b = await recepcion.acto<Alta>('/api/hojas/externas', { ...otra, duplicadoConfirmado: true });
    expect(Number(b.hoja.codigo.split('-')[0])).toBe(Number(a.hoja.codigo.split('-')[0]) + 1);
  });

  it.each([
    ['sin referencia', { referencia: '   ' }],
    ['con una referencia de 1 MB', { referencia: 'a'.repeat(1024 * 1024) }],
    ['con caracteres de control', { remitente: 'a\u0007b' }],
    ['con una fecha que no existe', { fechaOriginal: '2018-02-31' }],
    ['con fecha futura', { fechaOriginal: '2018-04-05' }],
    [
      'con un plazo anterior a su fecha',
      { fechaOriginal: '2018-04-02', plazos: [{ descripcion: 'Plan', fecha: '2018-04-01' }] },
    ],
    ['con un plazo de otro siglo', { plazos: [{ descripcion: 'Plan', fecha: '0218-07-02' }] }],
    ['con fojas negativas', { fojas: -1 }],
    ['con un archivo que no es suyo', { archivoId: '999999' }],
    ['en una hoja que no existe', { hoja: { gestion: 2018, id: '999999' } }],
    ['para un destinatario que no existe', { destinatarioPuestoId: '999999' }],
    ['con campos del sistema', { referencia: ['x'], estado: 'ARCHIVADA', numero: 7 }],
  ])('no se registra %s, y no se gasta número', async (_, extra) => {
    const antes = await registrar();
    const e = await rechazo(registrar(extra));
    expect(e.estado).toBeGreaterThanOrEqual(400);
    expect(e.estado).toBeLessThan(500);
    const despues = await registrar();
    expect(Number(despues.hoja.codigo.split('-')[0])).toBe(Number(antes.hoja.codigo.split('-')[0]) + 1);
  });

  it('I01: el mismo envío repetido da la misma hoja', async () => {
    const cuerpo = await nota();
    const clave = randomUUID();
    const [a, b, c] = await Promise.all(
      [1, 2, 3].map(() => recepcion.acto<Alta>('/api/hojas/externas', cuerpo, 'POST', clave)),
    );
    expect([b, c]).toEqual([a, a]);
    expect(await rechazo(recepcion.acto('/api/hojas/externas', await nota(), 'POST', clave))).toMatchObject({
      estado: 422,
      codigo: 'acto.clave-reutilizada',
    });
  });

  it('una interna nace en el puesto que la registra', async () => {
    const a = await tecnico.acto<Alta>('/api/hojas/internas', { referencia: 'Informe de actividades' });
    const v = await ver(a, tecnico);
    expect(estados(v)).toEqual(['o1 RECIBIDA']);
    expect(v.misPasos[0]?.actos.find((x) => x.acto === 'derivar')?.permitido).toBe(true);
  });
});

describe('bandeja y rastro', () => {
  it('cada paso vivo está en una sola bandeja de cada lado, y la cadena de cada hoja se sostiene', async () => {
    const a = await registrar();
    const id = await derivada(a, 'tecnico');
    const en = async (quien: Escritorio, vista: string): Promise<boolean> =>
      (await quien.leer<{ filas: { derivacionId: string }[] }>(`/api/bandeja?vista=${vista}`)).filas.some(
        (f) => f.derivacionId === id,
      );
    expect([
      await en(tecnico, 'por-recibir'),
      await en(tecnico, 'en-despacho'),
      await en(recepcion, 'enviados'),
    ]).toEqual([true, false, true]);
    await tecnico.acto(enPaso(a, id, 'recibir'), {});
    expect([
      await en(tecnico, 'por-recibir'),
      await en(tecnico, 'en-despacho'),
      await en(recepcion, 'enviados'),
    ]).toEqual([false, true, false]);
    await tecnico.acto(enPaso(a, id, 'archivar'), {});
    expect([await en(tecnico, 'en-despacho'), await en(tecnico, 'archivados')]).toEqual([false, true]);
    const bitacora = prueba.app.get(Bitacora);
    const rota = await prueba.app
      .get(UnidadDeTrabajo)
      .leer((tx) => bitacora.verificarCadena(tx, `hoja/${a.hoja.gestion}/${a.hoja.id}`));
    expect(rota).toBeNull();
  });

  it('un código se encuentra escrito de cualquier manera', async () => {
    const a = await registrar();
    const n = a.hoja.codigo.split('-')[0] ?? '';
    for (const escrito of [`${n}-18`, `${n}/2018`, `000${n}--18-`, n, ` ${n} / 18 `]) {
      const halladas = await director.leer<{ codigo: string; propuesta: boolean }[]>(
        `/api/hojas?codigo=${encodeURIComponent(escrito)}`,
      );
      expect(halladas).toMatchObject([{ codigo: a.hoja.codigo, propuesta: false }]);
    }
    // A CITE that nobody here gave is no code: its number is a question.
    expect(
      await director.leer(`/api/hojas?codigo=${encodeURIComponent(`ABC/NE N° ${n}/2018`)}`),
    ).toMatchObject([{ codigo: a.hoja.codigo, propuesta: true }]);
    expect(await director.leer(`/api/hojas?codigo=${n}-185`)).toMatchObject([
      { codigo: a.hoja.codigo, propuesta: true },
    ]);
  });
});
