import type { Tx } from '#platform';
import { Injectable } from '@nestjs/common';

/** A row of the table of live steps that is not what its source says. */
export interface Diferencia {
  readonly gestion: number;
  readonly derivacionId: string;
  readonly codigo: string;
  readonly que: 'falta' | 'sobra' | 'difiere';
  /** columns that say another thing, where there is a row */
  readonly columnas: readonly string[];
}

const VIVAS = `d.estado IN ('ENVIADA', 'RECIBIDA', 'SUSPENDIDA')`;
const COLUMNAS = `gestion, derivacion_id, hoja_id, tipo, estado, codigo, clase, confidencialidad, referencia, procedencia,
  de_puesto_id, a_puesto_id, a_unidad_id, tenedor_puesto_id, acciones, proveido, movido_en, enviado_en, recibido_en, plazo, fojas,
  unidad_id, de_unidad_id, observacion, observada, buscable, agrupadas`;
const CLAVE = new Set(['gestion', 'derivacion_id']);
/** @returns all of a row as it is now, but what it is found by */
const puestas = (salvo?: string): string =>
  COLUMNAS.split(/,\s*/)
    .filter((c) => !CLAVE.has(c) && c !== salvo)
    .map((c) => `${c} = excluded.${c}`)
    .join(', ');
/** Of a step that no act has moved since that is written down. */
const MOVIDO = 'coalesce(d.movido_en, d.recibido_en, d.enviado_en, h.creada_en)';

/** The rows as their source says: the one place where it is said. @param movido when each moved, as SQL */
const filas = (movido: string, cuales: string): string => `
  SELECT d.gestion, d.id AS derivacion_id, d.hoja_id, d.tipo, d.estado, h.codigo, h.clase, h.confidencialidad, h.referencia, h.procedencia,
    d.de_puesto_id, d.a_puesto_id, d.a_unidad_id, d.tenedor_puesto_id, d.acciones, d.proveido, ${movido} AS movido_en,
    d.enviado_en, d.recibido_en,
    (SELECT min(p.fecha) FROM hojas.plazos p WHERE p.gestion = d.gestion AND p.hoja_id = d.hoja_id AND p.estado = 'ABIERTO'
       AND (p.derivacion_id IS NULL OR p.derivacion_id = d.id)) AS plazo,
    coalesce(d.fojas, h.fojas) AS fojas, coalesce(t.unidad_id, d.a_unidad_id) AS unidad_id, d.de_unidad_id, d.observacion, d.observada,
    hojas.buscable(h.gestion, h.codigo, h.cite_original, h.referencia, h.procedencia, h.remitente) AS buscable,
    CASE WHEN d.tipo = 'oficial'
      THEN (SELECT count(*) FROM hojas.hojas c WHERE c.padre_gestion = d.gestion AND c.padre_id = d.hoja_id) ELSE 0 END::int AS agrupadas
  FROM hojas.derivaciones d JOIN hojas.hojas h ON h.gestion = d.gestion AND h.id = d.hoja_id
  LEFT JOIN organizacion.puestos t ON t.id = d.tenedor_puesto_id
  WHERE ${cuales} AND ${VIVAS}`;

/** The small table of live steps, which the trays read (ADR 4): it follows its source in the transaction of each act. */
@Injectable()
export class PasosVivosRepository {
  /** How many HRs travel with this one, on its live oficial: that is how the trays mark a parent. */
  async contarAgrupadas(tx: Tx, h: { gestion: number; id: string }): Promise<void> {
    await tx.query(
      `UPDATE hojas.bandeja SET agrupadas =
         (SELECT count(*) FROM hojas.hojas c WHERE c.padre_gestion = $1 AND c.padre_id = $2)
       WHERE gestion = $1 AND hoja_id = $2 AND tipo = 'oficial'`,
      [h.gestion, h.id],
    );
  }

  /** @returns ids of the steps that somebody holds */
  async de(tx: Tx, h: { gestion: number; id: string }): Promise<string[]> {
    const vivos = await tx.query<{ id: string }>(
      `SELECT derivacion_id AS id FROM hojas.bandeja WHERE gestion = $1 AND hoja_id = $2`,
      [h.gestion, h.id],
    );
    return vivos.map((f) => f.id);
  }

