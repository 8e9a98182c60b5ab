import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Series as data, the counter row of each series and gestión, and the account of every number. */
export class Cites1530000000005 implements MigrationInterface {
  readonly name = 'Cites1530000000005';

  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      CREATE SCHEMA cites;
      CREATE TABLE cites.formatos (
        id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
        clase text NOT NULL CHECK (clase IN ('HR', 'CITE')),
        unidad_id bigint REFERENCES organizacion.unidades (id),
        tipo text,
        formato text NOT NULL,
        reinicia boolean NOT NULL DEFAULT true,
        por_hilo boolean NOT NULL DEFAULT false,
        CONSTRAINT formato_unico UNIQUE NULLS NOT DISTINCT (clase, unidad_id, tipo),
        CONSTRAINT formato_por_hilo CHECK (por_hilo = (formato LIKE '%{hr}%')),
        CONSTRAINT formato_con_numero CHECK (por_hilo OR formato LIKE '%{n%')
      );
      CREATE TABLE cites.series (
        id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
        formato_id bigint NOT NULL REFERENCES cites.formatos (id),
        gestion smallint NOT NULL,
        inicial integer NOT NULL DEFAULT 1 CHECK (inicial >= 1),
        ultimo integer NOT NULL,
        CONSTRAINT serie_unica UNIQUE (formato_id, gestion),
        CONSTRAINT serie_desde_su_inicial CHECK (ultimo >= inicial - 1)
      );
      CREATE TABLE cites.numeros (
        id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
        serie_id bigint NOT NULL REFERENCES cites.series (id),
        numero integer NOT NULL CHECK (numero >= 1),
        estado text NOT NULL CHECK (estado IN ('emitido', 'reservado', 'anulado')),
        motivo text,
        texto text NOT NULL,
        objeto text NOT NULL,
        fecha date NOT NULL,
        creado_en timestamptz NOT NULL,
        CONSTRAINT numero_unico UNIQUE (serie_id, numero),
        CONSTRAINT numero_con_motivo CHECK (estado = 'emitido' OR motivo IS NOT NULL)
      );
      CREATE INDEX numeros_de_objeto ON cites.numeros (objeto);
      CREATE TABLE cites.numeros_de_hilo (
        id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
        tipo text NOT NULL,
        hilo text NOT NULL,
        k integer NOT NULL CHECK (k >= 1),
        texto text NOT NULL,
        objeto text NOT NULL,
        fecha date NOT NULL,
        creado_en timestamptz NOT NULL,
        CONSTRAINT numero_de_hilo_unico UNIQUE (tipo, hilo, k)
      );
    `);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`DROP SCHEMA cites CASCADE`);
  }
}
