import { types } from 'pg';
import { DataSource, type MigrationInterface } from 'typeorm';
import { ClienteQueRecuerda } from './sentencias-preparadas';

const OID_DATE = 1082;
// A `date` has no hour and no zone: it stays the text it is (a JS Date would move it by a day).
types.setTypeParser(OID_DATE, (texto: string) => texto);

/** Constructor of one migration, as listed in `apps/api/src/migrations`. */
export type Migracion = new () => MigrationInterface;

/** Options of `crearDataSource`. */
export interface OpcionesDeBase {
  readonly url: string;
  readonly conexiones?: number;
  readonly migraciones?: readonly Migracion[];
  readonly nombre?: string;
}

/**
 * The one way to a database connection pool.
 * Sessions run in UTC; a lock waits at most 3 s, a transaction may idle at most 10 s.
 */
export function crearDataSource(opciones: OpcionesDeBase): DataSource {
  return new DataSource({
    type: 'postgres',
    url: opciones.url,
    applicationName: opciones.nombre ?? 'hoja-de-ruta',
    poolSize: opciones.conexiones ?? 20,
    synchronize: false,
    migrations: [...(opciones.migraciones ?? [])],
    migrationsTableName: 'migraciones',
    migrationsTransactionMode: 'each',
    extra: {
      Client: ClienteQueRecuerda,
      options: [
        '-c TimeZone=UTC',
        '-c lock_timeout=3000',
        '-c statement_timeout=30000',
        '-c idle_in_transaction_session_timeout=10000',
        '-c synchronous_commit=on',
      ].join(' '),
    },
  });
}
