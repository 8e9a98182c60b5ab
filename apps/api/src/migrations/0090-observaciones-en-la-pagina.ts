import type { MigrationInterface, QueryRunner } from 'typeorm';

/** An observation may point at a place of a page: parts of its width and height; papers made elsewhere have no words to point at. */
export class ObservacionesEnLaPagina1530000000090 implements MigrationInterface {
  readonly name = 'ObservacionesEnLaPagina1530000000090';

  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      ALTER TABLE documentos.observaciones
        ADD COLUMN pagina smallint CHECK (pagina >= 1),
        ADD COLUMN x double precision CHECK (x BETWEEN 0 AND 1),
        ADD COLUMN y double precision CHECK (y BETWEEN 0 AND 1),
        ADD COLUMN ancho double precision CHECK (ancho BETWEEN 0 AND 1),
        ADD COLUMN alto double precision CHECK (alto BETWEEN 0 AND 1),
        ADD CONSTRAINT observacion_en_un_lugar CHECK (num_nulls(pagina, x, y, ancho, alto) IN (0, 5)),
        ADD CONSTRAINT observacion_de_un_solo_modo CHECK (pagina IS NULL OR desde IS NULL),
        ADD CONSTRAINT observacion_en_la_pagina CHECK (x + ancho <= 1.00001 AND y + alto <= 1.00001);
    `);
  }

  async down(): Promise<void> {
    return Promise.reject(new Error('La línea de migraciones solo avanza.'));
  }
}
