import type { Tx } from '#platform';
import { Injectable } from '@nestjs/common';

export type ClaseDeRevision = 'recibido' | 'subido' | 'firmado' | 'sellado' | 'prolongado';

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
  /** what it really is */
  readonly tipo: string;
  readonly macros: boolean;
  /** 0: it is no PDF */
  readonly paginas: number;
}

export interface ArchivoSubido {
  readonly id: string;
  readonly sha256: string;
  readonly nombre: string;
  readonly bytes: number;
  readonly tipo: string;
  readonly macros: boolean;
  readonly paginas: number;
  readonly firmas: number;
  readonly subidoPor: string;
  readonly estado: 'libre' | 'usado';
  /** name as it was called where it came from, however long */
  readonly nombreCompleto: string | null;
  /** the picture that the PDF was made from */
  readonly originalSha256: string | null;
  readonly originalTipo: string | null;
}

/** The file that a PDF of a documento was made from. */
export interface Original {
  readonly documentoId: string;
  readonly deSha256: string;
  readonly sha256: string;
  readonly tipo: string;
  readonly nombre: string;
  readonly bytes: number;
}

const REVISION = `documento_id AS "documentoId", n, clase, sha256, bytes::float8 AS bytes, paginas, firmas,
  creado_en AS "creadoEn"`;
const ANEXO = `documento_id AS "documentoId", n, sha256, nombre, descripcion, fojas, bytes::float8 AS bytes, tipo,
  macros, paginas`;

/** The only SQL on uploads, revisions and annexes. */
@Injectable()
export class PapelesRepository {
  async crearArchivo(tx: Tx, a: Omit<ArchivoSubido, 'id' | 'estado'>): Promise<string> {
    const [fila] = await tx.query<{ id: string }>(
      `INSERT INTO documentos.archivos (sha256, nombre, bytes, paginas, firmas, subido_por, creado_en, nombre_completo,
         original_sha256, original_tipo, tipo, macros)
       VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12) RETURNING id`,
      [
        ...[a.sha256, a.nombre, a.bytes, a.paginas, a.firmas, a.subidoPor, tx.ahora],
        ...[a.nombreCompleto, a.originalSha256, a.originalTipo, a.tipo, a.macros],
      ],
    );
    return fila?.id ?? '';
  }

  async archivo(tx: Tx, id: string, bloquear = true): Promise<ArchivoSubido | null> {
    const [fila] = await tx.query<ArchivoSubido>(
      `SELECT id, sha256, nombre, bytes::float8 AS bytes, tipo, macros, paginas, firmas, subido_por AS "subidoPor", estado,
         nombre_completo AS "nombreCompleto", original_sha256 AS "originalSha256", original_tipo AS "originalTipo"
       FROM documentos.archivos WHERE id = $1 ${bloquear ? 'FOR UPDATE' : ''}`,
      [id],
    );
    return fila ?? null;
  }

  /** @returns HRs whose papers are this very file, or were made from it, the newest first */
  conHuella(
    tx: Tx,
    sha256: string,
  ): Promise<{ documentoId: string; gestion: number; id: string; codigo: string }[]> {
    return tx.query(
      `SELECT h.documento_id AS "documentoId", h.gestion, h.hoja_id AS id, h.codigo FROM documentos.hilos h
       WHERE h.documento_id IN (
         SELECT documento_id FROM documentos.revisiones WHERE sha256 = $1 AND clase IN ('recibido', 'subido')
         UNION SELECT documento_id FROM documentos.anexos WHERE sha256 = $1
         UNION SELECT documento_id FROM documentos.originales WHERE sha256 = $1)
       ORDER BY h.gestion DESC, h.hoja_id DESC LIMIT 20`,
      [sha256],
    );
  }

