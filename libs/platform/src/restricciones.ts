import { ErrorDominio } from '#kernel';
import {
  QueryFailedError,
  QueryRunnerAlreadyReleasedError,
  QueryRunnerProviderAlreadyReleasedError,
} from 'typeorm';

const porNombre = new Map<string, () => ErrorDominio>();

/**
 * Gives a database constraint its domain error, so that what the database refuses reads like what the rule refuses.
 * @param nombre constraint or unique index name, unique in the whole database
 */
export function registrarRestriccion(nombre: string, error: () => ErrorDominio): void {
  porNombre.set(nombre, error);
}

interface ErrorDePostgres {
  readonly code?: string;
  readonly constraint?: string;
}

/** @returns SQLSTATE and constraint of a failed statement, or null when it is another kind of error */
export function fallaDePostgres(error: unknown): ErrorDePostgres | null {
  const causa: unknown = error instanceof QueryFailedError ? error.driverError : error;
  return typeof causa === 'object' && causa !== null && 'code' in causa ? (causa as ErrorDePostgres) : null;
}

const SIN_CONEXION = /^(08...|57P0[123]|53300|ECONN.*|EPIPE|ENOTFOUND|ETIMEDOUT)$/;
/** What the driver says, without a code, of a connection that the server or the network closed. */
const CORTADA =
  /Connection terminated|not queryable|timeout exceeded when trying to connect|Connection ended/;
/** A connection that was lost in the middle of a transaction: the mapper lets go of it, and says only that to the next statement. */
const soltada = (error: unknown): boolean =>
  error instanceof QueryRunnerAlreadyReleasedError ||
  error instanceof QueryRunnerProviderAlreadyReleasedError;
/** Locks and time limits; a deadlock or a serialization failure comes here only after its retries. */
const OCUPADO = new Set(['55P03', '57014', '25P03', '40P01', '40001']);

/**
 * Translates what PostgreSQL refused.
 * @returns the registered error of the constraint; `sistema.ocupado` for lock and time limits; `sistema.base-no-disponible`
 * when there is no connection; `entrada.caracter-nulo` for NUL in text; otherwise the same error
 */
export function traducirFalla(error: unknown): unknown {
  const falla = fallaDePostgres(error);
  if (soltada(error) || (error instanceof Error && CORTADA.test(error.message))) return sinBase();
  if (!falla?.code) return error;
  const conocido = falla.constraint ? porNombre.get(falla.constraint) : undefined;
  if (conocido) return conocido();
  if (OCUPADO.has(falla.code)) {
    return new ErrorDominio(
      'sistema.ocupado',
      'no-disponible',
      'El registro está ocupado en este momento. Nada se guardó: intente de nuevo.',
    );
  }
  if (SIN_CONEXION.test(falla.code)) return sinBase();
  if (falla.code === '22021' || falla.code === '22P05') {
    return new ErrorDominio(
      'entrada.caracter-invalido',
      'entrada',
      'El texto contiene caracteres que no se pueden guardar.',
    );
  }
  return error;
}

/** Whether the act was saved is not known: it may have been cut after its commit was sent. Its key tells, when it is asked again. */
const sinBase = (): ErrorDominio =>
  new ErrorDominio(
    'sistema.base-no-disponible',
    'no-disponible',
    'La base de datos no responde. Intente de nuevo en un momento: lo que ya se hizo no se hace dos veces.',
  );
