import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Office files are annexed as they came: each upload and annex says what it really is; annexes have an order of their own. */
export class AnexosComoLlegan1530000000039 implements MigrationInterface {
  readonly name = 'AnexosComoLlegan1530000000039';

  async up(db: QueryRunner): Promise<void> {
    for (const tabla of ['archivos', 'anexos'])
      await db.query(`
        ALTER TABLE documentos.${tabla}
          ADD COLUMN tipo text NOT NULL DEFAULT 'application/pdf' CHECK (tipo <> ''),
          ADD COLUMN macros boolean NOT NULL DEFAULT false,
          DROP CONSTRAINT ${tabla}_paginas_check,
          ADD CONSTRAINT ${tabla}_paginas CHECK (paginas >= 0 AND (tipo = 'application/pdf') = (paginas > 0));
        ALTER TABLE documentos.${tabla} ALTER COLUMN tipo DROP DEFAULT;
      `);
    await db.query(`
      ALTER TABLE documentos.anexos ADD COLUMN orden integer;
      UPDATE documentos.anexos SET orden = n;
      ALTER TABLE documentos.anexos
        ALTER COLUMN orden SET NOT NULL,
        ADD CONSTRAINT anexo_en_su_lugar UNIQUE (documento_id, orden) DEFERRABLE INITIALLY DEFERRED;
    `);
  }

  async down(): Promise<void> {
    return Promise.reject(new Error('La línea de migraciones solo avanza.'));
  }
}
