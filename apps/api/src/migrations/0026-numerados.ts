import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What bears a number, as each owner publishes it for the account of numbers. */
export class Numerados1530000000026 implements MigrationInterface {
  readonly name = 'Numerados1530000000026';

  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      CREATE VIEW documentos.v_numerados AS
        SELECT 'documento/' || id AS objeto, cite_texto AS texto, cite_numero AS numero, NULL::bigint AS serie_id,
          estado = 'ANULADO' AS anulado
        FROM documentos.documentos WHERE origen = 'propio' AND cite_texto IS NOT NULL;
      CREATE VIEW hojas.v_numerados AS
        SELECT 'hoja/' || gestion || '/' || id AS objeto, codigo AS texto, numero, serie_id, estado = 'ANULADA' AS anulado
        FROM hojas.hojas;
    `);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`DROP VIEW hojas.v_numerados, documentos.v_numerados`);
  }
}
