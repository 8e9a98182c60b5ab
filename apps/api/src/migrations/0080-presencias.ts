import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Who has an object open now. Of no worth after a crash, so not logged. */
export class Presencias1530000000080 implements MigrationInterface {
  readonly name = 'Presencias1530000000080';

  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      CREATE UNLOGGED TABLE acceso.presencias (
        objeto text NOT NULL,
        usuario_id bigint NOT NULL,
        nombre text NOT NULL,
        cargo text NOT NULL,
        unidad text NOT NULL,
        actuando boolean NOT NULL,
        visto_en timestamptz NOT NULL,
        PRIMARY KEY (objeto, usuario_id)
      );
      CREATE INDEX presencias_viejas ON acceso.presencias (visto_en);
    `);
  }

  async down(): Promise<void> {
    return Promise.reject(new Error('La línea de migraciones solo avanza.'));
  }
}
