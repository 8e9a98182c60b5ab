import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What a paper's QR says: given with its number, never changed, so that whoever holds the paper can ask for it and nobody else. */
export class CodigoDeVerificacion1530000000075 implements MigrationInterface {
  readonly name = 'CodigoDeVerificacion1530000000075';

  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      ALTER TABLE documentos.documentos ADD COLUMN verificacion text
        CONSTRAINT documento_verificacion_unica UNIQUE CHECK (verificacion ~ '^[0-9A-HJKMNP-TV-Z]{16}$');
    `);
  }

  async down(): Promise<void> {
    return Promise.reject(new Error('La línea de migraciones solo avanza.'));
  }
}
