import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Append-only events, chained by hash per object; the database itself refuses to change or remove one. */
export class Auditoria1530000000002 implements MigrationInterface {
  readonly name = 'Auditoria1530000000002';

  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      CREATE SCHEMA auditoria;
      CREATE TABLE auditoria.cadenas (
        cadena text PRIMARY KEY,
        secuencia integer NOT NULL CHECK (secuencia >= 0),
        cabeza bytea NOT NULL CHECK (length(cabeza) = 32)
      );
      CREATE TABLE auditoria.eventos (
        gestion smallint NOT NULL,
        id bigint GENERATED ALWAYS AS IDENTITY,
        cadena text NOT NULL,
        secuencia integer NOT NULL,
        acto text NOT NULL,
        usuario_id bigint,
        funcionario_id bigint,
        funcionario text,
        puesto_id bigint,
        puesto text,
        calidad text,
        titular text,
        ocurrido_en timestamptz NOT NULL,
        datos text NOT NULL,
        hash_previo bytea NOT NULL CHECK (length(hash_previo) = 32),
        hash bytea NOT NULL CHECK (length(hash) = 32),
        PRIMARY KEY (gestion, id)
      );
      CREATE UNIQUE INDEX eventos_cadena ON auditoria.eventos (cadena, secuencia, gestion);
      CREATE FUNCTION auditoria.nunca_cambia() RETURNS trigger LANGUAGE plpgsql AS $$
      BEGIN
        RAISE EXCEPTION 'auditoria.eventos es de solo agregar' USING ERRCODE = '42501';
      END $$;
      CREATE TRIGGER eventos_fijos BEFORE UPDATE OR DELETE ON auditoria.eventos
        FOR EACH ROW EXECUTE FUNCTION auditoria.nunca_cambia();
      CREATE TRIGGER eventos_sin_vaciar BEFORE TRUNCATE ON auditoria.eventos
        FOR EACH STATEMENT EXECUTE FUNCTION auditoria.nunca_cambia();
    `);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`DROP SCHEMA auditoria CASCADE`);
  }
}
