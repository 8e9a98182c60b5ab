import type { Actor } from '#kernel';
import type { Tx } from '#platform';
import { Injectable } from '@nestjs/common';

/** What was withdrawn is granted again; what holds is left as it is. */
const OTRA_VEZ = `ON CONFLICT ON CONSTRAINT alcance_unico DO UPDATE SET hasta = NULL WHERE alcances.hasta IS NOT NULL`;

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
       SELECT o, $2, $3, $4 FROM unnest($1::text[]) o ${OTRA_VEZ}`,
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
       WHERE p IS NOT NULL OR u IS NOT NULL ${OTRA_VEZ}`,
      [[objetos].flat(), puestoId, unidadId, tx.ahora],
    );
  }

  /** Ends what was granted to posts and unidades that never had the object in hand, or to those whose heirs they are. */
  async retirar(
    tx: Tx,
    objetos: readonly string[],
    quienes: { readonly puestos: readonly string[]; readonly unidades: readonly string[] },
  ): Promise<void> {
    if (quienes.puestos.length + quienes.unidades.length === 0) return;
    await tx.query(
      `UPDATE acceso.alcances SET hasta = $4 WHERE objeto = ANY($1::text[]) AND hasta IS NULL
         AND (puesto_id = ANY($2::bigint[]) OR unidad_id = ANY($3::bigint[])
           OR puesto_id IN (SELECT puesto_id FROM organizacion.v_herencias WHERE a_puesto_id = ANY($2::bigint[]))
           OR unidad_id IN (SELECT unidad_id FROM organizacion.v_herencias WHERE a_unidad_id = ANY($3::bigint[])))`,
      [objetos, quienes.puestos, quienes.unidades, tx.ahora],
    );
  }

  /**
   * Heirs reach what was reached by the posts and unidades in whose place they stand.
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
      `SELECT 1 FROM acceso.v_alcances WHERE objeto = ANY($1::text[]) AND desde <= $5 AND (hasta IS NULL OR hasta > $5)
         AND (puesto_id = $2 OR ($4 AND unidad_id = $3)) LIMIT 1`,
      [[objetos].flat(), actor.puestoId, actor.unidadId, nivel === 'unidad', tx.ahora],
    );
    return filas.length > 0;
  }
}
