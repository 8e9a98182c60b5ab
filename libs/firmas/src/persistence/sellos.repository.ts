import type { Tx } from '#platform';
import { Injectable } from '@nestjs/common';

/** A key that seals, without the key. */
export interface SelloGuardado {
  readonly id: string;
  /** null: the entidad's own, for desks without one */
  readonly unidadId: string | null;
  readonly titular: string;
  readonly emisor: string;
  readonly serie: string;
  readonly desde: Date;
  readonly hasta: Date;
  readonly creadoEn: Date;
  readonly retiradoEn: Date | null;
}

export type SelloNuevo = Pick<SelloGuardado, 'unidadId' | 'titular' | 'emisor' | 'serie' | 'desde' | 'hasta'>;

const COLUMNAS = `id, unidad_id AS "unidadId", titular, emisor, serie, desde, hasta, creado_en AS "creadoEn",
  retirado_en AS "retiradoEn"`;

/** The only SQL on desk seals. */
@Injectable()
export class SellosRepository {
  /** Takes out of use the one in force, and its key with it. @returns whether there was one */
  async retirar(tx: Tx, unidadId: string | null): Promise<boolean> {
    const filas = await tx.query<{ id: string }>(
      `UPDATE firmas.sellos SET retirado_en = $2, cifrado = NULL
       WHERE unidad_id IS NOT DISTINCT FROM $1 AND retirado_en IS NULL RETURNING id`,
      [unidadId, tx.ahora],
    );
    return filas.length > 0;
  }

  async agregar(tx: Tx, s: SelloNuevo, cifrado: Buffer): Promise<void> {
    await tx.query(
      `INSERT INTO firmas.sellos (unidad_id, titular, emisor, serie, desde, hasta, cifrado, creado_en)
       VALUES ($1, $2, $3, $4, $5, $6, $7, $8)`,
      [s.unidadId, s.titular, s.emisor, s.serie, s.desde, s.hasta, cifrado, tx.ahora],
    );
  }

  /** The desk's own, else the entidad's, if it is in force now. */
  async para(tx: Tx, unidadId: string): Promise<(SelloGuardado & { readonly cifrado: Buffer }) | null> {
    const [fila] = await tx.query<SelloGuardado & { cifrado: Buffer }>(
      `SELECT ${COLUMNAS}, cifrado FROM firmas.sellos
       WHERE retirado_en IS NULL AND (unidad_id = $1 OR unidad_id IS NULL) AND desde <= $2 AND hasta >= $2
       ORDER BY unidad_id NULLS LAST LIMIT 1`,
      [unidadId, tx.ahora],
    );
    return fila ?? null;
  }

  vigentes(tx: Tx): Promise<SelloGuardado[]> {
    return tx.query<SelloGuardado>(
      `SELECT ${COLUMNAS} FROM firmas.sellos WHERE retirado_en IS NULL ORDER BY hasta`,
    );
  }
}
