import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Officials' certificates: whose they are, until when, and why one no longer signs. None is taken back nor removed. */
export class Certificados1530000000065 implements MigrationInterface {
  readonly name = 'Certificados1530000000065';

  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      CREATE TABLE firmas.certificados (
        id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
        funcionario_id bigint NOT NULL REFERENCES organizacion.funcionarios (id),
        huella bytea NOT NULL CHECK (length(huella) = 32),
        der bytea NOT NULL,
        cadena bytea[] NOT NULL DEFAULT '{}',
        serie text NOT NULL,
        emisor text NOT NULL,
        titular text NOT NULL,
        ci text NOT NULL,
        de_prueba boolean NOT NULL,
        desde timestamptz NOT NULL,
        hasta timestamptz NOT NULL,
        como text NOT NULL CHECK (como IN ('uso', 'persona', 'administrador', 'demostracion')),
        inscrito_en timestamptz NOT NULL,
        usado_en timestamptz,
        revocado_en timestamptz,
        revocado_fuente text CHECK (revocado_fuente IN ('CRL', 'OCSP', 'DECLARADO')),
        revocado_motivo text,
        retirado_en timestamptz,
        retirado_motivo text,
        comprobado_en timestamptz,
        falta text,
        comprobar_en timestamptz,
        CONSTRAINT certificado_unico UNIQUE (huella),
        CONSTRAINT certificado_huella CHECK (huella = sha256(der)),
        CONSTRAINT certificado_revocado CHECK ((revocado_en IS NULL) = (revocado_fuente IS NULL)),
        CONSTRAINT certificado_declarado CHECK (revocado_fuente <> 'DECLARADO' OR revocado_motivo IS NOT NULL),
        CONSTRAINT certificado_retirado CHECK ((retirado_en IS NULL) = (retirado_motivo IS NULL))
      );
      CREATE INDEX certificados_de_funcionario ON firmas.certificados (funcionario_id);
      CREATE INDEX certificados_por_comprobar ON firmas.certificados (comprobar_en) WHERE comprobar_en IS NOT NULL;
      CREATE FUNCTION firmas.certificado_queda() RETURNS trigger LANGUAGE plpgsql AS $$
      BEGIN
        IF TG_OP = 'UPDATE' AND NEW.funcionario_id = OLD.funcionario_id AND NEW.der = OLD.der
          AND NEW.inscrito_en = OLD.inscrito_en
          AND (OLD.revocado_en IS NULL OR (NEW.revocado_en, NEW.revocado_fuente) = (OLD.revocado_en, OLD.revocado_fuente))
        THEN RETURN NEW; END IF;
        RAISE EXCEPTION 'un certificado inscrito no se borra, no cambia de dueño ni deja de estar revocado'
          USING ERRCODE = '42501';
      END $$;
      CREATE TRIGGER certificados_quedan BEFORE UPDATE OR DELETE ON firmas.certificados
        FOR EACH ROW EXECUTE FUNCTION firmas.certificado_queda();
    `);
  }

  async down(): Promise<void> {
    return Promise.reject(new Error('La línea de migraciones solo avanza.'));
  }
}
