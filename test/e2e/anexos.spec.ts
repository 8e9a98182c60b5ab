import { randomUUID } from 'node:crypto';
import { iniciarAplicacion, type AplicacionDePrueba } from '../support/aplicacion';
import { rechazo, type Alta } from '../support/mesa';
import { Oficina } from '../support/oficina';
import { pdfMinimo } from '../support/pdf-minimo';
import { despachar } from '../support/despachos';

let prueba: AplicacionDePrueba;
let oficina: Oficina;
beforeAll(async () => {
  prueba = await iniciarAplicacion();
  oficina = await Oficina.abrir(prueba, ['recepcion', 'director', 'secretario']);
});
afterAll(() => prueba.cerrar());

interface Visto {
  readonly anexos: readonly {
    n: number;
    sha256: string;
    descripcion: string;
    fojas: number;
    nombre: string;
  }[];
  readonly revisiones: readonly { n: number; sha256: string }[];
  readonly actos: readonly { acto: string; permitido: boolean }[];
}
const ver = (id: string, clave = 'director'): Promise<Visto> =>
  oficina.de(clave).leer(`/api/documentos/${id}`);
const anexar = (id: string, anexos: object[], clave = 'director') =>
  oficina.de(clave).acto<{ anexos: number[] }>(`/api/documentos/${id}/anexos`, { anexos });

/** An HR in the Director's hands. */
async function enDespacho(): Promise<Alta> {
  const a = await oficina.mesa.registrar();
  await oficina.hacer('director', a, await oficina.mesa.derivada(a, 'director'), 'recibir');
  return a;
}
const subido = async (clave = 'director'): Promise<string> =>
  oficina.de(clave).subir('plan.pdf', await pdfMinimo(`Plan ${randomUUID()}`));

describe('anexar a un documento propio', () => {
  it('firmado y sin despachar recibe lo subido y un papel de la hoja por sus últimos bytes; despachado, nada', async () => {
    const a = await enDespacho();
    const nota = await oficina.firmar('director', a, 'Informe');
    const carta = await oficina.firmar('director', a, 'Carta');
    const antes = await ver(carta.id);
    const { anexos } = await anexar(carta.id, [
      { archivoId: await subido(), descripcion: 'Plan', fojas: 19 },
      { documentoId: nota.id },
    ]);
    expect(anexos).toEqual([1, 2]);
    const despues = await ver(carta.id);
    expect(despues.revisiones).toEqual(antes.revisiones);
    expect(despues.anexos.map((x) => [x.descripcion, x.fojas])).toEqual([
      ['Plan', 19],
      [nota.cite, 1],
    ]);
    expect(despues.anexos[1]?.sha256).toBe((await ver(nota.id)).revisiones.at(-1)?.sha256);
    const bytes = await oficina.de('director').bytes(`/api/documentos/${carta.id}/anexos/2/pdf`);
    expect(Buffer.from(bytes).subarray(0, 5).toString()).toBe('%PDF-');
    await despachar(oficina.de('director'), carta.id);
    expect(await rechazo(anexar(carta.id, [{ documentoId: nota.id }]))).toMatchObject({
      estado: 409,
      codigo: 'documentos.anexar',
    });
    expect((await ver(carta.id)).actos.find((x) => x.acto === 'anexar')?.permitido).toBe(false);
  });

  it('no de otra mesa, ni de sí mismo, ni un borrador', async () => {
    const a = await enDespacho();
    const carta = await oficina.firmar('director', a, 'Carta');
    expect(
      await rechazo(
        anexar(
          carta.id,
          [{ archivoId: await subido('secretario'), descripcion: 'x', fojas: 1 }],
          'secretario',
        ),
      ),
    ).toMatchObject({ estado: 409, codigo: 'documentos.anexar' });
    expect(await rechazo(anexar(carta.id, [{ documentoId: carta.id }]))).toMatchObject({
      estado: 422,
      codigo: 'documentos.anexo-de-si-mismo',
    });
    expect(await rechazo(anexar(carta.id, [{ documentoId: '999999' }]))).toMatchObject({ estado: 404 });
    expect(await rechazo(anexar(carta.id, []))).toMatchObject({ estado: 400 });
  });

  it('dos a la vez reciben números distintos', async () => {
    const a = await enDespacho();
    const nota = await oficina.firmar('director', a, 'Informe');
    const carta = await oficina.firmar('director', a, 'Carta');
    const hechos = await Promise.all([1, 2, 3].map(() => anexar(carta.id, [{ documentoId: nota.id }])));
    expect(hechos.flatMap((h) => h.anexos).sort()).toEqual([1, 2, 3]);
  });
});
