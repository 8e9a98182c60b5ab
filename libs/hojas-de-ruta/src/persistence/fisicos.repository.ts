import type { Tx } from '#platform';
import { Injectable } from '@nestjs/common';
import type { EstadoDePaso } from '../domain/estados';
import type { Dicho } from '../domain/fisico';
import type { Confidencialidad, Quien, RefHoja } from '../domain/tipos';

export interface DichoDeFisico extends Dicho {
  readonly dichoPor: string;
  readonly dichoEn: Date;
  readonly detalle: string | null;
}

/** A step, as an order names it. */
export interface PasoPedido {
  readonly gestion: number;
  readonly id: string;
}

const enColumnas = (pasos?: readonly PasoPedido[]): unknown[] =>
  pasos ? [pasos.map((p) => p.gestion), pasos.map((p) => p.id)] : [null, null];

/** A step on a delivery sheet, as it is printed. */
export interface LineaDePlanilla {
  readonly gestion: number;
  readonly pasoId: string;
  readonly hojaId: string;
  readonly codigo: string;
  readonly referencia: string;
  readonly fojas: number | null;
  readonly tipo: 'oficial' | 'copia';
  /** cargo of the post that sent it */
  readonly de: string;
  readonly a: string;
  readonly enviadoEn: Date | null;
  readonly confidencialidad: 'PUBLICA' | 'INTERNA' | 'RESERVADA' | 'CONFIDENCIAL';
}

/** A step that waits to be handed over. */
export interface PorEntregar extends LineaDePlanilla {
  /** the last planilla in which it already goes; null: none */
  readonly planilla: string | null;
}

/** A planilla that was made, with what it lists. */
export interface PlanillaHecha {
  readonly id: string;
  readonly hechaPor: string;
  readonly hechaEn: Date;
  readonly pasos: readonly Pick<LineaDePlanilla, 'gestion' | 'hojaId' | 'codigo' | 'confidencialidad'>[];
}

const LINEA_DE = `d.gestion, d.id AS "pasoId", d.hoja_id AS "hojaId", h.codigo, h.referencia, coalesce(d.fojas, h.fojas) AS fojas, d.tipo,
  coalesce(pd.cargo, '') AS de, concat_ws(' — ', pa.cargo, ua.sigla) AS a, d.enviado_en AS "enviadoEn", h.confidencialidad`;
const DE_LINEA = `FROM hojas.derivaciones d JOIN hojas.hojas h ON h.gestion = d.gestion AND h.id = d.hoja_id
  LEFT JOIN organizacion.v_puestos pd ON pd.id = d.de_puesto_id LEFT JOIN organizacion.v_puestos pa ON pa.id = d.a_puesto_id JOIN organizacion.v_unidades ua ON ua.id = d.a_unidad_id`;

/** Where papers are said to be, and the sheets by which they are handed over. */
@Injectable()
export class FisicosRepository {
  /** The last thing said; by who ended, it is its heir that has the paper now. */
  async ultimo(tx: Tx, gestion: number, hojaId: string): Promise<DichoDeFisico | null> {
    const [fila] = await tx.query<DichoDeFisico>(
      `SELECT f.estado, f.paso_id AS "pasoId", coalesce(v.a_puesto_id, f.puesto_id) AS "puestoId", f.dicho_por AS "dichoPor",
         f.dicho_en AS "dichoEn", f.detalle
       FROM hojas.fisicos f LEFT JOIN organizacion.v_herencias v ON v.puesto_id = f.puesto_id
       WHERE f.gestion = $1 AND f.hoja_id = $2 ORDER BY f.id DESC LIMIT 1`,
      [gestion, hojaId],
    );
    return fila ?? null;
  }

  async decir(
    tx: Tx,
    h: { gestion: number; id: string },
    d: Dicho & { dichoPor: string; detalle: string | null },
  ): Promise<void> {
    await tx.query(
      `INSERT INTO hojas.fisicos (gestion, hoja_id, paso_id, estado, puesto_id, dicho_por, dicho_en, detalle)
       VALUES ($1, $2, $3, $4, $5, $6, $7, $8)`,
      [h.gestion, h.id, d.pasoId, d.estado, d.puestoId, d.dichoPor, tx.ahora, d.detalle],
    );
  }

