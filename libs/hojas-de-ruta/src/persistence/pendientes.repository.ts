import type { Tx } from '#platform';
import { Injectable } from '@nestjs/common';

interface Asunto {
  readonly gestion: number;
  readonly id: string;
  readonly hojaId: string;
  readonly codigo: string;
  readonly referencia: string;
  readonly reservada: boolean;
  /** null: the unidad's tray */
  readonly puestoId: string | null;
  readonly unidadId: string;
}
export interface PasoDebido extends Asunto {
  readonly tipo: 'oficial' | 'copia';
  readonly estado: 'ENVIADA' | 'RECIBIDA' | 'SUSPENDIDA';
}
export interface AdeudoDebido extends Asunto {
  readonly accion: string;
}
export interface PlazoDebido extends Asunto {
  readonly descripcion: string;
  readonly fecha: string | null;
}

/** An HR that stays as it is: archived, or with its paper said to be at hand. */
export type HojaQueSigue = Omit<Asunto, 'puestoId' | 'unidadId'> & {
  readonly carpeta: string | null;
  readonly lugar: string | null;
};

interface De {
  readonly puestoIds: readonly string[];
  readonly unidadIds: readonly string[];
}

const RESERVADA = `h.confidencialidad IN ('RESERVADA', 'CONFIDENCIAL') AS reservada`;
/** A live step is its holder's; until it is received, its addressee's. */
const DEL_PASO = `(coalesce(d.tenedor_puesto_id, d.a_puesto_id) = ANY($1::bigint[])
  OR (coalesce(d.tenedor_puesto_id, d.a_puesto_id) IS NULL AND d.a_unidad_id = ANY($2::bigint[])))`;
const VIVO = `d.estado IN ('ENVIADA', 'RECIBIDA', 'SUSPENDIDA')`;

/** These posts, and those that ended and whose heirs they are. */
const CON_SUS_HEREDADOS = `(SELECT unnest($1::bigint[])
  UNION SELECT puesto_id FROM organizacion.v_herencias WHERE a_puesto_id = ANY($1::bigint[]) AND puesto_id IS NOT NULL)`;
const SIGUE = `h.gestion, h.id AS "hojaId", h.codigo, h.referencia, ${RESERVADA}`;

/** What posts and trays owe of the HRs, and its way to the heir. */
@Injectable()
export class PendientesDeHojasRepository {
  pasos(tx: Tx, de: De): Promise<PasoDebido[]> {
    return tx.query<PasoDebido>(
      `SELECT d.gestion, d.id, d.hoja_id AS "hojaId", h.codigo, h.referencia, ${RESERVADA}, d.tipo, d.estado,
         coalesce(d.tenedor_puesto_id, d.a_puesto_id) AS "puestoId", d.a_unidad_id AS "unidadId"
       FROM hojas.derivaciones d JOIN hojas.hojas h ON h.gestion = d.gestion AND h.id = d.hoja_id
       WHERE ${VIVO} AND ${DEL_PASO} ORDER BY d.gestion, d.hoja_id, d.secuencia`,
      [de.puestoIds, de.unidadIds],
    );
  }

  /** Debts whose step has gone on: those of a live step go with it. */
  adeudos(tx: Tx, de: De): Promise<AdeudoDebido[]> {
    return tx.query<AdeudoDebido>(
      `SELECT a.gestion, a.id, a.hoja_id AS "hojaId", h.codigo, h.referencia, ${RESERVADA}, a.accion,
         a.deudor_puesto_id AS "puestoId", a.deudor_unidad_id AS "unidadId"
       FROM hojas.adeudos a JOIN hojas.hojas h ON h.gestion = a.gestion AND h.id = a.hoja_id
       JOIN hojas.derivaciones d ON d.gestion = a.gestion AND d.id = a.derivacion_id
       WHERE a.estado = 'PENDIENTE' AND NOT (${VIVO} AND ${DEL_PASO})
         AND (a.deudor_puesto_id = ANY($1::bigint[]) OR (a.deudor_puesto_id IS NULL AND a.deudor_unidad_id = ANY($2::bigint[])))
       ORDER BY a.gestion, a.id`,
      [de.puestoIds, de.unidadIds],
    );
  }

  plazos(tx: Tx, de: De): Promise<PlazoDebido[]> {
    return tx.query<PlazoDebido>(
      `SELECT z.gestion, z.id, z.hoja_id AS "hojaId", h.codigo, h.referencia, ${RESERVADA}, z.descripcion, z.fecha,
         z.responsable_puesto_id AS "puestoId", p.unidad_id AS "unidadId"
       FROM hojas.plazos z JOIN hojas.hojas h ON h.gestion = z.gestion AND h.id = z.hoja_id
       JOIN organizacion.puestos p ON p.id = z.responsable_puesto_id
       LEFT JOIN hojas.derivaciones d ON d.gestion = z.gestion AND d.id = z.derivacion_id
       WHERE z.estado NOT IN ('CUMPLIDO', 'ANULADO') AND z.responsable_puesto_id = ANY($1::bigint[])
         AND h.estado <> 'ANULADA' AND NOT coalesce(${VIVO} AND ${DEL_PASO}, false)
       ORDER BY z.gestion, z.id`,
      [de.puestoIds, de.unidadIds],
    );
  }

