import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What an acuse said before it was put right or voided: the scan of its copy stays among the annexes. */
export class AcusesAnulados1530000000070 implements MigrationInterface {
  readonly name = 'AcusesAnulados1530000000070';

  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      CREATE TABLE documentos.acuses_anulados (
        id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
        documento_id bigint NOT NULL,
        despacho integer NOT NULL,
        fecha date NOT NULL,
        hora text,
        codigo text,
        nombre text,
        anexo integer,
        acusado_por bigint REFERENCES organizacion.puestos (id),
        acusado_en timestamptz,
        motivo text NOT NULL CHECK (motivo <> ''),
        puesto_id bigint NOT NULL REFERENCES organizacion.puestos (id),
        creado_en timestamptz NOT NULL,
        FOREIGN KEY (documento_id, despacho) REFERENCES documentos.despachos (documento_id, n),
        FOREIGN KEY (documento_id, anexo) REFERENCES documentos.anexos (documento_id, n)
      );
      CREATE INDEX acuses_anulados_de ON documentos.acuses_anulados (documento_id, despacho);
      CREATE FUNCTION documentos.acuse_anulado_fijo() RETURNS trigger LANGUAGE plpgsql AS $f$
      BEGIN RAISE EXCEPTION 'Lo que decía un acuse anulado no cambia.'; END $f$;
      CREATE TRIGGER acuses_anulados_fijos BEFORE UPDATE OR DELETE ON documentos.acuses_anulados
        FOR EACH ROW EXECUTE FUNCTION documentos.acuse_anulado_fijo();
    `);
  }

  async down(): Promise<void> {
    return Promise.reject(new Error('La línea de migraciones solo avanza.'));
  }
}
