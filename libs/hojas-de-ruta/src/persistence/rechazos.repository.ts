import type { Tx } from '#platform';
import { Injectable } from '@nestjs/common';

/** A paper that the counter did not take: no number, but its reason is kept. */
export interface Rechazo {
  readonly id: string;
  readonly procedencia: string;
  readonly remitente: string | null;
  readonly cite: string | null;
  readonly referencia: string | null;
  /** who stood at the counter with it, when that was asked */
  readonly traidoPor: string | null;
  readonly motivo: string;
  readonly rechazadoEn: Date;
  readonly rechazadoPor: string;
}

@Injectable()
export class RechazosRepository {
  async crear(tx: Tx, unidadId: string, r: Omit<Rechazo, 'id' | 'rechazadoEn'>): Promise<string> {
    const [fila] = await tx.query<{ id: string }>(
      `INSERT INTO hojas.rechazos
         (unidad_id, procedencia, remitente, cite, referencia, traido_por, motivo, rechazado_en, rechazado_por)
       VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9) RETURNING id`,
      [
        ...[unidadId, r.procedencia, r.remitente, r.cite, r.referencia],
        ...[r.traidoPor, r.motivo, tx.ahora, r.rechazadoPor],
      ],
    );
    return fila?.id ?? '';
  }

  delDia(tx: Tx, unidadId: string, desde: Date, hasta: Date): Promise<Rechazo[]> {
    return tx.query<Rechazo>(
      `SELECT id, procedencia, remitente, cite, referencia, traido_por AS "traidoPor", motivo,
         rechazado_en AS "rechazadoEn", rechazado_por AS "rechazadoPor"
       FROM hojas.rechazos WHERE unidad_id = $1 AND rechazado_en >= $2 AND rechazado_en < $3 ORDER BY rechazado_en DESC, id DESC`,
      [unidadId, desde, hasta],
    );
  }
}
