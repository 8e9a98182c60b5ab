import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Pictures of a documento's text, as they print: upright, on white, of a size that paper bears. */
export class ImagenesDelTexto1530000000029 implements MigrationInterface {
  readonly name = 'ImagenesDelTexto1530000000029';

  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      CREATE TABLE documentos.imagenes (
        documento_id bigint NOT NULL REFERENCES documentos.documentos (id),
        archivo_id bigint NOT NULL REFERENCES documentos.archivos (id),
        sha256 char(64) NOT NULL REFERENCES almacen.objetos (sha256),
        tipo text NOT NULL CHECK (tipo IN ('image/png', 'image/jpeg')),
        ancho integer NOT NULL CHECK (ancho > 0),
        alto integer NOT NULL CHECK (alto > 0),
        bytes bigint NOT NULL CHECK (bytes > 0),
        creado_en timestamptz NOT NULL,
        PRIMARY KEY (documento_id, archivo_id)
      );
    `);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`DROP TABLE documentos.imagenes`);
  }
}
