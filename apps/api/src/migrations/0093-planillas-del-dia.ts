import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The planillas of an unidad's day, and in which one a step already goes. */
export class PlanillasDelDia1530000000093 implements MigrationInterface {
  readonly name = 'PlanillasDelDia1530000000093';

  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      CREATE INDEX planillas_de_unidad ON hojas.planillas (unidad_id, hecha_en);
      CREATE INDEX planillas_de_paso ON hojas.planilla_pasos (gestion, paso_id);
    `);
  }

  async down(): Promise<void> {
    return Promise.reject(new Error('La línea de migraciones solo avanza.'));
  }
}
