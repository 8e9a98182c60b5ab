import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * What a tray is filtered by: the words of each row without accents, in one text, and its order by plazo. A unidad and a
 * post say until when they were, since a filter may name one that ended.
 */
export class FiltrosDeBandeja1530000000088 implements MigrationInterface {
  readonly name = 'FiltrosDeBandeja1530000000088';

  async up(db: QueryRunner): Promise<void> {
    await db.query(PALABRAS_Y_ORDEN);
    await db.query(VISTAS);
  }

  async down(): Promise<void> {
    return Promise.reject(new Error('La línea de migraciones solo avanza.'));
  }
}

const PALABRAS_Y_ORDEN = `
  -- The code both ways it is written, then the CITE, the reference and who sent it.
  CREATE FUNCTION hojas.buscable(gestion integer, codigo text, cite text, referencia text, procedencia text, remitente text) RETURNS text
    LANGUAGE sql IMMUTABLE PARALLEL SAFE
    AS $$ SELECT plataforma.sin_acentos(concat_ws(' ', codigo, split_part(codigo, '-', 1) || '/' || gestion, cite, referencia,
      procedencia, remitente)) $$;
  ALTER TABLE hojas.bandeja ADD buscable text NOT NULL DEFAULT '';
  UPDATE hojas.bandeja b SET buscable =
    hojas.buscable(h.gestion, h.codigo, h.cite_original, h.referencia, h.procedencia, h.remitente)
    FROM hojas.hojas h WHERE h.gestion = b.gestion AND h.id = b.hoja_id;
  CREATE INDEX bandeja_en_despacho_por_plazo
    ON hojas.bandeja (tenedor_puesto_id, (coalesce(plazo, 'infinity'::date)), derivacion_id)
    WHERE estado IN ('RECIBIDA', 'SUSPENDIDA');
  CREATE INDEX bandeja_de_unidad_por_plazo
    ON hojas.bandeja (unidad_id, (coalesce(plazo, 'infinity'::date)), derivacion_id)
    WHERE estado IN ('RECIBIDA', 'SUSPENDIDA');
  CREATE INDEX bandeja_por_recibir_por_plazo
    ON hojas.bandeja (a_unidad_id, (coalesce(plazo, 'infinity'::date)), derivacion_id) WHERE estado = 'ENVIADA';
  CREATE OR REPLACE VIEW organizacion.v_unidades AS SELECT id, nombre, sigla, hasta_fecha FROM organizacion.unidades;
  CREATE OR REPLACE VIEW organizacion.v_puestos AS SELECT id, unidad_id, cargo, hasta_fecha FROM organizacion.puestos;
`;

const VISTAS = `
  CREATE OR REPLACE VIEW hojas.v_bandeja AS SELECT * FROM hojas.bandeja;
  CREATE OR REPLACE VIEW hojas.v_archivados AS
    SELECT d.gestion, d.id AS derivacion_id, d.hoja_id, d.tipo, d.estado, h.codigo, h.clase, h.confidencialidad, h.referencia, h.procedencia,
      d.de_puesto_id, d.a_puesto_id, d.a_unidad_id, d.tenedor_puesto_id, d.acciones, d.proveido, d.cerrado_en AS movido_en,
      d.enviado_en, d.recibido_en, NULL::date AS plazo, coalesce(d.fojas, h.fojas) AS fojas,
      coalesce(p.unidad_id, d.a_unidad_id) AS unidad_id, d.de_unidad_id, d.observacion, 0 AS agrupadas,
      hojas.buscable(h.gestion, h.codigo, h.cite_original, h.referencia, h.procedencia, h.remitente) AS buscable
    FROM hojas.derivaciones d JOIN hojas.hojas h ON h.gestion = d.gestion AND h.id = d.hoja_id
    LEFT JOIN organizacion.puestos p ON p.id = d.tenedor_puesto_id
    WHERE d.estado = 'ARCHIVADA';
  CREATE OR REPLACE VIEW hojas.v_vencidos AS
    SELECT d.gestion, d.id AS derivacion_id, d.hoja_id, d.tipo, d.estado, h.codigo, h.clase, h.confidencialidad, h.referencia, h.procedencia,
      d.de_puesto_id, d.a_puesto_id, d.a_unidad_id, d.tenedor_puesto_id, d.acciones, d.proveido,
      p.fecha::timestamp AT TIME ZONE 'America/La_Paz' AS movido_en, d.enviado_en, d.recibido_en, p.fecha AS plazo,
      coalesce(d.fojas, h.fojas) AS fojas, r.unidad_id, d.de_unidad_id, p.descripcion AS observacion, 0 AS agrupadas,
      p.puesto_id AS responsable_puesto_id, p.plazo_id,
      hojas.buscable(h.gestion, h.codigo, h.cite_original, h.referencia, h.procedencia, h.remitente) AS buscable
    FROM hojas.v_plazos_abiertos p
    JOIN hojas.hojas h ON h.gestion = p.gestion AND h.id = p.hoja_id
    JOIN organizacion.puestos r ON r.id = p.puesto_id
    JOIN LATERAL (SELECT x.* FROM hojas.derivaciones x WHERE x.gestion = p.gestion AND x.hoja_id = p.hoja_id
      AND (x.id = p.derivacion_id OR (p.derivacion_id IS NULL AND x.tipo = 'oficial'))
      ORDER BY x.secuencia DESC LIMIT 1) d ON true;
  CREATE OR REPLACE VIEW hojas.v_observados AS
    SELECT b.gestion, b.derivacion_id, b.hoja_id, b.tipo, b.estado, b.codigo, b.clase, b.confidencialidad, b.referencia, b.procedencia,
      b.de_puesto_id, b.a_puesto_id, b.a_unidad_id, b.tenedor_puesto_id, b.acciones, b.proveido, b.movido_en, b.enviado_en, b.recibido_en,
      b.plazo, b.fojas, b.unidad_id, b.de_unidad_id, b.observacion, b.agrupadas,
      coalesce(b.tenedor_puesto_id, b.a_puesto_id) AS dueno_puesto_id, b.buscable
    FROM hojas.bandeja b WHERE b.observacion IS NOT NULL
    UNION ALL
    SELECT d.gestion, d.id, d.hoja_id, d.tipo, d.estado, h.codigo, h.clase, h.confidencialidad, h.referencia, h.procedencia,
      d.de_puesto_id, d.a_puesto_id, d.a_unidad_id, d.tenedor_puesto_id, d.acciones, d.proveido, d.cerrado_en, d.enviado_en, d.recibido_en,
      NULL::date, coalesce(d.fojas, h.fojas), d.de_unidad_id, d.de_unidad_id, 'Copia devuelta: ' || d.motivo, 0, d.de_puesto_id,
      hojas.buscable(h.gestion, h.codigo, h.cite_original, h.referencia, h.procedencia, h.remitente)
    FROM hojas.derivaciones d JOIN hojas.hojas h ON h.gestion = d.gestion AND h.id = d.hoja_id
    WHERE d.tipo = 'copia' AND d.estado = 'DEVUELTA' AND d.enterado_en IS NULL AND h.estado IN ('EN_CURSO', 'SUSPENDIDA')
      AND NOT EXISTS (SELECT 1 FROM hojas.bandeja o WHERE o.gestion = d.gestion AND o.derivacion_id = d.origen_id);
`;
