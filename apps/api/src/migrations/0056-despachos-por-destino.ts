import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What went out before, for the first that its paper names. */
export const DESTINOS_DE_ANTES = `
  UPDATE documentos.despachos s SET destino = nullif(trim(left(coalesce(
      (SELECT nullif(string_agg(l, ', ' ORDER BY o), '')
       FROM jsonb_array_elements_text(d.contenido #> '{destinatario,lineas}') WITH ORDINALITY x (l, o)),
      (SELECT concat_ws(', ', nullif(d.contenido #>> '{a,0,nombre}', ''), nullif(d.contenido #>> '{a,0,cargo}', '')))
    ), 500)), '')
    FROM documentos.documentos d WHERE d.id = s.documento_id`;

/**
 * A documento goes out once for each of its addressees, and several may be on their way. What went out before was for the
 * first that the paper names, or for nobody that is known.
 */
export class DespachosPorDestino1530000000056 implements MigrationInterface {
  readonly name = 'DespachosPorDestino1530000000056';

  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      ALTER TABLE documentos.despachos
        ADD COLUMN destino text CHECK (destino <> ''),
        ADD COLUMN propuesto text CHECK (propuesto <> ''),
        ADD COLUMN clave text NOT NULL DEFAULT '',
        ADD COLUMN cerrado_en timestamptz;
      ${DESTINOS_DE_ANTES};
      ALTER TABLE documentos.despachos ALTER COLUMN clave DROP DEFAULT;
      DROP INDEX documentos.despacho_pendiente;
      CREATE UNIQUE INDEX despacho_vigente ON documentos.despachos (documento_id, clave)
        WHERE acuse IN ('pendiente', 'recibido') AND destino IS NOT NULL AND clave <> '';
      CREATE TABLE documentos.destinos_descartados (
        documento_id bigint NOT NULL REFERENCES documentos.documentos (id),
        clave text NOT NULL CHECK (clave <> ''),
        destino text NOT NULL CHECK (destino <> ''),
        motivo text NOT NULL CHECK (motivo <> ''),
        puesto_id bigint NOT NULL REFERENCES organizacion.puestos (id),
        creado_en timestamptz NOT NULL,
        PRIMARY KEY (documento_id, clave)
      );
    `);
  }

  async down(): Promise<void> {
    return Promise.reject(new Error('La línea de migraciones solo avanza.'));
  }
}
