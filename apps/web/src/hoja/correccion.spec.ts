import { ordenDeCorreccion, textosDe } from './correccion';

const nota = {
  ...{ procedencia: 'AGETI', remitente: 'Director', remitenteCargo: null, citeOriginal: 'A/1/2018' },
  ...{ fechaOriginal: '2018-04-02', referencia: 'Plazos', fojas: 2, fojasDeclaradas: null },
};

it('viaja solo lo que cambió, y lo vaciado viaja vacío', () => {
  const v = { ...textosDe(nota), procedencia: ' AGETIC ', citeOriginal: '', fojas: '3', motivo: 'Tipeo' };
  expect(ordenDeCorreccion({ nota, corregidaEn: null }, v)).toEqual({
    motivo: 'Tipeo',
    corregidaEn: null,
    procedencia: 'AGETIC',
    citeOriginal: null,
    fojas: 3,
  });
});

it('sin tocar nada viaja solo el motivo', () => {
  expect(
    ordenDeCorreccion({ nota, corregidaEn: '2018-06-28T21:45:00.000Z' }, { ...textosDe(nota), motivo: 'x' }),
  ).toEqual({
    motivo: 'x',
    corregidaEn: '2018-06-28T21:45:00.000Z',
  });
});
