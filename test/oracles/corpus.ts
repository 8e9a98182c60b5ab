import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** Files that others made, kept beside the repository and never in it. */
const CORPUS = join(__dirname, '..', '..', '..', 'shared', 'corpus');

export const leerDelCorpus = (carpeta: string, archivo: string): Buffer =>
  readFileSync(join(CORPUS, carpeta, archivo));

/**
 * @param carpeta folder of the corpus
 * @param lista its list of cases; null in the answer: the corpus is not here, which is said once on the console
 */
export function casosDelCorpus<T>(carpeta: string, lista: string): T[] | null {
  const ruta = join(CORPUS, carpeta, lista);
  if (existsSync(ruta)) return JSON.parse(readFileSync(ruta, 'utf8')) as T[];
  process.stderr.write(`Corpus omitido: no está ../shared/corpus/${carpeta}\n`);
  return null;
}
