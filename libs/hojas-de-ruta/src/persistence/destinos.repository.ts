import type { Tx } from '#platform';
import { Injectable } from '@nestjs/common';

/** A post that may send to a restricted one. */
export interface RemitenteAdmitido {
  readonly puestoId: string;
  readonly nombre: string;
}

/** Of a post that ended, whoever has its work now. */
const DE = `hojas.destinos_restringidos r LEFT JOIN organizacion.v_herencias v ON v.puesto_id = r.de_puesto_id
  JOIN organizacion.puestos p ON p.id = coalesce(v.a_puesto_id, r.de_puesto_id)`;

/** Which posts only some, or their heirs, may send to. A post without rows is open to all. */
@Injectable()
export class DestinosRepository {
  async de(tx: Tx, puestoIds: readonly string[]): Promise<Map<string, RemitenteAdmitido[]>> {
    const filas = await tx.query<RemitenteAdmitido & { destino: string }>(
      `SELECT DISTINCT r.destino_puesto_id AS destino, p.id AS "puestoId", p.cargo AS nombre FROM ${DE}
       WHERE r.destino_puesto_id = ANY($1::bigint[]) ORDER BY nombre, "puestoId"`,
      [puestoIds],
    );
    const salida = new Map<string, RemitenteAdmitido[]>();
    for (const { destino, puestoId, nombre } of filas)
      salida.set(destino, [...(salida.get(destino) ?? []), { puestoId, nombre }]);
    return salida;
  }

  /** @returns the restricted posts that a post may not send to, with those that may */
  async vedadosPara(tx: Tx, puestoId: string): Promise<{ puestoId: string; soloDe: string[] }[]> {
    return tx.query(
      `SELECT r.destino_puesto_id AS "puestoId", array_agg(DISTINCT p.cargo ORDER BY p.cargo) AS "soloDe" FROM ${DE}
       WHERE r.destino_puesto_id <> $1
       GROUP BY r.destino_puesto_id HAVING NOT bool_or(p.id = $1) ORDER BY r.destino_puesto_id`,
      [puestoId],
    );
  }

  /** Replaces who may send to a post; none: everybody. */
  async fijar(tx: Tx, destinoId: string, puestoIds: readonly string[]): Promise<void> {
    await tx.query(`DELETE FROM hojas.destinos_restringidos WHERE destino_puesto_id = $1`, [destinoId]);
    await tx.query(
      `INSERT INTO hojas.destinos_restringidos (destino_puesto_id, de_puesto_id) SELECT $1, unnest($2::bigint[])`,
      [destinoId, puestoIds],
    );
  }
}
