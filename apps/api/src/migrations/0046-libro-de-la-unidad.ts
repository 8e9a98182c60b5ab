import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Why a number was kept and why it was voided are two things; and whose paper bears a number, for the libro of its unidad. */
export class LibroDeLaUnidad1530000000046 implements MigrationInterface {
  readonly name = 'LibroDeLaUnidad1530000000046';

  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      ALTER TABLE cites.numeros
        ADD COLUMN anulado_motivo text,
        DROP CONSTRAINT numero_con_motivo,
        ADD CONSTRAINT numero_con_motivo CHECK (CASE estado WHEN 'emitido' THEN true WHEN 'reservado' THEN motivo IS NOT NULL
          ELSE motivo IS NOT NULL OR anulado_motivo IS NOT NULL END),
        ADD CONSTRAINT numero_anulado_motivo CHECK (anulado_motivo IS NULL OR estado = 'anulado');
      CREATE INDEX numeros_reservados ON cites.numeros (creado_en DESC, id DESC) WHERE estado = 'reservado';
      CREATE OR REPLACE VIEW documentos.v_numerados AS
        SELECT 'documento/' || id AS objeto, cite_texto AS texto, cite_numero AS numero, NULL::bigint AS serie_id,
          estado = 'ANULADO' AS anulado, unidad_id
        FROM documentos.documentos WHERE origen = 'propio' AND cite_texto IS NOT NULL;
      CREATE OR REPLACE VIEW hojas.v_numerados AS
        SELECT 'hoja/' || gestion || '/' || id AS objeto, codigo AS texto, numero, serie_id, estado = 'ANULADA' AS anulado,
          NULL::bigint AS unidad_id
        FROM hojas.hojas;
    `);
  }

  async down(): Promise<void> {
    return Promise.reject(new Error('La línea de migraciones solo avanza.'));
  }
}
