import { ErrorDominio } from '#kernel';
import { Taller } from '#talleres';
import { join } from 'node:path';
import { grande, ilegible, TOPES, type FilaDePlanilla } from './domain/planilla';
import { TAREAS } from './tareas';

const taller = new Taller(join(__dirname, 'tareas.js'), TAREAS, {
  ...{ en: 'proceso', aLaVez: 1 },
  ...{ memoriaMb: 768, plazoMs: 30_000 },
});

/**
 * Rows of a CSV (`;`, `,` or tabs; UTF-8 or Windows-1252) or of the first sheet of an XLSX, as text; read apart.
 * @throws ErrorDominio `planillas.grande`, `planillas.ilegible`
 */
export async function leerPlanilla(bytes: Uint8Array): Promise<FilaDePlanilla[]> {
  if (bytes.length > TOPES.bytes)
    throw grande(`La planilla pesa más de ${TOPES.bytes / 1024 / 1024} MB: quítele lo que no son datos.`);
  try {
    return await taller.hacer('leer', [new Uint8Array(bytes)]);
  } catch (error) {
    if (error instanceof ErrorDominio) throw error;
    throw ilegible('La planilla no se pudo leer: es demasiado grande por dentro, o está dañada.');
  }
}
