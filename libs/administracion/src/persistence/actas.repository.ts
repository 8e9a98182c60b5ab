import type { Tx } from '#platform';
import { Injectable } from '@nestjs/common';

export interface ActaGuardada {
  readonly id: string;
  readonly origenNombre: string;
  readonly motivo: string;
  readonly sha256: string;
  readonly asuntos: number;
  readonly hechaPor: string;
  readonly hechaEn: Date;
}

export interface NuevaActa {
  readonly origen: 'puesto' | 'unidad';
  readonly origenId: string;
  readonly origenNombre: string;
  readonly motivo: string;
  readonly datos: object;
  readonly sha256: string;
  readonly bytes: number;
  readonly hechaPor: string;
}

const ACTA = `id, origen_nombre AS "origenNombre", motivo, sha256, jsonb_array_length(datos->'filas') AS asuntos,
  hecha_por AS "hechaPor", hecha_en AS "hechaEn" FROM organizacion.actas_de_entrega`;

@Injectable()
export class ActasRepository {
  async crear(tx: Tx, a: NuevaActa): Promise<string> {
    const [fila] = await tx.query<{ id: string }>(
      `INSERT INTO organizacion.actas_de_entrega (origen, origen_id, origen_nombre, motivo, datos, sha256, bytes, hecha_por, hecha_en)
       VALUES ($1, $2, $3, $4, $5::jsonb, $6, $7, $8, $9) RETURNING id`,
      [
        a.origen,
        a.origenId,
        a.origenNombre,
        a.motivo,
        JSON.stringify(a.datos),
        a.sha256,
        a.bytes,
        a.hechaPor,
        tx.ahora,
      ],
    );
    return fila?.id ?? '';
  }

  /** The newest first, at most 100. */
  listar(tx: Tx): Promise<ActaGuardada[]> {
    return tx.query<ActaGuardada>(`SELECT ${ACTA} ORDER BY id DESC LIMIT 100`);
  }

  async buscar(tx: Tx, id: string): Promise<ActaGuardada | null> {
    const [fila] = await tx.query<ActaGuardada>(`SELECT ${ACTA} WHERE id = $1`, [id]);
    return fila ?? null;
  }

  /**
   * Takes the rows of posts and units, always in the same order: two handovers that cross wait for each other, and a step
   * on its way to one of them waits too, and then finds it ended.
   */
  async bloquear(tx: Tx, puestoIds: readonly string[], unidadIds: readonly string[]): Promise<void> {
    await tx.query(
      `SELECT 1 FROM organizacion.unidades WHERE id = ANY($1::bigint[]) ORDER BY id FOR UPDATE`,
      [unidadIds],
    );
    await tx.query(`SELECT 1 FROM organizacion.puestos WHERE id = ANY($1::bigint[]) ORDER BY id FOR UPDATE`, [
      puestoIds,
    ]);
  }
}
