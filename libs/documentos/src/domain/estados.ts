/**
 * States of a documento (the law: BORRADOR -> EN_VOBO -> EN_FIRMA -> FIRMADO -> DESPACHADO -> ACUSADO | NO_ENTREGADO).
 * A draft that is not wanted is DESCARTADO, without number, until its desk wants it again.
 */
export const ESTADOS = [
  'BORRADOR',
  'EN_VOBO',
  'EN_FIRMA',
  'FIRMADO',
  'DESPACHADO',
  'ACUSADO',
  'NO_ENTREGADO',
  'ANULADO',
  'RECIBIDO',
  'DESCARTADO',
] as const;
export type Estado = (typeof ESTADOS)[number];

export const ACTOS = [
  'editar',
  'cambiar-firmante',
  'descartar',
  'recuperar',
  'anexar',
  'pedir-vobo',
  'observar',
  'retirar-vobo',
  'preparar-firma',
  'completar-firma',
  'emitir',
  'despachar',
  'acusar',
  'no-entregar',
  'copia-sellada',
  'corregir-acuse',
  'descartar-destino',
  'anular',
] as const;
export type Acto = (typeof ACTOS)[number];

/**
 * State x act -> next state; an absent pair is refused. EN_FIRMA already has its number: it can be prepared again
 * (a retry) and only `anular` frees the office of it. `emitir` issues a paper made elsewhere as it came: FIRMADO is then what its own
 * signatures, or the ink on it, say. Annexes travel beside the signed paper and join it until it goes out. A note from outside (RECIBIDO) is never changed.
 * From FIRMADO on there may be several addressees: what an act on one of them leads to is for `estadoPorSalidas` to say,
 * and the state here is that of the only one.
 */
export const TABLA: Readonly<Record<Estado, Readonly<Partial<Record<Acto, Estado>>>>> = {
  BORRADOR: {
    editar: 'BORRADOR',
    'cambiar-firmante': 'BORRADOR',
    descartar: 'DESCARTADO',
    anexar: 'BORRADOR',
    'pedir-vobo': 'EN_VOBO',
    'preparar-firma': 'EN_FIRMA',
    emitir: 'FIRMADO',
  },
  EN_VOBO: {
    anexar: 'EN_VOBO',
    observar: 'BORRADOR',
    'retirar-vobo': 'BORRADOR',
    'preparar-firma': 'EN_FIRMA',
    emitir: 'FIRMADO',
  },
  EN_FIRMA: {
    editar: 'EN_FIRMA',
    anexar: 'EN_FIRMA',
    'preparar-firma': 'EN_FIRMA',
    'completar-firma': 'FIRMADO',
    emitir: 'FIRMADO',
    anular: 'ANULADO',
  },
  FIRMADO: {
    anexar: 'FIRMADO',
    despachar: 'DESPACHADO',
    'descartar-destino': 'FIRMADO',
    anular: 'ANULADO',
  },
  DESPACHADO: {
    despachar: 'DESPACHADO',
    acusar: 'ACUSADO',
    'no-entregar': 'NO_ENTREGADO',
    'copia-sellada': 'DESPACHADO',
    'corregir-acuse': 'DESPACHADO',
    'descartar-destino': 'DESPACHADO',
    anular: 'ANULADO',
  },
  ACUSADO: {
    despachar: 'DESPACHADO',
    'copia-sellada': 'ACUSADO',
    'corregir-acuse': 'ACUSADO',
    anular: 'ANULADO',
  },
  NO_ENTREGADO: {
    despachar: 'DESPACHADO',
    'copia-sellada': 'NO_ENTREGADO',
    'corregir-acuse': 'NO_ENTREGADO',
    'descartar-destino': 'NO_ENTREGADO',
    anular: 'ANULADO',
  },
  ANULADO: {},
  RECIBIDO: {},
  DESCARTADO: { recuperar: 'BORRADOR' },
};

/** Not issued: its own desk's alone, and those who give it visto bueno. */
export const SIN_EMITIR: readonly Estado[] = ['BORRADOR', 'EN_VOBO', 'EN_FIRMA', 'DESCARTADO'];

/** How each state is called on screen. */
export const NOMBRES: Readonly<Record<Estado, string>> = {
  BORRADOR: 'borrador',
  EN_VOBO: 'en visto bueno',
  EN_FIRMA: 'en firma',
  FIRMADO: 'firmado',
  DESPACHADO: 'despachado',
  ACUSADO: 'con acuse',
  NO_ENTREGADO: 'no entregado',
  ANULADO: 'anulado',
  RECIBIDO: 'recibido de afuera',
  DESCARTADO: 'descartado',
};
