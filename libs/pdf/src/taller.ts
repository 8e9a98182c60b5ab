import { Taller } from '#talleres';
import { join } from 'node:path';
import type { Compuesto, Opciones } from './compilador';
import { TAREAS } from './tareas';
import { TAREAS as AJENAS } from './tareas-ajenas';

/** One typesetter is enough, with its fonts read once; a file that takes long to read does not hold up the letters. */
const imprenta = new Taller(join(__dirname, 'tareas.js'), TAREAS, {
  en: 'hilo',
  aLaVez: 1,
  memoriaMb: 1_024,
  plazoMs: 120_000,
});
const inspeccion = new Taller(join(__dirname, 'tareas-ajenas.js'), AJENAS, {
  en: 'proceso',
  aLaVez: 2,
  memoriaMb: 1_024,
  plazoMs: 10_000,
});

/** As the function of the same name, done apart. */
export const inspeccionarPdf = inspeccion.aparte('inspeccionarPdf');

/**
 * Typesets a template with data, in a thread. The data travel as JSON text and are only ever shown as text: nothing that
 * a person typed is read as markup.
 * @param plantilla file name in `plantillas/`, e.g. `carta.typ`
 * @param datos plain JSON value; its texts are made printable first
 * @returns the same bytes for the same template and data
 */
export const componer = (plantilla: string, datos: object, opciones: Opciones = {}): Promise<Compuesto> =>
  imprenta.hacer('componerYa', [plantilla, datos, opciones]);
