import { ErrorDominio } from '#kernel';
import { CONFIG, type Config } from '#platform';
import { Inject, Injectable } from '@nestjs/common';
import { createCipheriv, createDecipheriv, randomBytes } from 'node:crypto';
import { join } from 'node:path';
import { archivoUnico } from './archivo-unico';

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

  private llave(): Promise<Buffer> {
    return archivoUnico(join(this.config.datos, 'llave-de-sellos'), () => randomBytes(32));
  }
}
