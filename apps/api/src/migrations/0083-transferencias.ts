import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Carpetas that go to the central archive, by a numbered acta, decided one by one. */
export class Transferencias1530000000083 implements MigrationInterface {
  readonly name = 'Transferencias1530000000083';

  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      CREATE TABLE archivo.numeros (
        gestion smallint PRIMARY KEY,
        ultimo integer NOT NULL CHECK (ultimo >= 1)
      );
      CREATE TABLE archivo.transferencias (
        id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
        unidad_id bigint NOT NULL REFERENCES organizacion.unidades (id),
        estado text NOT NULL DEFAULT 'PREPARADA' CHECK (estado IN ('PREPARADA', 'ENVIADA', 'CONCLUIDA', 'DESCARTADA')),
        gestion smallint,
        numero integer CHECK (numero >= 1),
        nota text NOT NULL DEFAULT '',
        version integer NOT NULL DEFAULT 1,
        preparada_por text NOT NULL,
        preparada_en timestamptz NOT NULL,
        enviada_por text,
        enviada_en timestamptz,
        concluida_en timestamptz,
        CONSTRAINT transferencia_numerada CHECK ((estado IN ('ENVIADA', 'CONCLUIDA')) = (numero IS NOT NULL)
          AND (numero IS NULL) = (gestion IS NULL) AND (numero IS NULL) = (enviada_en IS NULL)),
        CONSTRAINT transferencia_numero_unico UNIQUE (gestion, numero)
      );
      CREATE INDEX transferencias_de_unidad ON archivo.transferencias (unidad_id, id DESC);
      CREATE TABLE archivo.transferencia_carpetas (
        transferencia_id bigint NOT NULL REFERENCES archivo.transferencias (id),
        carpeta_id bigint NOT NULL REFERENCES hojas.carpetas (id),
        n integer NOT NULL CHECK (n >= 1),
        estado text NOT NULL DEFAULT 'PREPARADA' CHECK (estado IN ('PREPARADA', 'ENVIADA', 'RECIBIDA', 'DEVUELTA')),
        lugar_antes text,
        lugar_nuevo text,
        motivo text,
        decidida_por text,
        decidida_en timestamptz,
        PRIMARY KEY (transferencia_id, carpeta_id),
        CONSTRAINT devuelta_con_motivo CHECK (estado <> 'DEVUELTA' OR motivo IS NOT NULL),
        CONSTRAINT recibida_con_lugar CHECK (estado <> 'RECIBIDA' OR lugar_nuevo IS NOT NULL),
        CONSTRAINT decidida_por_alguien CHECK ((estado IN ('RECIBIDA', 'DEVUELTA')) = (decidida_en IS NOT NULL))
      );
      CREATE UNIQUE INDEX carpeta_en_una_transferencia ON archivo.transferencia_carpetas (carpeta_id) WHERE estado = 'ENVIADA';
      -- What was in each carpeta when it was sent: the acta says the same for ever.
      CREATE TABLE archivo.transferencia_hojas (
        transferencia_id bigint NOT NULL,
        carpeta_id bigint NOT NULL,
        gestion smallint NOT NULL,
        hoja_id bigint NOT NULL,
        derivacion_id bigint NOT NULL,
        fojas integer,
        PRIMARY KEY (transferencia_id, carpeta_id, gestion, derivacion_id),
        FOREIGN KEY (transferencia_id, carpeta_id) REFERENCES archivo.transferencia_carpetas (transferencia_id, carpeta_id),
        FOREIGN KEY (gestion, hoja_id) REFERENCES hojas.hojas (gestion, id)
      );
    `);
  }

  async down(): Promise<void> {
    return Promise.reject(new Error('La línea de migraciones solo avanza.'));
  }
}
