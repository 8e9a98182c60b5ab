import {
  ACTOS,
  destino,
  ESTADOS_DE_PASO,
  TABLA,
  type Acto,
  type EstadoDePaso,
  type TipoDePaso,
} from './estados';

/** Every documented pair, as the office tells it: state, act, where the oficial goes, where the copia goes. */
const DOCUMENTADOS: readonly (readonly [EstadoDePaso, Acto, EstadoDePaso | null, EstadoDePaso | null])[] = [
  ['ENVIADA', 'recibir', 'RECIBIDA', 'RECIBIDA'],
  ['ENVIADA', 'devolver', 'DEVUELTA', 'DEVUELTA'],
  ['ENVIADA', 'revertir', 'REVERTIDA', 'REVERTIDA'],
  ['ENVIADA', 'anular', 'ANULADA', 'ANULADA'],
  ['ENVIADA', 'ingresar', 'ENVIADA', null],
  ['ENVIADA', 'heredar', 'ENVIADA', 'ENVIADA'],
  ['ENVIADA', 'heredarABandeja', 'ENVIADA', 'ENVIADA'],
  ['RECIBIDA', 'derivar', 'DERIVADA', null],
  ['RECIBIDA', 'derivarCopias', 'RECIBIDA', 'RECIBIDA'],
  ['RECIBIDA', 'responder', 'DERIVADA', 'ATENDIDA'],
  ['RECIBIDA', 'devolver', 'DEVUELTA', 'DEVUELTA'],
  ['RECIBIDA', 'archivar', 'ARCHIVADA', 'ARCHIVADA'],
  ['RECIBIDA', 'suspender', 'SUSPENDIDA', 'SUSPENDIDA'],
  ['RECIBIDA', 'agrupar', 'AGRUPADA', null],
  ['RECIBIDA', 'atender', null, 'ATENDIDA'],
  ['RECIBIDA', 'anular', 'ANULADA', 'ANULADA'],
  ['RECIBIDA', 'ingresar', 'RECIBIDA', null],
  ['RECIBIDA', 'heredar', 'RECIBIDA', 'RECIBIDA'],
  ['RECIBIDA', 'heredarABandeja', 'ENVIADA', 'ENVIADA'],
  ['SUSPENDIDA', 'reanudar', 'RECIBIDA', 'RECIBIDA'],
  ['SUSPENDIDA', 'anular', 'ANULADA', 'ANULADA'],
  ['SUSPENDIDA', 'ingresar', 'RECIBIDA', null],
  ['SUSPENDIDA', 'heredar', 'SUSPENDIDA', 'SUSPENDIDA'],
  ['DERIVADA', 'retomar', 'RECIBIDA', null],
  ['ARCHIVADA', 'desarchivar', 'RECIBIDA', 'RECIBIDA'],
  ['ARCHIVADA', 'ingresar', 'RECIBIDA', null],
  ['AGRUPADA', 'desagrupar', 'RECIBIDA', null],
  ['AGRUPADA', 'ingresar', 'AGRUPADA', null],
];

const MATRIZ = ESTADOS_DE_PASO.flatMap((estado) =>
  ACTOS.flatMap((acto) =>
    (['oficial', 'copia'] as const).map((tipo): [EstadoDePaso, Acto, TipoDePaso] => [estado, acto, tipo]),
  ),
);

describe('tabla de estados del paso', () => {
  it.each(MATRIZ)('%s × %s (%s)', (estado, acto, tipo) => {
    const documentado = DOCUMENTADOS.find(([e, a]) => e === estado && a === acto);
    expect(destino(estado, acto, tipo)).toBe(documentado?.[tipo === 'oficial' ? 2 : 3] ?? null);
  });

  it('los estados finales no tienen salida', () => {
    for (const final of ['REVERTIDA', 'DEVUELTA', 'ATENDIDA', 'ANULADA'] as const)
      expect(TABLA[final]).toEqual({});
  });

  it('todo estado se alcanza desde ENVIADA o RECIBIDA', () => {
    const vistos = new Set<EstadoDePaso>(['ENVIADA', 'RECIBIDA']);
    for (let antes = 0; antes !== vistos.size;) {
      antes = vistos.size;
      for (const e of [...vistos]) for (const t of Object.values(TABLA[e]).flat()) vistos.add(t.a);
    }
    expect([...vistos].sort()).toEqual([...ESTADOS_DE_PASO].sort());
  });

  it('lo derivado se reabre solo al retirar', () => {
    expect(Object.keys(TABLA.DERIVADA)).toEqual(['retomar']);
  });
});
