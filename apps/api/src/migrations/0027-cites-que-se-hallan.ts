import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Two papers never bear the same CITE, whichever series and formats, past or present, they come from (an HR's code is its
 * series' own); CITEs are listed by their numbers, 2 before 10; and found by number under any name that their unidad had.
 */
export class CitesQueSeHallan1530000000027 implements MigrationInterface {
  readonly name = 'CitesQueSeHallan1530000000027';

  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      CREATE UNIQUE INDEX numero_impreso_unico ON cites.numeros (texto) WHERE objeto NOT LIKE 'hoja/%';
      CREATE COLLATION plataforma.por_numero (provider = icu, locale = 'es-u-kn-true');
      CREATE INDEX documentos_por_numero ON documentos.documentos (cite_numero) WHERE origen = 'propio';
      CREATE VIEW organizacion.v_siglas AS
        SELECT id AS unidad_id, sigla FROM organizacion.unidades
        UNION SELECT unidad_id, sigla FROM organizacion.nombres_de_unidad;
    `);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`
      DROP VIEW organizacion.v_siglas;
      DROP INDEX documentos.documentos_por_numero, cites.numero_impreso_unico;
      DROP COLLATION plataforma.por_numero;
    `);
  }
}
