import { renderAnexo, type Anexo } from '#pdf';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { raizDelProyecto } from '../../../api/src/raiz';

const FOJAS = 19;

/**
 * The plan that travelled as annex, typeset from its text as a public record: a cover and 18 numbered pages.
 * @throws Error when it does not come out at 19 sheets
 */
export async function leerPlan(): Promise<Uint8Array> {
  const ruta = join(raizDelProyecto(), 'test', 'fixtures', 'hilo', 'plan-gobierno-electronico.json');
  const plan = JSON.parse(await readFile(ruta, 'utf8')) as Omit<Anexo, 'fecha'>;
  const { pdf, paginas } = await renderAnexo({ ...plan, fecha: new Date('2018-06-28T12:00:00-04:00') });
  if (paginas !== FOJAS) throw new Error(`el plan salió de ${paginas} fojas y son ${FOJAS}`);
  return pdf;
}
