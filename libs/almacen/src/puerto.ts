import { ErrorDominio } from '#kernel';
import type { Readable } from 'node:stream';

/** Injection token of the `AlmacenDeObjetos`. */
export const ALMACEN = Symbol('Almacen');

/** Where files live: named by their sha-256 (64 hex digits), written once, never changed. */
export interface AlmacenDeObjetos {
  /**
   * Stores the bytes under their hash; storing the same again changes nothing.
   * @throws ErrorDominio `almacen.hash-distinto` when the bytes are not of that hash (nothing stays behind)
   */
  poner(sha256: string, bytes: Uint8Array): Promise<void>;
  /** @throws ErrorDominio `almacen.no-encontrado`, `almacen.objeto-danado` when the stored bytes changed */
  leer(sha256: string): Promise<Buffer>;
  /**
   * A part of the object, for viewers that ask by range.
   * @param desde first byte, from 0
   * @param hasta last byte, included
   */
  leerRango(sha256: string, desde: number, hasta: number): Promise<Readable>;
  /** @returns its size in bytes, or null when it is not stored */
  tamano(sha256: string): Promise<number | null>;
  /** Every object stored, for the sweep that compares store and database. */
  listar(): AsyncIterable<string>;
  /** @throws ErrorDominio `almacen.no-disponible` when the store does not answer */
  comprobar(): Promise<void>;
}

/** @throws ErrorDominio `almacen.clave-invalida`: only 64 hex digits ever become a path or a key */
export function exigirClave(sha256: string): void {
  if (!/^[0-9a-f]{64}$/.test(sha256)) {
    throw new ErrorDominio('almacen.clave-invalida', 'entrada', 'El nombre del objeto no es un sha-256.');
  }
}

export const noEncontrado = (sha256: string): ErrorDominio =>
  new ErrorDominio('almacen.no-encontrado', 'no-encontrado', 'El archivo no está en el almacén.', { sha256 });

export const hashDistinto = (): ErrorDominio =>
  new ErrorDominio(
    'almacen.hash-distinto',
    'conflicto',
    'El archivo llegó distinto de como salió. Nada se guardó: intente de nuevo.',
  );

export const objetoDanado = (sha256: string): ErrorDominio =>
  new ErrorDominio(
    'almacen.objeto-danado',
    'no-disponible',
    'El archivo guardado no coincide con su huella. Avise al administrador.',
    { sha256 },
  );

export const noDisponible = (causa: unknown): ErrorDominio =>
  Object.assign(
    new ErrorDominio(
      'almacen.no-disponible',
      'no-disponible',
      'El almacén de archivos no responde. Nada se perdió: intente de nuevo en un momento.',
    ),
    { cause: causa },
  );
