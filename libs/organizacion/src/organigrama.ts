import { fechaDe, normalizar, type Fecha } from '#kernel';
import type { Tx } from '#platform';
import { Injectable } from '@nestjs/common';
import type { Destino, EnEjercicio, Entidad, Puesto, PuestoEjercido, Unidad } from './tipos';

const PUESTO = `
  p.id, p.cargo, p.es_mae AS "esMae", u.id AS "unidadId", u.sigla AS "unidadSigla", u.nombre AS "unidadNombre",
  (p.hasta_fecha IS NULL OR p.hasta_fecha >= $2) AND (u.hasta_fecha IS NULL OR u.hasta_fecha >= $2) AS activo`;

const UNIDAD = `
  u.id, u.nombre, u.sigla, u.superior_id AS "superiorId", (u.hasta_fecha IS NULL OR u.hasta_fecha >= $1) AS activa`;

/** A suplencia in force goes before the titular, who meanwhile reads but does not act. */
const EN_EJERCICIO = `
  SELECT DISTINCT ON (d.puesto_id) d.puesto_id, d.funcionario_id, d.calidad, f.nombre, f.ci,
    CASE WHEN d.calidad = 'suplencia' THEN (
      SELECT ft.nombre FROM organizacion.designaciones t JOIN organizacion.funcionarios ft ON ft.id = t.funcionario_id
      WHERE t.puesto_id = d.puesto_id AND t.calidad <> 'suplencia' AND $1::date >= t.desde_fecha
        AND (t.hasta_fecha IS NULL OR $1::date <= t.hasta_fecha)) END AS titular
  FROM organizacion.designaciones d JOIN organizacion.funcionarios f ON f.id = d.funcionario_id
  WHERE $1::date >= d.desde_fecha AND (d.hasta_fecha IS NULL OR $1::date <= d.hasta_fecha)
  ORDER BY d.puesto_id, (d.calidad = 'suplencia') DESC`;

/** Reads of the organigrama; dates are La Paz dates. */
@Injectable()
export class Organigrama {
  /** @returns the entidad, or null before the first start finished */
  async entidad(tx: Tx): Promise<Entidad | null> {
    const [fila] = await tx.query<Entidad>(
      `SELECT id, nombre, sigla, ciudad, departamento, demo FROM organizacion.entidades`,
    );
    return fila ?? null;
  }

  async puesto(tx: Tx, id: string): Promise<Puesto | null> {
    return (await this.puestos(tx, [id]))[0] ?? null;
  }

  /** @returns the posts found, in no order; unknown ids are absent */
  puestos(tx: Tx, ids: readonly string[]): Promise<Puesto[]> {
    return tx.query<Puesto>(
      `SELECT ${PUESTO} FROM organizacion.puestos p JOIN organizacion.unidades u ON u.id = p.unidad_id
       WHERE p.id = ANY($1::bigint[])`,
      [ids, fechaDe(tx.ahora)],
    );
  }

  async unidad(tx: Tx, id: string): Promise<Unidad | null> {
    return (await this.unidades(tx, [id]))[0] ?? null;
  }

  unidades(tx: Tx, ids: readonly string[]): Promise<Unidad[]> {
    return tx.query<Unidad>(`SELECT ${UNIDAD} FROM organizacion.unidades u WHERE u.id = ANY($2::bigint[])`, [
      fechaDe(tx.ahora),
      ids,
    ]);
  }

  /** The whole tree of units in force, parents before children by name. */
  organigrama(tx: Tx): Promise<Unidad[]> {
    return tx.query<Unidad>(
      `SELECT ${UNIDAD} FROM organizacion.unidades u WHERE u.hasta_fecha IS NULL OR u.hasta_fecha >= $1
       ORDER BY u.superior_id NULLS FIRST, u.nombre`,
      [fechaDe(tx.ahora)],
    );
  }

  /** @returns who acts in the post on that day, or null when it is vacant */
  async enEjercicio(tx: Tx, puestoId: string, fecha: Fecha): Promise<EnEjercicio | null> {
    const [fila] = await tx.query<EnEjercicio>(
      `SELECT e.funcionario_id AS "funcionarioId", e.nombre, e.ci, e.calidad, e.titular AS "titularNombre"
       FROM (${EN_EJERCICIO.replace('WHERE $1', 'WHERE d.puesto_id = $2 AND $1')}) e`,
      [fecha, puestoId],
    );
    return fila ?? null;
  }

  /** @returns the posts in which this person acts on that day: not those where a suplente stands in for them */
  puestosDe(tx: Tx, funcionarioId: string, fecha: Fecha): Promise<PuestoEjercido[]> {
    return tx.query<PuestoEjercido>(
      `SELECT ${PUESTO}, e.calidad, e.titular AS "titularNombre"
       FROM (${EN_EJERCICIO.replaceAll('$1', '$2')}) e
       JOIN organizacion.puestos p ON p.id = e.puesto_id JOIN organizacion.unidades u ON u.id = p.unidad_id
       WHERE e.funcionario_id = $1 AND (p.hasta_fecha IS NULL OR p.hasta_fecha >= $2)
       ORDER BY e.calidad = 'titular' DESC, p.id`,
      [funcionarioId, fecha],
    );
  }

  /**
   * Posts and trays for the addressee picker: every word must occur in post, unit, sigla or name; accents and case ignored.
   * Posts and units that ended are never offered.
   * @returns at most 20, units' own posts first
   */
  async buscarDestinos(tx: Tx, texto: string): Promise<Destino[]> {
    const palabras = normalizar(texto).split(' ').filter(Boolean).slice(0, 8);
    return tx.query<Destino>(
      `WITH ejercen AS (${EN_EJERCICIO}), destinos AS (
         SELECT 'puesto' AS tipo, p.id, p.cargo, u.id AS unidad_id, u.sigla, u.nombre, e.nombre AS funcionario
         FROM organizacion.puestos p JOIN organizacion.unidades u ON u.id = p.unidad_id
         LEFT JOIN ejercen e ON e.puesto_id = p.id
         WHERE (p.hasta_fecha IS NULL OR p.hasta_fecha >= $1) AND (u.hasta_fecha IS NULL OR u.hasta_fecha >= $1)
         UNION ALL
         SELECT 'unidad', u.id, NULL, u.id, u.sigla, u.nombre, NULL FROM organizacion.unidades u
         WHERE u.hasta_fecha IS NULL OR u.hasta_fecha >= $1)
       SELECT tipo, id, cargo, unidad_id AS "unidadId", sigla AS "unidadSigla", nombre AS "unidadNombre", funcionario
       FROM destinos
       WHERE NOT EXISTS (SELECT 1 FROM unnest($2::text[]) AS palabra
         WHERE position(palabra IN regexp_replace(
           plataforma.sin_acentos(concat_ws(' ', cargo, sigla, nombre, funcionario)), '[^[:alnum:]]+', ' ', 'g')) = 0)
       ORDER BY tipo = 'unidad', nombre, cargo LIMIT 20`,
      [fechaDe(tx.ahora), palabras],
    );
  }
}
