import { comoOrden, COPIA_VACIA, faltasDeDerivar, LINEA_VACIA, type BorradorDerivar } from './derivar';

const director = {
  tipo: 'puesto' as const,
  id: '7',
  cargo: 'Director General',
  unidadSigla: 'Desp./Gov.',
  unidadId: '1',
  unidadNombre: 'Despacho',
  funcionario: null,
};
const secretaria = {
  tipo: 'unidad' as const,
  id: '3',
  cargo: null,
  unidadId: '3',
  unidadSigla: 'GDAT/SDGI',
  unidadNombre: 'Secretaría',
  funcionario: null,
};
const base: BorradorDerivar = { oficial: LINEA_VACIA, copias: [], documentoIds: [], justificacion: '' };

describe('orden de derivar', () => {
  it('un puesto viaja como puesto y una unidad como unidad', () => {
    const orden = comoOrden(
      {
        oficial: {
          destino: director,
          acciones: ['elaborar-respuesta'],
          proveido: ' Atender ',
          plazo: '2018-07-02',
        },
        copias: [{ ...COPIA_VACIA, destino: secretaria }],
        documentoIds: ['4'],
        justificacion: '',
      },
      false,
    );
    expect(orden).toEqual({
      oficial: { puestoId: '7', acciones: ['elaborar-respuesta'], proveido: 'Atender', plazo: '2018-07-02' },
      copias: [{ unidadId: '3', acciones: ['para-su-conocimiento'], proveido: '' }],
      documentoIds: ['4'],
    });
  });

  it('cada copia lleva lo que se le pide: nada no es pedir, y su plazo se lee', () => {
    const copias = [{ ...COPIA_VACIA, destino: secretaria, acciones: [], plazo: 'pronto' }];
    expect(faltasDeDerivar({ ...base, copias }, false)).toMatchObject({
      'copias.0.acciones': expect.any(String),
      'copias.0.plazo': expect.any(String),
    });
    const pedida = { ...COPIA_VACIA, destino: secretaria, proveido: ' Informe. ', plazo: '20 hábiles' };
    expect(faltasDeDerivar({ ...base, copias: [pedida] }, false)).toEqual({});
    expect(comoOrden({ ...base, copias: [pedida] }, false).copias).toEqual([
      {
        unidadId: '3',
        acciones: ['para-su-conocimiento'],
        proveido: 'Informe.',
        plazo: { modo: 'habiles', dias: 20 },
      },
    ]);
  });

  it('una copia que no es para nadie no se pierde: se elige o se quita', () => {
    const oficial = { ...LINEA_VACIA, destino: director, proveido: 'x' };
    const copias = [{ ...COPIA_VACIA, destino: secretaria }, COPIA_VACIA];
    const faltas = { 'copias.1': 'Elija a quién va la copia 2, o quítela.' };
    expect(faltasDeDerivar({ ...base, oficial, copias }, false)).toEqual(faltas);
    expect(faltasDeDerivar({ ...base, copias }, true)).toEqual(faltas);
    expect(faltasDeDerivar({ ...base, oficial, copias: [COPIA_VACIA] }, false)).toEqual({
      'copias.0': 'Elija a quién va la copia 1, o quítela.',
    });
  });

  it('de una copia solo salen copias', () => {
    const orden = comoOrden({ ...base, oficial: { ...LINEA_VACIA, destino: director } }, true);
    expect(orden).toEqual({});
    expect(faltasDeDerivar(base, true)).toHaveProperty(['copias.0']);
  });

  it('sin destino, o sin casilla ni proveído, dice qué falta', () => {
    expect(faltasDeDerivar(base, false)).toHaveProperty('oficial');
    expect(
      faltasDeDerivar({ ...base, oficial: { ...LINEA_VACIA, destino: director } }, false),
    ).toHaveProperty(['oficial.acciones']);
    expect(
      faltasDeDerivar({ ...base, oficial: { ...LINEA_VACIA, destino: director, proveido: 'x' } }, false),
    ).toEqual({});
    expect(faltasDeDerivar({ ...base, copias: [{ ...COPIA_VACIA, destino: secretaria }] }, false)).toEqual(
      {},
    );
  });
});
