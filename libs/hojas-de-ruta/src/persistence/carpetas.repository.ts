import { normalizar } from '#kernel';
import type { Tx } from '#platform';
import { Injectable } from '@nestjs/common';
import { carpetaCerrada } from '../domain/errores';

/** Where a unidad keeps what it closed. */
export interface Carpeta {
  readonly id: string;
  readonly nombre: string;
  readonly lugar: string | null;
}

/** A carpeta whose row is taken until the transaction ends. */
export interface CarpetaTomada extends Carpeta {
  readonly unidadId: string;
  readonly cerradaEn: Date | null;
}

type De = { readonly unidadId: string; readonly puestoId: string };

/** What a name may tell: it shows to whom it was told, and to whoever sees something of what is in it. `$3` is the post. */
const SE_VE = `(c.declarada_en IS NOT NULL OR EXISTS (
  SELECT 1 FROM hojas.derivaciones d JOIN hojas.hojas h ON h.gestion = d.gestion AND h.id = d.hoja_id
  WHERE d.carpeta_id = c.id AND (h.confidencialidad <> 'CONFIDENCIAL' OR d.tenedor_puesto_id = $3)))`;

/** Carpetas are rows of their unidad; «Inversión 2018» and «INVERSION 2018» are the same one while it is open. */
@Injectable()
export class CarpetasRepository {
  /**
   * The open carpeta of that name, made if there was none; remembered as just used.
   * @param lugar absent: where it already is
   * @throws ErrorDominio `hojas.archivar.carpeta-cerrada` when the one of that name is closed and none followed it
   */
  async usar(tx: Tx, de: De, nombre: string, lugar: string | undefined): Promise<Carpeta> {
    const [fila] = await tx.query<Carpeta & { nueva: boolean }>(
      `INSERT INTO hojas.carpetas (unidad_id, nombre, nombre_norm, lugar, creada_en, usada_en) VALUES ($1, $2, $3, $4, $5, $5)
       ON CONFLICT (unidad_id, nombre_norm) WHERE cerrada_en IS NULL
       DO UPDATE SET lugar = coalesce(excluded.lugar, carpetas.lugar), usada_en = excluded.usada_en
       RETURNING id, nombre, lugar, xmax = 0 AS nueva`,
      [de.unidadId, nombre, normalizar(nombre), lugar ?? null, tx.ahora],
    );
    if (!fila) return { id: '', nombre, lugar: lugar ?? null };
    if (fila.nueva && (await this.hayCerrada(tx, de, nombre))) throw carpetaCerrada(nombre);
    return { id: fila.id, nombre: fila.nombre, lugar: fila.lugar };
  }

  private async hayCerrada(tx: Tx, de: De, nombre: string): Promise<boolean> {
    const filas = await tx.query(
      `SELECT 1 FROM hojas.carpetas c WHERE c.unidad_id = $1 AND c.nombre_norm = $2 AND c.cerrada_en IS NOT NULL AND ${SE_VE} LIMIT 1`,
      [de.unidadId, normalizar(nombre), de.puestoId],
    );
    return filas.length > 0;
  }

  /** @returns the name of the carpeta where a step was, when that one is closed now */
  async cerradaDePaso(tx: Tx, gestion: number, pasoId: string): Promise<string | null> {
    const [fila] = await tx.query<{ nombre: string }>(
      `SELECT c.nombre FROM hojas.derivaciones d JOIN hojas.carpetas c ON c.id = d.carpeta_id
       WHERE d.gestion = $1 AND d.id = $2 AND c.cerrada_en IS NOT NULL`,
      [gestion, pasoId],
    );
    return fila?.nombre ?? null;
  }

  /** An open carpeta that somebody announces; one of that name that nobody was told of becomes this one. */
  async declarar(tx: Tx, unidadId: string, nombre: string, lugar: string | null): Promise<string> {
    const [fila] = await tx.query<{ id: string }>(
      `INSERT INTO hojas.carpetas (unidad_id, nombre, nombre_norm, lugar, creada_en, usada_en, declarada_en)
       VALUES ($1, $2, $3, $4, $5, $5, $5)
       ON CONFLICT (unidad_id, nombre_norm) WHERE cerrada_en IS NULL
       DO UPDATE SET lugar = coalesce(excluded.lugar, carpetas.lugar), declarada_en = coalesce(carpetas.declarada_en, excluded.declarada_en)
       RETURNING id`,
      [unidadId, nombre, normalizar(nombre), lugar, tx.ahora],
    );
    return fila?.id ?? '';
  }

  /** Takes the row of a carpeta: nobody archives into it, lends or moves it meanwhile. */
  async tomar(tx: Tx, id: string): Promise<CarpetaTomada | null> {
    const [fila] = await tx.query<CarpetaTomada>(
      `SELECT id, unidad_id AS "unidadId", nombre, lugar, cerrada_en AS "cerradaEn" FROM hojas.carpetas WHERE id = $1 FOR UPDATE`,
      [id],
    );
    return fila ?? null;
  }

  async poner(
    tx: Tx,
    id: string,
    c: { nombre: string; lugar: string | null; cerradaEn: Date | null },
  ): Promise<void> {
    await tx.query(
      `UPDATE hojas.carpetas SET nombre = $2, nombre_norm = $3, lugar = $4, cerrada_en = $5 WHERE id = $1`,
      [id, c.nombre, normalizar(c.nombre), c.lugar, c.cerradaEn],
    );
  }

  /** From now on it is known to its unidad and to whoever keeps the archive. */
  async anunciar(tx: Tx, ids: readonly string[]): Promise<void> {
    await tx.query(
      `UPDATE hojas.carpetas SET declarada_en = coalesce(declarada_en, $2) WHERE id = ANY($1::bigint[])`,
      [ids, tx.ahora],
    );
  }

  /**
   * The open ones of a unidad whose name or place has the text, the last used first, with how many HRs each holds. Its name
   * may tell what it holds: one with nothing but what is CONFIDENCIAL of other posts, and of which nobody told, is not there.
   */
  buscar(tx: Tx, de: De, texto: string): Promise<(Carpeta & { readonly hojas: number })[]> {
    return tx.query(
      `SELECT c.id, c.nombre, c.lugar, v.hojas
       FROM hojas.carpetas c CROSS JOIN LATERAL (
         SELECT count(*) FILTER (WHERE d.estado = 'ARCHIVADA')::int AS hojas
         FROM hojas.derivaciones d JOIN hojas.hojas h ON h.gestion = d.gestion AND h.id = d.hoja_id
         WHERE d.carpeta_id = c.id AND (h.confidencialidad <> 'CONFIDENCIAL' OR d.tenedor_puesto_id = $3)) v
       WHERE c.unidad_id = $1 AND c.cerrada_en IS NULL AND ${SE_VE}
         AND position($2 IN c.nombre_norm || ' ' || plataforma.sin_acentos(coalesce(c.lugar, ''))) > 0
       ORDER BY c.usada_en DESC, c.id DESC LIMIT 20`,
      [de.unidadId, normalizar(texto), de.puestoId],
    );
  }
}
