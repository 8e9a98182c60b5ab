import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What acceso publishes of who may see what. */
export class QuienVe1530000000012 implements MigrationInterface {
  readonly name = 'QuienVe1530000000012';

  async up(db: QueryRunner): Promise<void> {
    await db.query(
      `CREATE VIEW acceso.v_alcances AS SELECT objeto, puesto_id, unidad_id, desde, hasta FROM acceso.alcances`,
    );
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`DROP VIEW acceso.v_alcances`);
  }
}
