import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What came back to its sender, or was taken back, is so by itself: a notice to the holder is another thing. */
export class Observadas1530000000094 implements MigrationInterface {
  readonly name = 'Observadas1530000000094';

  async up(db: QueryRunner): Promise<void> {
    await db.query(COLUMNAS);
    await db.query(VISTA);
  }

  async down(): Promise<void> {
    return Promise.reject(new Error('La línea de migraciones solo avanza.'));
  }
}

const COLUMNAS = `
  ALTER TABLE hojas.derivaciones ADD COLUMN observada boolean NOT NULL DEFAULT false;
  ALTER TABLE hojas.bandeja ADD COLUMN observada boolean NOT NULL DEFAULT false;
  UPDATE hojas.derivaciones d SET observada = true
    WHERE (d.observacion NOT LIKE 'Ingresó una nota%' AND d.observacion <> 'Una copia fue respondida.')
      OR EXISTS (SELECT 1 FROM hojas.derivaciones x WHERE x.gestion = d.gestion AND x.hoja_id = d.hoja_id
        AND x.origen_id = d.id AND x.tipo = 'oficial' AND x.estado = 'REVERTIDA');
  UPDATE hojas.bandeja b SET observada = true FROM hojas.derivaciones d
    WHERE d.gestion = b.gestion AND d.id = b.derivacion_id AND d.observada;
  DROP INDEX hojas.bandeja_observados;
  CREATE INDEX bandeja_observados ON hojas.bandeja (coalesce(tenedor_puesto_id, a_puesto_id)) WHERE observada;
`;

const VISTA = `
  CREATE OR REPLACE VIEW hojas.v_observados AS
    SELECT b.gestion, b.derivacion_id, b.hoja_id, b.tipo, b.estado, b.codigo, b.clase, b.confidencialidad, b.referencia, b.procedencia,
      b.de_puesto_id, b.a_puesto_id, b.a_unidad_id, b.tenedor_puesto_id, b.acciones, b.proveido, b.movido_en, b.enviado_en, b.recibido_en,
      b.plazo, b.fojas, b.unidad_id, b.de_unidad_id, coalesce(b.observacion, 'Retirada, sin motivo escrito') AS observacion, b.agrupadas,
      coalesce(b.tenedor_puesto_id, b.a_puesto_id) AS dueno_puesto_id, b.buscable
    FROM hojas.bandeja b WHERE b.observada
    UNION ALL
    SELECT d.gestion, d.id, d.hoja_id, d.tipo, d.estado, h.codigo, h.clase, h.confidencialidad, h.referencia, h.procedencia,
      d.de_puesto_id, d.a_puesto_id, d.a_unidad_id, d.tenedor_puesto_id, d.acciones, d.proveido, d.cerrado_en, d.enviado_en, d.recibido_en,
      NULL::date, coalesce(d.fojas, h.fojas), d.de_unidad_id, d.de_unidad_id, 'Copia devuelta: ' || d.motivo, 0, d.de_puesto_id,
      hojas.buscable(h.gestion, h.codigo, h.cite_original, h.referencia, h.procedencia, h.remitente)
    FROM hojas.derivaciones d JOIN hojas.hojas h ON h.gestion = d.gestion AND h.id = d.hoja_id
    WHERE d.tipo = 'copia' AND d.estado = 'DEVUELTA' AND d.enterado_en IS NULL AND h.estado IN ('EN_CURSO', 'SUSPENDIDA')
      AND NOT EXISTS (SELECT 1 FROM hojas.bandeja o WHERE o.gestion = d.gestion AND o.derivacion_id = d.origen_id);
`;
