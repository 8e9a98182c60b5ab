import type { Actor, Fecha } from '#kernel';
import type { Tx } from '#platform';
import { Injectable } from '@nestjs/common';
import type { Custodia } from '../domain/custodia';
import type { Disposicion } from '../domain/retencion';
import { idBuscado } from '../domain/etiqueta';
import { alcanza, deQuien, llano, NOMBRADOS, palabrasDe, SE_VE } from './visibles';

export const POR_PAGINA = 40;
export const ESTADOS = ['abiertas', 'cerradas', 'central', 'prestadas'] as const;

/** A carpeta as this person sees it: what is hidden from them is not counted. */
export interface CarpetaVista {
  readonly id: string;
  readonly nombre: string;
  readonly lugar: string | null;
  readonly unidadId: string;
  readonly unidad: string;
  readonly sigla: string;
  readonly gestion: number;
  readonly descripcion: string;
  readonly custodia: Custodia;
  readonly cerradaEn: Date | null;
  readonly version: number;
  readonly hojas: number;
  readonly fojas: number;
  /** when the first and the last of its HRs began */
  readonly primera: Date | null;
  readonly ultima: Date | null;
  readonly enviada: boolean;
  readonly prestadaA: string | null;
  readonly vence: Fecha | null;
  /** its serie of the retention table; all null: none yet */
  readonly serieId: string | null;
  readonly serieCodigo: string | null;
  readonly serie: string | null;
  readonly aniosOficina: number | null;
  readonly aniosCentral: number | null;
  readonly disposicion: Disposicion | null;
}

/** An HR in a carpeta. */
export interface Pieza {
  readonly gestion: number;
  readonly hojaId: string;
  readonly tipo: 'oficial' | 'copia';
  readonly codigo: string;
  readonly referencia: string;
  readonly procedencia: string | null;
  readonly fojas: number | null;
  readonly confidencialidad: 'PUBLICA' | 'INTERNA' | 'RESERVADA' | 'CONFIDENCIAL';
  readonly creadaEn: Date;
  readonly archivadaEn: Date;
  readonly prestadaA: string | null;
  readonly vence: Fecha | null;
}

export interface Busqueda {
  readonly q: string;
  readonly unidadId: string | null;
  readonly gestion: number | null;
  readonly estado: (typeof ESTADOS)[number] | null;
  readonly desde: string | null;
}

/** Who has on loan what `donde` says. */
const prestamo = (donde: string): string => `LEFT JOIN LATERAL (
  SELECT pp.cargo || ' — ' || pu.sigla AS a, pr.vence_fecha AS vence FROM archivo.prestamos pr
  LEFT JOIN organizacion.v_herencias hh ON hh.puesto_id = pr.a_puesto_id
  JOIN organizacion.v_puestos pp ON pp.id = coalesce(hh.a_puesto_id, pr.a_puesto_id)
  JOIN organizacion.v_unidades pu ON pu.id = pp.unidad_id
  WHERE pr.devuelto_en IS NULL AND ${donde} LIMIT 1) l ON true`;

/** The columns of a `CarpetaVista`, and whatever a person may see of them; `$1` to `$4` are `deQuien`. */
export const CARPETA = `c.id, c.nombre, c.lugar, c.unidad_id AS "unidadId", u.nombre AS unidad, u.sigla,
  coalesce(f.gestion, date_part('year', c.creada_en AT TIME ZONE 'America/La_Paz')::int) AS gestion,
  coalesce(f.descripcion, '') AS descripcion, coalesce(f.custodia, 'OFICINA') AS custodia, c.cerrada_en AS "cerradaEn",
  coalesce(f.version, 1) AS version, v.hojas, v.fojas, v.primera, v.ultima, 
  EXISTS (SELECT 1 FROM archivo.transferencia_carpetas te WHERE te.carpeta_id = c.id AND te.estado = 'ENVIADA') AS enviada, l.a AS "prestadaA", l.vence,
  s.id AS "serieId", s.codigo AS "serieCodigo", s.nombre AS serie, s.anios_oficina AS "aniosOficina",
  s.anios_central AS "aniosCentral", s.disposicion
  FROM hojas.v_carpetas c JOIN organizacion.v_unidades u ON u.id = c.unidad_id LEFT JOIN archivo.fichas f ON f.carpeta_id = c.id
  LEFT JOIN archivo.series s ON s.id = f.serie_id
  CROSS JOIN LATERAL (SELECT count(*)::int AS hojas, coalesce(sum(p.fojas), 0)::int AS fojas, min(p.creada_en) AS primera,
      max(p.creada_en) AS ultima
    FROM hojas.v_en_carpeta p WHERE p.carpeta_id = c.id AND p.estado = 'ARCHIVADA' AND ${alcanza('p')}) v
  ${prestamo('pr.carpeta_id = c.id AND pr.hoja_id IS NULL')}
  WHERE ${NOMBRADOS} AND ${SE_VE}`;

