import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Who stood at the counter with a paper that was not taken: not always who sends it. */
export class QuienTrajoLoRechazado1530000000091 implements MigrationInterface {
  readonly name = 'QuienTrajoLoRechazado1530000000091';

  async up(db: QueryRunner): Promise<void> {
    await db.query(`ALTER TABLE hojas.rechazos ADD COLUMN traido_por text CHECK (traido_por <> '')`);
  }

  async down(): Promise<void> {
    return Promise.reject(new Error('La línea de migraciones solo avanza.'));
  }
}
