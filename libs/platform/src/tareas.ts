import {
  Inject,
  Injectable,
  Logger,
  type BeforeApplicationShutdown,
  type OnApplicationBootstrap,
} from '@nestjs/common';
import { Logger as RegistroDeTareas, run, runMigrations, type Runner } from 'graphile-worker';
import { Pool } from 'pg';
import { CONFIG, type Config } from './config';

/** What runs a job of the outbox; it must be safe to repeat. */
export type Tarea = (datos: Record<string, unknown>) => Promise<void>;

/** Makes the queue's own tables. Runs with the migrations. */
export async function migrarTareas(url: string): Promise<void> {
  const pgPool = new Pool({ connectionString: url, max: 1 });
  // A connection lost while idle is told by the next statement, not by the pool.
  pgPool.on('error', () => undefined);
  pgPool.on('connect', (cliente) => cliente.on('error', () => undefined));
  try {
    await runMigrations({ pgPool, logger: registroMudo });
  } finally {
    await pgPool.end();
  }
}

const registroMudo = new RegistroDeTareas(() => () => undefined);

/**
 * The outbox's other end: jobs queued by `tx.encolar` run here, after their transaction committed.
 * A job that fails is tried again with growing pauses; its owner keeps the cause where people see it.
 */
@Injectable()
export class TareasDelSistema implements OnApplicationBootstrap, BeforeApplicationShutdown {
  private readonly registro = new Logger('tareas');
  private readonly tareas = new Map<string, Tarea>();
  private readonly periodicas: string[] = [];
  private corredor: Runner | null = null;
  private fondo: Pool | null = null;

  constructor(@Inject(CONFIG) private readonly config: Config) {}

  /** @param nombre the name given to `tx.encolar`; called by each lib's module at start */
  registrar(nombre: string, tarea: Tarea): void {
    this.tareas.set(nombre, tarea);
  }

  /**
   * A job that runs by itself, in one process however many there are.
   * @param cuando minute, hour, day, month and weekday in UTC, as cron writes them
   */
  registrarPeriodica(nombre: string, cuando: string, tarea: Tarea): void {
    this.registrar(nombre, tarea);
    this.periodicas.push(`${cuando} ${nombre}`);
  }

  async onApplicationBootstrap(): Promise<void> {
    if (this.tareas.size === 0 || !this.config.baseDeDatos || !this.config.conTareas) return;
    this.fondo = new Pool({ connectionString: this.config.baseDeDatos, max: 4 });
    this.fondo.on('error', (error) => this.registro.warn(`conexión perdida: ${error.message}`));
    this.fondo.on('connect', (cliente) => cliente.on('error', () => undefined));
    this.corredor = await run({
      pgPool: this.fondo,
      concurrency: 2,
      noHandleSignals: true,
      pollInterval: 1000,
      crontab: this.periodicas.join('\n'),
      logger: new RegistroDeTareas(() => (nivel, mensaje) => {
        // The package declares the enumeration of levels but does not export its values.
        if (String(nivel) === 'error') this.registro.error(mensaje);
      }),
      taskList: Object.fromEntries(
        [...this.tareas].map(([nombre, tarea]) => [
          nombre,
          (datos: unknown) => tarea(datos as Record<string, unknown>),
        ]),
      ),
    });
  }

  /** A job under way ends before the database is closed, which is done one phase later. */
  async beforeApplicationShutdown(): Promise<void> {
    await this.corredor?.stop();
    await this.fondo?.end();
  }
}
