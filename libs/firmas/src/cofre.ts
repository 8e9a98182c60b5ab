import { ErrorDominio } from '#kernel';
import { CONFIG, type Config } from '#platform';
import { Inject, Injectable } from '@nestjs/common';
import { createCipheriv, createDecipheriv, randomBytes } from 'node:crypto';
import { link, mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

const NONCE = 12;
const MARCA = 16;

/**
 * Ciphers what must not be read from a copy of the database: AES-256-GCM with a key that lies in the data folder, made the first
 * time, readable by its owner only. Who backs up the database backs that file up elsewhere: without it the seals are lost.
 */
@Injectable()
export class Cofre {
  constructor(@Inject(CONFIG) private readonly config: Config) {}

  /** @param para what it is of: opened as anything else it does not open */
  async cerrar(contenido: Buffer, para: string): Promise<Buffer> {
    const nonce = randomBytes(NONCE);
    const cifra = createCipheriv('aes-256-gcm', await this.llave(), nonce).setAAD(Buffer.from(para));
    const cuerpo = Buffer.concat([cifra.update(contenido), cifra.final()]);
    return Buffer.concat([nonce, cifra.getAuthTag(), cuerpo]);
  }

  /** @throws ErrorDominio `firma.cofre` when it was closed with another key, or for something else */
  async abrir(cerrado: Buffer, para: string): Promise<Buffer> {
    const cifra = createDecipheriv('aes-256-gcm', await this.llave(), cerrado.subarray(0, NONCE));
    cifra.setAAD(Buffer.from(para)).setAuthTag(cerrado.subarray(NONCE, NONCE + MARCA));
    try {
      return Buffer.concat([cifra.update(cerrado.subarray(NONCE + MARCA)), cifra.final()]);
    } catch {
      throw new ErrorDominio(
        'firma.cofre',
        'conflicto',
        'El sello electrónico no se puede abrir: falta el archivo «llave-de-sellos» con que se guardó, o es otro.',
      );
    }
  }

  /** Whoever links the file first decides its content, so that two processes share one key. */
  private async llave(): Promise<Buffer> {
    const ruta = join(this.config.datos, 'llave-de-sellos');
    const hay = await readFile(ruta).catch(() => null);
    if (hay) return hay;
    await mkdir(this.config.datos, { recursive: true, mode: 0o700 });
    const temporal = join(this.config.datos, `.${randomBytes(8).toString('hex')}`);
    await writeFile(temporal, randomBytes(32), { mode: 0o600 });
    try {
      await link(temporal, ruta);
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
    } finally {
      await rm(temporal, { force: true });
    }
    return readFile(ruta);
  }
}
