import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Words of an HR and of its proveídos, found without accents, case or plural. The database keeps them with the row itself,
 * whoever writes it.
 */
export class Palabras1530000000081 implements MigrationInterface {
  readonly name = 'Palabras1530000000081';

  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      CREATE TEXT SEARCH CONFIGURATION hojas.es (COPY = pg_catalog.spanish);
      ALTER TEXT SEARCH CONFIGURATION hojas.es
        ALTER MAPPING FOR asciiword, asciihword, hword_asciipart, word, hword, hword_part WITH public.unaccent, spanish_stem;
      -- A word begun is found by its letters: its stem is not known yet.
      CREATE TEXT SEARCH CONFIGURATION hojas.letras (COPY = pg_catalog.simple);
      ALTER TEXT SEARCH CONFIGURATION hojas.letras
        ALTER MAPPING FOR asciiword, asciihword, hword_asciipart, word, hword, hword_part WITH public.unaccent, simple;
      CREATE FUNCTION hojas.palabras(texto text) RETURNS tsvector LANGUAGE sql IMMUTABLE PARALLEL SAFE
        RETURN to_tsvector('hojas.es', texto) || to_tsvector('hojas.letras', texto);
      ALTER TABLE hojas.hojas ADD COLUMN palabras tsvector NOT NULL GENERATED ALWAYS AS (
        setweight(hojas.palabras(referencia), 'A') ||
        setweight(hojas.palabras(coalesce(procedencia, '') || ' ' || coalesce(remitente, '') || ' '
          || coalesce(remitente_cargo, '') || ' ' || coalesce(cite_original, '')), 'B') ||
        setweight(hojas.palabras(coalesce(destinatario, '') || ' ' || coalesce(proceso, '') || ' '
          || coalesce(adjuntos, '')), 'C')) STORED;
      CREATE INDEX hojas_por_palabras ON hojas.hojas USING gin (palabras);
      ALTER TABLE hojas.derivaciones ADD COLUMN palabras tsvector NOT NULL
        GENERATED ALWAYS AS (hojas.palabras(proveido)) STORED;
      CREATE INDEX derivaciones_por_palabras ON hojas.derivaciones USING gin (palabras) WHERE proveido <> '';
    `);
  }

  async down(): Promise<void> {
    return Promise.reject(new Error('La línea de migraciones solo avanza.'));
  }
}
