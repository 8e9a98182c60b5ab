import type { Actor } from '#kernel';
import type { Tx } from '#platform';
import { Injectable } from '@nestjs/common';
import type { Contenido } from '../domain/contenido';
import type { ClaseDeVersion, UltimaVersion } from '../domain/versiones';

/** A kept text, without the text. */
export interface VersionListada {
  readonly n: number;
  readonly clase: ClaseDeVersion;
  /** the documento's version that has this text; of an `apartada`, the one it grew from */
  readonly version: number;
  readonly titulo: string | null;
  /** of a `restaurada`, the one it brought back */
  readonly restaura: number | null;
  readonly nombre: string | null;
  readonly cargo: string | null;
  readonly guardadoEn: Date;
}
export interface Version extends VersionListada {
  readonly contenido: Contenido;
}

const COLUMNAS = `v.n, v.clase, v.version, v.titulo, v.restaura, v.nombre, v.cargo, v.guardado_en AS "guardadoEn"`;

/** The only SQL on the kept texts. Whoever writes here has locked the documento. */
@Injectable()
export class VersionesRepository {
  async ultima(tx: Tx, documentoId: string): Promise<(UltimaVersion & { readonly n: number }) | null> {
    const [fila] = await tx.query<UltimaVersion & { n: number }>(
      `SELECT n, clase, version, usuario_id AS "usuarioId", cargo, desde_en AS desde
       FROM documentos.versiones WHERE documento_id = $1 ORDER BY n DESC LIMIT 1`,
      [documentoId],
    );
    return fila ?? null;
  }

  /** @returns the one whose text the documento has now */
  async vigente(tx: Tx, documentoId: string): Promise<VersionListada | null> {
    const [fila] = await tx.query<VersionListada>(
      `SELECT ${COLUMNAS} FROM documentos.versiones v
       WHERE v.documento_id = $1 AND v.clase <> 'apartada' ORDER BY v.n DESC LIMIT 1`,
      [documentoId],
    );
    return fila ?? null;
  }

  /** @returns newest first */
  listar(tx: Tx, documentoId: string): Promise<VersionListada[]> {
    return tx.query<VersionListada>(
      `SELECT ${COLUMNAS} FROM documentos.versiones v WHERE v.documento_id = $1 ORDER BY v.n DESC`,
      [documentoId],
    );
  }

  async cargar(tx: Tx, documentoId: string, n: number): Promise<Version | null> {
    const [fila] = await tx.query<Version>(
      `SELECT ${COLUMNAS}, v.contenido FROM documentos.versiones v WHERE v.documento_id = $1 AND v.n = $2`,
      [documentoId, n],
    );
    return fila ?? null;
  }

  /** The text that the documento has now goes on in version `n`. */
  async seguir(tx: Tx, documentoId: string, n: number): Promise<void> {
    await tx.query(
      `UPDATE documentos.versiones v SET version = d.version, titulo = d.titulo, contenido = d.contenido, guardado_en = $3
       FROM documentos.documentos d WHERE d.id = v.documento_id AND v.documento_id = $1 AND v.n = $2`,
      [documentoId, n, tx.ahora],
    );
  }

  /** The text that the documento has now, as version `n`. */
  async agregar(
    tx: Tx,
    documentoId: string,
    v: { n: number; clase: ClaseDeVersion; restaura: number | null; actor: Actor },
  ): Promise<void> {
    await tx.query(
      `INSERT INTO documentos.versiones (documento_id, n, clase, version, titulo, contenido, restaura, usuario_id, nombre, cargo,
         desde_en, guardado_en)
       SELECT id, $2, $3, version, titulo, contenido, $4, $5, $6, $7, $8, $8 FROM documentos.documentos WHERE id = $1`,
      [documentoId, v.n, v.clase, v.restaura, v.actor.usuarioId, v.actor.nombre, v.actor.cargo, tx.ahora],
    );
  }

  /** A text that is not the documento's, as version `n`. */
  async apartar(
    tx: Tx,
    documentoId: string,
    v: { n: number; version: number; titulo: string | null; contenido: Contenido; actor: Actor },
  ): Promise<void> {
    await tx.query(
      `INSERT INTO documentos.versiones (documento_id, n, clase, version, titulo, contenido, usuario_id, nombre, cargo,
         desde_en, guardado_en)
       VALUES ($1, $2, 'apartada', $3, $4, $5::jsonb, $6, $7, $8, $9, $9)`,
      [
        ...[documentoId, v.n, v.version, v.titulo, JSON.stringify(v.contenido)],
        ...[v.actor.usuarioId, v.actor.nombre, v.actor.cargo, tx.ahora],
      ],
    );
  }
}
