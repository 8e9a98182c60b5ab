import type { Tx } from '#platform';
import { Injectable } from '@nestjs/common';

/** A post that may send to a restricted one. */
export interface RemitenteAdmitido {
  readonly puestoId: string;
  readonly nombre: string;
}

/** Which posts only some may send to. A post without rows is open to all. */
@Injectable()
export class DestinosRepository {
  async de(tx: Tx, puestoIds: readonly string[]): Promise<Map<string, RemitenteAdmitido[]>> {
    const filas = await tx.query<RemitenteAdmitido & { destino: string }>(
      `SELECT r.destino_puesto_id AS destino, r.de_puesto_id AS "puestoId", p.cargo AS nombre
       FROM hojas.destinos_restringidos r JOIN organizacion.puestos p ON p.id = r.de_puesto_id
       WHERE r.destino_puesto_id = ANY($1::bigint[]) ORDER BY p.cargo, p.id`,
      [puestoIds],
    );
    const salida = new Map<string, RemitenteAdmitido[]>();
    for (const { destino, puestoId, nombre } of filas)
      salida.set(destino, [...(salida.get(destino) ?? []), { puestoId, nombre }]);
    return salida;
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
