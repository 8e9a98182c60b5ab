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
