import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What each paper said, and by whose hand. */
export class Versiones1530000000033 implements MigrationInterface {
  readonly name = 'Versiones1530000000033';

  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      CREATE TABLE documentos.versiones (
        documento_id bigint NOT NULL REFERENCES documentos.documentos (id),
        n integer NOT NULL CHECK (n >= 1),
        clase text NOT NULL CHECK (clase IN ('anterior', 'creada', 'escrita', 'restaurada', 'apartada')),
        version integer NOT NULL CHECK (version >= 1),
        titulo text,
        contenido jsonb NOT NULL,
        restaura integer CHECK (restaura < n),
        usuario_id bigint REFERENCES acceso.usuarios (id),
        nombre text,
        cargo text,
        desde_en timestamptz NOT NULL,
        guardado_en timestamptz NOT NULL,
        PRIMARY KEY (documento_id, n),
        CONSTRAINT version_de_alguien CHECK ((clase = 'anterior') = (usuario_id IS NULL)
          AND (usuario_id IS NULL) = (nombre IS NULL) AND (usuario_id IS NULL) = (cargo IS NULL)),
        CONSTRAINT version_restaurada CHECK ((clase = 'restaurada') = (restaura IS NOT NULL))
      );
      INSERT INTO documentos.versiones (documento_id, n, clase, version, titulo, contenido, desde_en, guardado_en)
        SELECT id, 1, 'anterior', version, titulo, contenido, creado_en, actualizado_en
        FROM documentos.documentos WHERE contenido IS NOT NULL;
      CREATE FUNCTION documentos.version_no_se_borra() RETURNS trigger LANGUAGE plpgsql AS $$
        BEGIN RAISE EXCEPTION 'lo escrito no se borra'; END $$;
      CREATE TRIGGER version_no_se_borra BEFORE DELETE OR TRUNCATE ON documentos.versiones
        FOR EACH STATEMENT EXECUTE FUNCTION documentos.version_no_se_borra();
    `);
  }

  async down(): Promise<void> {
    return Promise.reject(new Error('La línea de migraciones solo avanza.'));
  }
}