  archivadas(tx: Tx, puestoIds: readonly string[]): Promise<HojaQueSigue[]> {
    return tx.query<HojaQueSigue>(
      `SELECT ${SIGUE}, d.id, d.carpeta, d.lugar
       FROM hojas.derivaciones d JOIN hojas.hojas h ON h.gestion = d.gestion AND h.id = d.hoja_id
       WHERE d.estado = 'ARCHIVADA' AND d.tenedor_puesto_id IN ${CON_SUS_HEREDADOS} ORDER BY d.gestion, d.hoja_id, d.secuencia`,
      [puestoIds],
    );
  }

  /** HRs whose paper is, by the last thing said, with one of these posts, and whose oficial has not been received since. */
  papeles(tx: Tx, puestoIds: readonly string[]): Promise<HojaQueSigue[]> {
    return tx.query<HojaQueSigue>(
      `SELECT ${SIGUE}, f.id, NULL AS carpeta, NULL AS lugar
       FROM hojas.fisicos f JOIN hojas.hojas h ON h.gestion = f.gestion AND h.id = f.hoja_id
       CROSS JOIN LATERAL (SELECT d.id, d.estado FROM hojas.derivaciones d
         WHERE d.gestion = f.gestion AND d.hoja_id = f.hoja_id AND d.tipo = 'oficial'
         ORDER BY ${VIVO} DESC, d.secuencia DESC LIMIT 1) o
       WHERE f.estado = 'en-poder' AND f.puesto_id IN ${CON_SUS_HEREDADOS} AND (o.id = f.paso_id OR o.estado = 'ENVIADA')
         AND NOT EXISTS (SELECT 1 FROM hojas.fisicos x WHERE x.gestion = f.gestion AND x.hoja_id = f.hoja_id AND x.id > f.id)
       ORDER BY f.gestion, f.hoja_id`,
      [puestoIds],
    );
  }

  /** A live step to its heir, with what hangs from it; its row of the trays is made anew by the caller. */
  async moverPaso(
    tx: Tx,
    p: { gestion: number; id: string },
    a: { estado: string; puestoId: string | null; unidadId: string; recibido: boolean },
  ): Promise<void> {
    await tx.query(
      `UPDATE hojas.derivaciones d SET estado = $3, a_puesto_id = $4, a_unidad_id = $5,
         entregado_de = coalesce(entregado_de, (SELECT coalesce(p.cargo || ' — ' || u.sigla, u.nombre)
           FROM organizacion.unidades u LEFT JOIN organizacion.puestos p ON p.id = d.a_puesto_id WHERE u.id = d.a_unidad_id)),
         tenedor_puesto_id = CASE WHEN $6 THEN $4::bigint END, enviado_en = coalesce(enviado_en, $7),
         recibido_en = CASE WHEN $6 THEN recibido_en END, recibido_por = CASE WHEN $6 THEN recibido_por END
       WHERE gestion = $1 AND id = $2`,
      [p.gestion, p.id, a.estado, a.puestoId, a.unidadId, a.recibido, tx.ahora],
    );
    await tx.query(
      `UPDATE hojas.adeudos SET deudor_puesto_id = $3, deudor_unidad_id = $4
       WHERE gestion = $1 AND derivacion_id = $2 AND estado = 'PENDIENTE'`,
      [p.gestion, p.id, a.puestoId, a.unidadId],
    );
    await tx.query(
      `UPDATE hojas.plazos SET responsable_puesto_id = $3
       WHERE gestion = $1 AND derivacion_id = $2 AND estado NOT IN ('CUMPLIDO', 'ANULADO')`,
      [p.gestion, p.id, a.puestoId],
    );
    await tx.query(`DELETE FROM hojas.bandeja WHERE gestion = $1 AND derivacion_id = $2`, [p.gestion, p.id]);
  }

  async moverAdeudo(
    tx: Tx,
    a: { gestion: number; id: string },
    puestoId: string,
    unidadId: string,
  ): Promise<void> {
    await tx.query(
      `UPDATE hojas.adeudos SET deudor_puesto_id = $3, deudor_unidad_id = $4 WHERE gestion = $1 AND id = $2`,
      [a.gestion, a.id, puestoId, unidadId],
    );
  }

  async moverPlazo(tx: Tx, z: { gestion: number; id: string }, puestoId: string): Promise<void> {
    await tx.query(`UPDATE hojas.plazos SET responsable_puesto_id = $3 WHERE gestion = $1 AND id = $2`, [
      z.gestion,
      z.id,
      puestoId,
    ]);
  }

  /** @returns the HR that a step, debt or plazo belongs to */
  async hojaDe(
    tx: Tx,
    tabla: 'paso' | 'adeudo' | 'plazo',
    gestion: number,
    id: string,
  ): Promise<string | null> {
    const de = { paso: 'hojas.derivaciones', adeudo: 'hojas.adeudos', plazo: 'hojas.plazos' }[tabla];
    const [fila] = await tx.query<{ hoja: string }>(
      `SELECT hoja_id AS hoja FROM ${de} WHERE gestion = $1 AND id = $2`,
      [gestion, id],
    );
    return fila?.hoja ?? null;
  }
}
