import { iniciarAplicacion, type AplicacionDePrueba } from '../support/aplicacion';
import { Oficina } from '../support/oficina';

let prueba: AplicacionDePrueba;
let oficina: Oficina;
beforeAll(async () => {
  prueba = await iniciarAplicacion();
  oficina = await Oficina.abrir(prueba, ['recepcion', 'director', 'secretario', 'tecnico']);
});
afterAll(() => prueba.cerrar());

const DESPACHO_Y_OBSERVADOS = ['recepcion/en-despacho', 'recepcion/observados'];

describe('observados', () => {
  it('lo retirado está, con motivo o sin él, y se dice', async () => {
    for (const [orden, dice] of [
      [{ motivo: 'Iba a otra secretaría' }, 'Iba a otra secretaría'],
      [{}, 'Retirada, sin motivo escrito'],
    ] as const) {
      const alta = await oficina.mesa.registrar();
      const enviada = await oficina.mesa.derivada(alta);
      await oficina.hacer('recepcion', alta, enviada, 'revertir', orden);
      expect(await oficina.donde(alta.derivacionId)).toEqual(DESPACHO_Y_OBSERVADOS);
      const { filas } = await oficina.bandeja('recepcion', 'observados');
      expect(filas.find((f) => f.derivacionId === alta.derivacionId)?.observacion).toBe(dice);
    }
  });

  it('una nota que se une se dice a quien la tiene, y no es una devolución', async () => {
    const alta = await oficina.mesa.registrar();
    await oficina.mesa.registrar({ hoja: { gestion: alta.hoja.gestion, id: alta.hoja.id } });
    expect(await oficina.donde(alta.derivacionId)).toEqual(['recepcion/en-despacho']);
    const { filas } = await oficina.bandeja('recepcion', 'en-despacho');
    expect(filas.find((f) => f.derivacionId === alta.derivacionId)?.observacion).toContain(
      'Ingresó una nota',
    );
  });

  it('lo devuelto sigue observado después de recibirlo, aunque se le una una nota', async () => {
    const alta = await oficina.mesa.registrar();
    const id = await oficina.mesa.derivada(alta);
    await oficina.hacer('director', alta, id, 'devolver', { motivo: 'Falta el anexo' });
    const vuelta = (await oficina.ver(alta)).ruta.at(-1)?.id ?? '';
    await oficina.hacer('recepcion', alta, vuelta, 'recibir');
    await oficina.mesa.registrar({ hoja: { gestion: alta.hoja.gestion, id: alta.hoja.id } });
    expect(await oficina.donde(vuelta)).toEqual(DESPACHO_Y_OBSERVADOS);
  });
});
