import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The reception desk: directory of senders, corrections, notes taken in on paper alone, refusals at the counter. */
export class Mesa1530000000017 implements MigrationInterface {
  readonly name = 'Mesa1530000000017';

  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      CREATE TABLE hojas.procedencias (
        id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
        clave text NOT NULL,
        nombre text NOT NULL CHECK (nombre <> ''),
        principal_id bigint REFERENCES hojas.procedencias (id),
        usada_en timestamptz NOT NULL,
        CONSTRAINT procedencia_clave UNIQUE (clave),
        CONSTRAINT procedencia_no_es_su_alias CHECK (principal_id IS DISTINCT FROM id)
      );
      CREATE INDEX procedencias_alias ON hojas.procedencias (principal_id) WHERE principal_id IS NOT NULL;
      CREATE INDEX procedencias_clave_trgm ON hojas.procedencias USING gin (clave gin_trgm_ops);

      ALTER TABLE hojas.recepciones
        ADD COLUMN procedencia_id bigint REFERENCES hojas.procedencias (id),
        ADD COLUMN fecha_original date,
        ADD COLUMN corregida_en timestamptz,
        DROP CONSTRAINT recepciones_sello_estado_check,
        ADD CONSTRAINT recepciones_sello_estado_check
          CHECK (sello_estado IN ('sin-sello', 'pendiente', 'sellado', 'fallido', 'constancia', 'en-papel'));
      INSERT INTO hojas.procedencias (clave, nombre, usada_en)
        SELECT procedencia_norm, (array_agg(procedencia ORDER BY recibido_en DESC))[1], max(recibido_en)
        FROM hojas.recepciones WHERE procedencia_norm <> '' GROUP BY procedencia_norm;
      UPDATE hojas.recepciones r SET procedencia_id = p.id FROM hojas.procedencias p WHERE p.clave = r.procedencia_norm;
      CREATE INDEX recepciones_por_procedencia ON hojas.recepciones (procedencia_id, recibido_en DESC);
      CREATE INDEX recepciones_por_dia ON hojas.recepciones (unidad_id, recibido_en DESC);
      CREATE INDEX recepciones_por_cite ON hojas.recepciones (cite_norm) WHERE cite_norm IS NOT NULL;

      CREATE TABLE hojas.rechazos (
        id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
        unidad_id bigint NOT NULL REFERENCES organizacion.unidades (id),
        procedencia text NOT NULL,
        remitente text,
        cite text,
        referencia text,
        motivo text NOT NULL CHECK (motivo <> ''),
        rechazado_en timestamptz NOT NULL,
        rechazado_por text NOT NULL
      );
      CREATE INDEX rechazos_por_dia ON hojas.rechazos (unidad_id, rechazado_en DESC);

      ALTER TABLE documentos.lecturas ADD COLUMN codigos text[];
    `);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`
      ALTER TABLE documentos.lecturas DROP COLUMN codigos;
      DROP TABLE hojas.rechazos;
      DROP INDEX hojas.recepciones_por_cite, hojas.recepciones_por_dia, hojas.recepciones_por_procedencia;
      ALTER TABLE hojas.recepciones DROP COLUMN corregida_en, DROP COLUMN fecha_original, DROP COLUMN procedencia_id;
      DROP TABLE hojas.procedencias;
    `);
  }
}
