import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * A login whose password was given by another is for entering once, to choose one's own. What was kept to recognise
 * repeated orders with a password in them went over that password, without salt: those marks go.
 */
export class ClavePorCambiar1530000000085 implements MigrationInterface {
  readonly name = 'ClavePorCambiar1530000000085';

  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      ALTER TABLE acceso.usuarios ADD COLUMN clave_por_cambiar boolean NOT NULL DEFAULT false;
      DELETE FROM plataforma.idempotencia WHERE operacion IN ('crearFuncionario', 'instalar', 'firmarDocumento',
        'firmarEnLote', 'inscribirMiCertificado');
    `);
  }

  async down(): Promise<void> {
    return Promise.reject(new Error('La línea de migraciones solo avanza.'));
  }
}
