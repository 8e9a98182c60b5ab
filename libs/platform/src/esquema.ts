import { esFecha, tieneControl, unaLinea, variasLineas } from '#kernel';
import { z } from 'zod';

const LIMITE_ID = 9_223_372_036_854_775_807n;

/** A database id: decimal string of a positive bigint. */
export const idTexto = z
  .string({ error: 'Falta el identificador.' })
  .regex(/^[1-9]\d{0,18}$/, 'No es un identificador válido.')
  .refine((t) => /^\d{1,19}$/.test(t) && BigInt(t) <= LIMITE_ID, 'No es un identificador válido.')
  .meta({ description: 'Identificador: entero positivo en texto decimal' });

/** The version of what is changed, as whoever changes it saw it. */
export const versionVista = z
  .number({ error: 'Falta la versión que usted vio.' })
  .int('La versión es un número entero.')
  .min(1, 'La versión empieza en 1.')
  .max(2_147_483_647, 'La versión es demasiado grande.')
  .meta({ description: 'Versión que vio quien guarda' });

/** A gestión in a path. */
export const gestionTexto = z
  .string()
  .regex(/^\d{4}$/, 'La gestión es un año de cuatro cifras.')
  .transform(Number)
  .refine((n) => n >= 1825 && n < 3000, 'La gestión es un año de cuatro cifras.')
  .meta({ type: 'string', description: 'Gestión (año)' });

const sinControl = (t: string): boolean => !tieneControl(t);
const CONTROL = 'Contiene caracteres de control; escríbalo de nuevo.';

/** A field's name inside a sentence: it agrees with nothing, whatever its gender. */
const enFrase = (nombre: string): string => nombre.charAt(0).toLowerCase() + nombre.slice(1);

/** One line of text, cleaned; `max` in characters. Empty is refused. */
export const linea = (max: number, nombre = 'Este dato') =>
  z
    .string({ error: `Escriba ${enFrase(nombre)}.` })
    .max(max * 4, `Acorte ${enFrase(nombre)}: admite hasta ${max} caracteres.`)
    .refine(sinControl, CONTROL)
    .overwrite(unaLinea)
    .min(1, `Escriba ${enFrase(nombre)}.`)
    .max(max, `Acorte ${enFrase(nombre)}: admite hasta ${max} caracteres.`);

/** Several lines of text, cleaned; may be empty. */
export const parrafo = (max: number, nombre = 'Este texto') =>
  z
    .string({ error: `Escriba ${enFrase(nombre)} como texto.` })
    .max(max * 2, `Acorte ${enFrase(nombre)}: admite hasta ${max} caracteres.`)
    .refine(sinControl, CONTROL)
    .overwrite(variasLineas)
    .max(max, `Acorte ${enFrase(nombre)}: admite hasta ${max} caracteres.`);

/** A real calendar date `YYYY-MM-DD`. */
export const fechaIso = z
  .string({ error: 'Falta la fecha.' })
  .refine(esFecha, 'Escriba una fecha del calendario, como 28/6/18.')
  .meta({ format: 'date' });

const UN_ANIO = 'La gestión es un año de cuatro cifras, de 1825 a 2999.';

/** The gestión as a number of the body. */
export const gestionNumero = z.number({ error: UN_ANIO }).int(UN_ANIO).min(1825, UN_ANIO).max(2999, UN_ANIO);

/** Sheets of paper: 0 to 99999. */
export const fojas = z
  .number({ error: 'Las fojas son un número.' })
  .int('Las fojas son un número entero.')
  .min(0, 'Las fojas no pueden ser negativas.')
  .max(99_999, 'Las fojas no pasan de 99.999.');
