import type { Tx } from '#platform';
import { Injectable } from '@nestjs/common';

/** A picture of a documento's text, as it prints. */
export interface ImagenDelTexto {
  readonly archivoId: string;
  readonly sha256: string;
  readonly tipo: 'image/png' | 'image/jpeg';
  /** pixels */
  readonly ancho: number;
  readonly alto: number;
  readonly bytes: number;
}

const COLUMNAS = `archivo_id AS "archivoId", sha256, tipo, ancho, alto, bytes::float8 AS bytes`;

/** The only SQL on the pictures of texts. */
@Injectable()
export class ImagenesRepository {
  de(tx: Tx, documentoId: string): Promise<ImagenDelTexto[]> {
    return tx.query<ImagenDelTexto>(
      `SELECT ${COLUMNAS} FROM documentos.imagenes WHERE documento_id = $1 ORDER BY archivo_id`,
      [documentoId],
    );
  }

  /** @returns the documentos whose text has a picture, the first one first */
  async documentosCon(tx: Tx, archivoId: string): Promise<string[]> {
    const filas = await tx.query<{ id: string }>(
      `SELECT documento_id AS id FROM documentos.imagenes WHERE archivo_id = $1 ORDER BY documento_id LIMIT 50`,
      [archivoId],
    );
    return filas.map((f) => f.id);
  }

  async agregar(tx: Tx, documentoId: string, i: ImagenDelTexto): Promise<void> {
    await tx.query(
      `INSERT INTO documentos.imagenes (documento_id, archivo_id, sha256, tipo, ancho, alto, bytes, creado_en)
       VALUES ($1, $2, $3, $4, $5, $6, $7, $8) ON CONFLICT DO NOTHING`,
      [documentoId, i.archivoId, i.sha256, i.tipo, i.ancho, i.alto, i.bytes, tx.ahora],
    );
  }

  /** A text that was taken from another documento takes its pictures along. */
  async copiar(tx: Tx, archivoId: string, de: string, a: string): Promise<void> {
    await tx.query(
      `INSERT INTO documentos.imagenes (documento_id, archivo_id, sha256, tipo, ancho, alto, bytes, creado_en)
       SELECT $3, archivo_id, sha256, tipo, ancho, alto, bytes, $4 FROM documentos.imagenes
       WHERE documento_id = $2 AND archivo_id = $1 ON CONFLICT DO NOTHING`,
      [archivoId, de, a, tx.ahora],
    );
  }
}
