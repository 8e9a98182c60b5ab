import type { Fecha } from '#kernel';
import type { Tx } from '#platform';
import { Injectable } from '@nestjs/common';
import type { CiteBuscado } from '../domain/cite-buscado';

/** A documento found by its CITE. */
export interface DocumentoHallado {
  readonly id: string;
  readonly tipo: string;
  readonly hechura: 'redactado' | 'subido';
  readonly estado: string;
  readonly cite: string;
  readonly titulo: string | null;
  readonly fecha: Fecha;
}

/** More hits than people read: one number is borne by one paper of each series and gestión. */
const CANDIDATOS = 200;

@Injectable()
export class BusquedaRepository {
  /** @returns the HRs of these papers, the newest first */
  hojasDe(tx: Tx, documentoIds: readonly string[]): Promise<{ gestion: number; id: string }[]> {
    return tx.query(
      `SELECT gestion, hoja_id AS id FROM documentos.hilos WHERE documento_id = ANY($1::bigint[])
       GROUP BY 1, 2 ORDER BY gestion DESC, hoja_id DESC`,
      [documentoIds],
    );
  }

  /** @returns the newest first, whoever may see them */
  porCite(tx: Tx, { numeros, partes }: CiteBuscado): Promise<DocumentoHallado[]> {
    return tx.query<DocumentoHallado>(
      `SELECT d.id, d.tipo, d.hechura, d.estado, d.cite_texto AS cite, d.titulo, d.cite_fecha AS fecha
       FROM documentos.documentos d, LATERAL (
         SELECT plataforma.sin_acentos(d.cite_texto || ' ' || string_agg(s.sigla, ' ')) AS nombres
         FROM organizacion.v_siglas s WHERE s.unidad_id = d.unidad_id) u
       WHERE d.origen = 'propio' AND d.cite_numero = ANY($1::int[])
         -- words and numbers apart, also where the format runs them together: INF00042
         AND regexp_replace(u.nombres, '[^[:alnum:]]+|(?<=[a-z])(?=\\d)|(?<=\\d)(?=[a-z])', ' ', 'g') ~ ALL($2::text[])
       ORDER BY d.cite_fecha DESC, d.id DESC LIMIT ${CANDIDATOS}`,
      [numeros, partes],
    );
  }
}
