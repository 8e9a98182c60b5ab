import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** @returns the project's folder, from the sources and from `dist/` alike */
export function raizDelProyecto(): string {
  let carpeta = __dirname;
  while (!existsSync(join(carpeta, 'nest-cli.json'))) {
    const madre = dirname(carpeta);
    if (madre === carpeta) throw new Error('no se encuentra la carpeta del proyecto');
    carpeta = madre;
  }
  return carpeta;
}
