import { randomUUID } from 'node:crypto';
import { iniciarAplicacion, type AplicacionDePrueba } from '../support/aplicacion';
import type { Alta } from '../support/mesa';
import { Oficina } from '../support/oficina';

let prueba: AplicacionDePrueba;
let oficina: Oficina;
beforeAll(async () => {
  prueba = await iniciarAplicacion('2018-06-28T09:00:00-04:00');
  oficina = await Oficina.abrir(prueba, ['recepcion', 'director', 'secretario', 'tecnico']);
});
afterAll(() => prueba.cerrar());

interface Enviada {
  readonly gestion: number;
  readonly id: string;
  readonly tipo: string;
  readonly a: string;
}
interface Lote {
  readonly hechos: number;
  readonly resultados: readonly {
    readonly id: string;
    readonly hecho: boolean;
    readonly derivaciones: readonly Enviada[];
    readonly problema: { readonly codigo: string; readonly motivos: readonly { texto: string }[] } | null;
  }[];
}
const lote = (clave: string, orden: object, idempotencia?: string): Promise<Lote> =>
  oficina.de(clave).acto<Lote>('/api/derivaciones/lote', orden, 'POST', idempotencia);
const refs = (pasos: readonly { gestion: number; id: string }[]) =>
  pasos.map(({ gestion, id }) => ({ gestion, id }));
const deAlta = (a: Alta) => ({ gestion: a.hoja.gestion, id: a.derivacionId });

describe('retirar por lotes lo que se acaba de enviar', () => {
  it('R05: el lote dice qué envió y a quién; se retira todo, salvo lo que ya se recibió, que dice quién lo tiene', async () => {
    const altas = [await oficina.mesa.registrar(), await oficina.mesa.registrar()];
    const [una, otra] = altas as [Alta, Alta];
    const enviado = await lote('recepcion', {
      acto: 'derivar',
      pasos: altas.map(deAlta),
      orden: {
        oficial: oficina.mesa.aPuesto('director', { plazo: { modo: 'habiles', dias: 5 } }),
        copias: [oficina.mesa.aPuesto('secretario')],
      },
    });
    const envios = enviado.resultados.flatMap((r) => r.derivaciones);
    expect(envios.map((e) => `${e.tipo} ${e.a}`)).toEqual(
      Array.from({ length: 2 }, () => [
        'oficial Director General',
        'copia Secretario Departamental de Gestión Institucional',
      ]).flat(),
    );
    const [oficial] = envios;
    if (!oficial) throw new Error('no se envió');
    await oficina.hacer('director', una, oficial.id, 'recibir');

    const clave = randomUUID();
    const orden = { acto: 'revertir', pasos: refs(envios), orden: {} };
    const retirado = await lote('recepcion', orden, clave);
    expect(retirado.hechos).toBe(3);
    expect(retirado.resultados.filter((r) => !r.hecho)).toMatchObject([
      { id: oficial.id, problema: { codigo: 'hojas.revertir' } },
    ]);
    expect(retirado.resultados[0]?.problema?.motivos[0]?.texto).toMatch(/Lo hizo Director General/);
    expect(await oficina.foto(una)).toEqual([
      'o1 DERIVADA recepcion',
      'o2 RECIBIDA director',
      expect.stringMatching(/^c3 REVERTIDA/),
    ]);
    expect(await oficina.foto(otra)).toEqual([
      'o1 RECIBIDA recepcion',
      expect.stringMatching(/^o2 REVERTIDA/),
      expect.stringMatching(/^c3 REVERTIDA/),
    ]);
    expect(await lote('recepcion', orden, clave)).toEqual(retirado);
    // What somebody else sent is not theirs to take back.
    expect((await lote('tecnico', orden)).hechos).toBe(0);
  });

  it('R05: la respuesta que nadie recibió se retira, y lo pedido se debe otra vez', async () => {
    const alta = await oficina.mesa.registrar();
    const paso = await oficina.mesa.derivada(alta, 'director', { acciones: ['elaborar-respuesta'] });
    await oficina.hacer('director', alta, paso, 'recibir');
    const { id: documentoId } = await oficina.firmar('director', alta);
    const { resultados } = await lote('director', {
      acto: 'responder',
      pasos: [{ gestion: 2018, id: paso }],
      orden: { documentoId },
    });
    const envios = resultados.flatMap((r) => r.derivaciones);
    expect(envios).toMatchObject([{ tipo: 'oficial', a: 'Ventanilla del Despacho' }]);
    expect((await oficina.ver(alta)).debe).toEqual([]);
    expect((await lote('director', { acto: 'revertir', pasos: refs(envios), orden: {} })).hechos).toBe(1);
    expect((await oficina.ver(alta)).debe).toHaveLength(1);
    expect((await oficina.foto(alta)).slice(0, 2)).toEqual(['o1 DERIVADA recepcion', 'o2 RECIBIDA director']);
  });
});
