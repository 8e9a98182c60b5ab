import type { Fecha, Guardado } from '#kernel';
import type { Tx } from '#platform';
import { Injectable } from '@nestjs/common';
import type { Cursor } from '../domain/cursor';
import type { Asiento, EstadoDeNumero } from '../domain/libro';
import type { Formato } from './series.repository';

/** A way of numbering as the configurador sees it. */
export interface FormatoDeSerie extends Formato {
  readonly clase: 'HR' | 'CITE';
  readonly unidadId: string | null;
  readonly unidad: string | null;
  readonly tipo: string | null;
  /** gestiones that already have numbers, newest first; 0 is that of a series that does not restart */
  readonly gestiones: number[];
  /** number that would come next in the gestión asked for; null when numbered by its thread */
  readonly siguiente: number | null;
  /** given up: it numbers no more */
  readonly retirada: boolean;
  /** last number given in the gestión asked for; null: none yet */
  readonly ultimo: number | null;
  /** of its settings; whoever changes them says which one they saw */
  readonly version: number;
}

/** The counter row of a series in a gestión. */
export interface Serie {
  readonly id: string;
  readonly gestion: number;
  readonly inicial: number;
  readonly ultimo: number;
}

/** A number with where it came from, locked. */
export interface NumeroAsentado {
  readonly id: string;
  readonly serieId: string;
  readonly estado: EstadoDeNumero;
  readonly texto: string;
  /** whether the unidad that asks may say what becomes of it */
  readonly propio: boolean;
}

/** A reserved number, and whether the unidad asked for may use it: its own, or one of a series of its own. */
export interface NumeroReservado {
  readonly id: string;
  readonly serieId: string;
  readonly numero: number;
  readonly texto: string;
  /** of its series; null when that does not restart */
  readonly gestion: number | null;
  readonly fecha: Fecha;
  readonly motivo: string | null;
}

/** A reserve as its unidad sees it: what may bear it, and why it was kept. */
export interface ReservaListada extends NumeroReservado {
  /** type of paper that its series numbers; null: any */
  readonly tipo: string | null;
}

const RESERVADO = `n.id, n.serie_id AS "serieId", n.numero, n.texto, nullif(s.gestion, 0)::int AS gestion, n.fecha, n.motivo`;
const CON_SU_SERIE = `FROM cites.numeros n JOIN cites.series s ON s.id = n.serie_id JOIN cites.formatos f ON f.id = s.formato_id`;
/**
 * $1 unidad: a number of a series of its own, whoever reserved it; one that it reserved itself; or one that a floor left in
 * a series of the entidad, unless the unidad numbers all that with a series of its own.
 */
const DE_LA_UNIDAD = `(f.unidad_id = $1
  OR n.puesto_id IN (SELECT p.id FROM organizacion.v_puestos p WHERE p.unidad_id = $1)
  OR (f.unidad_id IS NULL AND n.puesto_id IS NULL AND n.estado <> 'emitido' AND NOT EXISTS (
    SELECT 1 FROM cites.formatos g WHERE g.clase = 'CITE' AND NOT g.retirada AND g.unidad_id = $1
      AND (g.tipo IS NULL OR g.tipo = f.tipo))))`;
const SIN_USAR = `f.clase = 'CITE' AND n.estado = 'reservado' AND n.objeto = 'papel' AND ${DE_LA_UNIDAD}`;
/** $1 unidad, $2 type: also those of a series that was given up, or that another one took the place of */
const RESERVADOS_DE = `${CON_SU_SERIE} WHERE ${SIN_USAR} AND (f.tipo IS NULL OR f.tipo = $2)`;

/** $3 who, $4 when */
const GUARDADO = `version = version + 1, cambiado_por = $3, cambiado_en = $4`;
const SERIE = `id, gestion, inicial, ultimo`;

/** What is read and corrected of the series: the libro, its reserves, its floor. */
@Injectable()
export class LibroRepository {
  static readonly PAGINA = 50;

