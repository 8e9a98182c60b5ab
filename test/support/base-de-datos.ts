import { crearDataSource } from '#platform';
import { randomBytes } from 'node:crypto';
import { Client } from 'pg';
import type { DataSource } from 'typeorm';
import { migrar } from '../../apps/api/src/migrations/migrar';

/** A database of one test file's own, migrated and empty. */
export interface BaseDePruebas {
  readonly url: string;
  readonly dataSource: DataSource;
  /** closes the pool and drops the database, whoever is still connected to it */
  cerrar(): Promise<void>;
}

function servidor(): { url: string; corrida: string } {
  const url = process.env.HR_TEST_DATABASE_URL;
  const corrida = process.env.HR_TEST_CORRIDA;
  if (!url || !corrida) {
    throw new Error(
      'Esta prueba usa la base de datos: nómbrela *.db.spec.ts, o póngala en test/e2e (vea test/README.md)',
    );
  }
  return { url, corrida };
}

function direccionDe(base: string): string {
  const url = new URL(servidor().url);
  url.pathname = `/${base}`;
  return url.toString();
}

/** One connection to the server, for the statement that no pool of the test should hold. */
async function conServidor<T>(fn: (cliente: Client) => Promise<T>): Promise<T> {
  const cliente = new Client({ connectionString: servidor().url });
  await cliente.connect();
  try {
    return await fn(cliente);
  } finally {
    await cliente.end();
  }
}

/** The first worker that asks migrates the template; the others wait for it. */
async function asegurarPlantilla(cliente: Client): Promise<string> {
  const { corrida } = servidor();
  const plantilla = `${corrida}_plantilla`;
  await cliente.query('SELECT pg_advisory_lock(hashtext($1))', [plantilla]);
  try {
    const hay = await cliente.query<{ datistemplate: boolean }>(
      'SELECT datistemplate FROM pg_database WHERE datname = $1',
      [plantilla],
    );
    if (hay.rows[0]?.datistemplate) return plantilla;
    if (hay.rowCount) await cliente.query(`DROP DATABASE "${plantilla}" WITH (FORCE)`); // its migration failed
    await cliente.query(`CREATE DATABASE "${plantilla}"`);
    await migrar(direccionDe(plantilla));
    // A template that nobody can enter can always be copied.
    await cliente.query(`ALTER DATABASE "${plantilla}" WITH IS_TEMPLATE true ALLOW_CONNECTIONS false`);
    return plantilla;
  } finally {
    await cliente.query('SELECT pg_advisory_unlock(hashtext($1))', [plantilla]);
  }
}

/**
 * Makes a database for the caller, as a copy of the migrated template.
 * @param conexiones size of the pool of `dataSource`
 */
export async function crearBase(conexiones = 10): Promise<BaseDePruebas> {
  const base = `${servidor().corrida}_${randomBytes(6).toString('hex')}`;
  await conServidor(async (cliente) => {
    const plantilla = await asegurarPlantilla(cliente);
    await cliente.query(`CREATE DATABASE "${base}" TEMPLATE "${plantilla}" STRATEGY file_copy`);
  });
  const url = direccionDe(base);
  const dataSource = await crearDataSource({ url, conexiones, nombre: 'pruebas' }).initialize();
  return {
    url,
    dataSource,
    async cerrar() {
      if (dataSource.isInitialized) await dataSource.destroy();
      await conServidor((cliente) => cliente.query(`DROP DATABASE IF EXISTS "${base}" WITH (FORCE)`));
    },
  };
}

/** An empty database, not migrated: for the tests of the migrations themselves. */
export async function crearBaseVacia(): Promise<{ url: string; cerrar(): Promise<void> }> {
  const base = `${servidor().corrida}_${randomBytes(6).toString('hex')}`;
  await conServidor((cliente) => cliente.query(`CREATE DATABASE "${base}"`));
  return {
    url: direccionDe(base),
    cerrar: async () => {
      await conServidor((cliente) => cliente.query(`DROP DATABASE IF EXISTS "${base}" WITH (FORCE)`));
    },
  };
}
