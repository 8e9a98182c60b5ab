import { fechaDe } from '#kernel';
import type { Tx } from '#platform';
import { Injectable } from '@nestjs/common';
import type { Confidencialidad } from '../domain/tipos';

/** A post or unidad that an HR reaches. */
export interface Alcanzado {
  readonly puestoId: string | null;
  readonly unidadId: string;
  readonly cargo: string | null;
  readonly unidadSigla: string;
  readonly unidadNombre: string;
  /** who acts in the post today */
  readonly funcionario: string | null;
  readonly desde: Date;
}

@Injectable()
export class AlcancesRepository {
  /** @param objeto `hoja/2018/15` */
  de(tx: Tx, objeto: string): Promise<Alcanzado[]> {
    return tx.query<Alcanzado>(
      `SELECT a.puesto_id AS "puestoId", u.id AS "unidadId", p.cargo, u.sigla AS "unidadSigla", u.nombre AS "unidadNombre",
         e.nombre AS funcionario, a.desde
       FROM (SELECT puesto_id, unidad_id, min(desde) AS desde FROM acceso.v_alcances
             WHERE objeto = $1 AND desde <= $2 AND (hasta IS NULL OR hasta > $2) GROUP BY puesto_id, unidad_id) a
       LEFT JOIN organizacion.puestos p ON p.id = a.puesto_id
       JOIN organizacion.unidades u ON u.id = coalesce(a.unidad_id, p.unidad_id)
       LEFT JOIN organizacion.en_ejercicio($3) e ON e.puesto_id = a.puesto_id
       ORDER BY u.nombre, a.puesto_id IS NOT NULL, p.cargo`,
      [objeto, tx.ahora, fechaDe(tx.ahora)],
    );
  }

  /** The HR and its rows of the trays; its papers are documentos' own. */
  async fijar(tx: Tx, h: { gestion: number; id: string }, nivel: Confidencialidad): Promise<void> {
    await tx.query(`UPDATE hojas.hojas SET confidencialidad = $3 WHERE gestion = $1 AND id = $2`, [
      h.gestion,
      h.id,
      nivel,
    ]);
    await tx.query(`UPDATE hojas.bandeja SET confidencialidad = $3 WHERE gestion = $1 AND hoja_id = $2`, [
      h.gestion,
      h.id,
      nivel,
    ]);
  }
}
