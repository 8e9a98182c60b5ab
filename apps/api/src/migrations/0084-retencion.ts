import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The retention table: how long each serie documental is kept where, and what then. Nothing of it destroys anything. */
export class Retencion1530000000084 implements MigrationInterface {
  readonly name = 'Retencion1530000000084';

  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      CREATE TABLE archivo.series (
        id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
        codigo text NOT NULL CHECK (codigo <> ''),
        codigo_norm text NOT NULL,
        nombre text NOT NULL CHECK (nombre <> ''),
        toma text NOT NULL DEFAULT '',
        unidad_id bigint REFERENCES organizacion.unidades (id),
        anios_oficina integer NOT NULL CHECK (anios_oficina BETWEEN 0 AND 100),
        anios_central integer NOT NULL CHECK (anios_central BETWEEN 0 AND 200),
        disposicion text NOT NULL CHECK (disposicion IN ('PERMANENTE', 'MUESTRA', 'CONSULTA')),
        norma text NOT NULL DEFAULT '',
        retirada_en timestamptz,
        version integer NOT NULL DEFAULT 1,
        CONSTRAINT serie_documental_unica UNIQUE (codigo_norm)
      );
      ALTER TABLE archivo.fichas ADD serie_id bigint REFERENCES archivo.series (id);
      CREATE INDEX fichas_de_serie ON archivo.fichas (serie_id) WHERE serie_id IS NOT NULL;
    `);
  }

  async down(): Promise<void> {
    return Promise.reject(new Error('La línea de migraciones solo avanza.'));
  }
}
