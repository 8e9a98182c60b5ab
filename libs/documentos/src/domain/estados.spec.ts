import { ACTOS, ESTADOS, TABLA, type Acto, type Estado } from './estados';

/** The same law written the other way round: for each act, from which states and to which. */
const LEY: Record<Acto, Partial<Record<Estado, Estado>>> = {
  editar: { BORRADOR: 'BORRADOR', EN_FIRMA: 'EN_FIRMA' },
  'cambiar-firmante': { BORRADOR: 'BORRADOR' },
  descartar: { BORRADOR: 'DESCARTADO' },
  recuperar: { DESCARTADO: 'BORRADOR' },
  anexar: { BORRADOR: 'BORRADOR', EN_VOBO: 'EN_VOBO', EN_FIRMA: 'EN_FIRMA', FIRMADO: 'FIRMADO' },
  'pedir-vobo': { BORRADOR: 'EN_VOBO' },
  observar: { EN_VOBO: 'BORRADOR' },
  'retirar-vobo': { EN_VOBO: 'BORRADOR' },
  'preparar-firma': { BORRADOR: 'EN_FIRMA', EN_VOBO: 'EN_FIRMA', EN_FIRMA: 'EN_FIRMA' },
  'completar-firma': { EN_FIRMA: 'FIRMADO' },
  emitir: { BORRADOR: 'FIRMADO', EN_VOBO: 'FIRMADO', EN_FIRMA: 'FIRMADO' },
  despachar: {
    FIRMADO: 'DESPACHADO',
    DESPACHADO: 'DESPACHADO',
    ACUSADO: 'DESPACHADO',
    NO_ENTREGADO: 'DESPACHADO',
  },
  acusar: { DESPACHADO: 'ACUSADO' },
  'no-entregar': { DESPACHADO: 'NO_ENTREGADO' },
  'copia-sellada': { DESPACHADO: 'DESPACHADO', ACUSADO: 'ACUSADO', NO_ENTREGADO: 'NO_ENTREGADO' },
  'corregir-acuse': { DESPACHADO: 'DESPACHADO', ACUSADO: 'ACUSADO', NO_ENTREGADO: 'NO_ENTREGADO' },
  'descartar-destino': { FIRMADO: 'FIRMADO', DESPACHADO: 'DESPACHADO', NO_ENTREGADO: 'NO_ENTREGADO' },
  anular: {
    EN_FIRMA: 'ANULADO',
    FIRMADO: 'ANULADO',
    DESPACHADO: 'ANULADO',
    ACUSADO: 'ANULADO',
    NO_ENTREGADO: 'ANULADO',
  },
};

describe('estados de un documento', () => {
  const pares = ESTADOS.flatMap((estado) => ACTOS.map((acto) => [estado, acto] as const));

  it.each(pares)('%s × %s', (estado, acto) => {
    expect(TABLA[estado][acto]).toBe(LEY[acto][estado]);
  });

  it('todo estado propio se alcanza desde el borrador', () => {
    const vistos = new Set<Estado>(['BORRADOR']);
    for (const estado of vistos) for (const destino of Object.values(TABLA[estado])) vistos.add(destino);
    expect([...vistos].sort()).toEqual(ESTADOS.filter((e) => e !== 'RECIBIDO').sort());
  });

  it('lo anulado y lo recibido de afuera no cambian', () => {
    expect(TABLA.ANULADO).toEqual({});
    expect(TABLA.RECIBIDO).toEqual({});
  });
});
