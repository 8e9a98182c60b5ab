import { fechaDe, normalizar, type Fecha } from '#kernel';
import type { Tx } from '#platform';
import { Injectable } from '@nestjs/common';
import type { Calendario } from './domain/calendario';
import type { Destino, EnEjercicio, Entidad, Puesto, PuestoEjercido, Unidad } from './tipos';

const PUESTO = `
  p.id, p.cargo, p.es_mae AS "esMae", u.id AS "unidadId", u.sigla AS "unidadSigla", u.nombre AS "unidadNombre",
  p.desde_fecha <= $2 AND (p.hasta_fecha IS NULL OR p.hasta_fecha >= $2)
    AND (u.hasta_fecha IS NULL OR u.hasta_fecha >= $2) AS activo,
  (SELECT hp.cargo || ' — ' || hu.sigla FROM organizacion.herencias h JOIN organizacion.puestos hp ON hp.id = h.a_puesto_id
     JOIN organizacion.unidades hu ON hu.id = hp.unidad_id WHERE h.puesto_id = p.id) AS heredero`;

const UNIDAD = `
  u.id, u.nombre, u.sigla, u.superior_id AS "superiorId", (u.hasta_fecha IS NULL OR u.hasta_fecha >= $1) AS activa,
  (SELECT hp.cargo || ' — ' || hu.sigla FROM organizacion.herencias h JOIN organizacion.puestos hp ON hp.id = h.a_puesto_id
     JOIN organizacion.unidades hu ON hu.id = hp.unidad_id WHERE h.unidad_id = u.id) AS heredero`;

/** How many the addressee picker offers at once. */
const DESTINOS = 20;

/** As `normalizar` writes it. */
const LLANO = (sql: string): string =>
  `trim(regexp_replace(regexp_replace(plataforma.sin_acentos(${sql}), '[^[:alnum:]]+', ' ', 'g'), '\\m0+(\\d)', '\\1', 'g'))`;

