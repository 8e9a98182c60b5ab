import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Entries of the directory may be written by hand, with whom to write to there, and corrected under the version that was seen. */
export class Directorio1530000000045 implements MigrationInterface {
  readonly name = 'Directorio1530000000045';

  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      ALTER TABLE hojas.procedencias
        ADD COLUMN remitente text CHECK (remitente <> ''),
        ADD COLUMN remitente_cargo text CHECK (remitente_cargo <> ''),
        ADD COLUMN version integer NOT NULL DEFAULT 1 CHECK (version >= 1),
        ADD COLUMN cambiado_por text,
        ADD COLUMN cambiado_en timestamptz`);
  }

  async down(): Promise<void> {
    return Promise.reject(new Error('La línea de migraciones solo avanza.'));
  }
}
