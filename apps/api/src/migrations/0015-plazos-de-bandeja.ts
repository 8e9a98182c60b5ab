import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Open plazos by who answers for them, read by the indexes of the live steps. */
export class PlazosDeBandeja1530000000015 implements MigrationInterface {
  readonly name = 'PlazosDeBandeja1530000000015';

  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      CREATE OR REPLACE VIEW hojas.v_plazos_abiertos AS
        SELECT p.gestion, p.id AS plazo_id, p.hoja_id, p.derivacion_id, p.descripcion, p.fecha, p.responsable_puesto_id AS puesto_id
        FROM hojas.plazos p WHERE p.estado = 'ABIERTO' AND p.responsable_puesto_id IS NOT NULL
        UNION ALL
        SELECT p.gestion, p.id, p.hoja_id, p.derivacion_id, p.descripcion, p.fecha, b.tenedor_puesto_id
        FROM hojas.bandeja b JOIN hojas.plazos p ON p.gestion = b.gestion AND p.hoja_id = b.hoja_id
        WHERE b.tipo = 'oficial' AND b.estado IN ('RECIBIDA', 'SUSPENDIDA') AND p.estado = 'ABIERTO' AND p.responsable_puesto_id IS NULL;
    `);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`
      CREATE OR REPLACE VIEW hojas.v_plazos_abiertos AS
        SELECT p.gestion, p.id AS plazo_id, p.hoja_id, p.derivacion_id, p.descripcion, p.fecha, p.responsable_puesto_id AS puesto_id
        FROM hojas.plazos p WHERE p.estado = 'ABIERTO' AND p.responsable_puesto_id IS NOT NULL;
    `);
  }
}
