import type { Fecha } from '#kernel';
import type { Tx } from '#platform';
import { Injectable } from '@nestjs/common';
import type { FeriadoPorCargar } from '../domain/feriados-de-bolivia';

/** A row of the register of holidays. */
export interface Feriado {
  readonly id: string;
  readonly fecha: Fecha;
  readonly departamento: string | null;
  readonly nombre: string;
  readonly baseLegal: string;
  readonly trasladaDomingo: boolean;
  readonly observado: Fecha;
  readonly trasladoBase: string | null;
  readonly anulado: boolean;
  readonly anuladoMotivo: string | null;
}

const FERIADO = `id, fecha, departamento, nombre, base_legal AS "baseLegal", traslada_domingo AS "trasladaDomingo",
  observado_fecha AS observado, traslado_base AS "trasladoBase", anulado_en IS NOT NULL AS anulado, anulado_motivo AS "anuladoMotivo"`;

@Injectable()
export class FeriadosRepository {
  /** @returns the holidays of a gestión, by date; void ones too, so that nobody wonders where they went */
  deGestion(tx: Tx, gestion: number): Promise<Feriado[]> {
    return tx.query<Feriado>(
      `SELECT ${FERIADO} FROM organizacion.feriados
       WHERE fecha BETWEEN make_date($1, 1, 1) AND make_date($1, 12, 31)
         OR observado_fecha BETWEEN make_date($1, 1, 1) AND make_date($1, 12, 31)
       ORDER BY observado_fecha, id`,
      [gestion],
    );
  }

  async bloquear(tx: Tx, id: string): Promise<Feriado | null> {
    const [fila] = await tx.query<Feriado>(
      `SELECT ${FERIADO} FROM organizacion.feriados WHERE id = $1 FOR UPDATE`,
      [id],
    );
    return fila ?? null;
  }

  /** @returns how many of these `cargar` would add */
  async porCargar(tx: Tx, feriados: readonly FeriadoPorCargar[]): Promise<number> {
    const [fila] = await tx.query<{ n: number }>(
      `SELECT count(*)::int AS n FROM unnest($1::date[], $2::text[], $3::text[]) p (fecha, departamento, nombre)
       WHERE NOT EXISTS (SELECT 1 FROM organizacion.feriados f
         WHERE f.fecha = p.fecha AND f.nombre = p.nombre AND f.departamento IS NOT DISTINCT FROM p.departamento)`,
      [feriados.map((f) => f.fecha), feriados.map((f) => f.departamento), feriados.map((f) => f.nombre)],
    );
    return fila?.n ?? 0;
  }

  /** Puts on record those that are not yet there. @returns how many were added */
  async cargar(tx: Tx, feriados: readonly FeriadoPorCargar[]): Promise<number> {
    const columna = <K extends keyof FeriadoPorCargar>(clave: K) => feriados.map((f) => f[clave]);
    const filas = await tx.query(
      `INSERT INTO organizacion.feriados (fecha, departamento, nombre, base_legal, traslada_domingo, observado_fecha, traslado_base, registrado_en)
       SELECT f.*, $8 FROM unnest($1::date[], $2::text[], $3::text[], $4::text[], $5::boolean[], $6::date[], $7::text[]) f
       ON CONFLICT DO NOTHING RETURNING 1`,
      [
        columna('fecha'),
        columna('departamento'),
        columna('nombre'),
        columna('baseLegal'),
        columna('trasladaDomingo'),
        columna('observado'),
        columna('trasladoBase'),
        tx.ahora,
      ],
    );
    return filas.length;
  }

  async crear(tx: Tx, f: FeriadoPorCargar): Promise<string> {
    const [fila] = await tx.query<{ id: string }>(
      `INSERT INTO organizacion.feriados (fecha, departamento, nombre, base_legal, traslada_domingo, observado_fecha, traslado_base, registrado_en)
       VALUES ($1, $2, $3, $4, $5, $6, $7, $8) RETURNING id`,
      [
        f.fecha,
        f.departamento,
        f.nombre,
        f.baseLegal,
        f.trasladaDomingo,
        f.observado,
        f.trasladoBase,
        tx.ahora,
      ],
    );
    return fila?.id ?? '';
  }

  /**
   * The holiday of that scope that is already observed on a day; whoever asks writes alone until the end of the act.
   * @param salvo this one does not count
   */
  async enDia(tx: Tx, dia: Fecha, departamento: string | null, salvo?: string): Promise<Feriado | null> {
    await tx.query(`LOCK TABLE organizacion.feriados IN SHARE ROW EXCLUSIVE MODE`);
    const [fila] = await tx.query<Feriado>(
      `SELECT ${FERIADO} FROM organizacion.feriados
       WHERE observado_fecha = $1 AND departamento IS NOT DISTINCT FROM $2 AND anulado_en IS NULL
         AND id IS DISTINCT FROM $3::bigint ORDER BY id LIMIT 1`,
      [dia, departamento, salvo ?? null],
    );
    return fila ?? null;
  }

  async trasladar(tx: Tx, id: string, observado: Fecha, base: string): Promise<void> {
    await tx.query(
      `UPDATE organizacion.feriados SET observado_fecha = $2, traslado_base = $3 WHERE id = $1`,
      [id, observado, base],
    );
  }

  async anular(tx: Tx, id: string, motivo: string): Promise<void> {
    await tx.query(`UPDATE organizacion.feriados SET anulado_en = $2, anulado_motivo = $3 WHERE id = $1`, [
      id,
      tx.ahora,
      motivo,
    ]);
  }

  async fijarPlazosDesde(tx: Tx, desde: 'recepcion' | 'envio'): Promise<void> {
    await tx.query(`UPDATE organizacion.entidades SET plazos_desde = $1`, [desde]);
  }
}
