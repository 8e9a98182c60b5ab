import type { Calidad, Fecha } from '#kernel';
import type { Tx } from '#platform';
import { Injectable } from '@nestjs/common';

/** A unidad as the administration lists it: also those that ended. */
export interface UnidadDePersonal {
  readonly id: string;
  readonly nombre: string;
  readonly sigla: string;
  readonly superiorId: string | null;
  readonly desde: Fecha;
  readonly hasta: Fecha | null;
  readonly activa: boolean;
  /** what it was called before: `PREF (hasta 3 may 2018)` */
  readonly antes: string[];
  /** who inherited it: `Director General — Desp./Gov.` */
  readonly heredera: string | null;
}

export interface PuestoDePersonal {
  readonly id: string;
  readonly cargo: string;
  readonly unidadId: string;
  readonly esMae: boolean;
  readonly desde: Fecha;
  readonly hasta: Fecha | null;
  readonly activo: boolean;
  readonly enEjercicio: string | null;
  readonly calidad: Calidad | null;
  readonly heredero: string | null;
}

export interface DesignacionDePersonal {
  readonly id: string;
  readonly puestoId: string;
  readonly cargo: string;
  readonly unidadSigla: string;
  readonly funcionarioId: string;
  readonly funcionario: string;
  readonly calidad: Calidad;
  readonly desde: Fecha;
  readonly hasta: Fecha | null;
  readonly memorandum: string;
  readonly memorandumSha256: string | null;
  readonly memorandumNombre: string | null;
  readonly registradoEn: Date;
  readonly cerrada: boolean;
  readonly cierreMotivo: string | null;
}

export interface FuncionarioDePersonal {
  readonly id: string;
  readonly nombre: string;
  readonly ci: string;
  readonly correo: string | null;
  readonly hasta: Fecha | null;
}

const DESIGNACION = `d.id, d.puesto_id AS "puestoId", p.cargo, u.sigla AS "unidadSigla", d.funcionario_id AS "funcionarioId",
  f.nombre AS funcionario, d.calidad, d.desde_fecha AS desde, d.hasta_fecha AS hasta, d.memorandum,
  d.memorandum_sha256 AS "memorandumSha256", d.memorandum_nombre AS "memorandumNombre", d.registrado_en AS "registradoEn",
  d.cerrada_en IS NOT NULL AS cerrada, d.cierre_motivo AS "cierreMotivo"
  FROM organizacion.designaciones d JOIN organizacion.funcionarios f ON f.id = d.funcionario_id
  JOIN organizacion.puestos p ON p.id = d.puesto_id JOIN organizacion.unidades u ON u.id = p.unidad_id`;

const HEREDERO = `hp.cargo || ' — ' || hu.sigla`;

/** The people and posts of the entidad, as its administration sees them. */
@Injectable()
export class PersonalRepository {
  unidades(tx: Tx, hoy: Fecha): Promise<UnidadDePersonal[]> {
    return tx.query<UnidadDePersonal>(
      `SELECT u.id, u.nombre, u.sigla, u.superior_id AS "superiorId", u.desde_fecha AS desde, u.hasta_fecha AS hasta,
         (u.hasta_fecha IS NULL OR u.hasta_fecha >= $1) AS activa, ${HEREDERO} AS heredera,
         ARRAY(SELECT n.sigla || ' · ' || n.nombre FROM organizacion.nombres_de_unidad n WHERE n.unidad_id = u.id ORDER BY n.id DESC) AS antes
       FROM organizacion.unidades u
       LEFT JOIN organizacion.herencias h ON h.unidad_id = u.id LEFT JOIN organizacion.puestos hp ON hp.id = h.a_puesto_id
       LEFT JOIN organizacion.unidades hu ON hu.id = hp.unidad_id
       ORDER BY u.superior_id NULLS FIRST, u.nombre`,
      [hoy],
    );
  }

  puestos(tx: Tx, hoy: Fecha): Promise<PuestoDePersonal[]> {
    return tx.query<PuestoDePersonal>(
      `SELECT p.id, p.cargo, p.unidad_id AS "unidadId", p.es_mae AS "esMae", p.desde_fecha AS desde, p.hasta_fecha AS hasta,
         (p.hasta_fecha IS NULL OR p.hasta_fecha >= $1) AS activo, e.nombre AS "enEjercicio", e.calidad, ${HEREDERO} AS heredero
       FROM organizacion.puestos p LEFT JOIN organizacion.en_ejercicio($1) e ON e.puesto_id = p.id
       LEFT JOIN organizacion.herencias h ON h.puesto_id = p.id LEFT JOIN organizacion.puestos hp ON hp.id = h.a_puesto_id
       LEFT JOIN organizacion.unidades hu ON hu.id = hp.unidad_id
       ORDER BY p.es_mae DESC, p.cargo`,
      [hoy],
    );
  }

  /** @param puestoId null: of all posts; the newest first, at most 300 */
  designaciones(tx: Tx, puestoId: string | null): Promise<DesignacionDePersonal[]> {
    return tx.query<DesignacionDePersonal>(
      `SELECT ${DESIGNACION} WHERE $1::bigint IS NULL OR d.puesto_id = $1 ORDER BY d.desde_fecha DESC, d.id DESC LIMIT 300`,
      [puestoId],
    );
  }