  /**
   * What a post sent (or the one whose heir it is) and nobody received yet; for its secretaría, what its unidad's posts sent.
   * What is CONFIDENCIAL is handed over by its very post.
   * @param entre only these steps; absent: all, by the number of their HR
   */
  porEntregar(
    tx: Tx,
    quien: Pick<Quien, 'puestoId' | 'unidadId' | 'roles'>,
    entre?: readonly PasoPedido[],
  ): Promise<PorEntregar[]> {
    return tx.query<PorEntregar>(
      `SELECT ${LINEA_DE}, (SELECT max(x.planilla_id) FROM hojas.planilla_pasos x
           WHERE x.gestion = d.gestion AND x.paso_id = d.id) AS planilla
       ${DE_LINEA} JOIN hojas.bandeja b ON b.gestion = d.gestion AND b.derivacion_id = d.id
       WHERE b.estado = 'ENVIADA' AND (b.de_puesto_id = $1
           OR (h.confidencialidad <> 'CONFIDENCIAL' AND $3 AND b.de_unidad_id = $2)
           OR b.de_puesto_id = ANY(ARRAY(
                SELECT puesto_id FROM organizacion.v_herencias WHERE a_puesto_id = $1 AND puesto_id IS NOT NULL)))
         AND ($4::smallint[] IS NULL OR (d.gestion, d.id) IN (SELECT * FROM unnest($4::smallint[], $5::bigint[])))
       ORDER BY h.gestion, h.numero, d.id LIMIT 200`,
      [quien.puestoId, quien.unidadId, quien.roles.includes('secretaria'), ...enColumnas(entre)],
    );
  }

  /** Of which HR each of these steps is, and how it stands. */
  pasosPedidos(
    tx: Tx,
    pasos: readonly PasoPedido[],
  ): Promise<(RefHoja & { pasoId: string; estado: EstadoDePaso; confidencialidad: Confidencialidad })[]> {
    return tx.query(
      `SELECT d.gestion, d.id AS "pasoId", d.estado, h.id, h.codigo, h.confidencialidad
       FROM hojas.derivaciones d JOIN hojas.hojas h ON h.gestion = d.gestion AND h.id = d.hoja_id
       WHERE (d.gestion, d.id) IN (SELECT * FROM unnest($1::smallint[], $2::bigint[]))`,
      enColumnas(pasos),
    );
  }

  async crearPlanilla(
    tx: Tx,
    p: { puestoId: string; unidadId: string; hechaPor: string },
    pasos: readonly PasoPedido[],
  ): Promise<string> {
    const [fila] = await tx.query<{ id: string }>(
      `INSERT INTO hojas.planillas (puesto_id, unidad_id, hecha_por, hecha_en) VALUES ($1, $2, $3, $4) RETURNING id`,
      [p.puestoId, p.unidadId, p.hechaPor, tx.ahora],
    );
    const id = fila?.id ?? '';
    await tx.query(
      `INSERT INTO hojas.planilla_pasos (planilla_id, n, gestion, paso_id)
       SELECT $1, n, gestion, paso FROM unnest($2::smallint[], $3::bigint[]) WITH ORDINALITY AS x (gestion, paso, n)`,
      [id, ...enColumnas(pasos)],
    );
    return id;
  }

  async planilla(
    tx: Tx,
    id: string,
  ): Promise<{ unidadId: string; hechaPor: string; hechaEn: Date; lineas: LineaDePlanilla[] } | null> {
    const [p] = await tx.query<{ unidadId: string; hechaPor: string; hechaEn: Date }>(
      `SELECT coalesce(v.a_unidad_id, p.unidad_id) AS "unidadId", p.hecha_por AS "hechaPor", p.hecha_en AS "hechaEn"
       FROM hojas.planillas p LEFT JOIN organizacion.v_herencias v ON v.unidad_id = p.unidad_id WHERE p.id = $1`,
      [id],
    );
    if (!p) return null;
    const lineas = await tx.query<LineaDePlanilla>(
      `SELECT ${LINEA_DE} ${DE_LINEA} JOIN hojas.planilla_pasos x ON x.gestion = d.gestion AND x.paso_id = d.id WHERE x.planilla_id = $1 ORDER BY x.n`,
      [id],
    );
    return { ...p, lineas };
  }

  /** Those that an unidad made, or one whose heir it is, the last first. */
  hechas(tx: Tx, unidadId: string, desde: Date, hasta: Date): Promise<PlanillaHecha[]> {
    return tx.query<PlanillaHecha>(
      `SELECT p.id, p.hecha_por AS "hechaPor", p.hecha_en AS "hechaEn",
         jsonb_agg(jsonb_build_object('gestion', h.gestion, 'hojaId', h.id::text, 'codigo', h.codigo,
           'confidencialidad', h.confidencialidad) ORDER BY x.n) AS pasos
       FROM hojas.planillas p JOIN hojas.planilla_pasos x ON x.planilla_id = p.id
       JOIN hojas.derivaciones d ON d.gestion = x.gestion AND d.id = x.paso_id
       JOIN hojas.hojas h ON h.gestion = d.gestion AND h.id = d.hoja_id
       WHERE p.unidad_id IN (SELECT $1::bigint UNION
           SELECT unidad_id FROM organizacion.v_herencias WHERE a_unidad_id = $1 AND unidad_id IS NOT NULL)
         AND p.hecha_en >= $2 AND p.hecha_en < $3
       GROUP BY p.id ORDER BY p.id DESC LIMIT 200`,
      [unidadId, desde, hasta],
    );
  }
}