/** `$5` words, `$6` id sought by its code, `$7` unidad, `$8` gestión, `$9` state, `$10` after which one. */
const FILTRO = `(c.id = $6::bigint OR NOT EXISTS (SELECT 1 FROM unnest($5::text[]) AS palabra
    WHERE position(palabra IN ${llano(`concat_ws(' ', c.nombre, c.lugar, u.sigla, u.nombre, f.descripcion)`)}) = 0))
  AND ($7::bigint IS NULL OR c.unidad_id = $7)
  AND ($8::int IS NULL OR coalesce(f.gestion, date_part('year', c.creada_en AT TIME ZONE 'America/La_Paz')::int) = $8)
  AND ($9::text IS NULL OR CASE $9 WHEN 'abiertas' THEN c.cerrada_en IS NULL
    WHEN 'cerradas' THEN c.cerrada_en IS NOT NULL AND coalesce(f.custodia, 'OFICINA') = 'OFICINA'
    WHEN 'central' THEN f.custodia = 'CENTRAL' ELSE l.a IS NOT NULL END)
  AND ($10::bigint IS NULL OR c.id < $10)`;

/** Carpetas with what the archive wrote of them, as each person may see them. */
@Injectable()
export class FichasRepository {
  /** @returns up to one more than a page, the newest first */
  buscar(tx: Tx, actor: Actor, b: Busqueda): Promise<CarpetaVista[]> {
    return tx.query<CarpetaVista>(
      `SELECT ${CARPETA} AND ${FILTRO} ORDER BY c.id DESC LIMIT ${POR_PAGINA + 1}`,
      [...deQuien(tx, actor), palabrasDe(b.q), idBuscado(b.q), b.unidadId, b.gestion, b.estado, b.desde],
    );
  }

  /** @returns null when there is none, or it is hidden */
  async una(tx: Tx, actor: Actor, id: string): Promise<CarpetaVista | null> {
    const [fila] = await tx.query<CarpetaVista>(`SELECT ${CARPETA} AND c.id = $5`, [
      ...deQuien(tx, actor),
      id,
    ]);
    return fila ?? null;
  }

  /** @returns whether this person sees an open carpeta of that name in that unidad */
  async hayAbierta(tx: Tx, actor: Actor, unidadId: string, nombreNorm: string): Promise<boolean> {
    const filas = await tx.query(
      `SELECT 1 FROM hojas.v_carpetas c WHERE ${NOMBRADOS} AND c.unidad_id = $5 AND c.nombre_norm = $6 AND c.cerrada_en IS NULL
         AND (c.declarada_en IS NOT NULL OR ${SE_VE})`,
      [...deQuien(tx, actor), unidadId, nombreNorm],
    );
    return filas.length > 0;
  }

  /** What is in a carpeta and this person sees, in the order of its codes. */
  piezas(tx: Tx, actor: Actor, carpetaId: string): Promise<Pieza[]> {
    return tx.query<Pieza>(
      `SELECT p.gestion, p.hoja_id AS "hojaId", p.tipo, p.codigo, p.referencia, p.procedencia, p.fojas, p.confidencialidad,
         p.creada_en AS "creadaEn", p.cerrado_en AS "archivadaEn", l.a AS "prestadaA", l.vence
       FROM hojas.v_en_carpeta p ${prestamo('pr.gestion = p.gestion AND pr.hoja_id = p.hoja_id')}
       WHERE ${NOMBRADOS} AND p.carpeta_id = $5 AND p.estado = 'ARCHIVADA' AND ${alcanza('p')}
       ORDER BY p.creada_en, p.gestion, p.hoja_id, p.derivacion_id`,
      [...deQuien(tx, actor), carpetaId],
    );
  }

  async guardar(tx: Tx, id: string, f: { gestion: number; descripcion: string }): Promise<number> {
    const [fila] = await tx.query<{ version: number }>(
      `INSERT INTO archivo.fichas (carpeta_id, gestion, descripcion, version) VALUES ($1, $2, $3, 2)
       ON CONFLICT (carpeta_id) DO UPDATE SET gestion = excluded.gestion, descripcion = excluded.descripcion,
         version = fichas.version + 1 RETURNING version`,
      [id, f.gestion, f.descripcion],
    );
    return fila?.version ?? 1;
  }

  /** @param serieId null: none */
  async clasificar(tx: Tx, id: string, gestion: number, serieId: string | null): Promise<number> {
    const [fila] = await tx.query<{ version: number }>(
      `INSERT INTO archivo.fichas (carpeta_id, gestion, serie_id, version) VALUES ($1, $2, $3, 2)
       ON CONFLICT (carpeta_id) DO UPDATE SET serie_id = excluded.serie_id, version = fichas.version + 1 RETURNING version`,
      [id, gestion, serieId],
    );
    return fila?.version ?? 1;
  }

  /** From now on the central archive has it. */
  async custodiar(tx: Tx, id: string, gestion: number): Promise<void> {
    await tx.query(
      `INSERT INTO archivo.fichas (carpeta_id, gestion, custodia, version) VALUES ($1, $2, 'CENTRAL', 2)
       ON CONFLICT (carpeta_id) DO UPDATE SET custodia = 'CENTRAL', version = fichas.version + 1`,
      [id, gestion],
    );
  }

  /** The units whose carpetas this person sees, for the filter. */
  unidades(tx: Tx, actor: Actor): Promise<{ id: string; nombre: string; sigla: string }[]> {
    return tx.query(
      `SELECT u.id, u.nombre, u.sigla FROM organizacion.v_unidades u
       WHERE ${NOMBRADOS} AND EXISTS (SELECT 1 FROM hojas.v_carpetas c WHERE c.unidad_id = u.id AND ${SE_VE}) ORDER BY u.sigla`,
      deQuien(tx, actor),
    );
  }
}
