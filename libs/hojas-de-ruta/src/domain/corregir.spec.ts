import { cambiosDe, motivosParaNoCorregir } from './corregir';

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
  const antes = {
    ...{ procedencia: 'A', remitente: 'B', remitenteCargo: null, citeOriginal: null, fechaOriginal: null },
    ...{ referencia: 'R', fojas: 3 },
  };
  expect(cambiosDe(antes, { procedencia: 'A', fojas: 4, citeOriginal: 'X/1' })).toEqual({
    fojas: { antes: 3, despues: 4 },
    citeOriginal: { antes: null, despues: 'X/1' },
  });
});
