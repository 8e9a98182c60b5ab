import type { Tx } from '#platform';
import { Injectable } from '@nestjs/common';

export type EstadoDePreparada = 'abierta' | 'completada' | 'vencida' | 'cancelada' | 'reemplazada';

/** A signature that waits for its key: what was handed out, to whom, and until when. */
export interface FirmaPreparada {
  readonly id: string;
  readonly documentoId: string;
  /** `token`: the attributes were handed out; `archivo`: the paper itself */
  readonly modo: 'token' | 'archivo';
  readonly estado: EstadoDePreparada;
  /** of the documento, when it was prepared */
  readonly version: number;
  /** newest revision that the documento had; null: it had none */
  readonly cabeza: { readonly n: number; readonly sha256: string } | null;
  /** bytes that are kept, and how many of them are the paper before it is signed */
  readonly sha256: string;
  readonly bytesDeBase: number;
  /** place of the signature in them */
  readonly lugar: readonly [number, number] | null;
  readonly atributos: Buffer | null;
  readonly certificado: Buffer | null;
  readonly cadena: readonly Buffer[];
  readonly funcionarioId: string;
  readonly puestoId: string;
  readonly momento: Date;
  readonly vence: Date;
}

const COLUMNAS = `id, documento_id AS "documentoId", modo, estado, version, sha256,
  CASE WHEN base > 0 THEN json_build_object('n', base, 'sha256', cabeza_sha256) END AS cabeza,
  bytes_de_base::float8 AS "bytesDeBase", CASE WHEN lugar_desde IS NOT NULL THEN ARRAY[lugar_desde, lugar_hasta] END AS lugar,
  atributos, certificado, cadena, funcionario_id AS "funcionarioId", puesto_id AS "puestoId", momento, vence_en AS vence`;

/** The only SQL on signatures in two steps. At most one is open per documento. */
@Injectable()
export class FirmasPreparadasRepository {
  async abrir(tx: Tx, p: Omit<FirmaPreparada, 'id' | 'estado'>): Promise<string> {
    const [fila] = await tx.query<{ id: string }>(
      `INSERT INTO documentos.firmas_preparadas (documento_id, modo, version, base, cabeza_sha256, sha256, bytes_de_base,
         lugar_desde, lugar_hasta, atributos, certificado, cadena, funcionario_id, puesto_id, momento, vence_en, creada_en)
       VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12::bytea[], $13, $14, $15, $16, $17) RETURNING id`,
      [
        ...[
          p.documentoId,
          p.modo,
          p.version,
          p.cabeza?.n ?? 0,
          p.cabeza?.sha256 ?? null,
          p.sha256,
          p.bytesDeBase,
        ],
        ...[p.lugar?.[0] ?? null, p.lugar?.[1] ?? null, p.atributos, p.certificado, p.cadena],
        ...[p.funcionarioId, p.puestoId, p.momento, p.vence, tx.ahora],
      ],
    );
    return fila?.id ?? '';
  }

  async cargar(tx: Tx, documentoId: string, id: string): Promise<FirmaPreparada | null> {
    const [fila] = await tx.query<FirmaPreparada>(
      `SELECT ${COLUMNAS} FROM documentos.firmas_preparadas WHERE id = $1 AND documento_id = $2`,
      [id, documentoId],
    );
    return fila ?? null;
  }

  /** @returns false when none was open */
  async cerrarAbierta(tx: Tx, documentoId: string, estado: 'reemplazada' | 'cancelada'): Promise<boolean> {
    const filas = await tx.query(
      `UPDATE documentos.firmas_preparadas SET estado = $2, cerrada_en = $3
       WHERE documento_id = $1 AND estado = 'abierta' RETURNING 1`,
      [documentoId, estado, tx.ahora],
    );
    return filas.length > 0;
  }

  /** Compare-and-set. @returns false when it was closed meanwhile */
  async cerrar(tx: Tx, id: string, estado: 'completada' | 'vencida'): Promise<boolean> {
    const filas = await tx.query(
      `UPDATE documentos.firmas_preparadas SET estado = $2, cerrada_en = $3 WHERE id = $1 AND estado = 'abierta' RETURNING 1`,
      [id, estado, tx.ahora],
    );
    return filas.length > 0;
  }
}
