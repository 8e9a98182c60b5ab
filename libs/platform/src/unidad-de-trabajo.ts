import { ErrorDominio, type ClaveDeIdempotencia, type Contexto, type Reloj } from '#kernel';
import { Inject, Injectable, Optional } from '@nestjs/common';
import { DataSource, type QueryRunner } from 'typeorm';
import { Avisos } from './avisos';
import { fallaDePostgres, traducirFalla } from './restricciones';
import { PLAN_CADUCO } from './sentencias-preparadas';

/** Injection token of the `Reloj`. */
export const RELOJ = Symbol('Reloj');

/** One open transaction: everything an act reads and writes goes through it. */
export interface Tx {
  /** Runs SQL with `$1…` parameters. bigint comes as string, date as `YYYY-MM-DD`, timestamptz as Date. */
  query<F>(sql: string, parametros?: readonly unknown[]): Promise<F[]>;
  /** The clock, read once for the whole transaction. */
  readonly ahora: Date;
  /**
   * Outbox: the task runs after, and only if, this transaction commits.
   * @param fila tasks of one queue run one at a time, after those without one
   */
  encolar(tarea: string, datos: object, fila?: string): Promise<void>;
  /** Tells whoever looks on that this changed (`unidad/12`), once it is committed; see `Avisos`. */
  avisar(...temas: readonly string[]): void;
}

/**
 * Deadlock, serialization, and a row that many ask for at once, as that of a series: the act starts again and waits anew. And
 * what was prepared before a migration.
 */
const REINTENTABLES = new Set(['40P01', '40001', '55P03', PLAN_CADUCO]);
const INTENTOS = 4;

/** How a transaction opens; with all that it is to be said at once, for each thing said costs a way to the server and back. */
const LECTURA = 'START TRANSACTION ISOLATION LEVEL REPEATABLE READ READ ONLY';
const ESCRITURA = 'START TRANSACTION ISOLATION LEVEL READ COMMITTED';
type Apertura = typeof LECTURA | typeof ESCRITURA;

interface Respuesta {
  readonly huella: string;
  readonly respuesta: unknown;
}

/** The transaction pattern: one act, one transaction, one stored reply per idempotency key. */
@Injectable()
export class UnidadDeTrabajo {
  constructor(
    private readonly base: DataSource,
    @Inject(RELOJ) private readonly reloj: Reloj,
    @Optional() private readonly avisos?: Avisos,
  ) {}

  /** Reads in one snapshot; writing inside is refused by the database. */
  leer<T>(fn: (tx: Tx) => Promise<T>): Promise<T> {
    return this.conReintentos(fn, LECTURA);
  }

  /**
   * An act of a person. With `ctx.idempotencia` the same key and body give the stored reply without acting again.
   * @throws ErrorDominio `acto.clave-reutilizada` when the key came before with another body
   */
  acto<T>(ctx: Pick<Contexto, 'idempotencia'>, fn: (tx: Tx) => Promise<T>): Promise<T> {
    const clave = ctx.idempotencia;
    if (!clave) return this.interno(fn);
    return this.interno(async (tx) => {
      const anterior = await this.reservar(tx, clave);
      if (anterior) return repetir<T>(clave, anterior);
      const resultado = await fn(tx);
      await tx.query(
        `UPDATE plataforma.idempotencia SET respuesta = $4 WHERE usuario_id = $1 AND operacion = $2 AND clave = $3`,
        [clave.usuarioId, clave.operacion, clave.clave, JSON.stringify(resultado ?? null)],
      );
      return resultado;
    });
  }

  /**
   * The stored reply of an act that is made in several transactions, asked before the first of them.
   * @returns the reply, or null when this key has not been answered yet
   * @throws ErrorDominio `acto.clave-reutilizada` when the key came before with another body
   */
  async respuestaAnterior<T>(ctx: Pick<Contexto, 'idempotencia'>): Promise<{ readonly respuesta: T } | null> {
    const clave = ctx.idempotencia;
    if (!clave) return null;
    const [fila] = await this.leer((tx) => buscar(tx, clave));
    return fila ? { respuesta: repetir<T>(clave, fila) } : null;
  }

