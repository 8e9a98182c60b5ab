import type { Tx } from '#platform';
import { Injectable } from '@nestjs/common';
import type { Plantilla } from '../papel';

/** The only SQL on templates. */
@Injectable()
export class PlantillasRepository {
  /** The most particular wins: unidad and type, unidad, type, entidad. */
  async para(tx: Tx, unidadId: string, tipo: string): Promise<Plantilla | null> {
    const [fila] = await tx.query<{ datos: Plantilla }>(
      `SELECT datos FROM documentos.plantillas
       WHERE (unidad_id = $1 OR unidad_id IS NULL) AND (tipo = $2 OR tipo IS NULL)
       ORDER BY unidad_id IS NULL, tipo IS NULL LIMIT 1`,
      [unidadId, tipo],
    );
    return fila?.datos ?? null;
  }

  async fijar(
    tx: Tx,
    p: { unidadId: string | null; tipo: string | null; datos: Plantilla },
  ): Promise<string> {
    const [fila] = await tx.query<{ id: string }>(
      `INSERT INTO documentos.plantillas (unidad_id, tipo, datos, creado_en) VALUES ($1, $2, $3::jsonb, $4)
       ON CONFLICT ON CONSTRAINT plantilla_unica DO UPDATE SET datos = EXCLUDED.datos RETURNING id`,
      [p.unidadId, p.tipo, JSON.stringify(p.datos), tx.ahora],
    );
    return fila?.id ?? '';
  }
}
