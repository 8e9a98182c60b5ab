import type { Fecha } from '#kernel';
import type { Tx } from '#platform';
import { Injectable } from '@nestjs/common';

/** What the addressee's stamp says on the copy that came back. */
export interface Acuse {
  readonly fecha: Fecha;
  /** `17:45` */
  readonly hora: string | null;
  /** code that the addressee gave it */
  readonly codigo: string | null;
  /** who received it */
  readonly nombre: string | null;
  /** number of the annex that is the scan of the stamped copy */
  readonly anexo: number | null;
}

/** One going-out of a documento. */
export interface Despacho {
  readonly n: number;
  readonly medio: string;
  readonly transportista: string | null;
  readonly fecha: Fecha;
  readonly estado: 'pendiente' | 'recibido' | 'no-entregado';
  readonly acuse: Acuse | null;
  /** why it was not delivered */
  readonly motivo: string | null;
}

export interface Anulacion {
  readonly motivo: string;
  readonly cargo: string;
  readonly en: Date;
}

interface Fila extends Omit<Despacho, 'acuse'> {
  readonly acuseFecha: Fecha | null;
  readonly acuseHora: string | null;
  readonly acuseCodigo: string | null;
  readonly acuseNombre: string | null;
  readonly acuseAnexo: number | null;
}

/** How documentos went out, what came back, and which were voided. */
@Injectable()
export class DespachosRepository {
  async abrir(
    tx: Tx,
    documentoId: string,
    d: { medio: string; transportista: string | null; fecha: Fecha; puestoId: string },
  ): Promise<void> {
    await tx.query(
      `INSERT INTO documentos.despachos (documento_id, n, medio, transportista, fecha, puesto_id, creado_en)
       SELECT $1::bigint, 1 + coalesce(max(n), 0), $2::text, $3::text, $4::date, $5::bigint, $6::timestamptz
       FROM documentos.despachos WHERE documento_id = $1::bigint`,
      [documentoId, d.medio, d.transportista, d.fecha, d.puestoId, tx.ahora],
    );
  }

  /** Closes the pending one with the addressee's stamp. */
  async acusar(tx: Tx, documentoId: string, a: Acuse, puestoId: string): Promise<void> {
    await tx.query(
      `UPDATE documentos.despachos SET acuse = 'recibido', acuse_fecha = $2, acuse_hora = $3, acuse_codigo = $4,
         acuse_nombre = $5, acuse_anexo = $6, cerrado_por = $7
       WHERE documento_id = $1 AND acuse = 'pendiente'`,
      [documentoId, a.fecha, a.hora, a.codigo, a.nombre, a.anexo, puestoId],
    );
  }

  /** Closes the pending one without delivery. */
  async noEntregar(tx: Tx, documentoId: string, motivo: string, puestoId: string): Promise<void> {
    await tx.query(
      `UPDATE documentos.despachos SET acuse = 'no-entregado', motivo = $2, cerrado_por = $3
       WHERE documento_id = $1 AND acuse = 'pendiente'`,
      [documentoId, motivo, puestoId],
    );
  }

  async de(tx: Tx, documentoId: string): Promise<Despacho[]> {
    const filas = await tx.query<Fila>(
      `SELECT n, medio, transportista, fecha, acuse AS estado, motivo, acuse_fecha AS "acuseFecha", acuse_hora AS "acuseHora",
         acuse_codigo AS "acuseCodigo", acuse_nombre AS "acuseNombre", acuse_anexo AS "acuseAnexo"
       FROM documentos.despachos WHERE documento_id = $1 ORDER BY n`,
      [documentoId],
    );
    return filas.map(({ acuseFecha, acuseHora, acuseCodigo, acuseNombre, acuseAnexo, ...d }) => ({
      ...d,
      acuse:
        acuseFecha === null
          ? null
          : {
              fecha: acuseFecha,
              hora: acuseHora,
              codigo: acuseCodigo,
              nombre: acuseNombre,
              anexo: acuseAnexo,
            },
    }));
  }

  async anular(tx: Tx, documentoId: string, motivo: string, puestoId: string): Promise<void> {
    await tx.query(
      `INSERT INTO documentos.anulaciones (documento_id, motivo, puesto_id, creado_en) VALUES ($1, $2, $3, $4)`,
      [documentoId, motivo, puestoId, tx.ahora],
    );
  }

  async anulacion(tx: Tx, documentoId: string): Promise<Anulacion | null> {
    const [fila] = await tx.query<Anulacion>(
      `SELECT a.motivo, p.cargo, a.creado_en AS en FROM documentos.anulaciones a
       JOIN organizacion.v_puestos p ON p.id = a.puesto_id WHERE a.documento_id = $1`,
      [documentoId],
    );
    return fila ?? null;
  }
}
