import type { Tx } from '#platform';
import { Injectable } from '@nestjs/common';

/** A paper not yet signed, as seen from a post that writes or signs it. */
export interface Borrador {
  readonly id: string;
  readonly tipo: string;
  readonly titulo: string | null;
  readonly codigo: string | null;
  readonly confidencial: boolean;
  readonly puestoId: string;
  readonly unidadId: string;
  readonly escribe: boolean;
  readonly firma: boolean;
}

@Injectable()
export class PendientesRepository {
  borradores(tx: Tx, puestoIds: readonly string[]): Promise<Borrador[]> {
    return tx.query<Borrador>(
      `SELECT d.id, d.tipo, d.titulo, d.hilo_codigo AS codigo, d.confidencialidad IN ('RESERVADA', 'CONFIDENCIAL') AS confidencial,
         p.id AS "puestoId", p.unidad_id AS "unidadId", d.autor_puesto_id = p.id AS escribe, d.firmante_puesto_id = p.id AS firma
       FROM documentos.documentos d JOIN organizacion.puestos p ON p.id IN (d.autor_puesto_id, d.firmante_puesto_id)
       WHERE d.origen = 'propio' AND d.estado IN ('BORRADOR', 'EN_VOBO', 'EN_FIRMA') AND p.id = ANY($1::bigint[])
       ORDER BY d.id, p.id`,
      [puestoIds],
    );
  }

  /** A draft that its new post signs is of that post's unidad; one that has its number keeps its own. */
  async heredar(
    tx: Tx,
    o: { documentoId: string; dePuestoId: string; aPuestoId: string; aUnidadId: string },
  ): Promise<void> {
    await tx.query(
      `UPDATE documentos.documentos SET
         unidad_id = CASE WHEN firmante_puesto_id = $2 AND cite_texto IS NULL THEN $4 ELSE unidad_id END,
         autor_puesto_id = CASE WHEN autor_puesto_id = $2 THEN $3 ELSE autor_puesto_id END,
         firmante_puesto_id = CASE WHEN firmante_puesto_id = $2 THEN $3 ELSE firmante_puesto_id END
       WHERE id = $1`,
      [o.documentoId, o.dePuestoId, o.aPuestoId, o.aUnidadId],
    );
  }
}
