import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The trays of a unidad, what came back, what is overdue, and how many HRs travel with one. */
export class BandejasDeUnidad1530000000014 implements MigrationInterface {
  readonly name = 'BandejasDeUnidad1530000000014';

  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      ALTER TABLE hojas.bandeja
        ADD unidad_id bigint,
        ADD de_unidad_id bigint,
        ADD observacion text,
        ADD agrupadas integer NOT NULL DEFAULT 0;
      UPDATE hojas.bandeja b SET de_unidad_id = d.de_unidad_id,
        unidad_id = coalesce((SELECT p.unidad_id FROM organizacion.puestos p WHERE p.id = b.tenedor_puesto_id), b.a_unidad_id)
        FROM hojas.derivaciones d WHERE d.gestion = b.gestion AND d.id = b.derivacion_id;
      CREATE INDEX bandeja_de_unidad ON hojas.bandeja (unidad_id, movido_en DESC, derivacion_id DESC)
        WHERE estado IN ('RECIBIDA', 'SUSPENDIDA');
      CREATE INDEX bandeja_enviados_de_unidad ON hojas.bandeja (de_unidad_id, movido_en DESC, derivacion_id DESC)
        WHERE estado = 'ENVIADA';
      CREATE OR REPLACE VIEW hojas.v_bandeja AS SELECT * FROM hojas.bandeja;

      DROP VIEW hojas.v_archivados;
      CREATE VIEW hojas.v_archivados AS
        SELECT d.gestion, d.id AS derivacion_id, d.hoja_id, d.tipo, d.estado, h.codigo, h.clase, h.confidencialidad, h.referencia, h.procedencia,
          d.de_puesto_id, d.a_puesto_id, d.a_unidad_id, d.tenedor_puesto_id, d.acciones, d.proveido, d.cerrado_en AS movido_en,
          d.enviado_en, d.recibido_en, NULL::date AS plazo, coalesce(d.fojas, h.fojas) AS fojas,
          coalesce(p.unidad_id, d.a_unidad_id) AS unidad_id, d.de_unidad_id, d.observacion, 0 AS agrupadas
        FROM hojas.derivaciones d JOIN hojas.hojas h ON h.gestion = d.gestion AND h.id = d.hoja_id
        LEFT JOIN organizacion.puestos p ON p.id = d.tenedor_puesto_id
        WHERE d.estado = 'ARCHIVADA';

      -- One row per open plazo: of whoever answers for it, or of the holder of the oficial where nobody was named.
      CREATE VIEW hojas.v_plazos_abiertos AS
        SELECT p.gestion, p.id AS plazo_id, p.hoja_id, p.derivacion_id, p.descripcion, p.fecha, p.responsable_puesto_id AS puesto_id
        FROM hojas.plazos p WHERE p.estado = 'ABIERTO' AND p.responsable_puesto_id IS NOT NULL
        UNION ALL
        SELECT p.gestion, p.id, p.hoja_id, p.derivacion_id, p.descripcion, p.fecha, b.tenedor_puesto_id
        FROM hojas.bandeja b JOIN hojas.plazos p ON p.gestion = b.gestion AND p.hoja_id = b.hoja_id
        WHERE b.tipo = 'oficial' AND b.tenedor_puesto_id IS NOT NULL AND p.estado = 'ABIERTO' AND p.responsable_puesto_id IS NULL;

      CREATE VIEW hojas.v_vencidos AS
        SELECT d.gestion, d.id AS derivacion_id, d.hoja_id, d.tipo, d.estado, h.codigo, h.clase, h.confidencialidad, h.referencia, h.procedencia,
          d.de_puesto_id, d.a_puesto_id, d.a_unidad_id, d.tenedor_puesto_id, d.acciones, d.proveido,
          p.fecha::timestamp AT TIME ZONE 'America/La_Paz' AS movido_en, d.enviado_en, d.recibido_en, p.fecha AS plazo,
          coalesce(d.fojas, h.fojas) AS fojas, r.unidad_id, d.de_unidad_id, p.descripcion AS observacion, 0 AS agrupadas,
          p.puesto_id AS responsable_puesto_id, p.plazo_id
        FROM hojas.v_plazos_abiertos p
        JOIN hojas.hojas h ON h.gestion = p.gestion AND h.id = p.hoja_id
        JOIN organizacion.puestos r ON r.id = p.puesto_id
        JOIN LATERAL (SELECT x.* FROM hojas.derivaciones x WHERE x.gestion = p.gestion AND x.hoja_id = p.hoja_id
          AND (x.id = p.derivacion_id OR (p.derivacion_id IS NULL AND x.tipo = 'oficial'))
          ORDER BY x.secuencia DESC LIMIT 1) d ON true;

      -- What came back to its sender: live steps with their reason, and returned copias of HRs still in course.
      CREATE VIEW hojas.v_observados AS
        SELECT b.gestion, b.derivacion_id, b.hoja_id, b.tipo, b.estado, b.codigo, b.clase, b.confidencialidad, b.referencia, b.procedencia,
          b.de_puesto_id, b.a_puesto_id, b.a_unidad_id, b.tenedor_puesto_id, b.acciones, b.proveido, b.movido_en, b.enviado_en, b.recibido_en,
          b.plazo, b.fojas, b.unidad_id, b.de_unidad_id, b.observacion, b.agrupadas,
          coalesce(b.tenedor_puesto_id, b.a_puesto_id) AS dueno_puesto_id
        FROM hojas.bandeja b WHERE b.observacion IS NOT NULL
        UNION ALL
        SELECT d.gestion, d.id, d.hoja_id, d.tipo, d.estado, h.codigo, h.clase, h.confidencialidad, h.referencia, h.procedencia,
          d.de_puesto_id, d.a_puesto_id, d.a_unidad_id, d.tenedor_puesto_id, d.acciones, d.proveido, d.cerrado_en, d.enviado_en, d.recibido_en,
          NULL::date, coalesce(d.fojas, h.fojas), d.de_unidad_id, d.de_unidad_id, 'Copia devuelta: ' || d.motivo, 0, d.de_puesto_id
        FROM hojas.derivaciones d JOIN hojas.hojas h ON h.gestion = d.gestion AND h.id = d.hoja_id
        WHERE d.tipo = 'copia' AND d.estado = 'DEVUELTA' AND h.estado IN ('EN_CURSO', 'SUSPENDIDA')
          AND NOT EXISTS (SELECT 1 FROM hojas.bandeja o WHERE o.gestion = d.gestion AND o.derivacion_id = d.origen_id);
      CREATE INDEX bandeja_observados ON hojas.bandeja (coalesce(tenedor_puesto_id, a_puesto_id)) WHERE observacion IS NOT NULL;
      CREATE INDEX derivaciones_copias_devueltas ON hojas.derivaciones (de_puesto_id) WHERE tipo = 'copia' AND estado = 'DEVUELTA';
    `);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`
      DROP INDEX hojas.derivaciones_copias_devueltas, hojas.bandeja_observados;
      DROP VIEW hojas.v_observados, hojas.v_vencidos, hojas.v_plazos_abiertos, hojas.v_archivados, hojas.v_bandeja;
      DROP INDEX hojas.bandeja_de_unidad, hojas.bandeja_enviados_de_unidad;
      ALTER TABLE hojas.bandeja DROP unidad_id, DROP de_unidad_id, DROP observacion, DROP agrupadas;
    `);
  }
}
