import type { Tx } from '#platform';
import { Injectable } from '@nestjs/common';

export type ClaseDeRevision = 'recibido' | 'firmado' | 'sellado';

/** One state of a documento's bytes. `n` counts from 1. */
export interface Revision {
  readonly documentoId: string;
  readonly n: number;
  readonly clase: ClaseDeRevision;
  readonly sha256: string;
  readonly bytes: number;
  readonly paginas: number;
  readonly firmas: number;
  readonly creadoEn: Date;
}

export interface Anexo {
  readonly documentoId: string;
  readonly n: number;
  readonly sha256: string;
  readonly nombre: string;
  readonly descripcion: string;
  readonly fojas: number;
  readonly bytes: number;
  readonly paginas: number;
}

export interface ArchivoSubido {
  readonly id: string;
  readonly sha256: string;
  readonly nombre: string;
  readonly bytes: number;
  readonly paginas: number;
  readonly firmas: number;
  readonly subidoPor: string;
  readonly estado: 'libre' | 'usado';
}

const REVISION = `documento_id AS "documentoId", n, clase, sha256, bytes::float8 AS bytes, paginas, firmas,
  creado_en AS "creadoEn"`;
const ANEXO = `documento_id AS "documentoId", n, sha256, nombre, descripcion, fojas, bytes::float8 AS bytes, paginas`;

/** The only SQL on uploads, revisions and annexes. */
@Injectable()
export class PapelesRepository {
  async crearArchivo(tx: Tx, a: Omit<ArchivoSubido, 'id' | 'estado'>): Promise<string> {
    const [fila] = await tx.query<{ id: string }>(
      `INSERT INTO documentos.archivos (sha256, nombre, bytes, paginas, firmas, subido_por, creado_en)
       VALUES ($1, $2, $3, $4, $5, $6, $7) RETURNING id`,
      [a.sha256, a.nombre, a.bytes, a.paginas, a.firmas, a.subidoPor, tx.ahora],
    );
    return fila?.id ?? '';
  }

  async archivo(tx: Tx, id: string): Promise<ArchivoSubido | null> {
    const [fila] = await tx.query<ArchivoSubido>(
      `SELECT id, sha256, nombre, bytes::float8 AS bytes, paginas, firmas, subido_por AS "subidoPor", estado
       FROM documentos.archivos WHERE id = $1 FOR UPDATE`,
      [id],
    );
    return fila ?? null;
  }

  async marcarUsado(tx: Tx, id: string): Promise<void> {
    await tx.query(`UPDATE documentos.archivos SET estado = 'usado' WHERE id = $1`, [id]);
  }

  revisiones(tx: Tx, documentoIds: readonly string[]): Promise<Revision[]> {
    return tx.query<Revision>(
      `SELECT ${REVISION} FROM documentos.revisiones WHERE documento_id = ANY($1::bigint[]) ORDER BY documento_id, n`,
      [documentoIds],
    );
  }

  /** @returns false when revision `n` exists already */
  async agregarRevision(tx: Tx, r: Omit<Revision, 'creadoEn'>): Promise<boolean> {
    const filas = await tx.query(
      `INSERT INTO documentos.revisiones (documento_id, n, clase, sha256, bytes, paginas, firmas, creado_en)
       SELECT $1::bigint, $2::int, $3::text, $4::text, $5::bigint, $6::int, $7::int, $8::timestamptz
       WHERE $2::int = 1 + coalesce((SELECT max(n) FROM documentos.revisiones WHERE documento_id = $1), 0)
       ON CONFLICT DO NOTHING RETURNING 1`,
      [r.documentoId, r.n, r.clase, r.sha256, r.bytes, r.paginas, r.firmas, tx.ahora],
    );
    return filas.length > 0;
  }

  anexos(tx: Tx, documentoIds: readonly string[]): Promise<Anexo[]> {
    return tx.query<Anexo>(
      `SELECT ${ANEXO} FROM documentos.anexos WHERE documento_id = ANY($1::bigint[]) ORDER BY documento_id, n`,
      [documentoIds],
    );
  }

  async agregarAnexo(tx: Tx, a: Omit<Anexo, 'n'>): Promise<void> {
    await tx.query(
      `INSERT INTO documentos.anexos (documento_id, n, sha256, nombre, descripcion, fojas, bytes, paginas, creado_en)
       SELECT $1::bigint, 1 + coalesce(max(n), 0), $2::text, $3::text, $4::text, $5::int, $6::bigint, $7::int, $8::timestamptz
       FROM documentos.anexos WHERE documento_id = $1::bigint`,
      [a.documentoId, a.sha256, a.nombre, a.descripcion, a.fojas, a.bytes, a.paginas, tx.ahora],
    );
  }
}
