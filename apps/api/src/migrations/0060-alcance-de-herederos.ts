import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Who reaches what today: in the place of a post or unidad that ended, its heir. */
export class AlcanceDeHerederos1530000000060 implements MigrationInterface {
  readonly name = 'AlcanceDeHerederos1530000000060';

  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      CREATE OR REPLACE VIEW acceso.v_alcances AS
        SELECT a.objeto, coalesce(p.a_puesto_id, a.puesto_id) AS puesto_id, coalesce(u.a_unidad_id, a.unidad_id) AS unidad_id,
          a.desde, a.hasta
        FROM acceso.alcances a LEFT JOIN organizacion.v_herencias p ON p.puesto_id = a.puesto_id
        LEFT JOIN organizacion.v_herencias u ON u.unidad_id = a.unidad_id
        UNION ALL
        -- What a post had on its route, its heir's unidad has on its own.
        SELECT a.objeto, NULL, p.a_unidad_id, a.desde, a.hasta
        FROM acceso.alcances a JOIN organizacion.v_herencias p ON p.puesto_id = a.puesto_id;
    `);
  }

  async down(): Promise<void> {
    return Promise.reject(new Error('La línea de migraciones solo avanza.'));
  }
}
