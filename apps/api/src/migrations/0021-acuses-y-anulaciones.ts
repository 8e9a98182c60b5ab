import type { MigrationInterface, QueryRunner } from 'typeorm';

/** A documento may go out more than once; each going-out has its acuse or its failure. Why a documento was voided. */
export class AcusesYAnulaciones1530000000021 implements MigrationInterface {
  readonly name = 'AcusesYAnulaciones1530000000021';

  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      ALTER TABLE documentos.despachos
        ADD COLUMN n integer NOT NULL DEFAULT 1 CHECK (n >= 1),
        ADD COLUMN acuse_fecha date,
        ADD COLUMN acuse_hora text CHECK (acuse_hora ~ '^[0-2][0-9]:[0-5][0-9]$'),
        ADD COLUMN acuse_codigo text,
        ADD COLUMN acuse_nombre text,
        ADD COLUMN acuse_anexo integer,
        ADD COLUMN motivo text,
        ADD COLUMN cerrado_por bigint REFERENCES organizacion.puestos (id),
        DROP CONSTRAINT despachos_pkey,
        ADD CONSTRAINT despacho_unico PRIMARY KEY (documento_id, n),
        ADD CONSTRAINT despacho_recibido CHECK ((acuse = 'recibido') = (acuse_fecha IS NOT NULL)),
        ADD CONSTRAINT despacho_no_entregado CHECK ((acuse = 'no-entregado') = (motivo IS NOT NULL)),
        ADD CONSTRAINT despacho_acuse_anexo FOREIGN KEY (documento_id, acuse_anexo) REFERENCES documentos.anexos (documento_id, n);
      ALTER TABLE documentos.despachos ALTER COLUMN n DROP DEFAULT;
      CREATE UNIQUE INDEX despacho_pendiente ON documentos.despachos (documento_id) WHERE acuse = 'pendiente';
      CREATE TABLE documentos.anulaciones (
        documento_id bigint PRIMARY KEY REFERENCES documentos.documentos (id),
        motivo text NOT NULL CHECK (motivo <> ''),
        puesto_id bigint NOT NULL REFERENCES organizacion.puestos (id),
        creado_en timestamptz NOT NULL
      );
    `);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`
      DROP TABLE documentos.anulaciones;
      DROP INDEX documentos.despacho_pendiente;
      ALTER TABLE documentos.despachos DROP CONSTRAINT despacho_unico, DROP CONSTRAINT despacho_recibido,
        DROP CONSTRAINT despacho_no_entregado, DROP CONSTRAINT despacho_acuse_anexo, DROP COLUMN n, DROP COLUMN acuse_fecha,
        DROP COLUMN acuse_hora, DROP COLUMN acuse_codigo, DROP COLUMN acuse_nombre, DROP COLUMN acuse_anexo, DROP COLUMN motivo,
        DROP COLUMN cerrado_por, ADD PRIMARY KEY (documento_id);
    `);
  }
}
