import type { Fecha } from '#kernel';
import type { Tx } from '#platform';
import { Injectable } from '@nestjs/common';
import { claveDeDestino, type Descarte, type Salida } from '../domain/salidas';

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

/** One going-out of a documento, to one addressee. */
export interface Despacho extends Salida {
  readonly medio: string;
  readonly transportista: string | null;
  readonly acuse: Acuse | null;
  /** why it was not delivered */
  readonly motivo: string | null;
}

/** What an acuse said before it was put right or voided. */
export interface AcuseAnulado extends Acuse {
  readonly despacho: number;
  readonly motivo: string;
  readonly por: string;
  readonly en: Date;
}

export interface Anulacion {
  readonly motivo: string;
  readonly cargo: string;
  readonly en: Date;
}

interface Fila extends Omit<Despacho, 'acuse'> {
  readonly documentoId: string;
  readonly acuseFecha: Fecha | null;
  readonly acuseHora: string | null;
  readonly acuseCodigo: string | null;
  readonly acuseNombre: string | null;
  readonly acuseAnexo: number | null;
}

/** How documentos went out, what came back, and which were voided. */
@Injectable()
export class DespachosRepository {
  /** @returns its number */
  async abrir(
    tx: Tx,
    documentoId: string,
    d: {
      destino: string;
      propuesto: string | null;
      medio: string;
      transportista: string | null;
      fecha: Fecha;
      puestoId: string;
    },
  ): Promise<number> {
    const [fila] = await tx.query<{ n: number }>(
      `INSERT INTO documentos.despachos (documento_id, n, destino, propuesto, clave, medio, transportista, fecha, puesto_id, creado_en)
       SELECT $1::bigint, 1 + coalesce(max(n), 0), $2::text, $3::text, $4::text, $5::text, $6::text, $7::date, $8::bigint, $9::timestamptz
       FROM documentos.despachos WHERE documento_id = $1::bigint RETURNING n`,
      [
        ...[documentoId, d.destino, d.propuesto, claveDeDestino(d.propuesto ?? d.destino)],
        ...[d.medio, d.transportista, d.fecha, d.puestoId, tx.ahora],
      ],
    );
    return fila?.n ?? 0;
  }

  /** Closes one with the addressee's stamp. @returns false when it was closed meanwhile */
  async acusar(tx: Tx, documentoId: string, n: number, a: Acuse, puestoId: string): Promise<boolean> {
    const filas = await tx.query(
      `UPDATE documentos.despachos SET acuse = 'recibido', acuse_fecha = $3, acuse_hora = $4, acuse_codigo = $5,
         acuse_nombre = $6, acuse_anexo = $7, cerrado_por = $8, cerrado_en = $9
       WHERE documento_id = $1 AND n = $2 AND acuse = 'pendiente' RETURNING 1`,
      [documentoId, n, a.fecha, a.hora, a.codigo, a.nombre, a.anexo, puestoId, tx.ahora],
    );
    return filas.length > 0;
  }

  /** What its acuse said is kept apart, and it waits again. @returns false when it has none */
  async retirarAcuse(
    tx: Tx,
    documentoId: string,
    n: number,
    { motivo, puestoId }: { motivo: string; puestoId: string },
  ): Promise<boolean> {
    const filas = await tx.query(
      `INSERT INTO documentos.acuses_anulados (documento_id, despacho, fecha, hora, codigo, nombre, anexo, acusado_por,
         acusado_en, motivo, puesto_id, creado_en)
       SELECT documento_id, n, acuse_fecha, acuse_hora, acuse_codigo, acuse_nombre, acuse_anexo, cerrado_por, cerrado_en,
         $3, $4, $5 FROM documentos.despachos WHERE documento_id = $1 AND n = $2 AND acuse = 'recibido' RETURNING 1`,
      [documentoId, n, motivo, puestoId, tx.ahora],
    );
    await tx.query(
      `UPDATE documentos.despachos SET acuse = 'pendiente', acuse_fecha = NULL, acuse_hora = NULL, acuse_codigo = NULL,
         acuse_nombre = NULL, acuse_anexo = NULL, cerrado_por = NULL, cerrado_en = NULL
       WHERE documento_id = $1 AND n = $2 AND acuse = 'recibido'`,
      [documentoId, n],
    );
    return filas.length > 0;
  }

  /** @returns of a documento, oldest first */
  acusesAnulados(tx: Tx, documentoId: string): Promise<AcuseAnulado[]> {
    return tx.query<AcuseAnulado>(
      `SELECT x.despacho, x.fecha, x.hora, x.codigo, x.nombre, x.anexo, x.motivo, p.cargo AS por, x.creado_en AS en
       FROM documentos.acuses_anulados x JOIN organizacion.v_puestos p ON p.id = x.puesto_id
       WHERE x.documento_id = $1 ORDER BY x.id`,
      [documentoId],
    );
  }

