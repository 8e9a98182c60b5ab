import type { Calidad, Fecha } from '#kernel';

/** The institution that runs this installation. */
export interface Entidad {
  readonly id: string;
  readonly nombre: string;
  readonly sigla: string;
  readonly ciudad: string;
  readonly departamento: string;
  readonly demo: boolean;
}

/** A node of the organigrama. */
export interface Unidad {
  readonly id: string;
  readonly nombre: string;
  /** as written in CITEs: `Desp./Gov.`, `GDAT/SDGI` */
  readonly sigla: string;
  readonly superiorId: string | null;
  readonly activa: boolean;
  /** who took its work over, once it ended: `Director General — Desp./Gov.` */
  readonly heredero: string | null;
}

/** A post: work belongs to it, not to the person. */
export interface Puesto {
  readonly id: string;
  readonly cargo: string;
  readonly unidadId: string;
  readonly unidadSigla: string;
  readonly unidadNombre: string;
  readonly esMae: boolean;
  /** false when the post or its unidad ended */
  readonly activo: boolean;
  /** who took its work over, once it ended */
  readonly heredero: string | null;
}

/** Who acts in a post on a day. */
export interface EnEjercicio {
  readonly funcionarioId: string;
  readonly nombre: string;
  readonly ci: string;
  readonly calidad: Calidad;
  /** the absent titular, during a suplencia */
  readonly titularNombre: string | null;
}

/** Somewhere a step may be sent: a post, or a unidad's tray. */
export interface Destino {
  readonly tipo: 'puesto' | 'unidad';
  readonly id: string;
  readonly cargo: string | null;
  readonly unidadId: string;
  readonly unidadSigla: string;
  readonly unidadNombre: string;
  readonly funcionario: string | null;
}

/** A post filled by a person on a day, as the session offers it. */
export interface PuestoEjercido extends Puesto {
  readonly calidad: Calidad;
  /** the absent titular, while this person stands in */
  readonly titularNombre: string | null;
  /** who stands in for this person now: null where the person acts */
  readonly suplente: string | null;
  readonly suplenteHasta: Fecha | null;
}

export interface NuevaDesignacion {
  readonly puestoId: string;
  readonly funcionarioId: string;
  readonly calidad: Calidad;
  readonly desde: Fecha;
  readonly hasta?: Fecha | undefined;
  readonly memorandum: string;
  /** the memorándum itself, already stored */
  readonly archivo?: { readonly sha256: string; readonly nombre: string } | undefined;
}
