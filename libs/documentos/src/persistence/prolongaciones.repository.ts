import type { Nivel } from '#pades';
import type { Tx } from '#platform';
import { Injectable } from '@nestjs/common';

/** How far the signatures of a documento reach, and what is still to be done. */
export interface Prolongacion {
  /** that of its weakest signature; null: not looked at yet */
  readonly nivel: Nivel | null;
  /** what could not be had the last time, in Spanish */
  readonly faltas: readonly string[];
  readonly intentos: number;
  /** when it is looked at again; null: there is nothing more to do */
  readonly proxima: Date | null;
  readonly vistaEn: Date | null;
}

const COLUMNAS = `nivel, faltas, intentos, proxima, vista_en AS "vistaEn"`;

/** The only SQL on prolongaciones. */
@Injectable()
export class ProlongacionesRepository {
  /** A new signature is to be looked at from that moment on, whatever was known of those before. */
  async pedir(tx: Tx, documentoId: string, desde: Date): Promise<void> {
    await tx.query(
      `INSERT INTO documentos.prolongaciones (documento_id, proxima) VALUES ($1, $2)
       ON CONFLICT (documento_id) DO UPDATE SET proxima = EXCLUDED.proxima, intentos = 0`,
      [documentoId, desde],
    );
  }

  /** @returns ids of those whose time has come, the longest waiting first */
  async pendientes(tx: Tx, cuantas: number): Promise<string[]> {
    const filas = await tx.query<{ id: string }>(
      `SELECT documento_id AS id FROM documentos.prolongaciones WHERE proxima <= $1 ORDER BY proxima LIMIT $2`,
      [tx.ahora, cuantas],
    );
    return filas.map((f) => f.id);
  }

  async cargar(tx: Tx, documentoId: string): Promise<Prolongacion | null> {
    const [fila] = await tx.query<Prolongacion>(
      `SELECT ${COLUMNAS} FROM documentos.prolongaciones WHERE documento_id = $1`,
      [documentoId],
    );
    return fila ?? null;
  }

  async asentar(tx: Tx, documentoId: string, p: Omit<Prolongacion, 'vistaEn'>): Promise<void> {
    await tx.query(
      `UPDATE documentos.prolongaciones SET nivel = $2, faltas = $3, intentos = $4, proxima = $5, vista_en = $6
       WHERE documento_id = $1`,
      [documentoId, p.nivel, p.faltas, p.intentos, p.proxima, tx.ahora],
    );
  }
}
