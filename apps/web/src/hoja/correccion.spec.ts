import { ordenDeCorreccion, ordenDeInterna, textosDe, textosDeInterna } from './correccion';

const nota = {
  ...{ procedencia: 'AGETI', remitente: 'Director', remitenteCargo: null, citeOriginal: 'A/1/2018' },
  ...{ fechaOriginal: '2018-04-02', referencia: 'Plazos', fojas: 2, fojasDeclaradas: 4 },
  ...{ adjuntos: 'Un plano', destinatario: 'Gobernador' },
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

it('las fojas que declara y los adjuntos se corrigen o se vacían; el destinatario viaja por su puesto', () => {
  const destinatario = { tipo: 'puesto' as const, id: '7', cargo: 'Secretario', unidadSigla: 'SDGI' };
  const v = { ...textosDe(nota), fojasDeclaradas: '', adjuntos: ' Dos planos ', motivo: 'x' };
  expect(
    ordenDeCorreccion({ nota, corregidaEn: null }, { ...v, destinatario: destinatario as never }),
  ).toEqual({
    ...{ motivo: 'x', corregidaEn: null },
    ...{ fojasDeclaradas: null, adjuntos: 'Dos planos', destinatarioPuestoId: '7' },
  });
  const nadie = { ...textosDe(nota), sinDestinatario: true, motivo: 'x' };
  expect(ordenDeCorreccion({ nota, corregidaEn: null }, nadie)).toEqual({
    ...{ motivo: 'x', corregidaEn: null, destinatarioPuestoId: null },
  });
});

it('de una interna viaja solo lo que cambió, sobre lo que se vio', () => {
  const hoja = { referencia: 'Plazos', proceso: null, fojas: 2, adjuntos: 'CD' };
  const corregidaEn = '2018-06-28T21:45:00.000Z';
  const v = {
    ...textosDeInterna(hoja),
    referencia: ' Plazos del Plan ',
    adjuntos: '',
    fojas: '',
    motivo: 'x',
  };
  expect(ordenDeInterna({ ...hoja, corregidaEn }, v)).toEqual({
    ...{ motivo: 'x', corregidaEn, referencia: 'Plazos del Plan', adjuntos: null, fojas: null },
  });
});
