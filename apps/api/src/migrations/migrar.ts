import { crearDataSource, migrarTareas } from '#platform';
import { migraciones } from './index';

/**
 * Brings a database up to date: the product's tables and the queue's own.
 * @param url `postgres://…` of the database, whose role may create schemas and extensions
 * @returns names of the migrations that ran now
 */
export async function migrar(url: string): Promise<string[]> {
  const base = await crearDataSource({ url, conexiones: 2, migraciones, nombre: 'hr migrar' }).initialize();
  try {
    // Two processes starting at once migrate one after the other.
    const turno = base.createQueryRunner();
    await turno.query(`SET lock_timeout = '60s'; SET statement_timeout = '60s'`);
    await turno.query(`SELECT pg_advisory_lock(hashtext('hoja-de-ruta:migrar'))`);
    const hechas = await base.runMigrations();
    await migrarTareas(url);
    await turno.query(`SELECT pg_advisory_unlock_all()`);
    await turno.release();
    return hechas.map((m) => m.name);
  } finally {
    await base.destroy();
  }
}