  /** @returns papers of ours that are this very file, or carry it, and are in no HR; the newest first */
  async conHuellaSinHoja(tx: Tx, sha256: string): Promise<string[]> {
    const filas = await tx.query<{ id: string }>(
      `SELECT d.id FROM documentos.documentos d
       WHERE NOT EXISTS (SELECT 1 FROM documentos.hilos h WHERE h.documento_id = d.id) AND d.id IN (
         SELECT documento_id FROM documentos.revisiones WHERE sha256 = $1 AND clase IN ('recibido', 'subido')
         UNION SELECT documento_id FROM documentos.anexos WHERE sha256 = $1
         UNION SELECT documento_id FROM documentos.originales WHERE sha256 = $1)
       ORDER BY d.id DESC LIMIT 20`,
      [sha256],
    );
    return filas.map((f) => f.id);
  }

  /** @returns the bar codes that were read off an upload, as text; null: not read yet */
  async codigosLeidos(tx: Tx, archivoId: string): Promise<string[] | null> {
    const [fila] = await tx.query<{ codigos: string[] | null }>(
      `SELECT codigos FROM documentos.lecturas WHERE archivo_id = $1`,
      [archivoId],
    );
    return fila?.codigos ?? null;
  }

  /** Keeps with a documento the picture that an upload's PDF was made from. */
  async guardarOriginal(tx: Tx, documentoId: string, a: ArchivoSubido): Promise<void> {
    await tx.query(
      `INSERT INTO documentos.originales (documento_id, de_sha256, sha256, tipo, nombre, bytes)
       SELECT $1, $2, sha256, $4, $5, bytes FROM almacen.objetos WHERE sha256 = $3 ON CONFLICT DO NOTHING`,
      [documentoId, a.sha256, a.originalSha256, a.originalTipo, a.nombreCompleto ?? a.nombre],
    );
  }

  async originales(tx: Tx, documentoId: string): Promise<Original[]> {
    return tx.query<Original>(
      `SELECT documento_id AS "documentoId", de_sha256 AS "deSha256", sha256, tipo, nombre, bytes::float8 AS bytes
       FROM documentos.originales WHERE documento_id = $1 ORDER BY nombre, sha256`,
      [documentoId],
    );
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
      `SELECT ${ANEXO} FROM documentos.anexos WHERE documento_id = ANY($1::bigint[]) ORDER BY documento_id, orden`,
      [documentoIds],
    );
  }

  /** @param numeros all the annexes of the documento, in their new order */
  async ordenarAnexos(tx: Tx, documentoId: string, numeros: readonly number[]): Promise<void> {
    await tx.query(
      `UPDATE documentos.anexos a SET orden = p.orden FROM unnest($2::int[]) WITH ORDINALITY AS p (n, orden)
       WHERE a.documento_id = $1 AND a.n = p.n`,
      [documentoId, numeros],
    );
  }

  async describirAnexo(tx: Tx, documentoId: string, n: number, descripcion: string): Promise<void> {
    await tx.query(`UPDATE documentos.anexos SET descripcion = $3 WHERE documento_id = $1 AND n = $2`, [
      documentoId,
      n,
      descripcion,
    ]);
  }

  /** Goes last. @returns its number among the annexes of the documento */
  async agregarAnexo(tx: Tx, a: Omit<Anexo, 'n'>): Promise<number> {
    const [fila] = await tx.query<{ n: number }>(
      `INSERT INTO documentos.anexos (documento_id, n, sha256, nombre, descripcion, fojas, bytes, paginas, creado_en, tipo,
         macros, orden)
       SELECT $1::bigint, 1 + coalesce(max(n), 0), $2::text, $3::text, $4::text, $5::int, $6::bigint, $7::int, $8::timestamptz,
         $9::text, $10::boolean, 1 + coalesce(max(orden), 0)
       FROM documentos.anexos WHERE documento_id = $1::bigint RETURNING n`,
      [
        ...[a.documentoId, a.sha256, a.nombre, a.descripcion, a.fojas, a.bytes, a.paginas, tx.ahora],
        ...[a.tipo, a.macros],
      ],
    );
    return fila?.n ?? 0;
  }
}
