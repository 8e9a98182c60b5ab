import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The paper beside the file: what people say of where the original is, and the sheets signed when it is handed over. */
export class Papel1530000000018 implements MigrationInterface {
  readonly name = 'Papel1530000000018';

  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      CREATE TABLE hojas.fisicos (
        gestion smallint NOT NULL,
        id bigint GENERATED ALWAYS AS IDENTITY,
        hoja_id bigint NOT NULL,
        paso_id bigint,
        estado text NOT NULL CHECK (estado IN ('en-poder', 'no-llego', 'extraviado')),
        puesto_id bigint REFERENCES organizacion.puestos (id),
        dicho_por text NOT NULL,
        dicho_en timestamptz NOT NULL,
        detalle text,
        PRIMARY KEY (gestion, id),
        FOREIGN KEY (gestion, hoja_id) REFERENCES hojas.hojas (gestion, id),
        CONSTRAINT extravio_con_razon CHECK (estado <> 'extraviado' OR detalle IS NOT NULL)
      );
      CREATE INDEX fisicos_de_hoja ON hojas.fisicos (gestion, hoja_id, id DESC);

      CREATE TABLE hojas.planillas (
        id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
        puesto_id bigint NOT NULL REFERENCES organizacion.puestos (id),
        unidad_id bigint NOT NULL REFERENCES organizacion.unidades (id),
        hecha_por text NOT NULL,
        hecha_en timestamptz NOT NULL
      );
      CREATE TABLE hojas.planilla_pasos (
        planilla_id bigint NOT NULL REFERENCES hojas.planillas (id),
        n integer NOT NULL CHECK (n >= 1),
        gestion smallint NOT NULL,
        paso_id bigint NOT NULL,
        PRIMARY KEY (planilla_id, n),
        FOREIGN KEY (gestion, paso_id) REFERENCES hojas.derivaciones (gestion, id),
        CONSTRAINT paso_una_vez_por_planilla UNIQUE (planilla_id, gestion, paso_id)
      );
    `);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`DROP TABLE hojas.planilla_pasos, hojas.planillas, hojas.fisicos`);
  }
}
