import type { MigrationInterface, QueryRunner } from 'typeorm';

/** A returned copia stays among the observed of its sender until the sender says it is known. */
export class Enterados1530000000032 implements MigrationInterface {
  readonly name = 'Enterados1530000000032';

  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      ALTER TABLE hojas.derivaciones ADD COLUMN enterado_en timestamptz;
      CREATE OR REPLACE VIEW hojas.v_observados AS
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
        WHERE d.tipo = 'copia' AND d.estado = 'DEVUELTA' AND d.enterado_en IS NULL AND h.estado IN ('EN_CURSO', 'SUSPENDIDA')
          AND NOT EXISTS (SELECT 1 FROM hojas.bandeja o WHERE o.gestion = d.gestion AND o.derivacion_id = d.origen_id);
      DROP INDEX hojas.derivaciones_copias_devueltas;
      CREATE INDEX derivaciones_copias_devueltas ON hojas.derivaciones (de_puesto_id)
        WHERE tipo = 'copia' AND estado = 'DEVUELTA' AND enterado_en IS NULL;
    `);
  }

  async down(): Promise<void> {
    return Promise.reject(new Error('La línea de migraciones solo avanza.'));
  }
}
