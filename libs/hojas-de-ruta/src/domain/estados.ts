/** States of a step. The first three are live: somebody holds it. */
export const ESTADOS_DE_PASO = [
  'ENVIADA',
  'RECIBIDA',
  'SUSPENDIDA',
  'DERIVADA',
  'ARCHIVADA',
  'AGRUPADA',
  'REVERTIDA',
  'DEVUELTA',
  'ATENDIDA',
  'ANULADA',
] as const;
export type EstadoDePaso = (typeof ESTADOS_DE_PASO)[number];
export const ESTADOS_DE_HOJA = ['EN_CURSO', 'SUSPENDIDA', 'AGRUPADA', 'ARCHIVADA', 'ANULADA'] as const;
export type EstadoDeHoja = (typeof ESTADOS_DE_HOJA)[number];
export type TipoDePaso = 'oficial' | 'copia';

/**
 * Acts on a step. `retomar` is what revertir does to the sender's step; `ingresar`, what a note that joins the HR does to
 * its oficial; `heredar`, what happens when its post ends: the step goes to a post, or waits in a tray to be received again. */
export const ACTOS = [
  'recibir',
  'derivar',
  'derivarCopias',
  'responder',
  'revertir',
  'retomar',
  'devolver',
  'archivar',
  'desarchivar',
  'suspender',
  'reanudar',
  'agrupar',
  'desagrupar',
  'atender',
  'ingresar',
  'heredar',
  'heredarABandeja',
  'anular',
] as const;
export type Acto = (typeof ACTOS)[number];

const AMBOS = ['oficial', 'copia'] as const;
const OFICIAL = ['oficial'] as const;
const COPIA = ['copia'] as const;

interface Transicion {
  readonly a: EstadoDePaso;
  readonly tipos: readonly TipoDePaso[];
}

const va = (a: EstadoDePaso, tipos: readonly TipoDePaso[] = AMBOS): Transicion => ({ a, tipos });

/**
 * The one table: from which state, by which act, to which state, and for which kind of step. What is not here is refused.
 * Where an act leads an oficial and a copia to different states there are two rows.
 */
export const TABLA: Readonly<Record<EstadoDePaso, Readonly<Partial<Record<Acto, readonly Transicion[]>>>>> = {
  ENVIADA: {
    recibir: [va('RECIBIDA')],
    devolver: [va('DEVUELTA')],
    revertir: [va('REVERTIDA')],
    anular: [va('ANULADA')],
    heredar: [va('ENVIADA')],
    heredarABandeja: [va('ENVIADA')],
    ingresar: [va('ENVIADA', OFICIAL)],
  },
  RECIBIDA: {
    derivar: [va('DERIVADA', OFICIAL)],
    derivarCopias: [va('RECIBIDA')],
    responder: [va('DERIVADA', OFICIAL), va('ATENDIDA', COPIA)],
    devolver: [va('DEVUELTA')],
    archivar: [va('ARCHIVADA')],
    suspender: [va('SUSPENDIDA')],
    agrupar: [va('AGRUPADA', OFICIAL)],
    atender: [va('ATENDIDA', COPIA)],
    anular: [va('ANULADA')],
    heredar: [va('RECIBIDA')],
    heredarABandeja: [va('ENVIADA')],
    ingresar: [va('RECIBIDA', OFICIAL)],
  },
  SUSPENDIDA: {
    reanudar: [va('RECIBIDA')],
    anular: [va('ANULADA')],
    heredar: [va('SUSPENDIDA')],
    ingresar: [va('RECIBIDA', OFICIAL)],
  },
  DERIVADA: { retomar: [va('RECIBIDA', OFICIAL)] },
  ARCHIVADA: { desarchivar: [va('RECIBIDA')], ingresar: [va('RECIBIDA', OFICIAL)] },
  AGRUPADA: { desagrupar: [va('RECIBIDA', OFICIAL)], ingresar: [va('AGRUPADA', OFICIAL)] },
  REVERTIDA: {},
  DEVUELTA: {},
  ATENDIDA: {},
  ANULADA: {},
};

/** @returns the state an act leads to, or null when the table refuses it */
export function destino(estado: EstadoDePaso, acto: Acto, tipo: TipoDePaso): EstadoDePaso | null {
  return TABLA[estado][acto]?.find((t) => t.tipos.includes(tipo))?.a ?? null;
}

export const esVivo = (estado: EstadoDePaso): boolean =>
  estado === 'ENVIADA' || estado === 'RECIBIDA' || estado === 'SUSPENDIDA';

const HOJA_SEGUN_OFICIAL: Partial<Record<EstadoDePaso, EstadoDeHoja>> = {
  ENVIADA: 'EN_CURSO',
  RECIBIDA: 'EN_CURSO',
  SUSPENDIDA: 'SUSPENDIDA',
  AGRUPADA: 'AGRUPADA',
  ARCHIVADA: 'ARCHIVADA',
  ANULADA: 'ANULADA',
};

/** The HR follows its present oficial alone: the one that was neither sent on, taken back nor returned. */
export function estadoSegunOficial(
  oficiales: readonly { readonly estado: EstadoDePaso }[],
): EstadoDeHoja | null {
  const presentes = oficiales.flatMap((o) => HOJA_SEGUN_OFICIAL[o.estado] ?? []);
  return presentes.length === 1 ? (presentes[0] ?? null) : null;
}

/** How people call a state, after "está". */
export const NOMBRE_DE_ESTADO: Readonly<Record<EstadoDePaso, string>> = {
  ENVIADA: 'enviado y aún no recibido',
  RECIBIDA: 'en despacho',
  SUSPENDIDA: 'suspendido',
  DERIVADA: 'ya derivado',
  ARCHIVADA: 'archivado',
  AGRUPADA: 'agrupado',
  REVERTIDA: 'retirado por quien lo envió',
  DEVUELTA: 'devuelto',
  ATENDIDA: 'atendido',
  ANULADA: 'anulado',
};
