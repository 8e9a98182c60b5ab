import type { FilaDeBandeja, ResultadoDeLote } from '../api/tipos';
import { BORRADOR_DE_LOTE, comoActo } from './borrador-de-lote';
import { noHechas, resumenDeLote } from './lote';

const hecha = (id: string): ResultadoDeLote => ({ gestion: 2018, id, hecho: true, problema: null });
const rechazada: ResultadoDeLote = {
  gestion: 2018,
  id: '3',
  hecho: false,
  problema: { codigo: 'hojas.derivar', detalle: 'x', motivos: [{ codigo: 'a', texto: 'Está archivada.' }] },
};

describe('resultado de un lote', () => {
  it('dice cuántas fueron y cuántas no', () => {
    expect(resumenDeLote('derivar', [hecha('1'), hecha('2'), rechazada])).toBe('2 derivadas, 1 no.');
    expect(resumenDeLote('recibir', [hecha('1')])).toBe('1 recibida.');
  });

  it('las que salen tarde llevan su justificación, si se escribió', () => {
    const b = { ...BORRADOR_DE_LOTE, documentoId: '9' };
    expect(comoActo('responder', b)).toEqual({ acto: 'responder', orden: { documentoId: '9' } });
    for (const acto of ['derivar', 'responder'] as const)
      expect(comoActo(acto, { ...b, texto: ' Se esperó al archivo ' })).toMatchObject({
        orden: { justificacion: 'Se esperó al archivo' },
      });
  });

  it('cada una que no fue lleva su código y todas sus razones', () => {
    const filas = [{ gestion: 2018, derivacionId: '3', codigo: '1650-18' }] as FilaDeBandeja[];
    expect(noHechas([hecha('1'), rechazada], filas)).toEqual([
      { clave: '2018/3', codigo: '1650-18', motivos: ['Está archivada.'] },
    ]);
  });
});