/** `$1` today, `$2` words sought, `$3` only that kind. */
const BUSCAR_DESTINOS = `
  WITH antes AS (
    SELECT n.unidad_id, NULL::bigint AS puesto_id, n.sigla, concat_ws(' ', n.sigla, n.nombre) AS nombre FROM organizacion.nombres_de_unidad n
    UNION ALL
    SELECT CASE WHEN h.a_puesto_id IS NULL THEN h.a_unidad_id END, h.a_puesto_id, CASE WHEN h.puesto_id IS NULL THEN u.sigla END,
      concat_ws(' ', p.cargo, u.sigla, u.nombre)
    FROM organizacion.herencias h LEFT JOIN organizacion.puestos p ON p.id = h.puesto_id
    JOIN organizacion.unidades u ON u.id = coalesce(h.unidad_id, p.unidad_id)),
  destinos AS (
    SELECT 'puesto' AS tipo, p.id, p.cargo, u.id AS unidad_id, u.sigla, u.nombre, e.nombre AS funcionario,
      (SELECT string_agg(a.nombre, ' ') FROM antes a WHERE a.puesto_id = p.id OR a.unidad_id = u.id) AS antes,
      ARRAY(SELECT ${LLANO('a.sigla')} FROM antes a WHERE a.puesto_id = p.id) AS siglas
    FROM organizacion.puestos p JOIN organizacion.unidades u ON u.id = p.unidad_id
    LEFT JOIN organizacion.en_ejercicio($1) e ON e.puesto_id = p.id
    WHERE p.desde_fecha <= $1 AND (p.hasta_fecha IS NULL OR p.hasta_fecha >= $1)
      AND (u.hasta_fecha IS NULL OR u.hasta_fecha >= $1)
    UNION ALL
    SELECT 'unidad', u.id, NULL, u.id, u.sigla, u.nombre, NULL,
      (SELECT string_agg(a.nombre, ' ') FROM antes a WHERE a.unidad_id = u.id),
      ARRAY(SELECT ${LLANO('a.sigla')} FROM antes a WHERE a.unidad_id = u.id)
    FROM organizacion.unidades u WHERE u.hasta_fecha IS NULL OR u.hasta_fecha >= $1),
  hallados AS (
    SELECT *, ${LLANO('sigla')} AS s, ${LLANO('cargo')} AS c, ${LLANO('nombre')} AS n, ${LLANO('funcionario')} AS f,
      array_to_string($2::text[], ' ') AS q
    FROM destinos
    WHERE ($3::text IS NULL OR tipo = $3) AND NOT EXISTS (SELECT 1 FROM unnest($2::text[]) AS palabra
      WHERE position(palabra IN ${LLANO(`concat_ws(' ', cargo, sigla, nombre, funcionario, antes)`)}) = 0)),
  ordenados AS (
    SELECT *, CASE
      WHEN s = q THEN 0
      WHEN q IN (c, n, f) OR q = ANY(siglas) OR right(s, length(q) + 1) = ' ' || q THEN 1
      WHEN starts_with(s, q) OR starts_with(c, q) OR starts_with(n, q) OR starts_with(f, q) THEN 2
      ELSE 3 END AS grado
    FROM hallados)
  SELECT tipo, id, cargo, unidad_id AS "unidadId", sigla AS "unidadSigla", nombre AS "unidadNombre", funcionario
  FROM ordenados
  ORDER BY grado, CASE WHEN q IN (s, n) THEN tipo = 'puesto' ELSE tipo = 'unidad' END, nombre, cargo, id LIMIT ${DESTINOS + 1}`;

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

  /** The calendar of the entidad: national holidays, and those of its departamento. One statement. */
  async calendario(tx: Tx): Promise<Calendario> {
    const filas = await tx.query<{
      plazosDesde: 'recepcion' | 'envio';
      fecha: Fecha | null;
      nombre: string | null;
    }>(
      `SELECT e.plazos_desde AS "plazosDesde", f.observado_fecha AS fecha, f.nombre
       FROM organizacion.entidades e LEFT JOIN organizacion.feriados f
         ON f.anulado_en IS NULL AND (f.departamento IS NULL OR f.departamento = e.departamento)`,
    );
    return {
      plazosDesde: filas[0]?.plazosDesde ?? 'recepcion',
      feriados: new Map(filas.flatMap((f) => (f.fecha && f.nombre ? [[f.fecha, f.nombre] as const] : []))),
    };
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

  /** @returns what units and posts in force are called, siglas too */
  async nombres(tx: Tx): Promise<string[]> {
    const filas = await tx.query<{ nombre: string }>(
      `SELECT nombre FROM organizacion.unidades WHERE hasta_fecha IS NULL OR hasta_fecha >= $1
       UNION SELECT sigla FROM organizacion.unidades WHERE hasta_fecha IS NULL OR hasta_fecha >= $1
       UNION SELECT cargo FROM organizacion.puestos WHERE hasta_fecha IS NULL OR hasta_fecha >= $1`,
      [fechaDe(tx.ahora)],
    );
    return filas.map((f) => f.nombre);
  }

  /** @returns who acts in the post on that day, or null when it is vacant */
  async enEjercicio(tx: Tx, puestoId: string, fecha: Fecha): Promise<EnEjercicio | null> {
    const [fila] = await tx.query<EnEjercicio>(
      `SELECT e.funcionario_id AS "funcionarioId", e.nombre, e.ci, e.calidad, e.titular AS "titularNombre"
       FROM organizacion.en_ejercicio($1) e WHERE e.puesto_id = $2`,
      [fecha, puestoId],
    );
    return fila ?? null;
  }

  /**
   * The posts of this person on that day, those where they act first. One whose suplencia runs is among its titular's
   * with `suplente`: its papers are read, not acted on. OFFSET 0 keeps it to those posts: each request asks this.
   */
  puestosDe(tx: Tx, funcionarioId: string, fecha: Fecha): Promise<PuestoEjercido[]> {
    return tx.query<PuestoEjercido>(
      `SELECT ${PUESTO}, d.calidad, CASE WHEN e.funcionario_id = $1 THEN e.titular END AS "titularNombre",
         CASE WHEN e.funcionario_id <> $1 THEN e.nombre END AS suplente,
         CASE WHEN e.funcionario_id <> $1 THEN e.hasta_fecha END AS "suplenteHasta"
       FROM organizacion.designadas($2) d
       CROSS JOIN LATERAL (SELECT * FROM organizacion.en_ejercicio($2) x WHERE x.puesto_id = d.puesto_id OFFSET 0) e
       JOIN organizacion.puestos p ON p.id = d.puesto_id JOIN organizacion.unidades u ON u.id = p.unidad_id
       WHERE d.funcionario_id = $1 AND (p.hasta_fecha IS NULL OR p.hasta_fecha >= $2)
         AND (u.hasta_fecha IS NULL OR u.hasta_fecha >= $2)
       ORDER BY e.funcionario_id <> $1, d.calidad = 'titular' DESC, p.id`,
      [funcionarioId, fecha],
    );
  }

  /**
   * Posts and trays for the addressee picker: every word must occur in post, unit, sigla or name, or in what the unit was
   * called before, or in the name of what it inherited; accents and case ignored. Posts and units that ended are never
   * offered: their old name leads to their heir. First what is called exactly so (a unit's tray before its posts), then
   * what begins so, then the rest, posts before trays.
   * @returns at most 20, and whether there are more
   */
  async buscarDestinos(
    tx: Tx,
    texto: string,
    solo: 'puesto' | null = null,
  ): Promise<{ filas: Destino[]; hayMas: boolean }> {
    const palabras = normalizar(texto).split(' ').filter(Boolean).slice(0, 8);
    const filas = await tx.query<Destino>(BUSCAR_DESTINOS, [fechaDe(tx.ahora), palabras, solo]);
    return { filas: filas.slice(0, DESTINOS), hayMas: filas.length > DESTINOS };
  }
}