  /** A writing transaction without a stored reply: jobs, sign-in, a step of a longer act. */
  interno<T>(fn: (tx: Tx) => Promise<T>): Promise<T> {
    return this.conReintentos(fn, ESCRITURA);
  }

  private async conReintentos<T>(fn: (tx: Tx) => Promise<T>, apertura: Apertura): Promise<T> {
    for (let intento = 1; ; intento++) {
      try {
        return await this.enTransaccion(fn, apertura);
      } catch (error) {
        const codigo = fallaDePostgres(error)?.code;
        if (intento >= INTENTOS || !codigo || !REINTENTABLES.has(codigo)) throw traducirFalla(error);
      }
    }
  }

  /** A repeat that comes while the first is under way waits here for its commit or rollback. */
  private async reservar(tx: Tx, clave: ClaveDeIdempotencia): Promise<Respuesta | null> {
    const nuevas = await tx.query(
      `INSERT INTO plataforma.idempotencia (usuario_id, operacion, clave, huella, creado_en)
       VALUES ($1, $2, $3, $4, $5) ON CONFLICT DO NOTHING RETURNING 1`,
      [clave.usuarioId, clave.operacion, clave.clave, clave.huella, tx.ahora],
    );
    if (nuevas.length > 0) return null;
    const [fila] = await buscar(tx, clave);
    return fila ?? null;
  }

  private async enTransaccion<T>(fn: (tx: Tx) => Promise<T>, apertura: Apertura): Promise<T> {
    const ahora = this.reloj.ahora();
    const temas = new Set<string>();
    const conexion = this.base.createQueryRunner();
    let abierta = false;
    try {
      await conexion.query(apertura);
      abierta = true;
      const hecho = await fn(crearTx(conexion, ahora, temas));
      await conexion.query('COMMIT');
      this.avisos?.publicar(temas);
      return hecho;
    } catch (error) {
      // Of a connection that was lost the server lets go by itself.
      if (abierta) await conexion.query('ROLLBACK').catch(() => undefined);
      throw error;
    } finally {
      await conexion.release();
    }
  }
}

function crearTx(conexion: QueryRunner, ahora: Date, temas: Set<string>): Tx {
  return {
    ahora,
    avisar: (...nuevos) => nuevos.forEach((tema) => temas.add(tema)),
    query: async <F>(sql: string, parametros: readonly unknown[] = []): Promise<F[]> => {
      const salida: unknown = await conexion.query(sql, [...parametros]);
      return filas<F>(salida);
    },
    encolar: async (tarea, datos, fila) => {
      await conexion.query(
        `SELECT graphile_worker.add_job($1::text, payload := $2::json, queue_name := $3::text, priority := $4::int)`,
        [tarea, JSON.stringify(datos), fila ?? null, fila ? 10 : 0],
      );
    },
  };
}

/** TypeORM answers `[rows, count]` for UPDATE and DELETE and plain rows for the rest. */
function filas<F>(salida: unknown): F[] {
  if (!Array.isArray(salida)) return [];
  const esPar = salida.length === 2 && Array.isArray(salida[0]) && typeof salida[1] === 'number';
  return (esPar ? salida[0] : salida) as F[];
}

function buscar(tx: Tx, clave: ClaveDeIdempotencia): Promise<Respuesta[]> {
  return tx.query<Respuesta>(
    `SELECT huella, respuesta FROM plataforma.idempotencia WHERE usuario_id = $1 AND operacion = $2 AND clave = $3`,
    [clave.usuarioId, clave.operacion, clave.clave],
  );
}

function repetir<T>(clave: ClaveDeIdempotencia, anterior: Respuesta): T {
  if (anterior.huella !== clave.huella) {
    throw new ErrorDominio(
      'acto.clave-reutilizada',
      'invalido',
      'Esta clave de idempotencia ya se usó para otro pedido. Nada cambió.',
    );
  }
  return anterior.respuesta as T;
}
