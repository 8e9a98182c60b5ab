import type { Actor } from '#kernel';
import type { Tx } from '#platform';
import { Injectable } from '@nestjs/common';
import type { Disposicion } from '../domain/retencion';
import { CARPETA, POR_PAGINA, type CarpetaVista } from './carpetas.repository';
import { deQuien, llano, palabrasDe } from './visibles';

export const SERIES_POR_PAGINA = 100;
export const ESTADOS_DE_SERIE = ['vigentes', 'retiradas', 'todas'] as const;

/** What the table says of a serie documental. */
export interface DatosDeSerie {
  readonly codigo: string;
  readonly nombre: string;
  /** the kinds of paper that it takes, in words */
  readonly toma: string;
  readonly unidadId: string | null;
  readonly aniosOficina: number;
  readonly aniosCentral: number;
  readonly disposicion: Disposicion;
  readonly norma: string;
}
export interface SerieDocumental extends DatosDeSerie {
  readonly id: string;
  readonly unidad: string | null;
  readonly sigla: string | null;
  readonly retiradaEn: Date | null;
  readonly version: number;
}

export interface BusquedaDeSeries {
  readonly q: string;
  readonly estado: (typeof ESTADOS_DE_SERIE)[number];
  /** only those that a carpeta of that unidad may take */
  readonly para: string | null;
  readonly desde: string | null;
}
export interface BusquedaDeVencimientos {
  /** that year alone */
  readonly anio: number | null;
  /** up to that year */
  readonly hasta: number | null;
  readonly unidadId: string | null;
  readonly desde: readonly [anio: string, unidadId: string, id: string] | null;
}
/** A carpeta, and the year that its mark names. */
export type CarpetaQueVence = CarpetaVista & { readonly anio: number };

// A serie of a unidad that was merged is of the one that inherits.
const SERIE = `s.id, s.codigo, s.nombre, s.toma, u.id AS "unidadId", u.nombre AS unidad, u.sigla, s.anios_oficina AS "aniosOficina",
  s.anios_central AS "aniosCentral", s.disposicion, s.norma, s.retirada_en AS "retiradaEn", s.version
  FROM archivo.series s LEFT JOIN organizacion.v_herencias v ON v.unidad_id = s.unidad_id
  LEFT JOIN organizacion.v_unidades u ON u.id = coalesce(v.a_unidad_id, s.unidad_id)`;

// The year that its mark names (`retencionDe`): of all its years once they are over or it is at the central archive, else of the office.
const VENCEN = `SELECT * FROM (SELECT x.*, x.gestion + x."aniosOficina"
    + CASE WHEN x.custodia = 'CENTRAL' OR x.gestion + x."aniosOficina" + x."aniosCentral"
        < date_part('year', $4 AT TIME ZONE 'America/La_Paz')::int THEN x."aniosCentral" ELSE 0 END AS anio
  FROM (SELECT ${CARPETA} AND f.serie_id IS NOT NULL) x) y
  WHERE ($5::int IS NULL OR y.anio = $5) AND ($6::int IS NULL OR y.anio <= $6) AND ($7::bigint IS NULL OR y."unidadId" = $7)`;

/** The retention table, and what of the carpetas comes due by it. Nothing here deletes a row. */
@Injectable()
export class SeriesRepository {
  /** @returns up to one more than `limite`, by code */
  buscar(tx: Tx, b: BusquedaDeSeries, limite: number): Promise<SerieDocumental[]> {
    return tx.query<SerieDocumental>(
      `SELECT ${SERIE} WHERE NOT EXISTS (SELECT 1 FROM unnest($1::text[]) AS palabra
           WHERE position(palabra IN ${llano(`concat_ws(' ', s.codigo, s.nombre, s.toma, u.sigla)`)}) = 0)
         AND ($2 = 'todas' OR (s.retirada_en IS NULL) = ($2 = 'vigentes'))
         AND ($3::bigint IS NULL OR u.id IS NULL OR u.id = $3)
         AND ($4::bigint IS NULL OR (s.codigo_norm, s.id) > (SELECT d.codigo_norm, d.id FROM archivo.series d WHERE d.id = $4))
       ORDER BY s.codigo_norm, s.id LIMIT $5`,
      [palabrasDe(b.q), b.estado, b.para, b.desde, limite + 1],
    );
  }

