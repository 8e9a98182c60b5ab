import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Sheets of units, posts and people that were tried, and those that were done: what was shown is what is written. */
export class Importaciones1530000000086 implements MigrationInterface {
  readonly name = 'Importaciones1530000000086';

  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      CREATE TABLE organizacion.importaciones (
        id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
        usuario_id bigint NOT NULL,
        archivo text NOT NULL,
        sha256 text NOT NULL,
        filas json NOT NULL,
        huella text NOT NULL,
        ensayada_en timestamptz NOT NULL,
        hecha_en timestamptz
      );
      CREATE INDEX importaciones_por_hacer ON organizacion.importaciones (usuario_id) WHERE hecha_en IS NULL;
    `);
  }

  async down(): Promise<void> {
    return Promise.reject(new Error('La línea de migraciones solo avanza.'));
  }
}
