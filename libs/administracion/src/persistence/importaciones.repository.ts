import type { FilaDePlanilla } from '#planillas';
import type { Tx } from '#platform';
import { Injectable } from '@nestjs/common';

export interface Importacion {
  readonly archivo: string;
  readonly sha256: string;
  /** as they were read, headings first */
  readonly filas: readonly FilaDePlanilla[];
  /** of the plan that was shown and of the entidad that it was made for */
  readonly huella: string;
  readonly hecha: boolean;
}

/** Sheets that were tried; those that came to nothing go when their owner tries another. */
@Injectable()
export class ImportacionesRepository {
  async guardar(tx: Tx, usuarioId: string, i: Omit<Importacion, 'hecha'>): Promise<string> {
    await tx.query(`DELETE FROM organizacion.importaciones WHERE usuario_id = $1 AND hecha_en IS NULL`, [
      usuarioId,
    ]);
    const [fila] = await tx.query<{ id: string }>(
      `INSERT INTO organizacion.importaciones (usuario_id, archivo, sha256, filas, huella, ensayada_en)
       VALUES ($1, $2, $3, $4, $5, $6) RETURNING id`,
      [usuarioId, i.archivo, i.sha256, JSON.stringify(i.filas), i.huella, tx.ahora],
    );
    if (!fila) throw new Error('la inserción no devolvió identificador');
    return fila.id;
  }

  /** Only whoever tried it. */
  async buscar(tx: Tx, usuarioId: string, id: string, bloquear = false): Promise<Importacion | null> {
    const [fila] = await tx.query<Importacion>(
      `SELECT archivo, sha256, filas, huella, hecha_en IS NOT NULL AS hecha FROM organizacion.importaciones
       WHERE id = $1 AND usuario_id = $2 ${bloquear ? 'FOR UPDATE' : ''}`,
      [id, usuarioId],
    );
    return fila ?? null;
  }

  /** What it held is in the trail and in what it made. */
  async darPorHecha(tx: Tx, id: string): Promise<void> {
    await tx.query(`UPDATE organizacion.importaciones SET hecha_en = $2, filas = '[]' WHERE id = $1`, [
      id,
      tx.ahora,
    ]);
  }
}
