import type { Actor } from '#kernel';
import type { Tx } from '#platform';
import { Injectable } from '@nestjs/common';
import type { EstadoDeEnvio, EstadoDeTransferencia } from '../domain/transferencias';
import { alcanza, deQuien, NOMBRADOS, SE_VE } from './visibles';

export const TRANSFERENCIAS_POR_PAGINA = 30;

export interface TransferenciaVista {
  readonly id: string;
  readonly unidadId: string;
  readonly unidad: string;
  readonly sigla: string;
  readonly estado: EstadoDeTransferencia;
  readonly gestion: number | null;
  readonly numero: number | null;
  readonly nota: string;
  readonly version: number;
  readonly preparadaPor: string;
  readonly preparadaEn: Date;
  readonly enviadaPor: string | null;
  readonly enviadaEn: Date | null;
  readonly concluidaEn: Date | null;
  readonly carpetas: number;
  readonly porDecidir: number;
}

export interface EnvioVisto {
  readonly carpetaId: string;
  readonly nombre: string;
  readonly estado: EstadoDeEnvio;
  readonly lugarAntes: string | null;
  readonly lugarNuevo: string | null;
  readonly motivo: string | null;
  readonly decididaPor: string | null;
  readonly decididaEn: Date | null;
  readonly gestion: number;
  readonly hojas: number;
  readonly fojas: number;
  readonly primera: Date | null;
  readonly ultima: Date | null;
}

/** An HR that went in a carpeta. */
export interface HojaEnviada {
  readonly carpetaId: string;
  readonly gestion: number;
  readonly hojaId: string;
  readonly codigo: string;
  readonly referencia: string;
  readonly fojas: number | null;
  readonly confidencialidad: 'PUBLICA' | 'INTERNA' | 'RESERVADA' | 'CONFIDENCIAL';
}

/**
 * A transferencia shows to its unidad and, once it is sent, to the archive; while it is prepared, to whoever sees one of its
 * carpetas. Its unidad `t.unidad_id` is that of its heir, where it ended.
 */
const DE = `FROM (SELECT x.*, coalesce(hu.a_unidad_id, x.unidad_id) AS de_unidad_id FROM archivo.transferencias x
    LEFT JOIN organizacion.v_herencias hu ON hu.unidad_id = x.unidad_id) t
  JOIN organizacion.v_unidades u ON u.id = t.de_unidad_id
  WHERE ${NOMBRADOS} AND (t.de_unidad_id = $2 OR $3) AND EXISTS (
    SELECT 1 FROM archivo.transferencia_carpetas e JOIN hojas.v_carpetas c ON c.id = e.carpeta_id
    WHERE e.transferencia_id = t.id AND ${SE_VE})`;

const VISTO = `FROM archivo.transferencia_carpetas e JOIN hojas.v_carpetas c ON c.id = e.carpeta_id
  WHERE e.transferencia_id = t.id AND ${SE_VE}`;

const TRANSFERENCIA = `t.id, t.de_unidad_id AS "unidadId", u.nombre AS unidad, u.sigla, t.estado, t.gestion, t.numero, t.nota, t.version,
  t.preparada_por AS "preparadaPor", t.preparada_en AS "preparadaEn", t.enviada_por AS "enviadaPor", t.enviada_en AS "enviadaEn",
  t.concluida_en AS "concluidaEn", (SELECT count(*)::int ${VISTO}) AS carpetas,
  (SELECT count(*)::int ${VISTO} AND e.estado = 'ENVIADA') AS "porDecidir" ${DE}`;

@Injectable()
export class TransferenciasRepository {
  /** @returns up to one more than a page, the newest first */
  listar(
    tx: Tx,
    actor: Actor,
    b: { estado: EstadoDeTransferencia | null; desde: string | null },
  ): Promise<TransferenciaVista[]> {
    return tx.query<TransferenciaVista>(
      `SELECT ${TRANSFERENCIA} AND ($5::text IS NULL OR t.estado = $5) AND ($6::bigint IS NULL OR t.id < $6)
       ORDER BY t.id DESC LIMIT ${TRANSFERENCIAS_POR_PAGINA + 1}`,
      [...deQuien(tx, actor), b.estado, b.desde],
    );
  }

