import {
  cambiosDe,
  motivosDeCabezaAjena,
  motivosParaNoCorregir,
  motivosParaNoCorregirInterna,
  type DatosDeNota,
} from './corregir';

const recepcion = { unidadId: '1', procedencia: 'AGETIC' };
const hoja = { estado: 'EN_CURSO', codigo: '1648-18' };
const mesa = { unidadId: '1', roles: ['ventanilla'] };

it('la mesa que recibió corrige su nota', () => {
  expect(motivosParaNoCorregir(recepcion, hoja, mesa)).toEqual([]);
});

it.each([
  ['sin el rol', recepcion, hoja, { unidadId: '1', roles: ['funcionario'] }, 'hojas.correccion.rol'],
  ['otra mesa', recepcion, hoja, { ...mesa, unidadId: '2' }, 'hojas.correccion.otra-mesa'],
  ['una recepción de paso', { ...recepcion, procedencia: null }, hoja, mesa, 'hojas.correccion.sin-nota'],
  ['una hoja anulada', recepcion, { ...hoja, estado: 'ANULADA' }, mesa, 'hojas.correccion.anulada'],
])('%s no corrige', (_, r, h, q, codigo) => {
  expect(motivosParaNoCorregir(r, h, q).map((m) => m.codigo)).toEqual([codigo]);
});

it('solo cuenta lo que cambia, con su valor anterior', () => {
  const antes: DatosDeNota = {
    ...{ procedencia: 'A', remitente: 'B', remitenteCargo: null, citeOriginal: null, fechaOriginal: null },
    ...{ referencia: 'R', fojas: 3, fojasDeclaradas: null, adjuntos: null, destinatario: null },
  };
  expect(cambiosDe(antes, { procedencia: 'A', fojas: 4, citeOriginal: 'X/1' })).toEqual({
    fojas: { antes: 3, despues: 4 },
    citeOriginal: { antes: null, despues: 'X/1' },
  });
});

describe('la cabeza de una interna', () => {
  const interna = { ...hoja, clase: 'interna' as const };
  const registrador = { puestoId: '7', unidadId: '1' };
  const quien = { puestoId: '7', unidadId: '1', roles: ['funcionario'] };

  it.each([
    ['quien la registró', quien],
    ['quien la registró, pasado a otra unidad', { ...quien, unidadId: '2' }],
    ['otro de su unidad', { ...quien, puestoId: '8' }],
  ])('la corrige %s', (_, q) => {
    expect(motivosParaNoCorregirInterna(interna, registrador, q)).toEqual([]);
  });

  it.each([
    ['otra unidad', interna, { ...quien, puestoId: '8', unidadId: '2' }, ['hojas.correccion.otra-unidad']],
    ['quien no es de oficina', interna, { ...quien, roles: ['auditor'] }, ['hojas.correccion.rol']],
    ['una anulada', { ...interna, estado: 'ANULADA' }, quien, ['hojas.correccion.anulada']],
    ['una externa', { ...interna, clase: 'externa' as const }, quien, ['hojas.correccion.de-nota']],
    [
      'una anulada, de otra unidad',
      { ...interna, estado: 'ANULADA' },
      { ...quien, puestoId: '8', unidadId: '2' },
      ['hojas.correccion.otra-unidad', 'hojas.correccion.anulada'],
    ],
  ])('%s no se corrige', (_, h, q, codigos) => {
    expect(motivosParaNoCorregirInterna(h, registrador, q).map((m) => m.codigo)).toEqual(codigos);
  });
});

it('los adjuntos y el destinatario son los de la nota que abrió la hoja', () => {
  expect(motivosDeCabezaAjena(true, { adjuntos: 'CD', destinatarioPuestoId: null })).toEqual([]);
  expect(motivosDeCabezaAjena(false, {})).toEqual([]);
  for (const pedido of [{ adjuntos: null }, { destinatarioPuestoId: '7' }])
    expect(motivosDeCabezaAjena(false, pedido).map((m) => m.codigo)).toEqual([
      'hojas.correccion.de-otra-nota',
    ]);
});
