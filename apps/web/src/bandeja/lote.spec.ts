import type { FilaDeBandeja, ResultadoDeLote } from '../api/tipos';
import { COPIA_VACIA } from '../hoja/derivar';
import type { DestinoElegido } from '../ui/destinos';
import { BORRADOR_DE_LOTE, comoActo, faltasEnLote } from './borrador-de-lote';
import { enviosDe, noHechas, resumenDeGrupo, resumenDeLote } from './lote';

const hecha = (id: string): ResultadoDeLote => ({
  gestion: 2018,
  id,
  hecho: true,
  derivaciones: [{ gestion: 2018, id: `9${id}`, tipo: 'oficial', a: 'Director General' }],
  problema: null,
});
const rechazada: ResultadoDeLote = {
  gestion: 2018,
  id: '3',
  hecho: false,
  derivaciones: [],
  problema: { codigo: 'hojas.derivar', detalle: 'x', motivos: [{ codigo: 'a', texto: 'Está archivada.' }] },
};

describe('resultado de un lote', () => {
  it('dice cuántas fueron y cuántas no', () => {
    expect(resumenDeLote('derivar', [hecha('1'), hecha('2'), rechazada])).toBe('2 derivadas, 1 no.');
    expect(resumenDeLote('recibir', [hecha('1')])).toBe('1 recibida.');
  });

  it('las que viajan con otra dicen con cuál', () => {
    const filas = ['4-26', '5-26'].map((codigo, i) => ({ codigo, gestion: 2018, derivacionId: `${i + 1}` }));
    const de = (resultados: ResultadoDeLote[]) =>
      resumenDeGrupo({ codigo: '9-26' }, resultados, filas as FilaDeBandeja[]);
    expect(de([hecha('1')])).toBe('4-26 viaja con 9-26.');
    expect(de([hecha('1'), hecha('2')])).toBe('4-26 y 5-26 viajan con 9-26.');
    expect(de([hecha('1'), rechazada])).toBe('4-26 viaja con 9-26, 1 no.');
    expect(de([rechazada])).toBe('Ninguna viaja con 9-26.');
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

  it('derivar lleva plazo y copias como una sola, y pide lo mismo', () => {
    const puesto = (id: string) => ({ tipo: 'puesto', id }) as DestinoElegido;
    const b = {
      ...BORRADOR_DE_LOTE,
      destino: puesto('7'),
      proveido: 'Atender',
      plazo: '5 hábiles',
      copias: [{ ...COPIA_VACIA, destino: puesto('8') }],
    };
    expect(faltasEnLote('derivar', b)).toEqual({});
    expect(comoActo('derivar', b)).toEqual({
      acto: 'derivar',
      orden: {
        oficial: {
          puestoId: '7',
          acciones: [],
          proveido: 'Atender',
          plazo: { modo: 'habiles', dias: 5 },
        },
        copias: [{ puestoId: '8', acciones: ['para-su-conocimiento'], proveido: '' }],
      },
    });
    expect(Object.keys(faltasEnLote('derivar', { ...b, plazo: 'pronto' }))).toEqual(['oficial.plazo']);
    expect(Object.keys(faltasEnLote('derivar', BORRADOR_DE_LOTE))).toEqual(['oficial']);
  });

  it('se puede retirar lo que salió de un original, con su código; la respuesta de una copia, no', () => {
    const filas = [
      { gestion: 2018, derivacionId: '1', codigo: '1648-18', tipo: 'oficial' },
      { gestion: 2018, derivacionId: '2', codigo: '1649-18', tipo: 'copia' },
    ] as FilaDeBandeja[];
    const resultados = [hecha('1'), hecha('2'), rechazada];
    expect(enviosDe('responder', resultados, filas)).toMatchObject([{ id: '91', codigo: '1648-18' }]);
    expect(enviosDe('derivar', resultados, filas).map((e) => e.id)).toEqual(['91', '92']);
  });
});