  /** @returns null when there is none, or it is hidden */
  async una(tx: Tx, actor: Actor, id: string): Promise<TransferenciaVista | null> {
    const [fila] = await tx.query<TransferenciaVista>(`SELECT ${TRANSFERENCIA} AND t.id = $5`, [
      ...deQuien(tx, actor),
      id,
    ]);
    return fila ?? null;
  }

  async tomar(tx: Tx, id: string): Promise<void> {
    await tx.query(`SELECT 1 FROM archivo.transferencias WHERE id = $1 FOR UPDATE`, [id]);
  }

  /** Its carpetas in their order, with what this person sees: as it was when they were sent, or as it is now. */
  envios(tx: Tx, actor: Actor, id: string): Promise<EnvioVisto[]> {
    return tx.query<EnvioVisto>(
      `SELECT e.carpeta_id AS "carpetaId", c.nombre, e.estado, coalesce(e.lugar_antes, c.lugar) AS "lugarAntes",
         e.lugar_nuevo AS "lugarNuevo", e.motivo, e.decidida_por AS "decididaPor", e.decidida_en AS "decididaEn",
         coalesce(f.gestion, date_part('year', c.creada_en AT TIME ZONE 'America/La_Paz')::int) AS gestion,
         v.hojas, v.fojas, v.primera, v.ultima
       FROM archivo.transferencia_carpetas e JOIN hojas.v_carpetas c ON c.id = e.carpeta_id
       LEFT JOIN archivo.fichas f ON f.carpeta_id = c.id
       CROSS JOIN LATERAL (SELECT count(*)::int AS hojas, coalesce(sum(q.fojas), 0)::int AS fojas, min(q.creada_en) AS primera,
           max(q.creada_en) AS ultima
         FROM (SELECT p.gestion, p.hoja_id, p.confidencialidad, p.creada_en, coalesce(s.fojas, p.fojas) AS fojas
           FROM hojas.v_en_carpeta p LEFT JOIN archivo.transferencia_hojas s ON s.transferencia_id = e.transferencia_id
             AND s.carpeta_id = e.carpeta_id AND s.gestion = p.gestion AND s.derivacion_id = p.derivacion_id
           WHERE CASE WHEN e.estado = 'PREPARADA' THEN p.carpeta_id = e.carpeta_id AND p.estado = 'ARCHIVADA'
             ELSE s.derivacion_id IS NOT NULL END) q WHERE ${alcanza('q')}) v
       WHERE ${NOMBRADOS} AND e.transferencia_id = $5 AND ${SE_VE} ORDER BY e.n`,
      [...deQuien(tx, actor), id],
    );
  }

  /** The HRs that went in it and this person sees. */
  hojas(tx: Tx, actor: Actor, id: string): Promise<HojaEnviada[]> {
    return tx.query<HojaEnviada>(
      `SELECT s.carpeta_id AS "carpetaId", p.gestion, p.hoja_id AS "hojaId", p.codigo, p.referencia, s.fojas, p.confidencialidad
       FROM archivo.transferencia_hojas s JOIN archivo.transferencia_carpetas e USING (transferencia_id, carpeta_id)
       JOIN hojas.v_carpetas c ON c.id = e.carpeta_id
       JOIN hojas.v_en_carpeta p ON p.gestion = s.gestion AND p.derivacion_id = s.derivacion_id
       WHERE ${NOMBRADOS} AND s.transferencia_id = $5 AND ${SE_VE} AND ${alcanza('p')}
       ORDER BY e.n, p.creada_en, p.gestion, p.hoja_id`,
      [...deQuien(tx, actor), id],
    );
  }

  async crear(tx: Tx, t: { unidadId: string; nota: string; por: string }): Promise<string> {
    const [fila] = await tx.query<{ id: string }>(
      `INSERT INTO archivo.transferencias (unidad_id, nota, preparada_por, preparada_en) VALUES ($1, $2, $3, $4) RETURNING id`,
      [t.unidadId, t.nota, t.por, tx.ahora],
    );
    return fila?.id ?? '';
  }

