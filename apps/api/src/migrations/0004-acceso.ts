import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Logins, roles, sessions, and which post or unit may see which object. */
export class Acceso1530000000004 implements MigrationInterface {
  readonly name = 'Acceso1530000000004';

  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      CREATE SCHEMA acceso;
      CREATE TABLE acceso.usuarios (
        id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
        usuario text NOT NULL,
        funcionario_id bigint NOT NULL REFERENCES organizacion.funcionarios (id),
        clave_hash text NOT NULL,
        activo boolean NOT NULL DEFAULT true,
        fallos integer NOT NULL DEFAULT 0,
        bloqueado_hasta timestamptz,
        creado_en timestamptz NOT NULL,
        CONSTRAINT usuario_en_minusculas CHECK (usuario = lower(usuario)),
        CONSTRAINT usuario_unico UNIQUE (usuario),
        CONSTRAINT usuario_por_funcionario UNIQUE (funcionario_id)
      );
      CREATE TABLE acceso.roles (
        usuario_id bigint NOT NULL REFERENCES acceso.usuarios (id),
        rol text NOT NULL CHECK (rol IN ('administrador','configurador','ventanilla','secretaria','funcionario','autoridad','archivo','auditor')),
        PRIMARY KEY (usuario_id, rol)
      );
      CREATE TABLE acceso.sesiones (
        id_hash bytea PRIMARY KEY CHECK (length(id_hash) = 32),
        usuario_id bigint NOT NULL REFERENCES acceso.usuarios (id),
        csrf text NOT NULL,
        creada_en timestamptz NOT NULL,
        vista_en timestamptz NOT NULL,
        expira_en timestamptz NOT NULL,
        agente text
      );
      CREATE INDEX sesiones_de_usuario ON acceso.sesiones (usuario_id);
      CREATE INDEX sesiones_expira ON acceso.sesiones (expira_en);
      CREATE TABLE acceso.alcances (
        objeto text NOT NULL,
        puesto_id bigint REFERENCES organizacion.puestos (id),
        unidad_id bigint REFERENCES organizacion.unidades (id),
        desde timestamptz NOT NULL,
        hasta timestamptz,
        CONSTRAINT alcance_de_uno CHECK ((puesto_id IS NULL) <> (unidad_id IS NULL)),
        CONSTRAINT alcance_unico UNIQUE NULLS NOT DISTINCT (objeto, puesto_id, unidad_id)
      );
      CREATE INDEX alcances_de_puesto ON acceso.alcances (puesto_id, objeto);
      CREATE INDEX alcances_de_unidad ON acceso.alcances (unidad_id, objeto);
    `);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`DROP SCHEMA acceso CASCADE`);
  }
}