  async una(tx: Tx, id: string): Promise<SerieDocumental | null> {
    return (await tx.query<SerieDocumental>(`SELECT ${SERIE} WHERE s.id = $1`, [id]))[0] ?? null;
  }

  /** The same, locked until the act ends: by whoever changes it, or (`compartida`) by whoever only relies on it. */
  async tomar(tx: Tx, id: string, compartida = false): Promise<SerieDocumental | null> {
    await tx.query(`SELECT 1 FROM archivo.series WHERE id = $1 FOR ${compartida ? 'SHARE' : 'UPDATE'}`, [id]);
    return this.una(tx, id);
  }

  async crear(tx: Tx, s: DatosDeSerie, norm: string): Promise<string> {
    const [fila] = await tx.query<{ id: string }>(
      `INSERT INTO archivo.series (codigo, codigo_norm, nombre, toma, unidad_id, anios_oficina, anios_central, disposicion, norma)
       VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9) RETURNING id`,
      valores(s, norm),
    );
    return fila?.id ?? '';
  }

  async guardar(tx: Tx, id: string, s: DatosDeSerie, norm: string): Promise<number> {
    const [fila] = await tx.query<{ version: number }>(
      `WITH g AS (UPDATE archivo.series SET codigo = $1, codigo_norm = $2, nombre = $3, toma = $4, unidad_id = $5,
         anios_oficina = $6, anios_central = $7, disposicion = $8, norma = $9, version = version + 1 WHERE id = $10
         RETURNING version) SELECT version FROM g`,
      [...valores(s, norm), id],
    );
    return fila?.version ?? 1;
  }

  async retirar(tx: Tx, id: string, retiradaEn: Date | null): Promise<void> {
    await tx.query(`UPDATE archivo.series SET retirada_en = $2, version = version + 1 WHERE id = $1`, [
      id,
      retiradaEn,
    ]);
  }

  /** What this person sees that is due, the oldest year first. @param limite null: all */
  vencimientos(
    tx: Tx,
    actor: Actor,
    b: BusquedaDeVencimientos,
    limite: number | null,
  ): Promise<CarpetaQueVence[]> {
    return tx.query<CarpetaQueVence>(
      `${VENCEN} AND ($8::int IS NULL OR (y.anio, y."unidadId", y.id) > ($8, $9::bigint, $10::bigint))
       ORDER BY y.anio, y."unidadId", y.id LIMIT $11`,
      [...deVencimientos(tx, actor, b), ...(b.desde ?? [null, null, null]), limite && limite + 1],
    );
  }

  /** How many are due each year in each unidad. */
  resumen(
    tx: Tx,
    actor: Actor,
    b: BusquedaDeVencimientos,
  ): Promise<{ anio: number; unidadId: string; sigla: string; carpetas: number }[]> {
    return tx.query(
      `SELECT anio, "unidadId", sigla, count(*)::int AS carpetas FROM (${VENCEN}) z
       GROUP BY anio, "unidadId", sigla ORDER BY anio, sigla`,
      deVencimientos(tx, actor, b),
    );
  }
}

export const VENCIMIENTOS_POR_PAGINA = POR_PAGINA;

const deVencimientos = (tx: Tx, actor: Actor, b: BusquedaDeVencimientos): unknown[] => [
  ...deQuien(tx, actor),
  ...[b.anio, b.hasta, b.unidadId],
];

const valores = (s: DatosDeSerie, norm: string): unknown[] => [
  ...[s.codigo, norm, s.nombre, s.toma, s.unidadId, s.aniosOficina, s.aniosCentral, s.disposicion, s.norma],
];
