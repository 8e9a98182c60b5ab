import { ErrorDominio } from '#kernel';
import { StandardSchemaValidationPipe } from '@nestjs/common';
import { z } from 'zod';

interface Falta {
  readonly message: string;
  readonly path?: readonly (PropertyKey | { readonly key: PropertyKey })[] | undefined;
}

const nombre = (paso: PropertyKey | { readonly key: PropertyKey }): string =>
  String(typeof paso === 'object' ? paso.key : paso);

/** Zod's own sentences in Spanish, for what the schema gives no sentence of its own. */
export function idiomaDeValidacion(): void {
  z.config(z.locales.es());
}

/** @returns the error that lists every field at fault */
export function errorDeCampos(faltas: readonly Falta[]): ErrorDominio {
  const campos = faltas
    .slice(0, 50)
    .map((f) => ({ campo: (f.path ?? []).map(nombre).join('.'), mensaje: f.message }));
  const detalle = campos.map((c) => (c.campo ? `${c.campo}: ${c.mensaje}` : c.mensaje)).join(' ');
  return new ErrorDominio('entrada.campos', 'entrada', detalle.slice(0, 2000), { campos });
}

/** Every body, query and path that declares a schema is parsed by it: unknown keys fall away, faults are told by field. */
export const tuboDeValidacion = new StandardSchemaValidationPipe({ exceptionFactory: errorDeCampos });
