import type { Fecha, Rol } from '#kernel';
import type { EstadoDeHoja, EstadoDePaso, TipoDePaso } from './estados';

/** Who acts, as the predicates see it. */
export interface Quien {
  readonly puestoId: string;
  readonly unidadId: string;
  readonly roles: readonly Rol[];
  /** why this person only reads now: somebody stands in for them */
  readonly soloLee?: string | undefined;
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
  /** unidad of the holder: not always the addressee's (an HR that was parted stays with who held its parent) */
  readonly tenedorUnidadId: string | null;
  /** who sent the HR that brought it, grouped, to whoever parted it; absent where it came by itself */
  readonly traidoPorPuestoId?: string | null;
  /** the last act on the step; absent where it does not matter */
  readonly ultimo?: Movimiento | null;
}

/** Who moved a step last, and when. */
export interface Movimiento {
  readonly acto: string;
  readonly por: string;
  readonly en: Date;
}

/** Another HR, as messages and pages name it. */
export interface RefHoja {
  readonly gestion: number;
  readonly id: string;
  readonly codigo: string;
  readonly confidencialidad?: Confidencialidad;
  /** whoever acts does not see it: no message names it */
  readonly oculta?: boolean;
}

/** An HR grouped under another one, at any level; 1 is a direct child. */
export interface Agrupada extends RefHoja {
  readonly nivel: number;
  /** code of the HR it hangs from */
  readonly en: string;
  readonly confidencialidad: Confidencialidad;
}

export type EstadoDeAdeudo = 'PENDIENTE' | 'CUMPLIDO' | 'RECHAZADO' | 'ANULADO';
/** DETENIDO: its step is suspended and its days do not run. */
export type EstadoDePlazo = 'ABIERTO' | 'DETENIDO' | 'CUMPLIDO' | 'ANULADO';

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
  /** until when an answer is waited for: it runs while the rest stands still */
  readonly espera: boolean;
  /** since when it stands still; null unless DETENIDO */
  readonly detenidoFecha: Fecha | null;
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
  /** the HRs above it, its parent first and the one that moves them all last; empty when it is not grouped */
  readonly ancestros: readonly RefHoja[];
  /** of a grouped HR, who holds the one that moves it; null while that one is on its way */
  readonly enMano?: Pick<Paso, 'tenedorPuestoId' | 'tenedorUnidadId'> | null;
  /** the HRs that travel with it, at every level */
  readonly descendientes: readonly Agrupada[];
}

/** Somewhere to send a step, already looked up. */
export interface DestinoConocido {
  /** there is none by that id: it is refused, with whatever else is wrong */
  readonly desconocido?: boolean;
  /** null: the unidad's tray */
  readonly puestoId: string | null;
  readonly unidadId: string;
  readonly activo: boolean;
  /** how people call it, for messages */
  readonly nombre: string;
  /** who took its work over, where it ended */
  readonly heredero?: string | null;
  /** the only posts that may send to it, where the entidad restricts it; empty or absent: anyone */
  readonly soloDe?: readonly { readonly puestoId: string; readonly nombre: string }[];
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
  /** why it comes back, on a step that returns */
  readonly observacion?: string;
  /** it comes back to its sender */
  readonly observada?: true;
}

/** What happens to a step that already exists. */
export interface CambioDePaso {
  readonly id: string;
  readonly estado: EstadoDePaso;
  /** absent: it stays with whom it was */
  readonly tenedorPuestoId?: string;
  /** given with a holder whose unidad is not the addressee's */
  readonly tenedorUnidadId?: string;
  /** given with a new holder: who sent the HR that brought it there */
  readonly traidoPorPuestoId?: string;
  readonly motivo?: string;
  /** what its holder is told: why it came back, or what happened meanwhile */
  readonly observacion?: string;
  /** it came back to its holder: returned, or taken back */
  readonly observada?: true;
}

/** A plazo that an act opens on a step. */
export interface NuevoPlazo {
  readonly pasoId: string;
  readonly descripcion: string;
  readonly fecha: Fecha;
  readonly responsablePuestoId: string | null;
  readonly espera: boolean;
}

/** The outcome of a decision: the whole of it is written, or nothing. */
export interface Cambios {
  readonly pasos: readonly CambioDePaso[];
  readonly nuevos: readonly NuevoPaso[];
  /** one that becomes CUMPLIDO is fulfilled by the first of `nuevos` */
  readonly adeudos: readonly {
    readonly id: string;
    readonly estado: EstadoDeAdeudo;
    readonly motivo?: string;
  }[];
  readonly plazos: readonly CambioDePlazo[];
  readonly plazosNuevos: readonly NuevoPlazo[];
  /** the HR it is grouped under from now on, null when it is parted; absent: unchanged */
  readonly padre?: RefHoja | null;
}

export interface CambioDePlazo {
  readonly id: string;
  readonly estado: EstadoDePlazo;
  /** absent: as it was */
  readonly responsablePuestoId?: string | null;
  /** only with DETENIDO */
  readonly detenidoFecha?: Fecha;
}

export const cambios = (c: Partial<Cambios>): Cambios => ({
  pasos: [],
  nuevos: [],
  adeudos: [],
  plazos: [],
  plazosNuevos: [],
  ...c,
});
