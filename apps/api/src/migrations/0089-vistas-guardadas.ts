import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Trays with a filter kept under a name: of a person in a puesto, or of all who sit in a unidad. One that is no longer of use
 * is withdrawn, never deleted.
 */
export class VistasGuardadas1530000000089 implements MigrationInterface {
  readonly name = 'VistasGuardadas1530000000089';

  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      CREATE SCHEMA bandejas;
      CREATE TABLE bandejas.vistas (
        id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
        usuario_id bigint REFERENCES acceso.usuarios (id),
        puesto_id bigint REFERENCES organizacion.puestos (id),
        unidad_id bigint REFERENCES organizacion.unidades (id),
        nombre text NOT NULL CHECK (nombre <> ''),
        bandeja text NOT NULL,
        de text NOT NULL CHECK (de IN ('puesto', 'unidad')),
        filtro jsonb NOT NULL,
        orden integer NOT NULL,
        version integer NOT NULL DEFAULT 1 CHECK (version >= 1),
        retirada_en timestamptz,
        cambiado_por text NOT NULL,
        cambiado_en timestamptz NOT NULL,
        CONSTRAINT vista_de_uno CHECK (
          (unidad_id IS NULL AND usuario_id IS NOT NULL AND puesto_id IS NOT NULL)
          OR (unidad_id IS NOT NULL AND usuario_id IS NULL AND puesto_id IS NULL))
      );
      CREATE UNIQUE INDEX vista_unica
        ON bandejas.vistas (usuario_id, puesto_id, unidad_id, plataforma.sin_acentos(nombre)) NULLS NOT DISTINCT
        WHERE retirada_en IS NULL;
      CREATE INDEX vistas_de_unidad ON bandejas.vistas (unidad_id) WHERE retirada_en IS NULL;
    `);
  }

  async down(): Promise<void> {
    return Promise.reject(new Error('La línea de migraciones solo avanza.'));
  }
}
