import { normalizar } from '#kernel';
import type { Tx } from '#platform';
import { Injectable } from '@nestjs/common';

/** Where a unidad keeps what it closed. */
export interface Carpeta {
  readonly id: string;
  readonly nombre: string;
  readonly lugar: string | null;
}

/** Carpetas are rows of their unidad; «Inversión 2018» and «INVERSION 2018» are the same one. */
@Injectable()
export class CarpetasRepository {
  /**
   * The carpeta of that name, opened if there was none; remembered as just used.
   * @param lugar absent: where it already is
   */
  async usar(tx: Tx, unidadId: string, nombre: string, lugar: string | undefined): Promise<Carpeta> {
    const [fila] = await tx.query<Carpeta>(
      `INSERT INTO hojas.carpetas (unidad_id, nombre, nombre_norm, lugar, creada_en, usada_en) VALUES ($1, $2, $3, $4, $5, $5)
       ON CONFLICT ON CONSTRAINT carpeta_unica
       DO UPDATE SET lugar = coalesce(excluded.lugar, carpetas.lugar), usada_en = excluded.usada_en
       RETURNING id, nombre, lugar`,
      [unidadId, nombre, normalizar(nombre), lugar ?? null, tx.ahora],
    );
    return fila ?? { id: '', nombre, lugar: lugar ?? null };
  }

  /**
   * Those of a unidad whose name or place has the text, the last used first, with how many HRs each holds. Its name may tell
   * what it holds: one with nothing but what is CONFIDENCIAL of other posts is not there.
   */
  buscar(
    tx: Tx,
    de: { readonly unidadId: string; readonly puestoId: string },
    texto: string,
  ): Promise<(Carpeta & { readonly hojas: number })[]> {
    return tx.query(
      `SELECT c.id, c.nombre, c.lugar, v.hojas
       FROM hojas.carpetas c CROSS JOIN LATERAL (
         SELECT count(*) AS vistas, count(*) FILTER (WHERE d.estado = 'ARCHIVADA')::int AS hojas
         FROM hojas.derivaciones d JOIN hojas.hojas h ON h.gestion = d.gestion AND h.id = d.hoja_id
         WHERE d.carpeta_id = c.id AND (h.confidencialidad <> 'CONFIDENCIAL' OR d.tenedor_puesto_id = $3)) v
       WHERE c.unidad_id = $1 AND v.vistas > 0
         AND position($2 IN c.nombre_norm || ' ' || plataforma.sin_acentos(coalesce(c.lugar, ''))) > 0
       ORDER BY c.usada_en DESC, c.id DESC LIMIT 20`,
      [de.unidadId, normalizar(texto), de.puestoId],
    );
  }
}