  /** Closes one without delivery. @returns false when it was closed meanwhile */
  async noEntregar(
    tx: Tx,
    documentoId: string,
    n: number,
    motivo: string,
    puestoId: string,
  ): Promise<boolean> {
    const filas = await tx.query(
      `UPDATE documentos.despachos SET acuse = 'no-entregado', motivo = $3, cerrado_por = $4, cerrado_en = $5
       WHERE documento_id = $1 AND n = $2 AND acuse = 'pendiente' RETURNING 1`,
      [documentoId, n, motivo, puestoId, tx.ahora],
    );
    return filas.length > 0;
  }

  /** @returns false when it has one already */
  async ponerCopia(tx: Tx, documentoId: string, n: number, anexo: number): Promise<boolean> {
    const filas = await tx.query(
      `UPDATE documentos.despachos SET acuse_anexo = $3
       WHERE documento_id = $1 AND n = $2 AND acuse = 'recibido' AND acuse_anexo IS NULL RETURNING 1`,
      [documentoId, n, anexo],
    );
    return filas.length > 0;
  }

  async de(tx: Tx, documentoId: string): Promise<Despacho[]> {
    return (await this.deVarios(tx, [documentoId])).get(documentoId) ?? [];
  }

  /** @returns of each documento that went out, in the order it did */
  async deVarios(tx: Tx, documentoIds: readonly string[]): Promise<Map<string, Despacho[]>> {
    const filas = await tx.query<Fila>(
      `SELECT s.documento_id AS "documentoId", s.n, s.destino, s.propuesto, s.clave = '' AS "deTodos", s.medio, s.transportista, s.fecha, s.acuse AS estado,
         s.motivo, s.acuse_fecha AS "acuseFecha", s.acuse_hora AS "acuseHora", s.acuse_codigo AS "acuseCodigo",
         s.acuse_nombre AS "acuseNombre", s.acuse_anexo AS "acuseAnexo", p.cargo AS por, s.creado_en AS en,
         c.cargo AS "cerradoPor", s.cerrado_en AS "cerradoEn",
         (SELECT count(*)::int FROM documentos.acuses_anulados x
          WHERE x.documento_id = s.documento_id AND x.despacho = s.n) AS correcciones
       FROM documentos.despachos s JOIN organizacion.v_puestos p ON p.id = s.puesto_id
       LEFT JOIN organizacion.v_puestos c ON c.id = s.cerrado_por
       WHERE s.documento_id = ANY($1::bigint[]) ORDER BY s.documento_id, s.n`,
      [documentoIds],
    );
    return new Map(
      [...Map.groupBy(filas, (f) => f.documentoId)].map(([id, suyas]) => [id, suyas.map(comoDespacho)]),
    );
  }

  async descartar(
    tx: Tx,
    documentoId: string,
    d: { destino: string; motivo: string; puestoId: string },
  ): Promise<void> {
    await tx.query(
      `INSERT INTO documentos.destinos_descartados (documento_id, clave, destino, motivo, puesto_id, creado_en)
       VALUES ($1, $2, $3, $4, $5, $6)
       ON CONFLICT (documento_id, clave) DO UPDATE SET motivo = excluded.motivo, puesto_id = excluded.puesto_id,
         creado_en = excluded.creado_en`,
      [documentoId, claveDeDestino(d.destino), d.destino, d.motivo, d.puestoId, tx.ahora],
    );
  }

  /** What goes to one that was set aside is no longer set aside. */
  async retomar(tx: Tx, documentoId: string, destino: string): Promise<void> {
    await tx.query(`DELETE FROM documentos.destinos_descartados WHERE documento_id = $1 AND clave = $2`, [
      documentoId,
      claveDeDestino(destino),
    ]);
  }

  async descartados(tx: Tx, documentoIds: readonly string[]): Promise<Map<string, Descarte[]>> {
    const filas = await tx.query<Descarte & { documentoId: string }>(
      `SELECT x.documento_id AS "documentoId", x.destino, x.motivo, p.cargo AS por, x.creado_en AS en
       FROM documentos.destinos_descartados x JOIN organizacion.v_puestos p ON p.id = x.puesto_id
       WHERE x.documento_id = ANY($1::bigint[])`,
      [documentoIds],
    );
    return Map.groupBy(filas, (f) => f.documentoId);
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

function comoDespacho({
  documentoId: _,
  acuseFecha,
  acuseHora,
  acuseCodigo,
  acuseNombre,
  acuseAnexo,
  ...d
}: Fila): Despacho {
  return {
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
  };
}