  /** Its carpetas while it is prepared, in the order given. What is taken out of a draft was never in an acta. */
  async ponerCarpetas(tx: Tx, id: string, carpetas: readonly string[]): Promise<void> {
    await tx.query(
      `DELETE FROM archivo.transferencia_carpetas WHERE transferencia_id = $1 AND estado = 'PREPARADA'`,
      [id],
    );
    await tx.query(
      `INSERT INTO archivo.transferencia_carpetas (transferencia_id, carpeta_id, n)
       SELECT $1, c, n FROM unnest($2::bigint[]) WITH ORDINALITY AS x (c, n)`,
      [id, carpetas],
    );
  }

  async cambiar(tx: Tx, id: string, nota: string): Promise<number> {
    const [fila] = await tx.query<{ version: number }>(
      `UPDATE archivo.transferencias SET nota = $2, version = version + 1 WHERE id = $1 RETURNING version`,
      [id, nota],
    );
    return fila?.version ?? 1;
  }

  async descartar(tx: Tx, id: string): Promise<void> {
    await tx.query(`UPDATE archivo.transferencias SET estado = 'DESCARTADA' WHERE id = $1`, [id]);
  }

  /** The next number of the gestión, in the act that it numbers. */
  async numerar(tx: Tx, gestion: number): Promise<number> {
    const [fila] = await tx.query<{ ultimo: number }>(
      `INSERT INTO archivo.numeros AS n (gestion, ultimo) VALUES ($1, 1)
       ON CONFLICT (gestion) DO UPDATE SET ultimo = n.ultimo + 1 RETURNING ultimo`,
      [gestion],
    );
    return fila?.ultimo ?? 1;
  }

  /**
   * Sent: numbered, each carpeta with where it was and what was in it.
   * @param carpetas those that the sender sees; one hidden from them stays where it is
   */
  async enviar(
    tx: Tx,
    id: string,
    carpetas: readonly string[],
    t: { gestion: number; numero: number; por: string },
  ): Promise<void> {
    await tx.query(
      `DELETE FROM archivo.transferencia_carpetas WHERE transferencia_id = $1 AND NOT carpeta_id = ANY($2::bigint[])`,
      [id, carpetas],
    );
    await tx.query(
      `UPDATE archivo.transferencias SET estado = 'ENVIADA', gestion = $2, numero = $3, enviada_por = $4, enviada_en = $5,
         version = version + 1 WHERE id = $1`,
      [id, t.gestion, t.numero, t.por, tx.ahora],
    );
    await tx.query(
      `UPDATE archivo.transferencia_carpetas e SET estado = 'ENVIADA', lugar_antes = c.lugar
       FROM hojas.v_carpetas c WHERE c.id = e.carpeta_id AND e.transferencia_id = $1`,
      [id],
    );
    await tx.query(
      `INSERT INTO archivo.transferencia_hojas (transferencia_id, carpeta_id, gestion, hoja_id, derivacion_id, fojas)
       SELECT $1, p.carpeta_id, p.gestion, p.hoja_id, p.derivacion_id, p.fojas
       FROM archivo.transferencia_carpetas e JOIN hojas.v_en_carpeta p ON p.carpeta_id = e.carpeta_id
       WHERE e.transferencia_id = $1 AND p.estado = 'ARCHIVADA'`,
      [id],
    );
  }

  /** @returns the states of all its carpetas afterwards */
  async decidir(
    tx: Tx,
    id: string,
    carpetaId: string,
    d: { estado: 'RECIBIDA' | 'DEVUELTA'; lugar: string | null; motivo: string | null; por: string },
  ): Promise<EstadoDeEnvio[]> {
    await tx.query(
      `UPDATE archivo.transferencia_carpetas SET estado = $3, lugar_nuevo = $4, motivo = $5, decidida_por = $6, decidida_en = $7
       WHERE transferencia_id = $1 AND carpeta_id = $2`,
      [id, carpetaId, d.estado, d.lugar, d.motivo, d.por, tx.ahora],
    );
    const filas = await tx.query<{ estado: EstadoDeEnvio }>(
      `SELECT estado FROM archivo.transferencia_carpetas WHERE transferencia_id = $1`,
      [id],
    );
    return filas.map((f) => f.estado);
  }

  async concluir(tx: Tx, id: string): Promise<void> {
    await tx.query(
      `UPDATE archivo.transferencias SET estado = 'CONCLUIDA', concluida_en = $2 WHERE id = $1`,
      [id, tx.ahora],
    );
  }
}
