import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * What each note is about, by itself: one that joined an HR has its own referencia and date, not those of the first; and how
 * reserved each paper is, for whoever lists what belongs to it.
 */
export class ReferenciaDeNota1530000000042 implements MigrationInterface {
  readonly name = 'ReferenciaDeNota1530000000042';

  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      CREATE VIEW documentos.v_niveles AS SELECT id, confidencialidad FROM documentos.documentos;
      ALTER TABLE hojas.recepciones ADD COLUMN referencia text;
      UPDATE hojas.recepciones r SET referencia = coalesce(d.titulo, h.referencia)
      FROM hojas.hojas h, documentos.documentos d
      WHERE h.gestion = r.gestion AND h.id = r.hoja_id AND d.id = r.documento_id AND r.procedencia IS NOT NULL;
      UPDATE hojas.recepciones r SET referencia = h.referencia, fecha_original = coalesce(r.fecha_original, h.fecha_original)
      FROM hojas.hojas h
      WHERE h.gestion = r.gestion AND h.id = r.hoja_id AND r.procedencia IS NOT NULL
        AND r.id = (SELECT min(p.id) FROM hojas.recepciones p
          WHERE p.gestion = r.gestion AND p.hoja_id = r.hoja_id AND p.procedencia IS NOT NULL);
    `);
  }

  async down(): Promise<void> {
    return Promise.reject(new Error('La línea de migraciones solo avanza.'));
  }
}
