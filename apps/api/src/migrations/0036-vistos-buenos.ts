import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Visto bueno of drafts: rounds of ordered steps, who gave it to which text, and what was observed in it. */
export class VistosBuenos1530000000036 implements MigrationInterface {
  readonly name = 'VistosBuenos1530000000036';

  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      ALTER TABLE documentos.documentos ADD COLUMN visado boolean NOT NULL DEFAULT false;
      CREATE TABLE documentos.vistos (
        documento_id bigint NOT NULL REFERENCES documentos.documentos (id),
        ronda smallint NOT NULL,
        n smallint NOT NULL,
        etapa smallint NOT NULL CHECK (etapa >= 1),
        exige text NOT NULL CHECK (exige IN ('todos', 'uno')),
        puesto_id bigint NOT NULL REFERENCES organizacion.puestos (id),
        estado text NOT NULL CHECK (estado IN ('PENDIENTE', 'DADO', 'OBSERVADO', 'SUSTITUIDO', 'RETIRADO')),
        version integer,
        motivo text,
        por text,
        en timestamptz,
        PRIMARY KEY (documento_id, ronda, n),
        CONSTRAINT visto_cerrado CHECK ((estado = 'PENDIENTE') = (en IS NULL))
      );
      CREATE INDEX vistos_pendientes ON documentos.vistos (puesto_id) WHERE estado = 'PENDIENTE';
      CREATE TABLE documentos.observaciones (
        id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
        documento_id bigint NOT NULL REFERENCES documentos.documentos (id),
        ronda smallint NOT NULL,
        puesto_id bigint NOT NULL REFERENCES organizacion.puestos (id),
        por text NOT NULL,
        version integer NOT NULL,
        desde integer,
        cita text,
        texto text NOT NULL CHECK (texto <> ''),
        en timestamptz NOT NULL,
        resuelta_por text,
        resuelta_en timestamptz,
        CONSTRAINT observacion_anclada CHECK ((desde IS NULL) = (cita IS NULL))
      );
      CREATE INDEX observaciones_de_documento ON documentos.observaciones (documento_id, id);
      CREATE OR REPLACE VIEW documentos.v_por_firmar AS
        SELECT id, firmante_puesto_id FROM documentos.documentos
        WHERE origen = 'propio' AND (estado IN ('BORRADOR', 'EN_FIRMA') OR (estado = 'EN_VOBO' AND visado));
      CREATE INDEX documentos_visados ON documentos.documentos (firmante_puesto_id) WHERE estado = 'EN_VOBO' AND visado;
      -- Whose turn it is: the first step of the round that is not fulfilled yet.
      CREATE VIEW documentos.v_por_visar AS
        SELECT v.documento_id AS id, v.puesto_id
        FROM documentos.vistos v JOIN documentos.documentos d ON d.id = v.documento_id
        WHERE v.estado = 'PENDIENTE' AND d.estado = 'EN_VOBO' AND NOT d.visado
          AND NOT EXISTS (
            SELECT 1 FROM documentos.vistos a WHERE a.documento_id = v.documento_id AND a.ronda = v.ronda AND a.etapa < v.etapa
              AND a.estado = 'PENDIENTE' AND (a.exige = 'todos' OR NOT EXISTS (
                SELECT 1 FROM documentos.vistos b WHERE b.documento_id = a.documento_id AND b.ronda = a.ronda
                  AND b.etapa = a.etapa AND b.estado = 'DADO')))
          AND (v.exige = 'todos' OR NOT EXISTS (
            SELECT 1 FROM documentos.vistos b WHERE b.documento_id = v.documento_id AND b.ronda = v.ronda
              AND b.etapa = v.etapa AND b.estado = 'DADO'));
    `);
  }

  async down(): Promise<void> {
    return Promise.reject(new Error('La línea de migraciones solo avanza.'));
  }
}
