import { fechaDe } from '#kernel';
import { iniciarAplicacion, type AplicacionDePrueba } from '../support/aplicacion';
import { rechazo, type Alta } from '../support/mesa';
import { Oficina } from '../support/oficina';
import { pdfMinimo } from '../support/pdf-minimo';

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
    const a = await o.mesa.registrar();
    expect(await o.foto(a)).toEqual(['o1 RECIBIDA recepcion']);
    const [oficial = '', c1 = '', c2 = ''] = await o.hacer('recepcion', a, a.derivacionId, 'derivar', {
      oficial: o.mesa.aPuesto('director'),
      copias: [
        o.mesa.aPuesto('secretario', { acciones: ['elaborar-informe'] }),
        { unidadId: prueba.demo.unidades.tic, acciones: ['para-su-conocimiento'], proveido: '' },
      ],
    });
    expect(await o.foto(a)).toEqual([
      'o1 DERIVADA recepcion',
      'o2 ENVIADA →director',
      'c3 ENVIADA →secretario',
      'c4 ENVIADA →bandeja de tic',
    ]);
    await o.hacer('secretaria', a, c1, 'recibir');
    await o.hacer('tecnico', a, c2, 'recibir');
    await o.hacer('director', a, oficial, 'recibir');
    expect(await o.foto(a)).toEqual([
      'o1 DERIVADA recepcion',
      'o2 RECIBIDA director',
      'c3 RECIBIDA secretario',
      'c4 RECIBIDA tecnico',
    ]);
    const informe = await o.firmar('secretario', a, 'Informe técnico');
    const [respuesta = ''] = await o.hacer('secretario', a, c1, 'responder', { documentoId: informe.id });
    expect((await o.foto(a)).slice(1)).toEqual([
      'o2 RECIBIDA director',
      'c3 ATENDIDA secretario',
      'c4 RECIBIDA tecnico',
      'c5 ENVIADA →recepcion',
    ]);
    expect((await o.ver(a)).respondido).toMatchObject([
      { estado: 'CUMPLIDO', documento: { id: informe.id, cite: informe.cite } },
    ]);
    const [o6 = ''] = await o.hacer('director', a, oficial, 'derivar', {
      oficial: o.mesa.aPuesto('gobernador'),
    });
    expect((await o.foto(a)).slice(1)).toEqual([
      'o2 DERIVADA director',
      'c3 ATENDIDA secretario',
      'c4 RECIBIDA tecnico',
      'c5 ENVIADA →recepcion',
      'o6 ENVIADA →gobernador',
    ]);
    await o.hacer('gobernador', a, o6, 'recibir');
    const [o7 = ''] = await o.hacer('gobernador', a, o6, 'derivar', {
      oficial: o.mesa.aPuesto('secretario'),
    });
    await o.hacer('secretario', a, o7, 'devolver', { motivo: 'Es de otra secretaría' });
    expect((await o.foto(a)).slice(5)).toEqual([
      'o6 DERIVADA gobernador',
      'o7 DEVUELTA -',
      'o8 ENVIADA →gobernador',
    ]);
    await o.hacer('recepcion', a, respuesta, 'recibir');
    await o.hacer('recepcion', a, respuesta, 'atender');
    await o.hacer('tecnico', a, c2, 'atender');
    expect((await o.foto(a)).slice(2, 5)).toEqual([
      'c3 ATENDIDA secretario',
      'c4 ATENDIDA tecnico',
      'c5 ATENDIDA recepcion',
    ]);
    const o8 = (await o.ver(a)).ruta.at(-1)?.id ?? '';
    await o.hacer('gobernador', a, o8, 'recibir');
    await o.hacer('gobernador', a, o8, 'archivar', { carpeta: 'Concluidos' });
    expect((await o.foto(a)).at(-1)).toBe('o8 ARCHIVADA gobernador');
    const { estado, debe } = await o.ver(a);
    expect([estado, debe]).toEqual(['ARCHIVADA', []]);
  });

  it('dos hojas agrupadas se responden juntas y se separan: cada una sigue unida a su CITE', async () => {
    const [a, b] = [await o.mesa.registrar(), await o.mesa.registrar()];
    const ids = [];
    for (const x of [a, b]) {
      const id = await o.mesa.derivada(x, 'secretario', {
        acciones: ['elaborar-respuesta'],
        plazo: '2018-05-04',
      });
      await o.hacer('secretario', x, id, 'recibir');
      ids.push(id);
    }
    const [pa = '', pb = ''] = ids;
    const padre = { gestion: a.hoja.gestion, id: a.hoja.id };
    await o.hacer('secretario', b, pb, 'agrupar', { padre });
    expect([await o.foto(a), await o.foto(b)]).toEqual([
      ['o1 DERIVADA recepcion', 'o2 RECIBIDA secretario'],
      ['o1 DERIVADA recepcion', 'o2 AGRUPADA secretario'],
    ]);
    expect((await o.ver(b)).debe).toHaveLength(1);
    const nota = await o.firmar('secretario', a, 'Se responde a las dos');
    const [vuelta = ''] = await o.hacer('secretario', a, pa, 'responder', { documentoId: nota.id });
    expect([await o.foto(a), await o.foto(b)]).toEqual([
      ['o1 DERIVADA recepcion', 'o2 DERIVADA secretario', 'o3 ENVIADA →recepcion'],
      ['o1 DERIVADA recepcion', 'o2 AGRUPADA secretario'],
    ]);
    const cumplido = [{ estado: 'CUMPLIDO', documento: { id: nota.id, cite: nota.cite } }];
    for (const x of [a, b]) expect(await o.ver(x)).toMatchObject({ debe: [], respondido: cumplido });
    await o.hacer('recepcion', a, vuelta, 'recibir');
    await o.hacer('recepcion', b, pb, 'desagrupar');
    expect([await o.foto(a), await o.foto(b)]).toEqual([
      ['o1 DERIVADA recepcion', 'o2 DERIVADA secretario', 'o3 RECIBIDA recepcion'],
      ['o1 DERIVADA recepcion', 'o2 RECIBIDA recepcion'],
    ]);
    for (const x of [a, b]) expect(await o.ver(x)).toMatchObject({ debe: [], respondido: cumplido });
    await o.hacer('recepcion', b, pb, 'archivar', { carpeta: 'Respondidas' });
    expect((await o.foto(b)).at(-1)).toBe('o2 ARCHIVADA recepcion');
    expect((await o.ver(a)).estado).toBe('EN_CURSO');
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
    const mira = async () => [await o.foto(a), (await o.ver(a)).estado, await papel()];
    expect(await mira()).toEqual([['o1 RECIBIDA secretario'], 'EN_CURSO', 'FIRMADO']);

    const [paso = ''] = await o.hacer('secretario', a, a.derivacionId, 'derivar', {
      oficial: o.mesa.aPuesto('secretaria', { proveido: 'Despachar' }),
      documentoIds: [carta.id],
    });
    expect((await mira())[0]).toEqual(['o1 DERIVADA secretario', 'o2 ENVIADA →secretaria']);
    await o.hacer('secretaria', a, paso, 'recibir');
    await o.de('secretaria').acto(`/api/documentos/${carta.id}/despachar`, { medio: 'mensajería' });
    const enMesa = ['o1 DERIVADA secretario', 'o2 RECIBIDA secretaria'];
    expect(await mira()).toEqual([enMesa, 'EN_CURSO', 'DESPACHADO']);
    await o.hacer('secretaria', a, paso, 'suspender', {
      motivo: 'Se espera la respuesta',
      esperaHasta: '2018-12-01',
    });
    const enEspera = ['o1 DERIVADA secretario', 'o2 SUSPENDIDA secretaria'];
    expect(await mira()).toEqual([enEspera, 'SUSPENDIDA', 'DESPACHADO']);

    const copia = await o.de('secretaria').subir('copia.pdf', await pdfMinimo('Recibido AGETIC'));
    const acuse = { fecha: fechaDe(prueba.reloj.ahora()), hora: '08:00', codigo: 'AG-1', archivoId: copia };
    await o.de('secretaria').acto(`/api/documentos/${carta.id}/acusar`, acuse);
    expect(await mira()).toEqual([enEspera, 'SUSPENDIDA', 'ACUSADO']);

    const [hallada] = await o
      .de('recepcion')
      .leer<{ gestion: number; id: string; propuesta: boolean }[]>(
        `/api/hojas?codigo=${encodeURIComponent(cite)}`,
      );
    expect(hallada).toMatchObject({ id: a.hoja.id, propuesta: false });
    const respuesta = await o.mesa.registrar({
      procedencia: 'AGETIC',
      citeOriginal: 'AGETIC/NE/1/2018',
      referencia: `Responde a ${cite}`,
      hoja: { gestion: a.hoja.gestion, id: a.hoja.id },
    });
    expect(respuesta.hoja.codigo).toBe(a.hoja.codigo);
    expect(await mira()).toEqual([enMesa, 'EN_CURSO', 'ACUSADO']);
    const [vuelta = ''] = await o.hacer('secretaria', a, paso, 'derivar', {
      oficial: o.mesa.aPuesto('secretario', { proveido: 'Llegó la respuesta' }),
      documentoIds: [respuesta.documentoId],
    });
    await o.hacer('secretario', a, vuelta, 'recibir');
    await o.hacer('secretario', a, vuelta, 'archivar', { carpeta: 'Atendidas' });
    expect(await mira()).toEqual([
      ['o1 DERIVADA secretario', 'o2 DERIVADA secretaria', 'o3 ARCHIVADA secretario'],
      'ARCHIVADA',
      'ACUSADO',
    ]);
  });

  it('una nota para otra unidad: se devuelve con su motivo, se encamina bien, y la que era de otra entidad se archiva remitida, nunca se anula', async () => {
    const a = await o.mesa.registrar();
    const mal = await o.mesa.derivada(a, 'tecnico');
    await o.hacer('tecnico', a, mal, 'devolver', { motivo: 'Corresponde a la Secretaría' });
    expect(await o.foto(a)).toEqual(['o1 DERIVADA recepcion', 'o2 DEVUELTA -', 'o3 ENVIADA →recepcion']);
    const vuelta = (await o.ver(a)).ruta[2];
    expect(vuelta?.observacion).toBe('Corresponde a la Secretaría');
    await o.hacer('recepcion', a, vuelta?.id ?? '', 'recibir');
    const [bien = ''] = await o.hacer('recepcion', a, vuelta?.id ?? '', 'derivar', {
      oficial: { unidadId: prueba.demo.unidades.sdgi, acciones: ['para-su-consideracion'], proveido: '' },
    });
    expect((await o.foto(a)).slice(2)).toEqual(['o3 DERIVADA recepcion', 'o4 ENVIADA →bandeja de sdgi']);
    await o.hacer('secretaria', a, bien, 'recibir');
    expect((await o.foto(a)).at(-1)).toBe('o4 RECIBIDA secretaria');
    const camino = `/api/hojas/${a.hoja.gestion}/${a.hoja.id}/anular`;
    expect(await rechazo(o.de('secretaria').acto(camino, { motivo: 'Es de otra entidad' }))).toMatchObject({
      codigo: 'hojas.anular',
    });
    await o.hacer('secretaria', a, bien, 'archivar', { motivo: 'Remitida a la entidad que corresponde' });
    expect(await o.foto(a)).toEqual([
      'o1 DERIVADA recepcion',
      'o2 DEVUELTA -',
      'o3 DERIVADA recepcion',
      'o4 ARCHIVADA secretaria',
    ]);
  });
});
