import type { Actor } from '#kernel';
import type { Tx } from '#platform';
import { Injectable } from '@nestjs/common';
import { CAMPOS_HALLADOS, type CampoHallado, type Pedidas } from '../domain/palabras';

/** An HR found by its words. */
export interface PorPalabras {
  readonly gestion: number;
  readonly id: string;
  readonly codigo: string;
  readonly referencia: string;
  readonly estado: string;
  readonly procedencia: string | null;
  readonly creadaEn: Date;
  /** where the words are: the first field that has them all, or one of them */
  readonly campo: CampoHallado;
  /** that text, each word between \u0002 and \u0003 */
  readonly extracto: string;
}

/** Where the next page begins: after this HR. */
export interface DesdeHoja {
  readonly creadaEn: string;
  readonly id: string;
}

export const POR_PAGINA = 20;

/** Whole words by their stems; the one begun by its stem too, or by its first letters. */
const CONSULTA = `plainto_tsquery('hojas.es', $1) && CASE WHEN $2 = '' THEN ''::tsquery
  ELSE plainto_tsquery('hojas.es', $2) || to_tsquery('hojas.letras', quote_literal($2) || ':*') END`;
const MARCAS = `'StartSel=' || chr(2) || ', StopSel=' || chr(3)`;
/** A proveído or a list of annexes may be long: what stands around the words; the other fields whole. */
const EXTRACTO = `ts_headline('hojas.es', c.texto, pedida.q,
  ${MARCAS} || CASE WHEN c.campo IN ('proveido', 'adjuntos') THEN ', MaxWords=30, MinWords=12' ELSE ', HighlightAll=true' END)`;

/** What is more reserved than INTERNA shows to whom it reaches: the condition of `Hilos.esVisible`, inside the search. */
const ALCANZA = `(h.confidencialidad IN ('PUBLICA', 'INTERNA') OR EXISTS (
  SELECT 1 FROM acceso.v_alcances a WHERE a.objeto = 'hoja/' || h.gestion || '/' || h.id AND a.desde <= $5
    AND (a.hasta IS NULL OR a.hasta > $5)
    AND (a.puesto_id = $3 OR (h.confidencialidad <> 'CONFIDENCIAL' AND a.unidad_id = $4))))`;

/** Search of HRs by their words. */
@Injectable()
export class PalabrasRepository {
  /** @returns up to one more than a page, the newest first */
  hojas(tx: Tx, actor: Actor, p: Pedidas, desde: DesdeHoja | null): Promise<PorPalabras[]> {
    return tx.query<PorPalabras>(
      `WITH pedida AS (SELECT ${CONSULTA} AS q),
       halladas AS (
         SELECT h.gestion, h.id, NULL::text AS proveido FROM hojas.hojas h, pedida WHERE h.palabras @@ pedida.q
         UNION ALL
         SELECT d.gestion, d.hoja_id, d.proveido FROM hojas.derivaciones d, pedida
         WHERE d.proveido <> '' AND d.palabras @@ pedida.q),
       unicas AS (SELECT gestion, id, min(proveido) AS proveido, bool_or(proveido IS NULL) AS propia FROM halladas GROUP BY gestion, id),
       pagina AS (
         SELECT h.gestion, h.id, h.codigo, h.referencia, h.estado, h.procedencia, h.creada_en,
           ARRAY[h.referencia, h.procedencia, h.remitente, h.remitente_cargo, h.cite_original, h.destinatario, h.proceso,
             h.adjuntos, u.proveido] AS textos
         FROM unicas u JOIN hojas.hojas h ON h.gestion = u.gestion AND h.id = u.id
         WHERE ${ALCANZA} AND ($6::timestamptz IS NULL OR (h.creada_en, h.id) < ($6, $7::bigint))
         ORDER BY h.creada_en DESC, h.id DESC LIMIT ${POR_PAGINA + 1})
       SELECT gestion, id, codigo, referencia, estado, procedencia, creada_en AS "creadaEn", donde.campo, donde.extracto
       FROM pagina, pedida, LATERAL (
         SELECT c.campo, ${EXTRACTO} AS extracto
         FROM unnest($8::text[], textos) WITH ORDINALITY AS c (campo, texto, orden) WHERE c.texto <> ''
         ORDER BY hojas.palabras(c.texto) @@ pedida.q DESC, ${EXTRACTO} LIKE '%' || chr(2) || '%' DESC, c.orden LIMIT 1
       ) donde ORDER BY creada_en DESC, id DESC`,
      [
        p.enteras,
        p.empezada ?? '',
        actor.puestoId,
        actor.unidadId,
        tx.ahora,
        desde?.creadaEn ?? null,
        desde?.id ?? null,
        CAMPOS_HALLADOS,
      ],
    );
  }
}
