import type { Motivo } from './errores';

/** Roles a person may hold; what one may do with an HR also needs a relation to it. */
export const ROLES = [
  'administrador',
  'configurador',
  'ventanilla',
  'secretaria',
  'funcionario',
  'autoridad',
  'archivo',
  'auditor',
] as const;
/** Roles that move papers; who only administers, configures or audits does not. */
export const ROLES_DE_OFICINA = [
  'ventanilla',
  'secretaria',
  'funcionario',
  'autoridad',
  'archivo',
] as const satisfies readonly (typeof ROLES)[number][];
export type Rol = (typeof ROLES)[number];

/** In what quality a person acts in a puesto on that day. */
export type Calidad = 'titular' | 'suplencia' | 'interinato';

/** Who acts: a person, in the one puesto chosen for this act. Ids are decimal strings (bigint). */
export interface Actor {
  readonly usuarioId: string;
  readonly funcionarioId: string;
  readonly nombre: string;
  /** CI as on the certificate, digits and complemento, e.g. `4123456` or `4123456-1A` */
  readonly ci: string;
  readonly puestoId: string;
  readonly cargo: string;
  readonly unidadId: string;
  readonly unidadSigla: string;
  readonly calidad: Calidad;
  /** name of the absent titular while acting in suplencia */
  readonly titularNombre?: string;
  /** why this person only reads in this puesto now: somebody stands in for them */
  readonly soloLee?: string;
  readonly roles: readonly Rol[];
}

/** @returns why this person may not act at all in this puesto now; empty: they may */
export const motivosDeQuienLee = (actor: { readonly soloLee?: string | undefined }): Motivo[] =>
  actor.soloLee ? [{ codigo: 'acceso.titular-suplido', texto: actor.soloLee }] : [];

/** Makes an act repeatable without effect: same key, same body -> the stored reply. */
export interface ClaveDeIdempotencia {
  readonly usuarioId: string;
  /** operationId of the use case, e.g. `derivarHoja` */
  readonly operacion: string;
  readonly clave: string;
  /** sha-256 of method, path and body without its secrets, hex */
  readonly huella: string;
}

/** First argument of every use case. */
export interface Contexto {
  readonly actor: Actor;
  readonly idempotencia?: ClaveDeIdempotencia;
}
