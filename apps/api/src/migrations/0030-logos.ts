import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Pictures that a membrete may bear, as they print; a unidad's own template may be given up for that of the entidad. */
export class Logos1530000000030 implements MigrationInterface {
  readonly name = 'Logos1530000000030';

  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      CREATE TABLE documentos.logos (
        sha256 char(64) PRIMARY KEY REFERENCES almacen.objetos (sha256),
        tipo text NOT NULL CHECK (tipo IN ('image/png', 'image/jpeg')),
        nombre text NOT NULL,
        ancho integer NOT NULL CHECK (ancho > 0),
        alto integer NOT NULL CHECK (alto > 0),
        bytes bigint NOT NULL CHECK (bytes > 0),
        creado_en timestamptz NOT NULL
      );
      ALTER TABLE documentos.plantillas
        ADD COLUMN retirada boolean NOT NULL DEFAULT false,
        ADD CONSTRAINT plantilla_general_rige CHECK (NOT retirada OR unidad_id IS NOT NULL);
      CREATE OR REPLACE FUNCTION documentos.plantilla_vigente(que text, de_unidad bigint, de_tipo text)
      RETURNS bigint LANGUAGE sql STABLE AS $$
        SELECT v.id FROM documentos.plantillas p JOIN documentos.versiones_de_plantilla v ON v.plantilla_id = p.id
        WHERE p.clase = que AND v.estado = 'PUBLICADA' AND NOT p.retirada
          AND (p.unidad_id = de_unidad OR p.unidad_id IS NULL) AND (que = 'membrete' OR p.tipo = de_tipo)
        ORDER BY p.unidad_id IS NULL, v.n DESC LIMIT 1
      $$;
    `);
  }

  async down(): Promise<void> {
    return Promise.reject(new Error('La línea de migraciones solo avanza.'));
  }
}
