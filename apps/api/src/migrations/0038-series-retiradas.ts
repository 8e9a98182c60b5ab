import type { MigrationInterface, QueryRunner } from 'typeorm';

/** A series can be given up: it numbers no more, its libro stays, and another may take its place. */
export class SeriesRetiradas1530000000038 implements MigrationInterface {
  readonly name = 'SeriesRetiradas1530000000038';

  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      ALTER TABLE cites.formatos ADD COLUMN retirada boolean NOT NULL DEFAULT false;
      ALTER TABLE cites.formatos DROP CONSTRAINT formato_unico;
      CREATE UNIQUE INDEX formato_unico ON cites.formatos (clase, unidad_id, tipo) NULLS NOT DISTINCT WHERE NOT retirada;
      DROP INDEX cites.formato_impreso_unico;
      CREATE UNIQUE INDEX formato_impreso_unico ON cites.formatos (formato)
        WHERE clase = 'CITE' AND NOT por_hilo AND NOT retirada;
    `);
  }

  async down(): Promise<void> {
    return Promise.reject(new Error('La línea de migraciones solo avanza.'));
  }
}
