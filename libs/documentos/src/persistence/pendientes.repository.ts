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

/** A paper issued by a post or unidad, or by one whose heir it is, that still waits to go out or for its acuse. */
export interface PorCerrar {
  readonly id: string;
  readonly titulo: string | null;
  readonly cite: string;
  readonly codigo: string | null;
  readonly reservada: boolean;
  readonly estado: 'FIRMADO' | 'DESPACHADO' | 'NO_ENTREGADO';
}

@Injectable()
export class PendientesRepository {
  porCerrar(
    tx: Tx,
    de: { puestoIds: readonly string[]; unidadIds: readonly string[] },
  ): Promise<PorCerrar[]> {
    return tx.query<PorCerrar>(
      `WITH p AS (SELECT unnest($1::bigint[]) AS id
         UNION SELECT puesto_id FROM organizacion.v_herencias WHERE a_puesto_id = ANY($1::bigint[]) AND puesto_id IS NOT NULL),
       u AS (SELECT unnest($2::bigint[]) AS id
         UNION SELECT unidad_id FROM organizacion.v_herencias WHERE a_unidad_id = ANY($2::bigint[]) AND unidad_id IS NOT NULL)
       SELECT id, titulo, cite_texto AS cite, hilo_codigo AS codigo, confidencialidad IN ('RESERVADA', 'CONFIDENCIAL') AS reservada, estado
       FROM documentos.documentos
       WHERE origen = 'propio' AND estado IN ('FIRMADO', 'DESPACHADO', 'NO_ENTREGADO')
         AND (autor_puesto_id IN (SELECT id FROM p) OR firmante_puesto_id IN (SELECT id FROM p) OR unidad_id IN (SELECT id FROM u))
       ORDER BY id`,
      [de.puestoIds, de.unidadIds],
    );
  }

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
