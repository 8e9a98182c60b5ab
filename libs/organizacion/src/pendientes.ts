import type { Contexto } from '#kernel';
import type { Tx } from '#platform';

export const CLASES_DE_PENDIENTE = ['paso', 'adeudo', 'plazo', 'borrador', 'visto'] as const;

/** Something that a post or a unidad's tray still owes, and that needs an heir before it may end. */
export interface Pendiente {
  /** names it among all: `paso/2018/15`, `borrador/33` */
  readonly clave: string;
  readonly clase: (typeof CLASES_DE_PENDIENTE)[number];
  /** null: it waits in the unidad's tray */
  readonly puestoId: string | null;
  readonly unidadId: string;
  /** `1648-18`; null for a paper without an HR */
  readonly codigo: string | null;
  /** its ref.; of what is reserved, only that it is so */
  readonly titulo: string;
  /** `original en despacho`, `carta por firmar` */
  readonly detalle: string;
  /** only a post can take it over, not a unidad's tray */
  readonly soloPuesto: boolean;
}

/** What does not move when its post or unidad ends, and is its heir's from then on: archived, issued, at hand. */
export type QueSigue = Pick<Pendiente, 'clave' | 'codigo' | 'titulo' | 'detalle'>;

/** Who receives: a post; for a step also a unidad's tray (`puestoId` null). */
export interface Heredero {
  readonly puestoId: string | null;
  readonly unidadId: string;
  readonly nombre: string;
}

/** The handover that an heir finds in the trail. */
export interface Traspaso {
  readonly actaId: string;
  /** who handed over: `Director General — Desp./Gov.` */
  readonly origen: string;
  readonly motivo: string;
}

/**
 * Port: those who keep work for posts and units. organizacion asks it before it lets anyone end; documentos and
 * hojas-de-ruta answer, wired in apps/api.
 */
export interface FuenteDePendientes {
  /** Everything owed by these posts and by the trays of these units. */
  deben(tx: Tx, de: { puestoIds: readonly string[]; unidadIds: readonly string[] }): Promise<Pendiente[]>;
  /** What these posts, those whose heirs they are, and these units leave to their heir as it is. */
  siguen(tx: Tx, de: { puestoIds: readonly string[]; unidadIds: readonly string[] }): Promise<QueSigue[]>;
  /** Hands over those of `reparto` that are its own, within the caller's transaction, with an event in each object's chain. */
  traspasar(
    tx: Tx,
    ctx: Contexto,
    reparto: readonly { readonly pendiente: Pendiente; readonly heredero: Heredero }[],
    traspaso: Traspaso,
  ): Promise<void>;
}

/** Injection token of the list of `FuenteDePendientes`. */
export const PENDIENTES = Symbol('Pendientes');
