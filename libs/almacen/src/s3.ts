import type { Readable } from 'node:stream';
import { Client, type S3Error } from 'minio';
import { huellaDe } from './huella';
import {
  exigirClave,
  hashDistinto,
  noDisponible,
  noEncontrado,
  objetoDanado,
  type AlmacenDeObjetos,
} from './puerto';

/** Where the S3-compatible store is. `endpoint` is `http(s)://servidor:puerto`. */
export interface ConfigS3 {
  readonly endpoint: string;
  readonly acceso: string;
  readonly secreto: string;
  readonly cubeta: string;
  readonly region: string;
}

const AUSENTES = new Set(['NoSuchKey', 'NotFound', 'NoSuchBucket']);
const esAusencia = (error: unknown): boolean => AUSENTES.has((error as S3Error).code ?? '');
const LIMITE_MS = 60_000;

/** Objects in an S3-compatible store (MinIO, Ceph RGW), one bucket, key = sha-256. File names never go there. */
export class AlmacenS3 implements AlmacenDeObjetos {
  private readonly cliente: Client;
  private cubetaLista: Promise<void> | null = null;

  constructor(private readonly config: ConfigS3) {
    const url = new URL(config.endpoint);
    this.cliente = new Client({
      endPoint: url.hostname,
      port: url.port ? Number(url.port) : url.protocol === 'https:' ? 443 : 80,
      useSSL: url.protocol === 'https:',
      accessKey: config.acceso,
      secretKey: config.secreto,
      region: config.region,
      pathStyle: true,
    });
  }

  async poner(sha256: string, bytes: Uint8Array): Promise<void> {
    exigirClave(sha256);
    if ((await huellaDe(bytes)) !== sha256) throw hashDistinto();
    await this.intentar(async () => {
      await this.asegurarCubeta();
      if ((await this.mirar(sha256)) === bytes.length) return;
      await this.cliente.putObject(this.config.cubeta, sha256, Buffer.from(bytes), bytes.length, {
        'Content-Type': 'application/octet-stream',
      });
    });
    // The store's own answer is not the proof: what it kept is.
    if ((await this.tamano(sha256)) !== bytes.length) throw hashDistinto();
  }

  async leer(sha256: string): Promise<Buffer> {
    exigirClave(sha256);
    const bytes = await this.intentar(async () => {
      const flujo = await this.cliente.getObject(this.config.cubeta, sha256);
      const trozos: Buffer[] = [];
      for await (const trozo of flujo) trozos.push(trozo as Buffer);
      return Buffer.concat(trozos);
    }, sha256);
    if ((await huellaDe(bytes)) !== sha256) throw objetoDanado(sha256);
    return bytes;
  }

  async leerRango(sha256: string, desde: number, hasta: number): Promise<Readable> {
    exigirClave(sha256);
    return this.intentar(
      () => this.cliente.getPartialObject(this.config.cubeta, sha256, desde, hasta - desde + 1),
      sha256,
    );
  }

  async tamano(sha256: string): Promise<number | null> {
    exigirClave(sha256);
    return this.intentar(() => this.mirar(sha256));
  }

  async *listar(): AsyncIterable<string> {
    await this.intentar(() => this.asegurarCubeta());
    try {
      for await (const objeto of this.cliente.listObjectsV2(this.config.cubeta, '', true)) {
        const nombre = (objeto as { name?: string }).name;
        if (nombre) yield nombre;
      }
    } catch (error) {
      throw noDisponible(error);
    }
  }

  async comprobar(): Promise<void> {
    // Asked anew each time: that it answered once says nothing of now.
    this.cubetaLista = null;
    await this.intentar(() => this.asegurarCubeta());
  }

  private async mirar(sha256: string): Promise<number | null> {
    try {
      return (await this.cliente.statObject(this.config.cubeta, sha256)).size;
    } catch (error) {
      if (esAusencia(error)) return null;
      throw error;
    }
  }

  private asegurarCubeta(): Promise<void> {
    this.cubetaLista ??= this.crearCubeta().catch((error: unknown) => {
      this.cubetaLista = null;
      throw error;
    });
    return this.cubetaLista;
  }

  private async crearCubeta(): Promise<void> {
    if (await this.cliente.bucketExists(this.config.cubeta)) return;
    try {
      await this.cliente.makeBucket(this.config.cubeta, this.config.region);
    } catch (error) {
      // Another replica made it in between.
      if ((error as S3Error).code !== 'BucketAlreadyOwnedByYou') throw error;
    }
  }

  private async intentar<T>(fn: () => Promise<T>, sha256?: string): Promise<T> {
    let reloj: NodeJS.Timeout | undefined;
    const limite = new Promise<never>((_, mal) => {
      reloj = setTimeout(() => mal(new Error(`sin respuesta en ${LIMITE_MS / 1000} s`)), LIMITE_MS);
    });
    try {
      return await Promise.race([fn(), limite]);
    } catch (error) {
      if (sha256 && esAusencia(error)) throw noEncontrado(sha256);
      throw noDisponible(error);
    } finally {
      clearTimeout(reloj);
    }
  }
}