  async refrescar(tx: Tx, gestion: number, ids: readonly string[]): Promise<void> {
    if (ids.length === 0) return;
    const tocadas = await tx.query<{ unidadId: string | null }>(
      `WITH fuera AS (
         DELETE FROM hojas.bandeja b USING hojas.derivaciones d WHERE b.gestion = $1 AND b.derivacion_id = ANY($2::bigint[])
           AND d.gestion = b.gestion AND d.id = b.derivacion_id AND NOT (${VIVAS})
         RETURNING b.unidad_id, b.de_unidad_id), dentro AS (
       INSERT INTO hojas.bandeja (${COLUMNAS}) ${filas('$3::timestamptz', 'd.gestion = $1 AND d.id = ANY($2::bigint[])')}
       ON CONFLICT (gestion, derivacion_id) DO UPDATE SET ${puestas()}
         RETURNING unidad_id, de_unidad_id)
       SELECT unidad_id AS "unidadId" FROM fuera UNION SELECT de_unidad_id FROM fuera
       UNION SELECT unidad_id FROM dentro UNION SELECT de_unidad_id FROM dentro`,
      [gestion, ids, tx.ahora],
    );
    tx.avisar(...tocadas.flatMap((t) => (t.unidadId ? [`unidad/${t.unidadId}`] : [])));
  }

  /** Holds the whole table against its source. When a row moved is its own: a change of its plazo moves it too. */
  diferencias(tx: Tx): Promise<Diferencia[]> {
    return tx.query<Diferencia>(
      `WITH debe AS MATERIALIZED (${filas(MOVIDO, 'true')}),
       cotejo AS (
         SELECT coalesce(debe.gestion, b.gestion) AS gestion, coalesce(debe.derivacion_id, b.derivacion_id) AS id,
           coalesce(debe.codigo, b.codigo) AS codigo,
           CASE WHEN debe.gestion IS NOT NULL THEN to_jsonb(debe) - 'movido_en' END AS debe,
           CASE WHEN b.gestion IS NOT NULL THEN to_jsonb(b) - 'movido_en' END AS dice
         FROM debe FULL JOIN hojas.bandeja b ON b.gestion = debe.gestion AND b.derivacion_id = debe.derivacion_id)
       SELECT gestion, id AS "derivacionId", codigo,
         CASE WHEN dice IS NULL THEN 'falta' WHEN debe IS NULL THEN 'sobra' ELSE 'difiere' END AS que,
         ARRAY(SELECT e.key FROM jsonb_each(debe) e WHERE dice IS NOT NULL AND e.value IS DISTINCT FROM dice -> e.key ORDER BY e.key) AS columnas
       FROM cotejo WHERE debe IS DISTINCT FROM dice ORDER BY gestion DESC, id DESC`,
    );
  }

  /** Makes the table say what its source says; a row keeps its place in its tray. */
  async rehacer(tx: Tx): Promise<void> {
    await tx.query('LOCK TABLE hojas.bandeja IN SHARE ROW EXCLUSIVE MODE');
    const malas = await this.diferencias(tx);
    const pares = (m: readonly Diferencia[]) => [m.map((d) => d.gestion), m.map((d) => d.derivacionId)];
    const X = 'unnest($1::int[], $2::bigint[]) AS x (gestion, id)';
    await tx.query(
      `DELETE FROM hojas.bandeja b USING ${X} WHERE b.gestion = x.gestion AND b.derivacion_id = x.id`,
      pares(malas.filter((d) => d.que === 'sobra')),
    );
    await tx.query(
      `INSERT INTO hojas.bandeja (${COLUMNAS}) ${filas(MOVIDO, `(d.gestion, d.id) IN (SELECT * FROM ${X})`)}
       ON CONFLICT (gestion, derivacion_id) DO UPDATE SET ${puestas('movido_en')}`,
      pares(malas.filter((d) => d.que !== 'sobra')),
    );
  }
}
