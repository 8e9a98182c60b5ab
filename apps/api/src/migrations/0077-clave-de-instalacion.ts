import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What proves, while there is no entidad, that whoever installs administers the server; its row goes with the installation. */
export class ClaveDeInstalacion1530000000077 implements MigrationInterface {
  readonly name = 'ClaveDeInstalacion1530000000077';

  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      CREATE TABLE organizacion.clave_de_instalacion (
        unica boolean PRIMARY KEY DEFAULT true CHECK (unica),
        clave text NOT NULL,
        creada_en timestamptz NOT NULL
      );
    `);
  }

  async down(): Promise<void> {
    return Promise.reject(new Error('La línea de migraciones solo avanza.'));
  }
}
