import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Groups of HRs, carpetas, suspension, what came back and why, how a debt ended, who moved a step last. */
export class AgrupacionYCarpetas1530000000013 implements MigrationInterface {
  readonly name = 'AgrupacionYCarpetas1530000000013';

  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      ALTER TABLE hojas.hojas
        ADD padre_gestion smallint,
        ADD padre_id bigint,
        ADD CONSTRAINT hoja_padre_existe FOREIGN KEY (padre_gestion, padre_id) REFERENCES hojas.hojas (gestion, id),
        ADD CONSTRAINT hoja_agrupada_con_padre CHECK ((estado = 'AGRUPADA') = (padre_id IS NOT NULL)
          AND (padre_id IS NULL) = (padre_gestion IS NULL)),
        ADD CONSTRAINT hoja_no_es_su_padre CHECK (padre_id IS NULL OR (padre_gestion, padre_id) <> (gestion, id));
      CREATE INDEX hojas_de_padre ON hojas.hojas (padre_gestion, padre_id) WHERE padre_id IS NOT NULL;

      CREATE TABLE hojas.carpetas (
        id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
        unidad_id bigint NOT NULL REFERENCES organizacion.unidades (id),
        nombre text NOT NULL CHECK (nombre <> ''),
        nombre_norm text NOT NULL,
        lugar text,
        creada_en timestamptz NOT NULL,
        usada_en timestamptz NOT NULL,
        CONSTRAINT carpeta_unica UNIQUE (unidad_id, nombre_norm)
      );
      CREATE INDEX carpetas_usadas ON hojas.carpetas (unidad_id, usada_en DESC);

      ALTER TABLE hojas.derivaciones
        ADD carpeta_id bigint REFERENCES hojas.carpetas (id),
        ADD observacion text,
        ADD movido_acto text,
        ADD movido_por text,
        ADD movido_en timestamptz;

      ALTER TABLE hojas.plazos
        ADD espera boolean NOT NULL DEFAULT false,
        ADD detenido_fecha date,
        DROP CONSTRAINT plazos_estado_check,
        ADD CONSTRAINT plazos_estado_check CHECK (estado IN ('ABIERTO', 'DETENIDO', 'CUMPLIDO', 'ANULADO')),
        ADD CONSTRAINT plazo_detenido_desde CHECK ((estado = 'DETENIDO') = (detenido_fecha IS NOT NULL));

      ALTER TABLE hojas.adeudos
        ADD motivo text,
        ADD cerrado_en timestamptz,
        ADD cerrado_por text;
      UPDATE hojas.adeudos SET motivo = 'Devuelta' WHERE estado = 'RECHAZADO';
      ALTER TABLE hojas.adeudos
        ADD CONSTRAINT adeudo_rechazado_con_motivo CHECK (estado <> 'RECHAZADO' OR motivo IS NOT NULL);
      CREATE INDEX adeudos_cumplidos_por ON hojas.adeudos (cumplido_por_id) WHERE cumplido_por_id IS NOT NULL;

      CREATE TABLE hojas.destinos_restringidos (
        destino_puesto_id bigint NOT NULL REFERENCES organizacion.puestos (id),
        de_puesto_id bigint NOT NULL REFERENCES organizacion.puestos (id),
        PRIMARY KEY (destino_puesto_id, de_puesto_id),
        CONSTRAINT destino_no_es_su_remitente CHECK (destino_puesto_id <> de_puesto_id)
      );
    `);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`
      DROP TABLE hojas.destinos_restringidos;
      DROP INDEX hojas.adeudos_cumplidos_por;
      ALTER TABLE hojas.adeudos DROP CONSTRAINT adeudo_rechazado_con_motivo, DROP motivo,
        DROP cerrado_en, DROP cerrado_por;
      ALTER TABLE hojas.plazos DROP CONSTRAINT plazo_detenido_desde, DROP CONSTRAINT plazos_estado_check,
        DROP espera, DROP detenido_fecha;
      ALTER TABLE hojas.derivaciones DROP carpeta_id, DROP observacion, DROP movido_acto, DROP movido_por, DROP movido_en;
      DROP TABLE hojas.carpetas;
      DROP INDEX hojas.hojas_de_padre;
      ALTER TABLE hojas.hojas DROP CONSTRAINT hoja_no_es_su_padre, DROP CONSTRAINT hoja_agrupada_con_padre,
        DROP CONSTRAINT hoja_padre_existe, DROP padre_gestion, DROP padre_id;
    `);
  }
}
