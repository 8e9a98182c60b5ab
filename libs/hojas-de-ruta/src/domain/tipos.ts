import type { Fecha, Rol } from '#kernel';
import type { EstadoDeHoja, EstadoDePaso, TipoDePaso } from './estados';

/** Who acts, as the predicates see it. */
export interface Quien {
  readonly puestoId: string;
  readonly unidadId: string;
  readonly roles: readonly Rol[];
}

/** One step of an HR, as the rules see it. Ids are decimal strings. */
export interface Paso {
  readonly id: string;
  readonly secuencia: number;
  readonly tipo: TipoDePaso;
  readonly estado: EstadoDePaso;
  /** step it was derived from; null for the registration */
  readonly origenId: string | null;
  /** post and unidad that sent it; null for the registration */
  readonly dePuestoId: string | null;
  readonly deUnidadId: string | null;
  /** addressee post; null when it went to the unidad's tray */
  readonly aPuestoId: string | null;
  readonly aUnidadId: string;
  /** holder: the addressee post, or for a tray the post of who received it; null until then */
  readonly tenedorPuestoId: string | null;
}

export type EstadoDeAdeudo = 'PENDIENTE' | 'CUMPLIDO' | 'RECHAZADO' | 'ANULADO';
export type EstadoDePlazo = 'ABIERTO' | 'CUMPLIDO' | 'ANULADO';

/** A plazo as it is asked for: a date that stays, or so many days from the reception (or sending). */
export type PlazoPedido =
  | { readonly modo: 'fecha'; readonly fecha: Fecha }
  | { readonly modo: 'habiles' | 'calendario'; readonly dias: number };

/** What a step asked for and is still to be answered. */
export interface Adeudo {
  readonly id: string;
  readonly pasoId: string;
  readonly accion: string;
  readonly deudorPuestoId: string | null;
  readonly deudorUnidadId: string;
  readonly acreedorPuestoId: string;
  readonly estado: EstadoDeAdeudo;
  /** step that carried the answer: taking it back leaves the debt open again */
  readonly cumplidoPorPasoId: string | null;
}

export interface Plazo {
  readonly id: string;
  readonly pasoId: string | null;
  readonly descripcion: string;
  readonly modo: PlazoPedido['modo'];
  /** null: a fixed date */
  readonly dias: number | null;
  /** null: it does not run yet, its step waits to be received */
  readonly fecha: Fecha | null;
  readonly responsablePuestoId: string | null;
  readonly estado: EstadoDePlazo;
  readonly cumplidoPorPasoId: string | null;
}

/** PUBLICA and INTERNA are seen by all officials; RESERVADA by the unidades on its route; CONFIDENCIAL by its very puestos. */
export type Confidencialidad = 'PUBLICA' | 'INTERNA' | 'RESERVADA' | 'CONFIDENCIAL';

/** An HR with everything its rules need. */
export interface Hilo {
  readonly gestion: number;
  readonly id: string;
  readonly codigo: string;
  readonly estado: EstadoDeHoja;
  readonly confidencialidad: Confidencialidad;
  readonly pasos: readonly Paso[];
  readonly adeudos: readonly Adeudo[];
  readonly plazos: readonly Plazo[];
}

/** Somewhere to send a step, already looked up. */
export interface DestinoConocido {
  /** null: the unidad's tray */
  readonly puestoId: string | null;
  readonly unidadId: string;
  readonly activo: boolean;
  /** how people call it, for messages */
  readonly nombre: string;
}

/** A destination with its instruction. */
export interface Envio {
  readonly destino: DestinoConocido;
  readonly acciones: readonly string[];
  readonly proveido: string;
  readonly plazo: PlazoPedido | null;
}

/** A step to open. */
export interface NuevoPaso {
  readonly tipo: TipoDePaso;
  readonly estado: 'ENVIADA' | 'RECIBIDA';
  readonly origenId: string | null;
  readonly dePuestoId: string | null;
  readonly deUnidadId: string | null;
  readonly aPuestoId: string | null;
  readonly aUnidadId: string;
  readonly tenedorPuestoId: string | null;
  readonly acciones: readonly string[];
  readonly proveido: string;
  readonly plazo: PlazoPedido | null;
}

/** What happens to a step that already exists. */
export interface CambioDePaso {
  readonly id: string;
  readonly estado: EstadoDePaso;
  /** absent: it stays with whom it was */
  readonly tenedorPuestoId?: string;
  readonly motivo?: string;
}

/** The outcome of a decision: the whole of it is written, or nothing. */
export interface Cambios {
  readonly pasos: readonly CambioDePaso[];
  readonly nuevos: readonly NuevoPaso[];
  /** one that becomes CUMPLIDO is fulfilled by the first of `nuevos` */
  readonly adeudos: readonly { readonly id: string; readonly estado: EstadoDeAdeudo }[];
  readonly plazos: readonly { readonly id: string; readonly estado: EstadoDePlazo }[];
}

export const cambios = (c: Partial<Cambios>): Cambios => ({
  pasos: [],
  nuevos: [],
  adeudos: [],
  plazos: [],
  ...c,
});
