import { createHash } from 'node:crypto';
import { Client } from 'pg';

/** Asked for this often, it will be asked for again. */
const CONOCIDA = 3;
/** A program has some hundreds of statements; those that are written as they are needed (filters, lists) have no end. */
const TOPE = 1_000;

const veces = new Map<string, number>();
const nombres = new Map<string, string>();

/** @returns the name under which the servers of this process know a statement; undefined while it is asked for too seldom */
function nombreDe(sql: string): string | undefined {
  const puesto = nombres.get(sql);
  if (puesto || nombres.size >= TOPE) return puesto;
  const n = (veces.get(sql) ?? 0) + 1;
  if (n < CONOCIDA) {
    if (veces.size >= TOPE) veces.clear();
    veces.set(sql, n);
    return undefined;
  }
  veces.delete(sql);
  const nombre = `hr_${createHash('sha256').update(sql).digest('base64url').slice(0, 22)}`;
  nombres.set(sql, nombre);
  return nombre;
}

type Preguntar = (this: Client, consulta: unknown, ...resto: unknown[]) => unknown;
// eslint-disable-next-line @typescript-eslint/unbound-method -- it is called with its connection, below
const preguntar = Client.prototype.query as Preguntar;

/** «cached plan must not change result type»: a table is no longer as it was when the statement was prepared. */
export const PLAN_CADUCO = '0A000';

/**
 * A connection that has the server keep the statements that come often, so that they are not read and planned each time: for
 * most of them that is longer than doing what they say. Whether one plan serves for all values, PostgreSQL sees by itself
 * (`plan_cache_mode`). After a `PLAN_CADUCO` the same is prepared anew: whoever asked may ask again.
 */
export class ClienteQueRecuerda extends Client {
  private vez = 0;

  override query = ((consulta: unknown, ...resto: unknown[]) => {
    const valores = resto[0];
    const conValores = typeof consulta === 'string' && Array.isArray(valores) && valores.length > 0;
    const nombre = conValores ? nombreDe(consulta) : undefined;
    if (nombre === undefined) return preguntar.call(this, consulta, ...resto);
    const name = `${nombre}_${this.vez}`;
    const hecha = preguntar.call(this, { name, text: consulta, values: valores }, ...resto.slice(1));
    return hecha instanceof Promise ? hecha.catch((error: unknown) => this.otraVez(error)) : hecha;
  }) as Client['query'];

  private otraVez(error: unknown): never {
    if ((error as { code?: string }).code === PLAN_CADUCO) this.vez++;
    throw error;
  }
}
