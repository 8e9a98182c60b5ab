import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** The package root, found from the sources and from `dist/` alike. */
function raiz(): string {
  let carpeta = __dirname;
  while (!existsSync(join(carpeta, 'libs/pdf/plantillas'))) {
    const superior = dirname(carpeta);
    if (superior === carpeta) throw new Error('No se encuentra libs/pdf/plantillas junto al programa.');
    carpeta = superior;
  }
  return carpeta;
}

/** Folder of the Typst templates; it is also the compiler's workspace, so a template reads nothing else. */
export const PLANTILLAS = join(raiz(), 'libs/pdf/plantillas');
/** IBM Plex (SIL OFL 1.1, licence beside the files). Libertinus Serif comes inside the compiler. */
export const FUENTES = join(raiz(), 'libs/pdf/fuentes');
