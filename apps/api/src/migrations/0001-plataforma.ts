import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Stored replies of acts: an act repeated with its key is answered, not made again. */
export class Plataforma1530000000001 implements MigrationInterface {
  readonly name = 'Plataforma1530000000001';

  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      CREATE SCHEMA plataforma;
      CREATE EXTENSION IF NOT EXISTS unaccent;
      CREATE EXTENSION IF NOT EXISTS pg_trgm;
      CREATE FUNCTION plataforma.sin_acentos(texto text) RETURNS text
        LANGUAGE sql IMMUTABLE PARALLEL SAFE STRICT
        AS $$ SELECT lower(public.unaccent('public.unaccent'::regdictionary, texto)) $$;
      CREATE TABLE plataforma.idempotencia (
        usuario_id bigint NOT NULL,
        operacion text NOT NULL,
        clave text NOT NULL,
        huella char(64) NOT NULL,
        respuesta json,
        creado_en timestamptz NOT NULL,
        PRIMARY KEY (usuario_id, operacion, clave)
      );
      CREATE INDEX idempotencia_creado ON plataforma.idempotencia (creado_en);
    `);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`DROP SCHEMA plataforma CASCADE`);
  }
}
