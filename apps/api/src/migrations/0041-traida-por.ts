import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Who sent the HR that brought a step, grouped, to whoever parted it: there it goes back. */
export class TraidaPor1530000000041 implements MigrationInterface {
  readonly name = 'TraidaPor1530000000041';

  async up(db: QueryRunner): Promise<void> {
    await db.query(
      `ALTER TABLE hojas.derivaciones ADD COLUMN traido_por_puesto_id bigint REFERENCES organizacion.puestos (id)`,
    );
  }

  async down(): Promise<void> {
    return Promise.reject(new Error('La línea de migraciones solo avanza.'));
  }
}
