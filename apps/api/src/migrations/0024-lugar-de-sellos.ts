import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Where a stamp landed at last: the next one on the same paper goes beside it. */
export class LugarDeSellos1530000000024 implements MigrationInterface {
  readonly name = 'LugarDeSellos1530000000024';

  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      ALTER TABLE hojas.recepciones ADD sello_caja jsonb;
      CREATE INDEX recepciones_selladas ON hojas.recepciones (documento_id) WHERE sello_estado = 'sellado';
    `);
  }

  async down(): Promise<void> {
    return Promise.reject(new Error('La línea de migraciones solo avanza.'));
  }
}
