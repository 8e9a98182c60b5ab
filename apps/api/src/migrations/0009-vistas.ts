import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What owners publish for the read models, beside `hojas.v_*`. */
export class Vistas1530000000009 implements MigrationInterface {
  readonly name = 'Vistas1530000000009';

  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      CREATE VIEW organizacion.v_puestos AS SELECT id, unidad_id, cargo FROM organizacion.puestos;
      CREATE VIEW organizacion.v_unidades AS SELECT id, nombre, sigla FROM organizacion.unidades;
      CREATE VIEW documentos.v_por_firmar AS
        SELECT id, firmante_puesto_id FROM documentos.documentos
        WHERE origen = 'propio' AND estado IN ('BORRADOR', 'EN_FIRMA');
      CREATE INDEX documentos_por_firmar ON documentos.documentos (firmante_puesto_id)
        WHERE origen = 'propio' AND estado IN ('BORRADOR', 'EN_FIRMA');
    `);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`
      DROP INDEX documentos.documentos_por_firmar;
      DROP VIEW documentos.v_por_firmar, organizacion.v_unidades, organizacion.v_puestos;
    `);
  }
}
