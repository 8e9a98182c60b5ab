import { iniciarAplicacion, type AplicacionDePrueba } from '../support/aplicacion';
import { rechazo, enPaso, type Alta } from '../support/mesa';
import { Oficina } from '../support/oficina';

let prueba: AplicacionDePrueba;
let oficina: Oficina;
beforeAll(async () => {
  prueba = await iniciarAplicacion();
  oficina = await Oficina.abrir(prueba, ['recepcion', 'director', 'secretario', 'tecnico']);
});
afterAll(() => prueba.cerrar());

interface Vista {
  readonly ruta: readonly {
    readonly id: string;
    readonly fojas: number | null;
    readonly fojasDeclaradas: number | null;
  }[];
  readonly misPasos: readonly {
    readonly id: string;
    readonly respondeA: { readonly cargo: string | null } | null;
    readonly respuestas: readonly string[];
  }[];
}
const ver = (a: Alta, clave: string): Promise<Vista> =>
  oficina.de(clave).leer(`/api/hojas/${a.hoja.gestion}/${a.hoja.id}`);

/** The desk registers, the Director asks the Secretario for an answer by a circular, and the Secretario has it. */
async function pedidaAlSecretario(): Promise<{ a: Alta; paso: string; circular: string }> {
  const a = await oficina.mesa.registrar({ fojas: 1 });
  const s2 = await oficina.mesa.derivada(a, 'director');
  await oficina.hacer('director', a, s2, 'recibir', { fojas: 7 });
  const circular = await oficina.firmar('director', a, 'Circular que pide');
  const [s3 = ''] = await oficina.hacer('director', a, s2, 'derivar', {
    oficial: oficina.mesa.aPuesto('secretario', { acciones: ['elaborar-respuesta'] }),
  });
  await oficina.hacer('secretario', a, s3, 'recibir');
  return { a, paso: s3, circular: circular.id };
}

describe('responder', () => {
  it('la hoja dice a quién vuelve la respuesta: a quien la pidió', async () => {
    const { a, paso } = await pedidaAlSecretario();
    const mio = (await ver(a, 'secretario')).misPasos.find((p) => p.id === paso);
    expect(mio?.respondeA).toMatchObject({ cargo: 'Director General' });
  });

  it('ofrece solo lo firmado por quien la tiene o por su unidad, y rechaza lo demás', async () => {
    const { a, paso, circular } = await pedidaAlSecretario();
    const propia = await oficina.firmar('secretario', a, 'Respuesta');
    const mio = (await ver(a, 'secretario')).misPasos.find((p) => p.id === paso);
    expect(mio?.respuestas).toEqual([propia.id]);
    expect(
      await rechazo(oficina.de('secretario').acto(enPaso(a, paso, 'responder'), { documentoId: circular })),
    ).toMatchObject({ estado: 409, motivos: expect.arrayContaining(['hojas.responder.de-otro']) });
    await oficina.hacer('secretario', a, paso, 'responder', { documentoId: propia.id });
  });
});

it('cada paso dice las fojas que se declararon y las que se contaron', async () => {
  const { a } = await pedidaAlSecretario();
  const { ruta } = await ver(a, 'recepcion');
  expect(ruta.map((p) => [p.fojasDeclaradas, p.fojas])).toEqual([
    [1, 1],
    [1, 7],
    [7, null],
  ]);
});

it('la fila de la bandeja dice su nivel', async () => {
  const a = await oficina.mesa.registrar({ confidencialidad: 'RESERVADA' });
  await oficina.mesa.derivada(a, 'director');
  const { filas } = await oficina
    .de('director')
    .leer<{ filas: { codigo: string; confidencialidad: string }[] }>('/api/bandeja?vista=por-recibir');
  expect(filas.find((f) => f.codigo === a.hoja.codigo)?.confidencialidad).toBe('RESERVADA');
});

describe('lo que se redacta para responder', () => {
  const redactar = async (clave: string, a: Alta, tipo: string) => {
    const escritorio = oficina.de(clave);
    const { id } = await escritorio.acto<{ id: string }>(`/api/hojas/2018/${a.hoja.id}/documentos`, {
      tipo,
      firmantePuestoId: prueba.demo.puestos[clave],
    });
    const { contenido } = await escritorio.leer<{ contenido: Record<string, unknown> }>(
      `/api/documentos/${id}`,
    );
    return { ...contenido, cuerpo: JSON.stringify(contenido['cuerpo']) };
  };

  it('hacia afuera va a quien escribió, y empieza en atención a su nota', async () => {
    const a = await oficina.mesa.registrar({
      procedencia: 'AGETIC',
      remitente: 'Nicolás Laguna',
      remitenteCargo: 'Director General Ejecutivo',
      citeOriginal: 'AGETIC/NE/1727/2018',
      fechaOriginal: '2018-04-02',
    });
    const paso = await oficina.mesa.derivada(a, 'secretario', { acciones: ['para-su-consideracion'] });
    await oficina.hacer('secretario', a, paso, 'recibir');
    const carta = await redactar('secretario', a, 'carta');
    expect(carta).toMatchObject({
      destinatario: { lineas: ['Nicolás Laguna', 'Director General Ejecutivo', 'AGETIC'] },
      cuerpo: expect.stringContaining(
        'En atención a su nota AGETIC/NE/1727/2018, de 2 de abril de 2018, ',
      ) as unknown,
    });
    // What stays in the house is not addressed to who wrote from outside.
    const informe = await redactar('secretario', a, 'informe');
    expect(JSON.stringify(informe)).not.toMatch(/Laguna|En atención/);
  });

  it('lo que pidió otro puesto va a quien lo pidió, en atención al papel con que lo pidió', async () => {
    const a = await oficina.mesa.registrar();
    const alDirector = await oficina.mesa.derivada(a, 'director');
    await oficina.hacer('director', a, alDirector, 'recibir');
    const circular = await oficina.firmar('director', a, 'Elaborar respuesta');
    const [paso = ''] = await oficina.hacer('director', a, alDirector, 'derivar', {
      oficial: oficina.mesa.aPuesto('secretario', { acciones: ['elaborar-respuesta'] }),
      documentoIds: [circular.id],
    });
    await oficina.hacer('secretario', a, paso, 'recibir');
    expect(await redactar('secretario', a, 'carta')).toMatchObject({
      destinatario: { lineas: expect.arrayContaining(['Director General']) as unknown },
      cuerpo: expect.stringContaining(`En atención a su carta ${circular.cite}`) as unknown,
    });
    expect(await redactar('secretario', a, 'nota-interna')).toMatchObject({
      a: [{ cargo: 'Director General' }],
      cuerpo: expect.stringContaining(circular.cite) as unknown,
    });
  });
});
