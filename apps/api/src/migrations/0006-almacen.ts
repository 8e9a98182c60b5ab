import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What the object store should hold: an intent before each write, confirmed by the act that uses it. */
export class Almacen1530000000006 implements MigrationInterface {
  readonly name = 'Almacen1530000000006';

  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      CREATE SCHEMA almacen;
      CREATE TABLE almacen.objetos (
        sha256 char(64) PRIMARY KEY CHECK (sha256 ~ '^[0-9a-f]{64}$'),
        bytes bigint NOT NULL CHECK (bytes >= 0),
        estado text NOT NULL CHECK (estado IN ('intencion', 'guardado', 'confirmado')),
        creado_en timestamptz NOT NULL,
        confirmado_en timestamptz,
        CONSTRAINT objeto_confirmado CHECK ((estado = 'confirmado') = (confirmado_en IS NOT NULL))
      );
      CREATE INDEX objetos_sin_dueno ON almacen.objetos (creado_en) WHERE estado <> 'confirmado';
    `);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`DROP SCHEMA almacen CASCADE`);
  }
}
