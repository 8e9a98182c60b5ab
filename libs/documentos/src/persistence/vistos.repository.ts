import type { Tx } from '#platform';
import { Injectable } from '@nestjs/common';
import type { Lugar } from '../domain/lugar';
import type { EstadoDeVisto, Etapa, Visto } from '../domain/vobo';
import { avisar, INTERESADOS, type Interesados } from './interesados';

/** A post in the chain, with what became of it. */
export interface VistoAnotado extends Visto {
  readonly ronda: number;
  /** of the text that was approved */
  readonly version: number | null;
  readonly motivo: string | null;
  /** who gave it, with both names in a suplencia */
  readonly por: string | null;
  readonly en: Date | null;
}

export interface ObservacionNueva {
  /** where in the body it points, as the editor counts, and the words there; absent: the whole paper */
  readonly desde?: number | undefined;
  readonly cita?: string | undefined;
  /** where on the page it points, when not at words */
  readonly lugar?: Lugar | undefined;
  readonly texto: string;
}
export interface Observacion {
  readonly id: string;
  readonly ronda: number;
  readonly por: string;
  readonly version: number;
  readonly desde: number | null;
  readonly cita: string | null;
  readonly lugar: Lugar | null;
  readonly texto: string;
  readonly en: Date;
  readonly resueltaPor: string | null;
  readonly resueltaEn: Date | null;
}

const ULTIMA = `(SELECT max(ronda) FROM documentos.vistos WHERE documento_id = $1)`;

/** Rounds of visto bueno and what was observed in them. */
@Injectable()
export class VistosRepository {
  /** @returns the present round, in its order; empty before the first */
  ultimaRonda(tx: Tx, documentoId: string): Promise<VistoAnotado[]> {
    return tx.query<VistoAnotado>(
      `SELECT v.ronda, v.n, v.etapa, v.exige, v.puesto_id AS "puestoId", p.cargo || ' — ' || u.sigla AS nombre, v.estado,
         v.version, v.motivo, v.por, v.en
       FROM documentos.vistos v JOIN organizacion.puestos p ON p.id = v.puesto_id JOIN organizacion.unidades u ON u.id = p.unidad_id
       WHERE v.documento_id = $1 AND v.ronda = ${ULTIMA} ORDER BY v.etapa, v.n`,
      [documentoId],
    );
  }

  /** @returns number of the new round */
  async abrirRonda(tx: Tx, documentoId: string, etapas: readonly Etapa[]): Promise<number> {
    const filas = etapas.flatMap((e, i) =>
      e.puestoIds.map((puestoId) => ({ etapa: i + 1, exige: e.exige, puestoId })),
    );
    const [fila] = await tx.query<{ ronda: number }>(
      `WITH nueva AS (SELECT coalesce(${ULTIMA}, 0) + 1 AS ronda), puestos AS (
         INSERT INTO documentos.vistos (documento_id, ronda, n, etapa, exige, puesto_id, estado)
         SELECT $1, nueva.ronda, x.n, x.etapa, x.exige, x.puesto, 'PENDIENTE'
         FROM nueva, unnest($2::smallint[], $3::text[], $4::bigint[]) WITH ORDINALITY AS x(etapa, exige, puesto, n))
       SELECT ronda FROM nueva`,
      [documentoId, filas.map((f) => f.etapa), filas.map((f) => f.exige), filas.map((f) => f.puestoId)],
    );
    tx.avisar(...filas.map((f) => `puesto/${f.puestoId}`));
    return fila?.ronda ?? 1;
  }

  async cerrar(
    tx: Tx,
    documentoId: string,
    v: { ronda: number; n: number },
    c: { estado: EstadoDeVisto; por: string; version?: number; motivo?: string | undefined },
  ): Promise<void> {
    // The turn may pass to anyone of the round, and its desk sees whose it is.
    const ronda = await tx.query<{ puestoId: string }>(
      `WITH cerrado AS (UPDATE documentos.vistos SET estado = $4, por = $5, version = $6, motivo = $7, en = $8
         WHERE documento_id = $1 AND ronda = $2 AND n = $3)
       SELECT puesto_id AS "puestoId" FROM documentos.vistos WHERE documento_id = $1 AND ronda = $2
       UNION SELECT unnest(ARRAY[autor_puesto_id, firmante_puesto_id]) FROM documentos.documentos WHERE id = $1`,
      [documentoId, v.ronda, v.n, c.estado, c.por, c.version ?? null, c.motivo ?? null, tx.ahora],
    );
    tx.avisar(...ronda.map((r) => `puesto/${r.puestoId}`));
  }

