import type { MigrationInterface, QueryRunner } from 'typeorm';

/** To whom a step was sent, once a handover gave it to somebody else: the route keeps both. */
export class EntregadoDe1530000000025 implements MigrationInterface {
  readonly name = 'EntregadoDe1530000000025';

  async up(db: QueryRunner): Promise<void> {
    await db.query(`ALTER TABLE hojas.derivaciones ADD COLUMN entregado_de text`);
  }

  async down(): Promise<void> {
    return Promise.reject(new Error('La línea de migraciones solo avanza.'));
  }
}
