import { fechaDe } from '#kernel';
import { iniciarAplicacion, type AplicacionDePrueba } from '../support/aplicacion';
import { rechazo, type Alta } from '../support/mesa';
import { Oficina } from '../support/oficina';
import { DiaDeOficina } from '../support/dia-de-oficina';
import { pdfMinimo } from '../support/pdf-minimo';
import { despachar } from '../support/despachos';

let prueba: AplicacionDePrueba;
let o: Oficina;
beforeAll(async () => {
  prueba = await iniciarAplicacion();
  o = await Oficina.abrir(prueba, [
    'recepcion',
    'director',
    'secretario',
    'secretaria',
    'tecnico',
    'gobernador',
  ]);
});
afterAll(() => prueba.cerrar());

describe('días de oficina: paso, estado y tenedor después de cada acto', () => {
  it('un oficial con dos copias; una se responde; el oficial se deriva dos veces y se devuelve', async () => {
    const dia = new DiaDeOficina(o);
    const a = await dia.abrir('recepcion', o.mesa.registrar());
    const copias = [
      o.mesa.aPuesto('secretario', { acciones: ['elaborar-informe'] }),
      { unidadId: prueba.demo.unidades.tic, acciones: ['para-su-conocimiento'], proveido: '' },
    ];
    const [oficial = '', c1 = '', c2 = ''] = await dia.hacer(
      ['recepcion', 'derivar', a.derivacionId],
      a,
      {
        o1: 'DERIVADA recepcion',
        o2: 'ENVIADA →director',
        c3: 'ENVIADA →secretario',
        c4: 'ENVIADA →bandeja de tic',
      },
      { orden: { oficial: o.mesa.aPuesto('director'), copias } },
    );
    await dia.hacer(['secretaria', 'recibir', c1], a, { c3: 'RECIBIDA secretario' });
    await dia.hacer(['tecnico', 'recibir', c2], a, { c4: 'RECIBIDA tecnico' });
    await dia.hacer(['director', 'recibir', oficial], a, { o2: 'RECIBIDA director' });
    const informe = await dia.tras(a, () => o.firmar('secretario', a, 'Informe técnico'), {});
    const [respuesta = ''] = await dia.hacer(
      ['secretario', 'responder', c1],
      a,
      { c3: 'ATENDIDA secretario', c5: 'ENVIADA →recepcion' },
      { orden: { documentoId: informe.id } },
    );
    expect((await o.ver(a)).respondido).toMatchObject([
      { estado: 'CUMPLIDO', documento: { id: informe.id, cite: informe.cite } },
    ]);
    const [o6 = ''] = await dia.hacer(
      ['director', 'derivar', oficial],
      a,
      { o2: 'DERIVADA director', o6: 'ENVIADA →gobernador' },
      { orden: { oficial: o.mesa.aPuesto('gobernador') } },
    );
    await dia.hacer(['gobernador', 'recibir', o6], a, { o6: 'RECIBIDA gobernador' });
    const [o7 = ''] = await dia.hacer(
      ['gobernador', 'derivar', o6],
      a,
      { o6: 'DERIVADA gobernador', o7: 'ENVIADA →secretario' },
      { orden: { oficial: o.mesa.aPuesto('secretario') } },
    );
    await dia.hacer(
      ['secretario', 'devolver', o7],
      a,
      { o7: 'DEVUELTA -', o8: 'ENVIADA →gobernador' },
      { orden: { motivo: 'Es de otra secretaría' } },
    );
    await dia.hacer(['recepcion', 'recibir', respuesta], a, { c5: 'RECIBIDA recepcion' });
    await dia.hacer(['recepcion', 'atender', respuesta], a, { c5: 'ATENDIDA recepcion' });
    await dia.hacer(['tecnico', 'atender', c2], a, { c4: 'ATENDIDA tecnico' });
    const o8 = (await o.ver(a)).ruta.at(-1)?.id ?? '';
    await dia.hacer(['gobernador', 'recibir', o8], a, { o8: 'RECIBIDA gobernador' });
    await dia.hacer(
      ['gobernador', 'archivar', o8],
      a,
      { o8: 'ARCHIVADA gobernador', hoja: 'ARCHIVADA' },
      { orden: { carpeta: 'Concluidos' } },
    );
    expect((await o.ver(a)).debe).toEqual([]);
  });

  it('dos hojas agrupadas se responden juntas y se separan: cada una sigue unida a su CITE', async () => {
    const dia = new DiaDeOficina(o);
    const [a, b] = [
      await dia.abrir('recepcion', o.mesa.registrar()),
      await dia.abrir('recepcion', o.mesa.registrar()),
    ];
    const ids = [];
    for (const x of [a, b]) {
      const [id = ''] = await dia.hacer(
        ['recepcion', 'derivar', x.derivacionId],
        x,
        { o1: 'DERIVADA recepcion', o2: 'ENVIADA →secretario' },
        {
          orden: {
            oficial: o.mesa.aPuesto('secretario', { acciones: ['elaborar-respuesta'], plazo: '2018-05-04' }),
          },
        },
      );
      await dia.hacer(['secretario', 'recibir', id], x, { o2: 'RECIBIDA secretario' });
      ids.push(id);
    }
    const [pa = '', pb = ''] = ids;
    const padre = { gestion: a.hoja.gestion, id: a.hoja.id };
    await dia.hacer(
      ['secretario', 'agrupar', pb],
      b,
      { hoja: 'AGRUPADA', o2: 'AGRUPADA secretario' },
      { orden: { padre } },
    );
    expect((await o.ver(b)).debe).toHaveLength(1);
    const nota = await dia.tras(a, () => o.firmar('secretario', a, 'Se responde a las dos'), {});
    const [vuelta = ''] = await dia.hacer(
      ['secretario', 'responder', pa],
      a,
      { o2: 'DERIVADA secretario', o3: 'ENVIADA →recepcion' },
      { orden: { documentoId: nota.id } },
    );
    const cumplido = [{ estado: 'CUMPLIDO', documento: { id: nota.id, cite: nota.cite } }];
    for (const x of [a, b]) expect(await o.ver(x)).toMatchObject({ debe: [], respondido: cumplido });
    await dia.hacer(['recepcion', 'recibir', vuelta], a, { o3: 'RECIBIDA recepcion' });
    await dia.hacer(['recepcion', 'desagrupar', pb], b, { hoja: 'EN_CURSO', o2: 'RECIBIDA recepcion' });
    for (const x of [a, b]) expect(await o.ver(x)).toMatchObject({ debe: [], respondido: cumplido });
    await dia.hacer(
      ['recepcion', 'archivar', pb],
      b,
      { hoja: 'ARCHIVADA', o2: 'ARCHIVADA recepcion' },
      { orden: { carpeta: 'Respondidas' } },
    );
  });

  it('una carta abre un hilo, sale, vuelve su acuse y después la respuesta de afuera: el hilo despierta donde esperaba', async () => {
    const carta = await o.de('secretario').acto<{ id: string; version: number }>('/api/documentos', {
      tipo: 'carta',
      titulo: 'Solicita equipos',
      firmantePuestoId: prueba.demo.puestos['secretario'],
      contenido: {
        destinatario: { lineas: ['AGETIC'] },
        cuerpo: {
          type: 'doc',
          content: [{ type: 'paragraph', content: [{ type: 'text', text: 'Solicito.' }] }],
        },
      },
    });
    const { cite } = await o.de('secretario').acto<{ cite: string }>(`/api/documentos/${carta.id}/firmar`, {
      version: carta.version,
      credencial: { tipo: 'prueba' },
    });
    const abierta = await o
      .de('secretario')
      .acto<Pick<Alta, 'hoja' | 'derivacionId'>>('/api/hojas/internas', {
        referencia: 'Solicita equipos',
        documentoId: carta.id,
      });
    const a: Alta = { ...abierta, documentoId: carta.id, recepcionId: '' };
    const papel = async () =>
      (await o.de('recepcion').leer<{ estado: string }>(`/api/documentos/${carta.id}`)).estado;
    expect(await papel()).toBe('FIRMADO');
    const dia = new DiaDeOficina(o);
    dia.mirar('papel', papel);
    await dia.abrir('secretario', Promise.resolve(a));
    const documentoIds = [carta.id];

    const [paso = ''] = await dia.hacer(
      ['secretario', 'derivar', a.derivacionId],
      a,
      { o1: 'DERIVADA secretario', o2: 'ENVIADA →secretaria' },
      { orden: { oficial: o.mesa.aPuesto('secretaria', { proveido: 'Despachar' }), documentoIds } },
    );
    await dia.hacer(['secretaria', 'recibir', paso], a, { o2: 'RECIBIDA secretaria' });
    await dia.tras(a, () => despachar(o.de('secretaria'), carta.id), { papel: 'DESPACHADO' });
    await dia.hacer(
      ['secretaria', 'suspender', paso],
      a,
      { hoja: 'SUSPENDIDA', o2: 'SUSPENDIDA secretaria' },
      { orden: { motivo: 'Se espera la respuesta', esperaHasta: '2018-12-01' } },
    );

    const copia = await o.de('secretaria').subir('copia.pdf', await pdfMinimo('Recibido AGETIC'));
    const acuse = {
      n: 1,
      fecha: fechaDe(prueba.reloj.ahora()),
      hora: '08:00',
      codigo: 'AG-1',
      archivoId: copia,
    };
    const acusar = () => o.de('secretaria').acto(`/api/documentos/${carta.id}/acusar`, acuse);
    await dia.tras(a, acusar, { papel: 'ACUSADO' });

    const [hallada] = await o
      .de('recepcion')
      .leer<{ gestion: number; id: string; propuesta: boolean }[]>(
        `/api/hojas?codigo=${encodeURIComponent(cite)}`,
      );
    expect(hallada).toMatchObject({ id: a.hoja.id, propuesta: false });
    const deAfuera = {
      procedencia: 'AGETIC',
      citeOriginal: 'AGETIC/NE/1/2018',
      referencia: `Responde a ${cite}`,
      hoja: { gestion: a.hoja.gestion, id: a.hoja.id },
    };
    const respuesta = await dia.tras(a, () => o.mesa.registrar(deAfuera), {
      ...{ hoja: 'EN_CURSO', o2: 'RECIBIDA secretaria' },
    });
    expect(respuesta.hoja.codigo).toBe(a.hoja.codigo);
    const [vuelta = ''] = await dia.hacer(
      ['secretaria', 'derivar', paso],
      a,
      { o2: 'DERIVADA secretaria', o3: 'ENVIADA →secretario' },
      {
        orden: {
          oficial: o.mesa.aPuesto('secretario', { proveido: 'Llegó la respuesta' }),
          documentoIds: [respuesta.documentoId],
        },
      },
    );
    await dia.hacer(['secretario', 'recibir', vuelta], a, { o3: 'RECIBIDA secretario' });
    await dia.hacer(
      ['secretario', 'archivar', vuelta],
      a,
      { hoja: 'ARCHIVADA', o3: 'ARCHIVADA secretario' },
      { orden: { carpeta: 'Atendidas' } },
    );
  });

  it('una nota para otra unidad: se devuelve con su motivo, se encamina bien, y la que era de otra entidad se archiva remitida, nunca se anula', async () => {
    const dia = new DiaDeOficina(o);
    const a = await dia.abrir('recepcion', o.mesa.registrar());
    const [mal = ''] = await dia.hacer(
      ['recepcion', 'derivar', a.derivacionId],
      a,
      { o1: 'DERIVADA recepcion', o2: 'ENVIADA →tecnico' },
      { orden: { oficial: o.mesa.aPuesto('tecnico') } },
    );
    await dia.hacer(
      ['tecnico', 'devolver', mal],
      a,
      { o2: 'DEVUELTA -', o3: 'ENVIADA →recepcion' },
      { orden: { motivo: 'Corresponde a la Secretaría' } },
    );
    const vuelta = (await o.ver(a)).ruta[2];
    expect(vuelta?.observacion).toBe('Corresponde a la Secretaría');
    await dia.hacer(['recepcion', 'recibir', vuelta?.id ?? ''], a, { o3: 'RECIBIDA recepcion' });
    const aSdgi = { unidadId: prueba.demo.unidades.sdgi, acciones: ['para-su-consideracion'], proveido: '' };
    const [bien = ''] = await dia.hacer(
      ['recepcion', 'derivar', vuelta?.id ?? ''],
      a,
      { o3: 'DERIVADA recepcion', o4: 'ENVIADA →bandeja de sdgi' },
      { orden: { oficial: aSdgi } },
    );
    await dia.hacer(['secretaria', 'recibir', bien], a, { o4: 'RECIBIDA secretaria' });
    const camino = `/api/hojas/${a.hoja.gestion}/${a.hoja.id}/anular`;
    const anular = () => rechazo(o.de('secretaria').acto(camino, { motivo: 'Es de otra entidad' }));
    expect(await dia.tras(a, anular, {})).toMatchObject({ codigo: 'hojas.anular' });
    await dia.hacer(
      ['secretaria', 'archivar', bien],
      a,
      { hoja: 'ARCHIVADA', o4: 'ARCHIVADA secretaria' },
      { orden: { motivo: 'Remitida a la entidad que corresponde' } },
    );
  });
});