  async designacion(tx: Tx, id: string, bloquear = false): Promise<DesignacionDePersonal | null> {
    const [fila] = await tx.query<DesignacionDePersonal>(
      `SELECT ${DESIGNACION} WHERE d.id = $1 ${bloquear ? 'FOR UPDATE OF d' : ''}`,
      [id],
    );
    return fila ?? null;
  }

  /** Those of a person that are in force or still to come. */
  vigentesDe(tx: Tx, funcionarioId: string, hoy: Fecha): Promise<DesignacionDePersonal[]> {
    return tx.query<DesignacionDePersonal>(
      `SELECT ${DESIGNACION} WHERE d.funcionario_id = $1 AND (d.hasta_fecha IS NULL OR d.hasta_fecha >= $2) ORDER BY d.id`,
      [funcionarioId, hoy],
    );
  }

  /** @returns names of those that, by this suplencia, stand in for each other in the same days */
  async seSuplen(tx: Tx, designacionId: string): Promise<{ suplente: string; suplido: string } | null> {
    const [fila] = await tx.query<{ suplente: string; suplido: string }>(
      `WITH n AS (SELECT *, daterange(desde_fecha, hasta_fecha, '[]') AS dias FROM organizacion.designaciones WHERE id = $1)
       SELECT yo.nombre AS suplente, el.nombre AS suplido
       FROM n JOIN organizacion.designaciones t ON t.puesto_id = n.puesto_id AND t.calidad <> 'suplencia'
         AND daterange(t.desde_fecha, t.hasta_fecha, '[]') && n.dias
       JOIN organizacion.designaciones s ON s.funcionario_id = t.funcionario_id AND s.calidad = 'suplencia'
         AND daterange(s.desde_fecha, s.hasta_fecha, '[]') && n.dias
       JOIN organizacion.designaciones mia ON mia.puesto_id = s.puesto_id AND mia.funcionario_id = n.funcionario_id
         AND mia.calidad <> 'suplencia'
       JOIN organizacion.funcionarios yo ON yo.id = n.funcionario_id JOIN organizacion.funcionarios el ON el.id = t.funcionario_id
       WHERE n.calidad = 'suplencia' LIMIT 1`,
      [designacionId],
    );
    return fila ?? null;
  }

  funcionarios(tx: Tx): Promise<FuncionarioDePersonal[]> {
    return tx.query<FuncionarioDePersonal>(
      `SELECT id, nombre, ci, correo, hasta_fecha AS hasta FROM organizacion.funcionarios ORDER BY hasta_fecha IS NOT NULL, nombre`,
    );
  }

  /** @returns the posts that each person fills on a day, as they are called: `Director General — Desp./Gov.` */
  async puestosPorFuncionario(tx: Tx, hoy: Fecha): Promise<ReadonlyMap<string, string[]>> {
    const filas = await tx.query<{ id: string; puestos: string[] }>(
      `SELECT d.funcionario_id AS id, array_agg(p.cargo || ' — ' || u.sigla ORDER BY p.id) AS puestos
       FROM organizacion.designadas($1) d JOIN organizacion.puestos p ON p.id = d.puesto_id
       JOIN organizacion.unidades u ON u.id = p.unidad_id
       WHERE p.hasta_fecha IS NULL OR p.hasta_fecha >= $1 GROUP BY d.funcionario_id`,
      [hoy],
    );
    return new Map(filas.map((f) => [f.id, f.puestos]));
  }

  async funcionario(tx: Tx, id: string, bloquear = false): Promise<FuncionarioDePersonal | null> {
    const [fila] = await tx.query<FuncionarioDePersonal>(
      `SELECT id, nombre, ci, correo, hasta_fecha AS hasta FROM organizacion.funcionarios WHERE id = $1
       ${bloquear ? 'FOR UPDATE' : ''}`,
      [id],
    );
    return fila ?? null;
  }

  /** @returns whom each post has or will have as titular or interino, from a day on */
  async titularesDesde(tx: Tx, dia: Fecha): Promise<ReadonlyMap<string, string>> {
    const filas = await tx.query<{ puesto: string; funcionario: string }>(
      `SELECT DISTINCT ON (puesto_id) puesto_id AS puesto, funcionario_id AS funcionario FROM organizacion.designaciones
       WHERE calidad <> 'suplencia' AND (hasta_fecha IS NULL OR hasta_fecha >= $1) ORDER BY puesto_id, desde_fecha`,
      [dia],
    );
    return new Map(filas.map((f) => [f.puesto, f.funcionario]));
  }

  /** Nobody else changes units, posts, people or who fills what until this transaction ends; they are read as always. */
  async sujetar(tx: Tx): Promise<void> {
    await tx.query(
      `LOCK TABLE organizacion.unidades, organizacion.puestos, organizacion.funcionarios, organizacion.designaciones
       IN SHARE ROW EXCLUSIVE MODE`,
    );
  }

  /** @returns who has the post as titular or interino on a day, by the dates alone; null: vacant */
  async titularDe(tx: Tx, puestoId: string, dia: Fecha): Promise<string | null> {
    const [fila] = await tx.query<{ id: string }>(
      `SELECT funcionario_id AS id FROM organizacion.designaciones WHERE puesto_id = $1 AND calidad <> 'suplencia'
         AND desde_fecha <= $2 AND (hasta_fecha IS NULL OR hasta_fecha >= $2)`,
      [puestoId, dia],
    );
    return fila?.id ?? null;
  }
}
