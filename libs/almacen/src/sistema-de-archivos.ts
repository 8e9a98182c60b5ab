import { randomBytes } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { mkdir, open, readdir, readFile, rename, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import type { Readable } from 'node:stream';
import { huellaDe } from './huella';
import {
  exigirClave,
  hashDistinto,
  noDisponible,
  noEncontrado,
  objetoDanado,
  type AlmacenDeObjetos,
} from './puerto';

const esAusencia = (error: unknown): boolean => (error as NodeJS.ErrnoException).code === 'ENOENT';

/** Objects as files `<carpeta>/ab/cd/<sha256>`: written aside, flushed, then renamed, so that no half file is ever seen. */
export class AlmacenEnArchivos implements AlmacenDeObjetos {
  constructor(private readonly carpeta: string) {}

  async poner(sha256: string, bytes: Uint8Array): Promise<void> {
    exigirClave(sha256);
    if ((await huellaDe(bytes)) !== sha256) throw hashDistinto();
    if ((await this.tamano(sha256)) === bytes.length) return;
    const destino = this.ruta(sha256);
    const aparte = join(this.carpeta, 'entrante', `${sha256}.${randomBytes(6).toString('hex')}`);
    try {
      await mkdir(join(this.carpeta, 'entrante'), { recursive: true, mode: 0o700 });
      await mkdir(join(destino, '..'), { recursive: true, mode: 0o700 });
      await escribirYAsentar(aparte, bytes);
      await rename(aparte, destino);
      await asentarCarpeta(join(destino, '..'));
    } catch (error) {
      await rm(aparte, { force: true }).catch(() => undefined);
      throw noDisponible(error);
    }
  }

  async leer(sha256: string): Promise<Buffer> {
    exigirClave(sha256);
    const bytes = await readFile(this.ruta(sha256)).catch((error: unknown) => {
      throw esAusencia(error) ? noEncontrado(sha256) : noDisponible(error);
    });
    if ((await huellaDe(bytes)) !== sha256) throw objetoDanado(sha256);
    return bytes;
  }

  async leerRango(sha256: string, desde: number, hasta: number): Promise<Readable> {
    if ((await this.tamano(sha256)) === null) throw noEncontrado(sha256);
    return createReadStream(this.ruta(sha256), { start: desde, end: hasta });
  }

  async tamano(sha256: string): Promise<number | null> {
    exigirClave(sha256);
    try {
      return (await stat(this.ruta(sha256))).size;
    } catch (error) {
      if (esAusencia(error)) return null;
      throw noDisponible(error);
    }
  }

  async *listar(): AsyncIterable<string> {
    for (const a of await hijos(this.carpeta, /^[0-9a-f]{2}$/)) {
      for (const b of await hijos(join(this.carpeta, a), /^[0-9a-f]{2}$/)) {
        yield* await hijos(join(this.carpeta, a, b), /^[0-9a-f]{64}$/);
      }
    }
  }

  async comprobar(): Promise<void> {
    try {
      await mkdir(this.carpeta, { recursive: true, mode: 0o700 });
      await stat(this.carpeta);
    } catch (error) {
      throw noDisponible(error);
    }
  }

  private ruta(sha256: string): string {
    return join(this.carpeta, sha256.slice(0, 2), sha256.slice(2, 4), sha256);
  }
}

async function escribirYAsentar(ruta: string, bytes: Uint8Array): Promise<void> {
  const archivo = await open(ruta, 'wx', 0o600);
  try {
    await archivo.writeFile(bytes);
    await archivo.sync();
  } finally {
    await archivo.close();
  }
}

/** The name itself survives a power cut only once its folder is flushed. */
async function asentarCarpeta(ruta: string): Promise<void> {
  const carpeta = await open(ruta, 'r');
  try {
    await carpeta.sync();
  } finally {
    await carpeta.close();
  }
}

async function hijos(carpeta: string, forma: RegExp): Promise<string[]> {
  try {
    return (await readdir(carpeta)).filter((n) => forma.test(n)).sort();
  } catch (error) {
    if (esAusencia(error)) return [];
    throw noDisponible(error);
  }
}
