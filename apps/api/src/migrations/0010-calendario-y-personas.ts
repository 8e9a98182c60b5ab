import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Holidays as rows, plazos that count days, who acts in a post on a day, old names and heirs. */
export class CalendarioYPersonas1530000000010 implements MigrationInterface {
  readonly name = 'CalendarioYPersonas1530000000010';

  async up(db: QueryRunner): Promise<void> {
    await db.query(CALENDARIO);
    await db.query(PERSONAS);
    await db.query(HERENCIAS);
    await db.query(EN_EJERCICIO);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`
      DROP FUNCTION organizacion.en_ejercicio(date);
      DROP FUNCTION organizacion.designadas(date);
      DROP TABLE organizacion.herencias, organizacion.actas_de_entrega, organizacion.nombres_de_unidad, organizacion.feriados;
      ALTER TABLE organizacion.designaciones DROP COLUMN memorandum_sha256, DROP COLUMN memorandum_nombre,
        DROP COLUMN cerrada_en, DROP COLUMN cierre_motivo;
      ALTER TABLE organizacion.funcionarios DROP COLUMN hasta_fecha;
      ALTER TABLE organizacion.entidades DROP COLUMN plazos_desde;
      DELETE FROM hojas.plazos WHERE fecha IS NULL;
      ALTER TABLE hojas.plazos ALTER COLUMN fecha SET NOT NULL, DROP COLUMN modo, DROP COLUMN dias, DROP COLUMN desde_fecha,
        DROP COLUMN explicacion, DROP COLUMN nota, DROP COLUMN justificacion, DROP COLUMN cerrado_en;
    `);
  }
}

const CALENDARIO = `
  ALTER TABLE organizacion.entidades ADD COLUMN plazos_desde text NOT NULL DEFAULT 'recepcion'
    CHECK (plazos_desde IN ('recepcion', 'envio'));
  CREATE TABLE organizacion.feriados (
    id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    fecha date NOT NULL,
    departamento text,
    nombre text NOT NULL CHECK (nombre <> ''),
    base_legal text NOT NULL CHECK (base_legal <> ''),
    traslada_domingo boolean NOT NULL,
    observado_fecha date NOT NULL,
    traslado_base text,
    anulado_en timestamptz,
    anulado_motivo text,
    registrado_en timestamptz NOT NULL,
    CONSTRAINT feriado_unico UNIQUE NULLS NOT DISTINCT (fecha, departamento, nombre),
    CONSTRAINT feriado_traslado CHECK (observado_fecha = fecha OR traslado_base IS NOT NULL),
    CONSTRAINT feriado_anulado CHECK ((anulado_en IS NULL) = (anulado_motivo IS NULL))
  );
  CREATE INDEX feriados_observados ON organizacion.feriados (observado_fecha) WHERE anulado_en IS NULL;

  ALTER TABLE hojas.plazos
    ADD COLUMN modo text NOT NULL DEFAULT 'fecha' CHECK (modo IN ('fecha', 'habiles', 'calendario')),
    ADD COLUMN dias integer CHECK (dias BETWEEN 1 AND 3650),
    ADD COLUMN desde_fecha date,
    ADD COLUMN explicacion text NOT NULL DEFAULT '',
    ADD COLUMN nota text,
    ADD COLUMN justificacion text,
    ADD COLUMN cerrado_en timestamptz,
    ALTER COLUMN fecha DROP NOT NULL,
    ADD CONSTRAINT plazo_modo CHECK ((modo = 'fecha') = (dias IS NULL)),
    ADD CONSTRAINT plazo_corre CHECK (fecha IS NOT NULL OR (modo <> 'fecha' AND desde_fecha IS NULL));
  CREATE INDEX plazos_que_cuentan ON hojas.plazos (gestion, hoja_id) WHERE estado = 'ABIERTO' AND modo <> 'fecha';
  CREATE INDEX plazos_por_vencer ON hojas.plazos (fecha, id) WHERE estado = 'ABIERTO';
`;

