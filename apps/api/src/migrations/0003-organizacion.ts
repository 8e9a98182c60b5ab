import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The entidad, its organigrama, its posts and who fills them. */
export class Organizacion1530000000003 implements MigrationInterface {
  readonly name = 'Organizacion1530000000003';

  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      CREATE SCHEMA organizacion;
      CREATE EXTENSION IF NOT EXISTS btree_gist;
      CREATE TABLE organizacion.entidades (
        id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
        nombre text NOT NULL,
        sigla text NOT NULL,
        ciudad text NOT NULL,
        departamento text NOT NULL,
        zona text NOT NULL DEFAULT 'America/La_Paz',
        demo boolean NOT NULL DEFAULT false,
        unica boolean NOT NULL DEFAULT true CHECK (unica),
        CONSTRAINT entidad_unica UNIQUE (unica)
      );
      CREATE TABLE organizacion.unidades (
        id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
        nombre text NOT NULL,
        sigla text NOT NULL,
        superior_id bigint REFERENCES organizacion.unidades (id),
        desde_fecha date NOT NULL,
        hasta_fecha date,
        CONSTRAINT unidad_vigencia CHECK (hasta_fecha IS NULL OR hasta_fecha >= desde_fecha),
        CONSTRAINT unidad_no_es_su_superior CHECK (superior_id IS DISTINCT FROM id)
      );
      CREATE UNIQUE INDEX unidad_sigla_vigente ON organizacion.unidades (lower(sigla)) WHERE hasta_fecha IS NULL;
      CREATE TABLE organizacion.puestos (
        id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
        unidad_id bigint NOT NULL REFERENCES organizacion.unidades (id),
        cargo text NOT NULL,
        es_mae boolean NOT NULL DEFAULT false,
        desde_fecha date NOT NULL,
        hasta_fecha date,
        CONSTRAINT puesto_vigencia CHECK (hasta_fecha IS NULL OR hasta_fecha >= desde_fecha)
      );
      CREATE INDEX puestos_de_unidad ON organizacion.puestos (unidad_id);
      CREATE UNIQUE INDEX puesto_mae_unico ON organizacion.puestos (es_mae) WHERE es_mae AND hasta_fecha IS NULL;
      CREATE TABLE organizacion.funcionarios (
        id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
        nombre text NOT NULL,
        ci text NOT NULL,
        correo text,
        CONSTRAINT funcionario_ci UNIQUE (ci)
      );
      CREATE TABLE organizacion.designaciones (
        id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
        puesto_id bigint NOT NULL REFERENCES organizacion.puestos (id),
        funcionario_id bigint NOT NULL REFERENCES organizacion.funcionarios (id),
        calidad text NOT NULL CHECK (calidad IN ('titular', 'suplencia', 'interinato')),
        desde_fecha date NOT NULL,
        hasta_fecha date,
        memorandum text NOT NULL,
        registrado_en timestamptz NOT NULL,
        CONSTRAINT designacion_vigencia CHECK (hasta_fecha IS NULL OR hasta_fecha >= desde_fecha),
        CONSTRAINT suplencia_termina CHECK (calidad <> 'suplencia' OR hasta_fecha IS NOT NULL),
        CONSTRAINT un_titular_por_puesto EXCLUDE USING gist
          (puesto_id WITH =, daterange(desde_fecha, hasta_fecha, '[]') WITH &&) WHERE (calidad <> 'suplencia'),
        CONSTRAINT una_suplencia_por_puesto EXCLUDE USING gist
          (puesto_id WITH =, daterange(desde_fecha, hasta_fecha, '[]') WITH &&) WHERE (calidad = 'suplencia')
      );
      CREATE INDEX designaciones_de_funcionario ON organizacion.designaciones (funcionario_id);
    `);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`DROP SCHEMA organizacion CASCADE`);
  }
}