  /** @param gestion whose next number is asked; @param id of one format; null: all */
  formatos(tx: Tx, gestion: number, id: string | null = null): Promise<FormatoDeSerie[]> {
    return tx.query<FormatoDeSerie>(
      `SELECT f.id, f.clase, f.unidad_id AS "unidadId", u.sigla AS unidad, f.tipo, f.formato, f.reinicia, f.por_hilo AS "porHilo", f.retirada, f.version,
         ARRAY(SELECT s.gestion::int FROM cites.series s WHERE s.formato_id = f.id ORDER BY s.gestion DESC) AS gestiones,
         CASE WHEN NOT f.por_hilo THEN 1 + coalesce((SELECT s.ultimo FROM cites.series s
           WHERE s.formato_id = f.id AND s.gestion = CASE WHEN f.reinicia THEN $2 ELSE 0 END), 0) END AS siguiente,
         (SELECT s.ultimo FROM cites.series s WHERE s.formato_id = f.id AND s.ultimo >= s.inicial
           AND s.gestion = CASE WHEN f.reinicia THEN $2 ELSE 0 END) AS ultimo
       FROM cites.formatos f LEFT JOIN organizacion.v_unidades u ON u.id = f.unidad_id
       WHERE $1::bigint IS NULL OR f.id = $1
       ORDER BY f.retirada, f.clase DESC, u.sigla NULLS FIRST, f.tipo NULLS FIRST`,
      [id, gestion],
    );
  }

  async serie(tx: Tx, formatoId: string, gestion: number): Promise<Serie | null> {
    const [fila] = await tx.query<Serie>(
      `SELECT ${SERIE} FROM cites.series WHERE formato_id = $1 AND gestion = $2`,
      [formatoId, gestion],
    );
    return fila ?? null;
  }

  /** The row stays locked, so that nobody takes a number meanwhile; made when the gestión had none. */
  async bloquearSerie(tx: Tx, formatoId: string, gestion: number): Promise<Serie> {
    await tx.query(
      `INSERT INTO cites.series (formato_id, gestion, ultimo) VALUES ($1, $2, 0) ON CONFLICT DO NOTHING`,
      [formatoId, gestion],
    );
    const [fila] = await tx.query<Serie>(
      `SELECT ${SERIE} FROM cites.series WHERE formato_id = $1 AND gestion = $2 FOR UPDATE`,
      [formatoId, gestion],
    );
    if (!fila) throw new Error('la serie no se encontró');
    return fila;
  }

  /** Puts `ultimo` on a series; the numbers in between are for the caller to put on record. */
  async mover(tx: Tx, serieId: string, s: { inicial: number; ultimo: number }): Promise<void> {
    await tx.query(`UPDATE cites.series SET inicial = $2, ultimo = $3 WHERE id = $1`, [
      serieId,
      s.inicial,
      s.ultimo,
    ]);
  }

  async reservarVarios(
    tx: Tx,
    serieId: string,
    numeros: readonly { readonly numero: number; readonly texto: string }[],
    r: { motivo: string; puestoId: string | null; objeto: string; fecha: Fecha },
  ): Promise<void> {
    await tx.query(
      `INSERT INTO cites.numeros (serie_id, numero, estado, texto, objeto, fecha, creado_en, motivo, puesto_id)
       SELECT $1, n.numero, 'reservado', n.texto, $4, $5, $6, $7, $8
       FROM unnest($2::int[], $3::text[]) AS n(numero, texto)`,
      [
        serieId,
        numeros.map((n) => n.numero),
        numeros.map((n) => n.texto),
        r.objeto,
        r.fecha,
        tx.ahora,
        r.motivo,
        r.puestoId,
      ],
    );
  }

  async cambiarFormato(tx: Tx, id: string, formato: string, por: string): Promise<void> {
    await tx.query(`UPDATE cites.formatos SET formato = $2, ${GUARDADO} WHERE id = $1`, [
      ...[id, formato],
      ...[por, tx.ahora],
    ]);
  }

  /** @param bloquear so that nobody takes a number meanwhile @returns whether its series ever gave a number */
  async tieneNumeros(tx: Tx, id: string, bloquear = false): Promise<boolean> {
    if (bloquear) {
      await this.bloquearFormato(tx, id);
      await tx.query(`SELECT 1 FROM cites.series WHERE formato_id = $1 FOR UPDATE`, [id]);
    }
    const filas = await tx.query(
      `SELECT 1 FROM cites.numeros n JOIN cites.series s ON s.id = n.serie_id WHERE s.formato_id = $1 LIMIT 1`,
      [id],
    );
    return filas.length > 0;
  }

  /** A series that gave no number yet begins anew, each gestión or not, at the first number that was said for it. */
  async cambiarReinicio(tx: Tx, id: string, s: { reinicia: boolean; gestion: number }): Promise<void> {
    await tx.query(`UPDATE cites.formatos SET reinicia = $2 WHERE id = $1`, [id, s.reinicia]);
    const [de, a] = s.reinicia ? [0, s.gestion] : [s.gestion, 0];
    await tx.query(`DELETE FROM cites.series WHERE formato_id = $1 AND gestion <> $2`, [id, de]);
    await tx.query(`UPDATE cites.series SET gestion = $2 WHERE formato_id = $1`, [id, a]);
  }

