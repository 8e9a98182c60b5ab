import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Signatures in two steps: what waits for a key that is in its owner's token. */
export class FirmasPreparadas1530000000049 implements MigrationInterface {
  readonly name = 'FirmasPreparadas1530000000049';

  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      CREATE TABLE documentos.firmas_preparadas (
        id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
        documento_id bigint NOT NULL REFERENCES documentos.documentos,
        modo text NOT NULL CHECK (modo IN ('token', 'archivo')),
        estado text NOT NULL DEFAULT 'abierta'
          CHECK (estado IN ('abierta', 'completada', 'vencida', 'cancelada', 'reemplazada')),
        version integer NOT NULL CHECK (version >= 1),
        base integer NOT NULL CHECK (base >= 0),
        cabeza_sha256 char(64),
        sha256 char(64) NOT NULL REFERENCES almacen.objetos,
        bytes_de_base bigint NOT NULL CHECK (bytes_de_base > 0),
        lugar_desde integer,
        lugar_hasta integer CHECK (lugar_hasta > lugar_desde),
        atributos bytea,
        certificado bytea,
        cadena bytea[] NOT NULL,
        funcionario_id bigint NOT NULL,
        puesto_id bigint NOT NULL,
        momento timestamptz NOT NULL,
        vence_en timestamptz NOT NULL CHECK (vence_en > momento),
        creada_en timestamptz NOT NULL,
        cerrada_en timestamptz,
        CONSTRAINT firma_preparada_cabeza CHECK ((base = 0) = (cabeza_sha256 IS NULL)),
        CONSTRAINT firma_preparada_cerrada CHECK ((estado = 'abierta') = (cerrada_en IS NULL)),
        CONSTRAINT firma_preparada_de_token CHECK (modo <> 'token'
          OR (lugar_desde IS NOT NULL AND lugar_hasta IS NOT NULL AND atributos IS NOT NULL AND certificado IS NOT NULL))
      );
      CREATE UNIQUE INDEX firma_preparada_una ON documentos.firmas_preparadas (documento_id) WHERE estado = 'abierta';
    `);
  }

  async down(): Promise<void> {
    return Promise.reject(new Error('La línea de migraciones solo avanza.'));
  }
}
