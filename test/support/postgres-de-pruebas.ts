import { chmodSync, mkdtempSync, rmSync } from 'node:fs';
import { randomBytes } from 'node:crypto';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Client } from 'pg';
// By path: this runs outside jest's module mapping, where '#platform' would be the built one.
import { iniciarPostgres, type PostgresEmbebido } from '../../libs/platform/src/postgres-embebido/iniciar';

/** Environment variable with the server that the run's databases are made on; set from outside, it is used as is. */
const SERVIDOR = 'HR_TEST_DATABASE_URL';
/** Prefix of the run's databases, so that runs on one server do not meet. */
const CORRIDA = 'HR_TEST_CORRIDA';

let embebido: { servidor: PostgresEmbebido; carpeta: string } | null = null;

async function borrarBasesDeLaCorrida(): Promise<void> {
  const cliente = new Client({ connectionString: process.env[SERVIDOR] });
  await cliente.connect();
  try {
    const bases = await cliente.query<{ datname: string }>(
      'SELECT datname FROM pg_database WHERE datname LIKE $1',
      [`${process.env[CORRIDA] ?? 'ninguna'}\\_%`],
    );
    for (const { datname } of bases.rows) {
      await cliente.query(`ALTER DATABASE "${datname}" IS_TEMPLATE false`);
      await cliente.query(`DROP DATABASE "${datname}" WITH (FORCE)`);
    }
  } finally {
    await cliente.end();
  }
}

/** Starts the run's one PostgreSQL, unless a server was given. The workers inherit its address. */
export async function iniciarServidorDePruebas(): Promise<void> {
  if (process.env[CORRIDA]) return; // another project of the same run started it
  process.env[CORRIDA] = `hrp_${randomBytes(4).toString('hex')}`;
  if (process.env[SERVIDOR]) return;
  const carpeta = mkdtempSync(join(tmpdir(), 'hr-pruebas-'));
  chmodSync(carpeta, 0o711); // as root the server runs under another account, which has to pass through
  const servidor = await iniciarPostgres({
    carpeta: join(carpeta, 'postgres'),
    registro: () => undefined,
    rapido: true,
  });
  embebido = { servidor, carpeta };
  process.env[SERVIDOR] = servidor.url;
}

/** Leaves nothing of the run behind. */
export async function detenerServidorDePruebas(): Promise<void> {
  if (!process.env[CORRIDA]) return;
  if (embebido) {
    await embebido.servidor.detener();
    rmSync(embebido.carpeta, { recursive: true, force: true });
    embebido = null;
    delete process.env[SERVIDOR];
  } else {
    await borrarBasesDeLaCorrida();
  }
  delete process.env[CORRIDA];
}
