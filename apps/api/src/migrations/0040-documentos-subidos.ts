import type { MigrationInterface, QueryRunner } from 'typeorm';

/** A documento whose paper was made elsewhere: its file as it was uploaded, the number that it bears or is given, its own date. */
export class DocumentosSubidos1530000000040 implements MigrationInterface {
  readonly name = 'DocumentosSubidos1530000000040';

  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      ALTER TABLE documentos.documentos
        ADD COLUMN hechura text NOT NULL DEFAULT 'redactado' CHECK (hechura IN ('redactado', 'subido')),
        ADD COLUMN reserva_id bigint REFERENCES cites.numeros (id),
        ADD COLUMN reserva_texto text,
        ADD COLUMN fecha_del_papel date,
        ADD COLUMN cite_en_papel text CHECK (cite_en_papel IN ('impreso', 'no-impreso', 'sin-texto')),
        ADD CONSTRAINT documento_con_reserva CHECK ((reserva_id IS NULL) = (reserva_texto IS NULL)),
        ADD CONSTRAINT documento_subido CHECK (CASE hechura WHEN 'subido'
          THEN origen = 'propio' AND (cite_texto IS NULL OR cite_en_papel IS NOT NULL)
          ELSE reserva_id IS NULL AND fecha_del_papel IS NULL AND cite_en_papel IS NULL END);
      ALTER TABLE documentos.revisiones
        DROP CONSTRAINT revisiones_clase_check,
        ADD CONSTRAINT revision_clase CHECK (clase IN ('recibido', 'subido', 'firmado', 'sellado'));
    `);
  }

  async down(): Promise<void> {
    return Promise.reject(new Error('La línea de migraciones solo avanza.'));
  }
}
