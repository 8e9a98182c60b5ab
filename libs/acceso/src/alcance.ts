import type { Actor } from '#kernel';
import type { Tx } from '#platform';
import { Injectable } from '@nestjs/common';

/** Which post or unidad may see which object, from when to when. Written by the object's owner in the act's transaction. */
@Injectable()
export class Alcance {
  /**
   * @param objetos `hoja/2018/15`, `documento/33`
   * @param quien exactly one of the two
   */
  async conceder(
    tx: Tx,
    objetos: string | readonly string[],
    quien: { puestoId?: string | null; unidadId?: string | null },
  ): Promise<void> {
    await tx.query(
      `INSERT INTO acceso.alcances (objeto, puesto_id, unidad_id, desde)
       SELECT o, $2, $3, $4 FROM unnest($1::text[]) o ON CONFLICT DO NOTHING`,
      [[objetos].flat(), quien.puestoId ?? null, quien.unidadId ?? null, tx.ahora],
    );
  }

  /** Grants objects to a post and to its unidad at once: the two levels RESERVADA and CONFIDENCIAL ask about. */
  async concederRuta(
    tx: Tx,
    objetos: string | readonly string[],
    puestoId: string | null,
    unidadId: string,
  ): Promise<void> {
    await tx.query(
      `INSERT INTO acceso.alcances (objeto, puesto_id, unidad_id, desde)
       SELECT o, p, u, $4 FROM unnest($1::text[]) o, (VALUES ($2::bigint, NULL::bigint), (NULL, $3::bigint)) AS v(p, u)
       WHERE p IS NOT NULL OR u IS NOT NULL ON CONFLICT DO NOTHING`,
      [[objetos].flat(), puestoId, unidadId, tx.ahora],
    );
  }

  /**
   * @param objetos names of the object, or of those that carry it: reaching one is enough
   * @param nivel `unidad`: the actor's unidad or post is on the object's route (RESERVADA); `puesto`: the very post (CONFIDENCIAL)
   */
  async alcanza(
    tx: Tx,
    objetos: string | readonly string[],
    actor: Actor,
    nivel: 'unidad' | 'puesto' = 'unidad',
  ): Promise<boolean> {
    const filas = await tx.query(
      `SELECT 1 FROM acceso.alcances WHERE objeto = ANY($1::text[]) AND desde <= $5 AND (hasta IS NULL OR hasta > $5)
         AND (puesto_id = $2 OR ($4 AND unidad_id = $3)) LIMIT 1`,
      [[objetos].flat(), actor.puestoId, actor.unidadId, nivel === 'unidad', tx.ahora],
    );
    return filas.length > 0;
  }
}
