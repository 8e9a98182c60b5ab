import { ErrorDominio } from '#kernel';
import { InvalidArgumentError } from 'commander';

interface OpcionDeLlave {
  readonly titular: string;
  readonly serie: string;
  readonly vence: string;
}

/** @returns lines for the terminal: why it is refused, and what there is to choose from */
export function comoLineas(error: ErrorDominio | InvalidArgumentError): string[] {
  const opciones = error instanceof ErrorDominio ? error.datos['opciones'] : undefined;
  if (!Array.isArray(opciones)) return [error.message];
  const lineas = (opciones as OpcionDeLlave[]).map(
    ({ titular, serie, vence }) => `  --serie ${serie}  ${titular}, vence el ${vence}`,
  );
  return [error.message, 'Repita la orden con una de estas:', ...lineas];
}

/** What went wrong and was foreseen: what was asked cannot be used, or is refused. */
export const esRechazo = (error: unknown): error is ErrorDominio | InvalidArgumentError =>
  error instanceof ErrorDominio || error instanceof InvalidArgumentError;
