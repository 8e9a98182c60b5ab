import type { MigrationInterface, QueryRunner } from 'typeorm';

/** When the head of an HR was last put right: whoever corrects says which one they saw, and what is printed says so. */
export class CabezaCorregida1530000000064 implements MigrationInterface {
  readonly name = 'CabezaCorregida1530000000064';

  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      ALTER TABLE hojas.hojas ADD COLUMN corregida_en timestamptz;
      UPDATE hojas.hojas h SET corregida_en = r.corregida_en
      FROM hojas.recepciones r
      WHERE r.gestion = h.gestion AND r.hoja_id = h.id AND h.clase = 'externa' AND r.corregida_en IS NOT NULL
        AND r.id = (SELECT min(p.id) FROM hojas.recepciones p
          WHERE p.gestion = h.gestion AND p.hoja_id = h.id AND p.procedencia IS NOT NULL);
    `);
  }

  async down(): Promise<void> {
    return Promise.reject(new Error('La línea de migraciones solo avanza.'));
  }
}
