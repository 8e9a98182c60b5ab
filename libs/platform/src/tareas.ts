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
import type { Tx } from './unidad-de-trabajo';

/** What runs a job of the outbox; it must be safe to repeat. */
export type Tarea = (datos: Record<string, unknown>) => Promise<void>;

/** A job that waits, works or failed. */
export interface TareaEncolada {
  readonly id: string;
  /** what it does, in Spanish; its name where no lib of this version does it */
  readonly titulo: string;
  /** `fallida`: it was tried as often as it is; nobody tries again unless told to */
  readonly estado: 'en-curso' | 'en-espera' | 'por-reintentar' | 'fallida';
  readonly intentos: number;
  readonly creadaEn: Date;
  /** when it is tried next; null: never, or right now */
  readonly proximaEn: Date | null;
  /** first line of what went wrong the last time */
  readonly causa: string | null;
}

const ENCOLADAS = 100;
/** Milliseconds until a runner that ended by itself begins anew. */
const REINICIO_MS = 2_000;
const LARGO_DE_CAUSA = 300;

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
  private readonly titulos = new Map<string, string>();
  private readonly periodicas: string[] = [];
  private corredor: Runner | null = null;
  private fondo: Pool | null = null;
  private cerrado = false;

  constructor(@Inject(CONFIG) private readonly config: Config) {}

  /**
   * @param nombre the name given to `tx.encolar`; called by each lib's module at start
   * @param titulo what it does, in Spanish, for the administrador
   */
  registrar(nombre: string, titulo: string, tarea: Tarea): void {
    this.tareas.set(nombre, tarea);
    this.titulos.set(nombre, titulo);
  }

  /**
   * A job that runs by itself, in one process however many there are.
   * @param cuando minute, hour, day, month and weekday in UTC, as cron writes them
   */
  registrarPeriodica(nombre: string, titulo: string, cuando: string, tarea: Tarea): void {
    this.registrar(nombre, titulo, tarea);
    this.periodicas.push(`${cuando} ${nombre}`);
  }

  /** @returns up to a hundred, those that failed first, then by age */
  async encoladas(tx: Tx): Promise<TareaEncolada[]> {
    const filas = await tx.query<Omit<TareaEncolada, 'titulo'> & { nombre: string }>(
      `SELECT id, task_identifier AS nombre, attempts AS intentos, created_at AS "creadaEn",
         left(split_part(last_error, E'\\n', 1), ${LARGO_DE_CAUSA}) AS causa,
         CASE WHEN locked_at IS NOT NULL THEN 'en-curso' WHEN attempts >= max_attempts THEN 'fallida'
           WHEN attempts > 0 THEN 'por-reintentar' ELSE 'en-espera' END AS estado,
         CASE WHEN locked_at IS NULL AND attempts < max_attempts THEN run_at END AS "proximaEn"
       FROM graphile_worker.jobs
       ORDER BY attempts >= max_attempts DESC, attempts > 0 DESC, created_at, id LIMIT ${ENCOLADAS}`,
    );
    return filas.map(({ nombre, ...t }) => ({ ...t, titulo: this.titulos.get(nombre) ?? nombre }));
  }

  /** Tries a job anew, with all its attempts. @returns what it is; null when it is under way or no longer there */
  async reintentar(tx: Tx, id: string): Promise<string | null> {
    const [fila] = await tx.query<{ nombre: string }>(
      `SELECT j.task_identifier AS nombre
       FROM graphile_worker.reschedule_jobs(ARRAY[$1::bigint], run_at := now(), attempts := 0) r
       JOIN graphile_worker.jobs j ON j.id = r.id`,
      [id],
    );
    return fila?.nombre ?? null;
  }

  async onApplicationBootstrap(): Promise<void> {
    if (this.tareas.size === 0 || !this.config.baseDeDatos || !this.config.conTareas) return;
    this.fondo = new Pool({ connectionString: this.config.baseDeDatos, max: 4 });
    this.fondo.on('error', (error) => this.registro.warn(`conexión perdida: ${error.message}`));
    this.fondo.on('connect', (cliente) => cliente.on('error', () => undefined));
    await this.correr(this.fondo);
  }

  /** @throws what keeps it from starting; what ends it later is told, and it starts again */
  private async correr(pgPool: Pool): Promise<void> {
    const corredor = await run({
      pgPool,
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
    this.corredor = corredor;
    corredor.promise.then(
      () => this.otraVez(pgPool, 'terminaron solas'),
      (error: unknown) => this.otraVez(pgPool, error),
    );
  }

  /** A database that went away in an ill moment ends the runner; the jobs wait in their table. */
  private otraVez(pgPool: Pool, error: unknown): void {
    if (this.cerrado) return;
    this.registro.error(`las tareas se detuvieron y vuelven a empezar: ${String(error)}`);
    setTimeout(() => {
      if (!this.cerrado) this.correr(pgPool).catch((e: unknown) => this.otraVez(pgPool, e));
    }, REINICIO_MS).unref();
  }

  /** A job under way ends before the database is closed, which is done one phase later. */
  async beforeApplicationShutdown(): Promise<void> {
    this.cerrado = true;
    // One that ended by itself cannot be stopped.
    await this.corredor?.stop().catch(() => undefined);
    await this.fondo?.end();
  }
}
