import { AlmacenEnArchivos } from '#almacen';
import { mkdtemp, rename, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { suiteDelAlmacen, type Banco } from './suite';

describe('almacén en el sistema de archivos', () => {
  let raiz: string;
  let banco: Banco;

  beforeAll(async () => {
    raiz = await mkdtemp(join(tmpdir(), 'hr-almacen-'));
    const carpeta = join(raiz, 'objetos');
    const almacen = new AlmacenEnArchivos(carpeta);
    await almacen.comprobar();
    banco = {
      almacen,
      // The disk is taken away: in its place there is something that is no folder.
      detener: async () => {
        await rename(carpeta, `${carpeta}-fuera`);
        await writeFile(carpeta, '');
      },
      reanudar: async () => {
        await rm(carpeta);
        await rename(`${carpeta}-fuera`, carpeta);
      },
    };
  });
  afterAll(() => rm(raiz, { recursive: true, force: true }));

  suiteDelAlmacen(() => banco);
});