  /** The rest of a round that ended before its end. */
  async retirarPendientes(tx: Tx, documentoId: string, ronda: number, por: string): Promise<void> {
    const retirados = await tx.query<{ puestoId: string }>(
      `UPDATE documentos.vistos SET estado = 'RETIRADO', por = $3, en = $4
       WHERE documento_id = $1 AND ronda = $2 AND estado = 'PENDIENTE' RETURNING puesto_id AS "puestoId"`,
      [documentoId, ronda, por, tx.ahora],
    );
    tx.avisar(...retirados.map((r) => `puesto/${r.puestoId}`));
  }

  async agregar(tx: Tx, documentoId: string, v: Visto & { ronda: number }, puestoId: string): Promise<void> {
    await tx.query(
      `INSERT INTO documentos.vistos (documento_id, ronda, n, etapa, exige, puesto_id, estado)
       SELECT $1, $2, max(n) + 1, $3, $4, $5, 'PENDIENTE' FROM documentos.vistos WHERE documento_id = $1 AND ronda = $2`,
      [documentoId, v.ronda, v.etapa, v.exige, puestoId],
    );
    tx.avisar(`puesto/${puestoId}`);
  }

  /** Whether the post is in the present round: it reads the draft while the round lasts. */
  async esDeLaRonda(tx: Tx, documentoId: string, puestoId: string): Promise<boolean> {
    const filas = await tx.query(
      `SELECT 1 FROM documentos.vistos WHERE documento_id = $1 AND ronda = ${ULTIMA} AND puesto_id = $2 AND estado IN ('PENDIENTE', 'DADO')`,
      [documentoId, puestoId],
    );
    return filas.length > 0;
  }

  /** What posts have still to give, of drafts on their way. */
  pendientesDe(
    tx: Tx,
    puestoIds: readonly string[],
  ): Promise<
    {
      documentoId: string;
      ronda: number;
      n: number;
      puestoId: string;
      unidadId: string;
      tipo: string;
      titulo: string | null;
      codigo: string | null;
      reservado: boolean;
    }[]
  > {
    return tx.query(
      `SELECT v.documento_id AS "documentoId", v.ronda, v.n, v.puesto_id AS "puestoId", p.unidad_id AS "unidadId", d.tipo, d.titulo,
         d.hilo_codigo AS codigo, d.confidencialidad IN ('RESERVADA', 'CONFIDENCIAL') AS reservado
       FROM documentos.vistos v JOIN documentos.documentos d ON d.id = v.documento_id JOIN organizacion.puestos p ON p.id = v.puesto_id
       WHERE v.estado = 'PENDIENTE' AND v.puesto_id = ANY($1::bigint[]) ORDER BY v.documento_id, v.n`,
      [puestoIds],
    );
  }

  async fijarVisado(tx: Tx, documentoId: string, visado: boolean): Promise<void> {
    const [fila] = await tx.query<Interesados>(
      `UPDATE documentos.documentos SET visado = $2, actualizado_en = $3 WHERE id = $1 RETURNING ${INTERESADOS}`,
      [documentoId, visado, tx.ahora],
    );
    avisar(tx, fila);
  }

  async observar(
    tx: Tx,
    o: { documentoId: string; ronda: number; puestoId: string; por: string; version: number },
    observaciones: readonly ObservacionNueva[],
  ): Promise<void> {
    for (const { desde, cita, lugar, texto } of observaciones)
      await tx.query(
        `INSERT INTO documentos.observaciones (documento_id, ronda, puesto_id, por, version, desde, cita, texto, en,
           pagina, x, y, ancho, alto)
         VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14)`,
        [
          ...[
            o.documentoId,
            o.ronda,
            o.puestoId,
            o.por,
            o.version,
            desde ?? null,
            cita ?? null,
            texto,
            tx.ahora,
          ],
          ...[
            lugar?.pagina ?? null,
            lugar?.x ?? null,
            lugar?.y ?? null,
            lugar?.ancho ?? null,
            lugar?.alto ?? null,
          ],
        ],
      );
  }

  /** @returns those of every round, the oldest first */
  observaciones(tx: Tx, documentoId: string): Promise<Observacion[]> {
    return tx.query<Observacion>(
      `SELECT id, ronda, por, version, desde, cita, texto, en,
         CASE WHEN pagina IS NOT NULL THEN
           json_build_object('pagina', pagina, 'x', x, 'y', y, 'ancho', ancho, 'alto', alto) END AS lugar,
         resuelta_por AS "resueltaPor", resuelta_en AS "resueltaEn"
       FROM documentos.observaciones WHERE documento_id = $1 ORDER BY id`,
      [documentoId],
    );
  }

  /** @returns false when the documento has no such observation */
  async resolver(tx: Tx, documentoId: string, id: string, por: string | null): Promise<boolean> {
    const filas = await tx.query(
      `UPDATE documentos.observaciones SET resuelta_por = $3, resuelta_en = CASE WHEN $3::text IS NULL THEN NULL ELSE $4::timestamptz END
       WHERE documento_id = $1 AND id = $2 RETURNING 1`,
      [documentoId, id, por, tx.ahora],
    );
    return filas.length > 0;
  }
}