  async bloquearFormato(tx: Tx, id: string): Promise<void> {
    await tx.query(`SELECT 1 FROM cites.formatos WHERE id = $1 FOR UPDATE`, [id]);
  }

  /** Its row stays locked. @returns who saved it last; null when there is none */
  async guardado(tx: Tx, id: string): Promise<Guardado | null> {
    const [fila] = await tx.query<Guardado>(
      `SELECT version, cambiado_por AS "cambiadoPor", cambiado_en AS "cambiadoEn" FROM cites.formatos WHERE id = $1 FOR UPDATE`,
      [id],
    );
    return fila ?? null;
  }

  async retirar(tx: Tx, id: string, retirada: boolean, por: string): Promise<void> {
    await tx.query(`UPDATE cites.formatos SET retirada = $2, ${GUARDADO} WHERE id = $1`, [
      ...[id, retirada],
      ...[por, tx.ahora],
    ]);
  }

  /** @returns whether that unidad already has a format for that type */
  async estaDefinido(
    tx: Tx,
    f: { clase: 'HR' | 'CITE'; unidadId: string | null; tipo: string | null },
  ): Promise<boolean> {
    const filas = await tx.query(
      `SELECT 1 FROM cites.formatos WHERE clase = $1 AND unidad_id IS NOT DISTINCT FROM $2::bigint
         AND tipo IS NOT DISTINCT FROM $3 AND NOT retirada`,
      [f.clase, f.unidadId, f.tipo],
    );
    return filas.length > 0;
  }

  /** @param salvo the series that asks @returns whether another one prints so */
  async otraImprime(tx: Tx, formato: string, salvo: string | null): Promise<boolean> {
    const filas = await tx.query(
      `SELECT 1 FROM cites.formatos WHERE clase = 'CITE' AND NOT por_hilo AND NOT retirada AND formato = $1
         AND id IS DISTINCT FROM $2::bigint`,
      [formato, salvo],
    );
    return filas.length > 0;
  }

  /** @param unidadId that asks @returns the number, locked; null when there is none */
  async bloquearNumero(tx: Tx, id: string, unidadId: string): Promise<NumeroAsentado | null> {
    const [fila] = await tx.query<NumeroAsentado>(
      `SELECT n.id, n.serie_id AS "serieId", n.estado, n.texto, ${DE_LA_UNIDAD} AS propio
       ${CON_SU_SERIE} WHERE n.id = $2 FOR UPDATE OF n`,
      [unidadId, id],
    );
    return fila ?? null;
  }

  /** @returns whether a paper bears that CITE */
  async estaImpreso(tx: Tx, texto: string): Promise<boolean> {
    const filas = await tx.query(
      `SELECT 1 FROM cites.numeros WHERE texto = $1 AND objeto NOT LIKE 'hoja/%'`,
      [texto],
    );
    return filas.length > 0;
  }

  /** @returns reserved numbers of that unidad that no paper took, the newest first, one more than a page */
  sinUsar(tx: Tx, unidadId: string, desde: Cursor | null): Promise<(ReservaListada & { creadoEn: Date })[]> {
    return tx.query<ReservaListada & { creadoEn: Date }>(
      `SELECT ${RESERVADO}, f.tipo, n.creado_en AS "creadoEn" ${CON_SU_SERIE}
       WHERE ${SIN_USAR} AND ($2::timestamptz IS NULL OR (n.creado_en, n.id) < ($2, $3::bigint))
       ORDER BY n.creado_en DESC, n.id DESC LIMIT $4`,
      [unidadId, desde?.en ?? null, desde?.id ?? null, LibroRepository.PAGINA + 1],
    );
  }

  /** @returns the last 200 that a paper of that unidad may bear, the newest first */
  reservados(tx: Tx, unidadId: string, tipo: string): Promise<NumeroReservado[]> {
    return tx.query<NumeroReservado>(
      `SELECT ${RESERVADO} ${RESERVADOS_DE} ORDER BY n.fecha DESC, n.numero DESC LIMIT 200`,
      [unidadId, tipo],
    );
  }

  /** @returns it, locked when it is to be used; null when there is none such */
  async reservado(
    tx: Tx,
    r: { id: string; unidadId: string; tipo: string },
    bloquear: boolean,
  ): Promise<NumeroReservado | null> {
    const [fila] = await tx.query<NumeroReservado>(
      `SELECT ${RESERVADO} ${RESERVADOS_DE} AND n.id = $3 ${bloquear ? 'FOR UPDATE OF n' : ''}`,
      [r.unidadId, r.tipo, r.id],
    );
    return fila ?? null;
  }

