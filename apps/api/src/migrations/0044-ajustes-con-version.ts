import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Series and kinds of paper are saved under the version that was seen, with who saved them last. */
export class AjustesConVersion1530000000044 implements MigrationInterface {
  readonly name = 'AjustesConVersion1530000000044';

  async up(db: QueryRunner): Promise<void> {
    for (const tabla of ['cites.formatos', 'documentos.tipos'])
      await db.query(`
        ALTER TABLE ${tabla}
          ADD COLUMN version integer NOT NULL DEFAULT 1 CHECK (version >= 1),
          ADD COLUMN cambiado_por text,
          ADD COLUMN cambiado_en timestamptz`);
  }

  async down(): Promise<void> {
    return Promise.reject(new Error('La línea de migraciones solo avanza.'));
  }
}
