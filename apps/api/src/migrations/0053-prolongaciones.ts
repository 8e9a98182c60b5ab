import type { MigrationInterface, QueryRunner } from 'typeorm';

/** How far the signatures of a paper can be proven in years to come, what is missing for it, and when it is looked at again. */
export class Prolongaciones1530000000053 implements MigrationInterface {
  readonly name = 'Prolongaciones1530000000053';

  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      ALTER TABLE documentos.revisiones
        DROP CONSTRAINT revision_clase,
        ADD CONSTRAINT revision_clase CHECK (clase IN ('recibido', 'subido', 'firmado', 'sellado', 'prolongado'));
      CREATE TABLE documentos.prolongaciones (
        documento_id bigint PRIMARY KEY REFERENCES documentos.documentos (id),
        nivel text CHECK (nivel IN ('B-B', 'B-T', 'B-LT', 'B-LTA')),
        faltas text[] NOT NULL DEFAULT '{}',
        intentos int NOT NULL DEFAULT 0,
        proxima timestamptz,
        vista_en timestamptz
      );
      CREATE INDEX prolongaciones_pendientes ON documentos.prolongaciones (proxima) WHERE proxima IS NOT NULL;
    `);
  }

  async down(): Promise<void> {
    return Promise.reject(new Error('La línea de migraciones solo avanza.'));
  }
}
