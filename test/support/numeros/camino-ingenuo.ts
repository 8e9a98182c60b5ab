import { setTimeout as esperar } from 'node:timers/promises';
import { Pool } from 'pg';
import { UNA_FALLA_CADA } from '../falla-planeada';
import { LLAMADORES, porTurno, type Resultado } from './medida';

/** How known systems find the next number: a look at the table, with nothing held until it is written. */
const SIGUIENTE = {
  maximo: 'SELECT coalesce(max(numero), 0) + 1 AS n FROM ingenuo.maximo WHERE serie = $1',
  cuenta: 'SELECT count(*) + 1 AS n FROM ingenuo.cuenta WHERE serie = $1',
} as const;
const PAUSA_MS = 100;
export type Patron = keyof typeof SIGUIENTE;

/** A table numbered by one of those patterns, under the callers, failures and kills of the real path. */
export class CaminoIngenuo {
  private readonly fondo: Pool;
  private readonly reconocidos: string[] = [];
  private revertidos = 0;
  private golpes = 0;
  private ms = 0;

  constructor(
    private readonly patron: Patron,
    url: string,
  ) {
    this.fondo = new Pool({ connectionString: url, max: LLAMADORES });
    this.fondo.on('error', () => undefined);
    this.fondo.on('connect', (c) => c.on('error', () => undefined));
  }

  async crear(): Promise<void> {
    await this.fondo.query(`
      CREATE SCHEMA IF NOT EXISTS ingenuo;
      CREATE TABLE ingenuo.${this.patron} (serie integer NOT NULL, numero integer NOT NULL);
      CREATE INDEX ON ingenuo.${this.patron} (serie, numero);
    `);
  }

  /** @param golpe kills the database; called once */
  async dar(cuantos: number, series: number, golpe: () => Promise<void>): Promise<void> {
    const uno = async (): Promise<void> => {
      const serie = 1 + Math.floor(Math.random() * series);
      while (!(await this.intentar(serie)));
    };
    this.ms += await porTurno(cuantos, uno, golpe);
    this.golpes++;
  }

  /** @returns whether a number was given */
  private async intentar(serie: number): Promise<boolean> {
    const cliente = await this.fondo.connect().catch(() => null);
    if (!cliente) return esperar(PAUSA_MS, false);
    try {
      await cliente.query('BEGIN');
      const { rows } = await cliente.query<{ n: string }>(SIGUIENTE[this.patron], [serie]);
      const numero = Number(rows[0]?.n);
      await cliente.query(`INSERT INTO ingenuo.${this.patron} VALUES ($1, $2)`, [serie, numero]);
      const falla = Math.random() * UNA_FALLA_CADA < 1;
      await cliente.query(falla ? 'ROLLBACK' : 'COMMIT');
      cliente.release();
      if (falla) this.revertidos++;
      else this.reconocidos.push(`${serie}/${numero}`);
      return !falla;
    } catch (error) {
      cliente.release(error as Error); // cut in the middle: such systems tell their user to try again
      return esperar(PAUSA_MS, false);
    }
  }

  /** Counts what it left. */
  async contar(): Promise<Resultado> {
    const { rows } = await this.fondo.query<{ serie: number; numero: number; veces: number }>(
      `SELECT serie, numero, count(*)::int AS veces FROM ingenuo.${this.patron} GROUP BY serie, numero`,
    );
    const enTabla = new Map(rows.map((r) => [`${r.serie}/${r.numero}`, r.veces]));
    const mayores = new Map<number, number>();
    for (const { serie, numero } of rows) mayores.set(serie, Math.max(numero, mayores.get(serie) ?? 0));
    const filas = rows.reduce((n, r) => n + r.veces, 0);
    const reconocidos = Map.groupBy(this.reconocidos, (r) => r);
    const perdidos = [...reconocidos].reduce(
      (n, [clave, dados]) => n + Math.max(0, dados.length - (enTabla.get(clave) ?? 0)),
      0,
    );
    return {
      camino: this.patron === 'maximo' ? 'max() + 1' : 'count() + 1',
      reconocidos: this.reconocidos.length,
      deHilo: 0,
      repetidos: filas - rows.length,
      huecos: [...mayores.values()].reduce((n, m) => n + m, 0) - rows.length,
      perdidos,
      sinDueno: filas - (this.reconocidos.length - perdidos),
      revertidos: this.revertidos,
      golpes: this.golpes,
      segundos: this.ms / 1000,
    };
  }

  cerrar(): Promise<void> {
    return this.fondo.end();
  }
}
