import { randomBytes } from 'node:crypto';
import { link, mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';

/**
 * A file that is made once and never again, readable by its owner only. Whoever links it first decides its content, so that two
 * processes share it.
 * @param ruta absolute
 * @param crear its content, asked for when there is none yet
 */
export async function archivoUnico(ruta: string, crear: () => Promise<Buffer> | Buffer): Promise<Buffer> {
  const hay = await readFile(ruta).catch(() => null);
  if (hay) return hay;
  await mkdir(dirname(ruta), { recursive: true, mode: 0o700 });
  const temporal = join(dirname(ruta), `.${basename(ruta)}-${randomBytes(8).toString('hex')}`);
  await writeFile(temporal, await crear(), { mode: 0o600 });
  try {
    await link(temporal, ruta);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
  } finally {
    await rm(temporal, { force: true });
  }
  return readFile(ruta);
}
