import { normalizar } from '#kernel';
import type { Tx } from '#platform';
import { Injectable } from '@nestjs/common';
import type { Rectangulo } from '../domain/lugar-libre';
import type { LugarDeSello } from '../domain/sello';

export type EstadoDeSello = 'sin-sello' | 'pendiente' | 'sellado' | 'fallido' | 'constancia';

/** A note or step taken in at a desk, and how its stamp fares. */
export interface Recepcion {
  readonly gestion: number;
  readonly id: string;
  readonly hojaId: string;
  readonly codigo: string;
  readonly documentoId: string | null;
  readonly unidadId: string;
  readonly recibidoEn: Date;
  readonly recibidoPor: string;
  readonly lugarDeSello: LugarDeSello;
  readonly selloEstado: EstadoDeSello;
  readonly selloDetalle: string | null;
}

export interface NuevaRecepcion {
  readonly gestion: number;
  readonly hojaId: string;
  readonly derivacionId: string | null;
  readonly documentoId: string | null;
  readonly unidadId: string;
  readonly recibidoPor: string;
  readonly procedencia?: string | null;
  readonly remitente?: string | null;
  readonly remitenteCargo?: string | null;
  readonly cite?: string | null;
  readonly fojasDeclaradas?: number | null;
  readonly fojasContadas?: number | null;
  readonly lugarDeSello: LugarDeSello;
  readonly selloEstado: EstadoDeSello;
}

const RECEPCION = `r.gestion, r.id, r.hoja_id AS "hojaId", h.codigo, r.documento_id AS "documentoId", r.unidad_id AS "unidadId",
  r.recibido_en AS "recibidoEn", r.recibido_por AS "recibidoPor", r.lugar_de_sello AS "lugarDeSello", r.sello_estado AS "selloEstado", r.sello_detalle AS "selloDetalle"
  FROM hojas.recepciones r JOIN hojas.hojas h ON h.gestion = r.gestion AND h.id = r.hoja_id`;

@Injectable()
export class RecepcionesRepository {
  async crear(tx: Tx, r: NuevaRecepcion): Promise<string> {
    const [fila] = await tx.query<{ id: string }>(
      `INSERT INTO hojas.recepciones (gestion, hoja_id, derivacion_id, documento_id, unidad_id, procedencia, remitente, remitente_cargo,
         cite, procedencia_norm, cite_norm, recibido_en, recibido_por, fojas_declaradas, fojas_contadas, lugar_de_sello, sello_estado)
       VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, $17) RETURNING id`,
      [
        r.gestion,
        r.hojaId,
        r.derivacionId,
        r.documentoId,
        r.unidadId,
        r.procedencia ?? null,
        r.remitente ?? null,
        r.remitenteCargo ?? null,
        r.cite ?? null,
        r.procedencia ? normalizar(r.procedencia) : null,
        r.cite ? normalizar(r.cite) : null,
        tx.ahora,
        r.recibidoPor,
        r.fojasDeclaradas ?? null,
        r.fojasContadas ?? null,
        JSON.stringify(r.lugarDeSello),
        r.selloEstado,
      ],
    );
    return fila?.id ?? '';
  }

  async cargar(tx: Tx, gestion: number, id: string, bloquear = false): Promise<Recepcion | null> {
    const [fila] = await tx.query<Recepcion>(
      `SELECT ${RECEPCION} WHERE r.gestion = $1 AND r.id = $2 ${bloquear ? 'FOR UPDATE OF r' : ''}`,
      [gestion, id],
    );
    return fila ?? null;
  }

  deHoja(tx: Tx, gestion: number, hojaId: string): Promise<Recepcion[]> {
    return tx.query<Recepcion>(`SELECT ${RECEPCION} WHERE r.gestion = $1 AND r.hoja_id = $2 ORDER BY r.id`, [
      gestion,
      hojaId,
    ]);
  }

  /** @param caja where it landed, once it is on the paper */
  async fijarSello(
    tx: Tx,
    gestion: number,
    id: string,
    estado: EstadoDeSello,
    detalle: string | null,
    caja: Rectangulo | null = null,
  ): Promise<void> {
    await tx.query(
      `UPDATE hojas.recepciones SET sello_estado = $3, sello_detalle = $4, sello_caja = $5 WHERE gestion = $1 AND id = $2`,
      [gestion, id, estado, detalle, caja && JSON.stringify(caja)],
    );
  }

  /** The stamps that a paper bears: where each landed, or where it was asked for when that was not kept. */
  sellosDe(tx: Tx, documentoId: string): Promise<{ caja: Rectangulo | null; lugarDeSello: LugarDeSello }[]> {
    return tx.query(
      `SELECT sello_caja AS caja, lugar_de_sello AS "lugarDeSello" FROM hojas.recepciones
       WHERE documento_id = $1 AND sello_estado = 'sellado' ORDER BY gestion, id`,
      [documentoId],
    );
  }

  /** @returns the HR that already holds a note of this sender with this CITE (both normalised), or null */
  async duplicada(
    tx: Tx,
    procedencia: string,
    cite: string,
  ): Promise<{ gestion: number; id: string; codigo: string } | null> {
    const [fila] = await tx.query<{ gestion: number; id: string; codigo: string }>(
      `SELECT h.gestion, h.id, h.codigo FROM hojas.recepciones r JOIN hojas.hojas h ON h.gestion = r.gestion AND h.id = r.hoja_id
       WHERE r.cite_norm = $2 AND r.procedencia_norm = $1 ORDER BY r.recibido_en DESC LIMIT 1`,
      [normalizar(procedencia), normalizar(cite)],
    );
    return fila ?? null;
  }

  /** Senders known from earlier notes, the last used first. */
  remitentes(
    tx: Tx,
    texto: string,
  ): Promise<{ procedencia: string; remitente: string; remitenteCargo: string | null }[]> {
    return tx.query(
      `SELECT procedencia, remitente, cargo AS "remitenteCargo" FROM (
         SELECT DISTINCT ON (procedencia_norm, lower(remitente)) procedencia, remitente, remitente_cargo AS cargo, recibido_en
         FROM hojas.recepciones
         WHERE procedencia IS NOT NULL AND remitente IS NOT NULL
           AND (position($1 IN procedencia_norm) > 0 OR position($1 IN plataforma.sin_acentos(remitente)) > 0)
         ORDER BY procedencia_norm, lower(remitente), recibido_en DESC) r
       ORDER BY recibido_en DESC LIMIT 10`,
      [normalizar(texto)],
    );
  }
}
