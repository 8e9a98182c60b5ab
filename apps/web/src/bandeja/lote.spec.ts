import type { FilaDeBandeja, ResultadoDeLote } from '../api/tipos';
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

  it('cada una que no fue lleva su código y todas sus razones', () => {
    const filas = [{ gestion: 2018, derivacionId: '3', codigo: '1650-18' }] as FilaDeBandeja[];
    expect(noHechas([hecha('1'), rechazada], filas)).toEqual([
      { clave: '2018/3', codigo: '1650-18', motivos: ['Está archivada.'] },
    ]);
  });
});
