import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The plazos of grouped HRs without a named responsible are of whoever holds the one that moves them all. */
export class PlazosDeAgrupadas1530000000037 implements MigrationInterface {
  readonly name = 'PlazosDeAgrupadas1530000000037';

  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      CREATE FUNCTION hojas.raiz(de_gestion smallint, de_id bigint) RETURNS TABLE (gestion smallint, id bigint) LANGUAGE sql STABLE AS $f$
        WITH RECURSIVE arriba AS (
          SELECT h.gestion, h.id, h.padre_gestion, h.padre_id, 0 AS nivel FROM hojas.hojas h WHERE h.gestion = de_gestion AND h.id = de_id
          UNION ALL
          SELECT p.gestion, p.id, p.padre_gestion, p.padre_id, a.nivel + 1
          FROM arriba a JOIN hojas.hojas p ON p.gestion = a.padre_gestion AND p.id = a.padre_id WHERE a.nivel < 50)
        SELECT a.gestion, a.id FROM arriba a WHERE a.padre_id IS NULL LIMIT 1
      $f$;
      CREATE FUNCTION hojas.agrupadas_en(en_gestion smallint, en_id bigint) RETURNS TABLE (gestion smallint, id bigint) LANGUAGE sql STABLE AS $f$
        WITH RECURSIVE abajo AS (
          SELECT c.gestion, c.id, 1 AS nivel FROM hojas.hojas c WHERE c.padre_gestion = en_gestion AND c.padre_id = en_id
          UNION ALL
          SELECT c.gestion, c.id, a.nivel + 1
          FROM abajo a JOIN hojas.hojas c ON c.padre_gestion = a.gestion AND c.padre_id = a.id WHERE a.nivel < 50)
        SELECT a.gestion, a.id FROM abajo a
      $f$;
      CREATE OR REPLACE VIEW hojas.v_plazos_abiertos AS
        SELECT p.gestion, p.id AS plazo_id, p.hoja_id, p.derivacion_id, p.descripcion, p.fecha, p.responsable_puesto_id AS puesto_id
        FROM hojas.plazos p WHERE p.estado = 'ABIERTO' AND p.responsable_puesto_id IS NOT NULL
        UNION ALL
        SELECT p.gestion, p.id, p.hoja_id, p.derivacion_id, p.descripcion, p.fecha, b.tenedor_puesto_id
        FROM hojas.bandeja b JOIN hojas.plazos p ON p.gestion = b.gestion AND p.hoja_id = b.hoja_id
        WHERE b.tipo = 'oficial' AND b.estado IN ('RECIBIDA', 'SUSPENDIDA') AND p.estado = 'ABIERTO' AND p.responsable_puesto_id IS NULL
        UNION ALL
        SELECT p.gestion, p.id, p.hoja_id, p.derivacion_id, p.descripcion, p.fecha, b.tenedor_puesto_id
        FROM hojas.bandeja b CROSS JOIN LATERAL hojas.agrupadas_en(b.gestion, b.hoja_id) g
        JOIN hojas.plazos p ON p.gestion = g.gestion AND p.hoja_id = g.id
        WHERE b.tipo = 'oficial' AND b.estado IN ('RECIBIDA', 'SUSPENDIDA') AND b.agrupadas > 0
          AND p.estado = 'ABIERTO' AND p.responsable_puesto_id IS NULL;
    `);
  }

  async down(): Promise<void> {
    return Promise.reject(new Error('La línea de migraciones solo avanza.'));
  }
}
