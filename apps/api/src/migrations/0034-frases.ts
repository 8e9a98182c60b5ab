import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Proveídos and paragraphs that a person or a unidad writes again and again. */
export class Frases1530000000034 implements MigrationInterface {
  readonly name = 'Frases1530000000034';

  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      CREATE TABLE documentos.frases (
        id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
        clase text NOT NULL CHECK (clase IN ('proveido', 'parrafo')),
        usuario_id bigint REFERENCES acceso.usuarios (id),
        unidad_id bigint REFERENCES organizacion.unidades (id),
        texto text NOT NULL CHECK (texto <> ''),
        version integer NOT NULL DEFAULT 1 CHECK (version >= 1),
        retirada_en timestamptz,
        creada_por text NOT NULL,
        creado_en timestamptz NOT NULL,
        actualizado_en timestamptz NOT NULL,
        CONSTRAINT frase_de_uno CHECK ((usuario_id IS NULL) <> (unidad_id IS NULL))
      );
      CREATE UNIQUE INDEX frase_unica ON documentos.frases (clase, usuario_id, unidad_id, md5(texto)) NULLS NOT DISTINCT
        WHERE retirada_en IS NULL;
      CREATE INDEX frases_de_unidad ON documentos.frases (unidad_id) WHERE retirada_en IS NULL;
    `);
  }

  async down(): Promise<void> {
    return Promise.reject(new Error('La línea de migraciones solo avanza.'));
  }
}
