import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, readdir, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { AlmacenEnArchivos } from './sistema-de-archivos';

let carpeta: string;
beforeEach(async () => {
  carpeta = await mkdtemp(join(tmpdir(), 'almacen-'));
});
afterEach(() => rm(carpeta, { recursive: true, force: true }));

describe('almacén en archivos', () => {
  it('un escritor matado a la mitad no deja a la vista un archivo incompleto', async () => {
    const hash = 'ab'.repeat(32);
    // What a writer killed before the rename leaves behind: its file aside.
    const guion = `require('fs').mkdirSync('${carpeta}/entrante',{recursive:true});
      require('fs').writeFileSync('${carpeta}/entrante/${hash}.x', 'mitad'); process.kill(process.pid, 'SIGKILL')`;
    await once(spawn(process.execPath, ['-e', guion]), 'exit');
    const almacen = new AlmacenEnArchivos(carpeta);
    expect(await almacen.tamano(hash)).toBeNull();
    const vistos: string[] = [];
    for await (const nombre of almacen.listar()) vistos.push(nombre);
    expect(vistos).toEqual([]);
  });

  it('nadie más que el dueño lee los objetos', async () => {
    const almacen = new AlmacenEnArchivos(carpeta);
    const bytes = Buffer.from('nota');
    const { createHash } = await import('node:crypto');
    const hash = createHash('sha256').update(bytes).digest('hex');
    await almacen.poner(hash, bytes);
    const ruta = join(carpeta, hash.slice(0, 2), hash.slice(2, 4), hash);
    expect((await stat(ruta)).mode & 0o077).toBe(0);
    expect(await readdir(join(carpeta, 'entrante'))).toEqual([]);
  });

  it('un objeto cambiado por debajo se descubre al leerlo', async () => {
    const almacen = new AlmacenEnArchivos(carpeta);
    const { createHash } = await import('node:crypto');
    const hash = createHash('sha256').update('nota').digest('hex');
    await almacen.poner(hash, Buffer.from('nota'));
    await writeFile(join(carpeta, hash.slice(0, 2), hash.slice(2, 4), hash), 'otra');
    await expect(almacen.leer(hash)).rejects.toMatchObject({ codigo: 'almacen.objeto-danado' });
  });
});
