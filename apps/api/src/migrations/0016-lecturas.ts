import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What uploads really are, the picture a PDF was made from kept beside it, and what each paper seems to say. */
export class Lecturas1530000000016 implements MigrationInterface {
  readonly name = 'Lecturas1530000000016';

  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      ALTER TABLE documentos.archivos
        ADD COLUMN nombre_completo text,
        ADD COLUMN original_sha256 char(64) REFERENCES almacen.objetos (sha256),
        ADD COLUMN original_tipo text,
        ADD CONSTRAINT archivo_original CHECK ((original_sha256 IS NULL) = (original_tipo IS NULL));
      CREATE TABLE documentos.originales (
        sha256 char(64) NOT NULL REFERENCES almacen.objetos (sha256),
        documento_id bigint NOT NULL REFERENCES documentos.documentos (id),
        de_sha256 char(64) NOT NULL REFERENCES almacen.objetos (sha256),
        tipo text NOT NULL,
        nombre text NOT NULL,
        bytes bigint NOT NULL CHECK (bytes > 0),
        PRIMARY KEY (documento_id, de_sha256)
      );
      CREATE INDEX originales_por_huella ON documentos.originales (sha256);
      CREATE INDEX revisiones_por_huella ON documentos.revisiones (sha256);
      CREATE INDEX anexos_por_huella ON documentos.anexos (sha256);
      CREATE TABLE documentos.lecturas (
        archivo_id bigint PRIMARY KEY REFERENCES documentos.archivos (id),
        estado text NOT NULL CHECK (estado IN ('pendiente', 'leida', 'fallida')),
        fuente text CHECK (fuente IN ('texto', 'escaneo', 'ninguna')),
        propuestas jsonb NOT NULL DEFAULT '{}',
        detalle text,
        leida_en timestamptz,
        CONSTRAINT lectura_leida CHECK ((estado = 'leida') = (fuente IS NOT NULL))
      );
    `);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`
      DROP TABLE documentos.lecturas, documentos.originales;
      DROP INDEX documentos.revisiones_por_huella, documentos.anexos_por_huella;
      ALTER TABLE documentos.archivos DROP CONSTRAINT archivo_original,
        DROP COLUMN original_tipo, DROP COLUMN original_sha256, DROP COLUMN nombre_completo;
    `);
  }
}
