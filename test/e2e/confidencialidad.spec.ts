import type { Escritorio } from '../../apps/cli/src/hilo/cliente';
import { iniciarAplicacion, type AplicacionDePrueba } from '../support/aplicacion';
import { enPaso, Mesa, rechazo, type Vista } from '../support/mesa';

let prueba: AplicacionDePrueba;
let recepcion: Escritorio;
let director: Escritorio;
let secretario: Escritorio;
let tecnico: Escritorio;
let registrar: Mesa['registrar'];
let ver: Mesa['ver'];
let aPuesto: Mesa['aPuesto'];
let derivada: Mesa['derivada'];
beforeAll(async () => {
  prueba = await iniciarAplicacion();
  recepcion = await prueba.escritorio('recepcion');
  director = await prueba.escritorio('director');
  secretario = await prueba.escritorio('secretario');
  tecnico = await prueba.escritorio('tecnico');
  ({ registrar, ver, aPuesto, derivada } = new Mesa(prueba, recepcion));
});
afterAll(() => prueba.cerrar());

describe('lo reservado', () => {
  it('quien no está en la ruta recibe lo mismo que si no existiera, por todo camino', async () => {
    const a = await registrar({ confidencialidad: 'RESERVADA' });
    const { gestion, id } = a.hoja;
    const caminos = [
      `/api/hojas/${gestion}/${id}`,
      `/api/hojas/${gestion}/${id}/historia`,
      `/api/hojas/${gestion}/${id}/hoja-de-ruta.pdf`,
      `/api/documentos/${a.documentoId}`,
      `/api/documentos/${a.documentoId}/pdf`,
      `/api/recepciones/${gestion}/${a.recepcionId}`,
    ];
    for (const camino of caminos) expect((await rechazo(tecnico.bytes(camino))).estado).toBe(404);
    expect(await tecnico.leer(`/api/hojas?codigo=${a.hoja.codigo}`)).toEqual([]);
    expect(
      (await rechazo(tecnico.acto(enPaso(a, a.derivacionId, 'derivar'), { oficial: aPuesto('director') })))
        .estado,
    ).toBe(404);
    expect((await director.leer<Vista>(caminos[0] as string)).estado).toBe('EN_CURSO');
    await derivada(a, 'secretario');
    for (const camino of caminos) expect((await secretario.bytes(camino)).length).toBeGreaterThan(0);
  });
});

describe('lo confidencial', () => {
  it('no va a una bandeja, y en la bandeja solo lo ve su destinatario, no la mesa de su unidad', async () => {
    const a = await registrar({ confidencialidad: 'CONFIDENCIAL' });
    const aBandeja = { oficial: { unidadId: prueba.demo.unidades.sdgi, acciones: [], proveido: '' } };
    expect(await rechazo(recepcion.acto(enPaso(a, a.derivacionId, 'derivar'), aBandeja))).toMatchObject({
      codigo: 'hojas.derivar.destinos',
    });
    const id = await derivada(a, 'secretario');
    const mesa = await prueba.escritorio('secretaria');
    const en = async (quien: Escritorio): Promise<boolean> =>
      (await quien.leer<{ filas: { derivacionId: string }[] }>('/api/bandeja?vista=por-recibir')).filas.some(
        (f) => f.derivacionId === id,
      );
    expect([await en(mesa), await en(secretario)]).toEqual([false, true]);
    expect((await rechazo(mesa.acto(enPaso(a, id, 'recibir'), {}))).estado).toBe(404);
    await secretario.acto(enPaso(a, id, 'recibir'), {});
    await ver(a, secretario);
    const actos = await secretario.leer<{ acto: string }[]>(
      `/api/hojas/${a.hoja.gestion}/${a.hoja.id}/historia`,
    );
    expect(actos.map((e) => e.acto)).toContain('ver');
  });
});
