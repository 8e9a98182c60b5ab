import { ErrorDominio } from '#kernel';
import { StandardSchemaValidationPipe } from '@nestjs/common';
import { z } from 'zod';

type Paso = PropertyKey | { readonly key: PropertyKey };
interface Falta {
  readonly message: string;
  readonly path?: readonly Paso[] | undefined;
  /** the names that a strict object does not know: zod's `unrecognized_keys` */
  readonly keys?: readonly string[];
}
interface Campo {
  readonly campo: string;
  readonly mensaje: string;
}

const nombre = (paso: Paso): string => String(typeof paso === 'object' ? paso.key : paso);

function camposDe({ path = [], keys, message }: Falta): Campo[] {
  const camino = path.map(nombre);
  return keys
    ? keys.map((k) => ({
        campo: [...camino, k.slice(0, 100)].join('.'),
        mensaje: 'No se conoce este dato; revise su nombre.',
      }))
    : [{ campo: camino.join('.'), mensaje: message }];
}

/** Zod's own sentences in Spanish, for what the schema gives no sentence of its own. */
export function idiomaDeValidacion(): void {
  z.config(z.locales.es());
}

/** @returns the error that lists every field at fault; what people read says no name that is only the schema's */
export function errorDeCampos(faltas: readonly Falta[]): ErrorDominio {
  const campos = faltas.flatMap(camposDe).slice(0, 50);
  const detalle = [...new Set(campos.map((c) => c.mensaje))].join(' ');
  return new ErrorDominio('entrada.campos', 'entrada', detalle.slice(0, 2000), { campos });
}

/** Every body, query and path that declares a schema is parsed by it; faults are told by field. */
export const tuboDeValidacion = new StandardSchemaValidationPipe({ exceptionFactory: errorDeCampos });
