import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What may be done to a paper after its signature, by its kind: a certifying signature closes it in whole or in part. */
export class TrasLaFirma1530000000076 implements MigrationInterface {
  readonly name = 'TrasLaFirma1530000000076';

  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      ALTER TABLE documentos.tipos ADD COLUMN tras_firma text NOT NULL DEFAULT 'abierto'
        CHECK (tras_firma IN ('abierto', 'previsto', 'cerrado'));
    `);
  }

  async down(): Promise<void> {
    return Promise.reject(new Error('La línea de migraciones solo avanza.'));
  }
}
