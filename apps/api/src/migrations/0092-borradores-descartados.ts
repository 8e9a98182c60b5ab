import type { MigrationInterface, QueryRunner } from 'typeorm';

/** A draft that is not wanted is put aside, without a number, and may be taken up again. */
export class BorradoresDescartados1530000000092 implements MigrationInterface {
  readonly name = 'BorradoresDescartados1530000000092';

  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      ALTER TABLE documentos.documentos
        DROP CONSTRAINT documentos_estado_check,
        DROP CONSTRAINT documento_numerado,
        ADD CONSTRAINT documentos_estado_check CHECK (estado IN ('BORRADOR', 'EN_VOBO', 'EN_FIRMA', 'FIRMADO', 'DESPACHADO',
          'ACUSADO', 'NO_ENTREGADO', 'ANULADO', 'RECIBIDO', 'DESCARTADO')) NOT VALID,
        ADD CONSTRAINT documento_numerado CHECK (origen = 'externo'
          OR (estado IN ('BORRADOR', 'EN_VOBO', 'DESCARTADO')) = (cite_texto IS NULL AND cite_fecha IS NULL)) NOT VALID;
      ALTER TABLE documentos.documentos VALIDATE CONSTRAINT documentos_estado_check;
      ALTER TABLE documentos.documentos VALIDATE CONSTRAINT documento_numerado;
    `);
  }

  async down(): Promise<void> {
    return Promise.reject(new Error('La línea de migraciones solo avanza.'));
  }
}