  /** From now on a documento bears it; why it was reserved stays on record. */
  async emitirReservado(tx: Tx, id: string, objeto: string, fecha: Fecha): Promise<void> {
    await tx.query(`UPDATE cites.numeros SET estado = 'emitido', objeto = $2, fecha = $3 WHERE id = $1`, [
      id,
      objeto,
      fecha,
    ]);
  }

  /** What the libro says beside a number; said once, however often it is told. */
  async anotar(tx: Tx, objeto: string, nota: string): Promise<void> {
    await tx.query(
      `UPDATE cites.numeros SET motivo = concat_ws(' ', motivo, $2::text)
       WHERE objeto = $1 AND position($2::text IN coalesce(motivo, '')) = 0`,
      [objeto, nota],
    );
  }

  async refechar(tx: Tx, objeto: string, fecha: Fecha): Promise<void> {
    await tx.query(
      `WITH de_serie AS (UPDATE cites.numeros SET fecha = $2 WHERE objeto = $1)
       UPDATE cites.numeros_de_hilo SET fecha = $2 WHERE objeto = $1`,
      [objeto, fecha],
    );
  }

  /** Why it was kept stays beside why it was voided. @returns how many numbers were voided: those of the object, or the very one */
  async anular(tx: Tx, cual: { id: string } | { objeto: string }, motivo: string): Promise<number> {
    const [condicion, valor] = 'id' in cual ? ['id = $1', cual.id] : ['objeto = $1', cual.objeto];
    const deSerie = await tx.query(
      `UPDATE cites.numeros SET estado = 'anulado', anulado_motivo = $2, anulado_en = $3
       WHERE ${condicion} AND estado <> 'anulado' RETURNING id`,
      [valor, motivo, tx.ahora],
    );
    if ('id' in cual) return deSerie.length;
    const deHilo = await tx.query(
      `UPDATE cites.numeros_de_hilo SET estado = 'anulado', motivo = $2, anulado_en = $3
       WHERE objeto = $1 AND estado <> 'anulado' RETURNING id`,
      [valor, motivo, tx.ahora],
    );
    return deSerie.length + deHilo.length;
  }

  /** Series of the entidad that a unidad numbers some of its papers with, or kept numbers of. @returns their ids */
  async queUsa(tx: Tx, unidadId: string): Promise<Set<string>> {
    const filas = await tx.query<{ id: string }>(
      `SELECT f.id FROM cites.formatos f WHERE f.clase = 'CITE' AND f.unidad_id IS NULL AND NOT f.por_hilo AND (
         (NOT f.retirada AND NOT EXISTS (SELECT 1 FROM cites.formatos g WHERE g.clase = 'CITE' AND NOT g.retirada
           AND g.unidad_id = $1 AND (g.tipo IS NULL OR g.tipo = f.tipo)))
         OR EXISTS (SELECT 1 FROM cites.series s JOIN cites.numeros n ON n.serie_id = s.id
           WHERE s.formato_id = f.id AND n.puesto_id IN (SELECT p.id FROM organizacion.v_puestos p WHERE p.unidad_id = $1)))`,
      [unidadId],
    );
    return new Set(filas.map((f) => f.id));
  }

  /**
   * The whole series of a gestión, in the order of its numbers.
   * @param de reads what is of that unidad, and of the others only that they took theirs; null: reads all
   * @param portadores views of what bears numbers, to know whose each is
   */
  asientos(tx: Tx, serieId: string, de: string | null, portadores: readonly string[]): Promise<Asiento[]> {
    const suyos = portadores.map((v) => `SELECT objeto FROM ${v} WHERE unidad_id = $1`).join(' UNION ALL ');
    const si = (columna: string): string => `CASE WHEN a.propio THEN ${columna} END`;
    return tx.query<Asiento>(
      `SELECT ${si('a.id')} AS id, a.numero, ${si('a.texto')} AS texto, coalesce(${si('a.estado')}, 'ajeno') AS estado,
         ${si('a.fecha')} AS fecha, ${si('a.motivo')} AS motivo, ${si('a.anulado_motivo')} AS "anuladoMotivo",
         ${si(`to_char(a.anulado_en AT TIME ZONE 'America/La_Paz', 'YYYY-MM-DD')`)} AS "anuladoFecha"
       FROM (SELECT n.*, $1::bigint IS NULL OR ${DE_LA_UNIDAD}
           OR n.objeto IN (${suyos || 'SELECT NULL::text'}) AS propio
         ${CON_SU_SERIE} WHERE n.serie_id = $2) a ORDER BY a.numero`,
      [de, serieId],
    );
  }
}