const PERSONAS = `
  ALTER TABLE organizacion.designaciones
    ADD COLUMN memorandum_sha256 char(64),
    ADD COLUMN memorandum_nombre text,
    ADD COLUMN cerrada_en timestamptz,
    ADD COLUMN cierre_motivo text;
  ALTER TABLE organizacion.funcionarios ADD COLUMN hasta_fecha date;
  CREATE TABLE organizacion.nombres_de_unidad (
    id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    unidad_id bigint NOT NULL REFERENCES organizacion.unidades (id),
    nombre text NOT NULL,
    sigla text NOT NULL,
    base text NOT NULL,
    hasta_en timestamptz NOT NULL
  );
  CREATE INDEX nombres_de_unidad_por_unidad ON organizacion.nombres_de_unidad (unidad_id);
`;

/** Flat: an heir that ends hands on what it inherited, so that one look is enough and no chain of heirs can turn in a circle. */
const HERENCIAS = `
  CREATE TABLE organizacion.actas_de_entrega (
    id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    origen text NOT NULL CHECK (origen IN ('puesto', 'unidad', 'designacion', 'funcionario')),
    origen_id bigint NOT NULL,
    origen_nombre text NOT NULL,
    motivo text NOT NULL,
    datos jsonb NOT NULL,
    sha256 char(64) NOT NULL REFERENCES almacen.objetos (sha256),
    bytes bigint NOT NULL CHECK (bytes > 0),
    hecha_por text NOT NULL,
    hecha_en timestamptz NOT NULL
  );
  CREATE TABLE organizacion.herencias (
    id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    puesto_id bigint REFERENCES organizacion.puestos (id),
    unidad_id bigint REFERENCES organizacion.unidades (id),
    a_puesto_id bigint REFERENCES organizacion.puestos (id),
    a_unidad_id bigint NOT NULL REFERENCES organizacion.unidades (id),
    acta_id bigint REFERENCES organizacion.actas_de_entrega (id),
    desde_en timestamptz NOT NULL,
    CONSTRAINT herencia_de_uno CHECK ((puesto_id IS NULL) <> (unidad_id IS NULL)),
    CONSTRAINT herencia_a_otro CHECK (puesto_id IS DISTINCT FROM a_puesto_id OR puesto_id IS NULL),
    CONSTRAINT herencia_de_puesto UNIQUE (puesto_id),
    CONSTRAINT herencia_de_unidad UNIQUE (unidad_id)
  );
  CREATE INDEX herencias_a_puesto ON organizacion.herencias (a_puesto_id);
  CREATE INDEX herencias_a_unidad ON organizacion.herencias (a_unidad_id);
  CREATE VIEW organizacion.v_herencias AS SELECT puesto_id, unidad_id, a_puesto_id, a_unidad_id FROM organizacion.herencias;
`;

/**
 * A designación holds from its first day, but never before it was put on record: a memorándum that comes late validates
 * no earlier act. A suplencia in force goes before the titular, who meanwhile reads but does not act.
 */
const EN_EJERCICIO = `
  CREATE FUNCTION organizacion.designadas(dia date) RETURNS SETOF organizacion.designaciones LANGUAGE sql STABLE AS $f$
    SELECT d.* FROM organizacion.designaciones d
    WHERE d.desde_fecha <= dia AND (d.hasta_fecha IS NULL OR d.hasta_fecha >= dia)
      AND d.registrado_en < (dia + 1)::timestamp AT TIME ZONE 'America/La_Paz'
  $f$;
  CREATE FUNCTION organizacion.en_ejercicio(dia date) RETURNS TABLE (
    puesto_id bigint, funcionario_id bigint, calidad text, hasta_fecha date, nombre text, ci text, titular text
  ) LANGUAGE sql STABLE AS $f$
    SELECT DISTINCT ON (d.puesto_id) d.puesto_id, d.funcionario_id, d.calidad, d.hasta_fecha, f.nombre, f.ci, ft.nombre
    FROM organizacion.designadas(dia) d JOIN organizacion.funcionarios f ON f.id = d.funcionario_id
    LEFT JOIN organizacion.designadas(dia) t
      ON d.calidad = 'suplencia' AND t.puesto_id = d.puesto_id AND t.calidad <> 'suplencia'
    LEFT JOIN organizacion.funcionarios ft ON ft.id = t.funcionario_id
    ORDER BY d.puesto_id, (d.calidad = 'suplencia') DESC
  $f$;
`;
