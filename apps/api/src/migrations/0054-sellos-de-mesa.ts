import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The keys with which reception desks seal what comes in signed; the key itself is ciphered with one that is not in the database. */
export class SellosDeMesa1530000000054 implements MigrationInterface {
  readonly name = 'SellosDeMesa1530000000054';

  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      CREATE SCHEMA firmas;
      CREATE TABLE firmas.sellos (
        id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
        unidad_id bigint REFERENCES organizacion.unidades (id),
        titular text NOT NULL,
        emisor text NOT NULL,
        serie text NOT NULL,
        desde timestamptz NOT NULL,
        hasta timestamptz NOT NULL,
        cifrado bytea,
        creado_en timestamptz NOT NULL,
        retirado_en timestamptz,
        CONSTRAINT sello_retirado_sin_llave CHECK ((retirado_en IS NULL) = (cifrado IS NOT NULL))
      );
      CREATE UNIQUE INDEX sello_vigente_unico ON firmas.sellos (coalesce(unidad_id, 0)) WHERE retirado_en IS NULL;
    `);
  }

  async down(): Promise<void> {
    return Promise.reject(new Error('La línea de migraciones solo avanza.'));
  }
}
