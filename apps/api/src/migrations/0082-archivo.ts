import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Carpetas that close, what the archive writes of them, and their loans. */
export class Archivo1530000000082 implements MigrationInterface {
  readonly name = 'Archivo1530000000082';

  async up(db: QueryRunner): Promise<void> {
    await db.query(CARPETAS);
    await db.query(ARCHIVO);
  }

  async down(): Promise<void> {
    return Promise.reject(new Error('La línea de migraciones solo avanza.'));
  }
}

/** The name of a closed carpeta is free for the one that follows it. */
const CARPETAS = `
  ALTER TABLE hojas.carpetas
    ADD cerrada_en timestamptz,
    ADD declarada_en timestamptz,
    DROP CONSTRAINT carpeta_unica;
  CREATE UNIQUE INDEX carpeta_abierta_unica ON hojas.carpetas (unidad_id, nombre_norm) WHERE cerrada_en IS NULL;
  CREATE INDEX carpetas_por_nombre ON hojas.carpetas (unidad_id, nombre_norm);
  CREATE INDEX derivaciones_en_carpeta ON hojas.derivaciones (carpeta_id) WHERE carpeta_id IS NOT NULL;

  CREATE VIEW hojas.v_carpetas AS
    SELECT c.id, coalesce(v.a_unidad_id, c.unidad_id) AS unidad_id, c.nombre, c.nombre_norm, c.lugar, c.creada_en, c.usada_en,
      c.cerrada_en, c.declarada_en
    FROM hojas.carpetas c LEFT JOIN organizacion.v_herencias v ON v.unidad_id = c.unidad_id;
  -- What was put in each carpeta; what was taken out again has another state than ARCHIVADA.
  CREATE VIEW hojas.v_en_carpeta AS
    SELECT d.carpeta_id, d.gestion, d.id AS derivacion_id, d.hoja_id, d.tipo, d.estado, d.cerrado_en, d.tenedor_puesto_id,
      coalesce(d.fojas, h.fojas) AS fojas, h.codigo, h.clase, h.referencia, h.procedencia, h.confidencialidad, h.creada_en
    FROM hojas.derivaciones d JOIN hojas.hojas h ON h.gestion = d.gestion AND h.id = d.hoja_id
    WHERE d.carpeta_id IS NOT NULL;`;

const ARCHIVO = `
  CREATE SCHEMA archivo;
  CREATE TABLE archivo.fichas (
    carpeta_id bigint PRIMARY KEY REFERENCES hojas.carpetas (id),
    gestion smallint NOT NULL CHECK (gestion BETWEEN 1825 AND 2999),
    descripcion text NOT NULL DEFAULT '',
    custodia text NOT NULL DEFAULT 'OFICINA' CHECK (custodia IN ('OFICINA', 'CENTRAL')),
    version integer NOT NULL DEFAULT 1
  );
  CREATE TABLE archivo.prestamos (
    id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    carpeta_id bigint NOT NULL REFERENCES hojas.carpetas (id),
    gestion smallint,
    hoja_id bigint,
    a_puesto_id bigint NOT NULL REFERENCES organizacion.puestos (id),
    retira text NOT NULL CHECK (retira <> ''),
    fojas integer CHECK (fojas >= 0),
    nota text NOT NULL DEFAULT '',
    prestado_por text NOT NULL,
    prestado_puesto_id bigint NOT NULL REFERENCES organizacion.puestos (id),
    prestado_en timestamptz NOT NULL,
    vence_fecha date NOT NULL,
    explicacion text NOT NULL,
    devuelto_en timestamptz,
    devuelto_por text,
    devuelto_fojas integer CHECK (devuelto_fojas >= 0),
    devuelto_nota text NOT NULL DEFAULT '',
    CONSTRAINT prestamo_de_hoja CHECK ((gestion IS NULL) = (hoja_id IS NULL)),
    CONSTRAINT prestamo_devuelto CHECK ((devuelto_en IS NULL) = (devuelto_por IS NULL)),
    FOREIGN KEY (gestion, hoja_id) REFERENCES hojas.hojas (gestion, id)
  );
  CREATE UNIQUE INDEX carpeta_prestada_una_vez ON archivo.prestamos (carpeta_id) WHERE devuelto_en IS NULL AND hoja_id IS NULL;
  CREATE UNIQUE INDEX hoja_prestada_una_vez ON archivo.prestamos (gestion, hoja_id) WHERE devuelto_en IS NULL AND hoja_id IS NOT NULL;
  CREATE INDEX prestamos_vigentes ON archivo.prestamos (vence_fecha, id) WHERE devuelto_en IS NULL;
  CREATE INDEX prestamos_de_carpeta ON archivo.prestamos (carpeta_id, id);
  CREATE TABLE archivo.renovaciones (
    id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    prestamo_id bigint NOT NULL REFERENCES archivo.prestamos (id),
    antes_fecha date NOT NULL,
    vence_fecha date NOT NULL,
    motivo text NOT NULL CHECK (motivo <> ''),
    renovado_por text NOT NULL,
    renovado_en timestamptz NOT NULL,
    CONSTRAINT renovacion_alarga CHECK (vence_fecha > antes_fecha)
  );
  CREATE INDEX renovaciones_de_prestamo ON archivo.renovaciones (prestamo_id, id);`;
