import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Reserved and voided numbers name who took or voided them; numbers of a thread are accounted for like any other. */
export class LibroDeCites1530000000020 implements MigrationInterface {
  readonly name = 'LibroDeCites1530000000020';

  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      ALTER TABLE cites.numeros
        ADD COLUMN puesto_id bigint REFERENCES organizacion.puestos (id),
        ADD COLUMN anulado_en timestamptz,
        ADD CONSTRAINT numero_anulado CHECK (anulado_en IS NULL OR estado = 'anulado');
      ALTER TABLE cites.numeros_de_hilo
        ADD COLUMN estado text NOT NULL DEFAULT 'emitido' CHECK (estado IN ('emitido', 'anulado')),
        ADD COLUMN motivo text,
        ADD COLUMN anulado_en timestamptz,
        ADD CONSTRAINT numero_de_hilo_con_motivo CHECK ((estado = 'anulado') = (motivo IS NOT NULL)),
        ADD CONSTRAINT numero_de_hilo_anulado CHECK (anulado_en IS NULL OR estado = 'anulado');
      CREATE UNIQUE INDEX formato_impreso_unico ON cites.formatos (formato) WHERE clase = 'CITE' AND NOT por_hilo;
      CREATE INDEX numeros_de_hilo_de_objeto ON cites.numeros_de_hilo (objeto);
    `);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`
      DROP INDEX cites.numeros_de_hilo_de_objeto, cites.formato_impreso_unico;
      ALTER TABLE cites.numeros_de_hilo DROP COLUMN anulado_en, DROP COLUMN motivo, DROP COLUMN estado;
      ALTER TABLE cites.numeros DROP COLUMN anulado_en, DROP COLUMN puesto_id;
    `);
  }
}
