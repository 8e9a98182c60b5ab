import type { Tx } from '#platform';
import { Injectable } from '@nestjs/common';
import type {
  CertificadoInscrito,
  FormaDeInscribir,
  FuenteDeRevocacion,
} from '../domain/certificado-inscrito';

/** A certificate of the register, without its bytes. */
export interface CertificadoGuardado extends CertificadoInscrito {
  /** SHA-256 of its DER, hex */
  readonly huella: string;
  readonly serie: string;
  readonly emisor: string;
  readonly titular: string;
  /** as the certificate says it */
  readonly ci: string;
  readonly dePrueba: boolean;
  readonly como: FormaDeInscribir;
  readonly inscritoEn: Date;
  /** when its authority last answered */
  readonly comprobadoEn: Date | null;
  /** why the last attempt had no answer, in Spanish; null: it had one */
  readonly falta: string | null;
}

export type CertificadoNuevo = Pick<
  CertificadoGuardado,
  'funcionarioId' | 'serie' | 'emisor' | 'titular' | 'ci' | 'dePrueba' | 'desde' | 'hasta' | 'como'
> & { readonly der: Buffer; readonly cadena: readonly Buffer[] };

/** What is asked of its authority. */
export interface PorComprobar {
  readonly id: string;
  readonly der: Buffer;
  readonly cadena: readonly Buffer[];
}

const COLUMNAS = `id, funcionario_id AS "funcionarioId", encode(huella, 'hex') AS huella, serie, emisor, titular, ci,
  de_prueba AS "dePrueba", desde, hasta, como, inscrito_en AS "inscritoEn", usado_en AS "usadoEn",
  revocado_en AS "revocadoEn", revocado_fuente AS "revocadoFuente", revocado_motivo AS "revocadoMotivo",
  retirado_en AS "retiradoEn", retirado_motivo AS "retiradoMotivo", comprobado_en AS "comprobadoEn", falta`;

/** The only SQL on officials' certificates. */
@Injectable()
export class CertificadosRepository {
  /** @returns its id, or null when it is inscribed already */
  async agregar(tx: Tx, c: CertificadoNuevo): Promise<string | null> {
    const [fila] = await tx.query<{ id: string }>(
      `INSERT INTO firmas.certificados (funcionario_id, huella, der, cadena, serie, emisor, titular, ci, de_prueba,
         desde, hasta, como, inscrito_en, comprobar_en)
       VALUES ($1, sha256($2), $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $12)
       ON CONFLICT (huella) DO NOTHING RETURNING id`,
      [
        c.funcionarioId,
        c.der,
        c.cadena,
        c.serie,
        c.emisor,
        c.titular,
        c.ci,
        c.dePrueba,
        c.desde,
        c.hasta,
        c.como,
        tx.ahora,
      ],
    );
    return fila?.id ?? null;
  }

  async porDer(tx: Tx, der: Buffer, bloquear = false): Promise<CertificadoGuardado | null> {
    const [fila] = await tx.query<CertificadoGuardado>(
      `SELECT ${COLUMNAS} FROM firmas.certificados WHERE huella = sha256($1) ${bloquear ? 'FOR UPDATE' : ''}`,
      [der],
    );
    return fila ?? null;
  }

  /** Locked. @param funcionarioId null: of whomever */
  async bloquear(tx: Tx, id: string, funcionarioId: string | null): Promise<CertificadoGuardado | null> {
    const [fila] = await tx.query<CertificadoGuardado>(
      `SELECT ${COLUMNAS} FROM firmas.certificados
       WHERE id = $1 AND ($2::bigint IS NULL OR funcionario_id = $2) FOR UPDATE`,
      [id, funcionarioId],
    );
    return fila ?? null;
  }

  /** @param funcionarioId null: of everybody; the newest first */
  listar(tx: Tx, funcionarioId: string | null): Promise<CertificadoGuardado[]> {
    return tx.query<CertificadoGuardado>(
      `SELECT ${COLUMNAS} FROM firmas.certificados WHERE $1::bigint IS NULL OR funcionario_id = $1
       ORDER BY inscrito_en DESC, id DESC`,
      [funcionarioId],
    );
  }

  async anotarUso(tx: Tx, id: string): Promise<void> {
    await tx.query(`UPDATE firmas.certificados SET usado_en = $2 WHERE id = $1`, [id, tx.ahora]);
  }

  async revocar(
    tx: Tx,
    id: string,
    r: { desde: Date; fuente: FuenteDeRevocacion; motivo: string | null },
  ): Promise<void> {
    await tx.query(
      `UPDATE firmas.certificados SET revocado_en = $2, revocado_fuente = $3, revocado_motivo = $4, comprobar_en = NULL
       WHERE id = $1`,
      [id, r.desde, r.fuente, r.motivo],
    );
  }

  async retirar(tx: Tx, id: string, motivo: string): Promise<void> {
    await tx.query(
      `UPDATE firmas.certificados SET retirado_en = $2, retirado_motivo = $3, comprobar_en = NULL WHERE id = $1`,
      [id, tx.ahora, motivo],
    );
  }

  /** Back in use after it was withdrawn. */
  async reponer(tx: Tx, id: string): Promise<void> {
    await tx.query(
      `UPDATE firmas.certificados SET retirado_en = NULL, retirado_motivo = NULL, comprobar_en = $2 WHERE id = $1`,
      [id, tx.ahora],
    );
  }

  /** Those whose turn it is; what expired is not asked about. */
  porComprobar(tx: Tx, limite: number): Promise<PorComprobar[]> {
    return tx.query<PorComprobar>(
      `SELECT id, der, cadena FROM firmas.certificados WHERE comprobar_en <= $1 AND hasta >= $1
       ORDER BY comprobar_en, id LIMIT $2`,
      [tx.ahora, limite],
    );
  }

  /** @param falta null: the authority answered that it stands */
  async anotarComprobacion(tx: Tx, id: string, falta: string | null, proxima: Date): Promise<void> {
    await tx.query(
      `UPDATE firmas.certificados SET falta = $2, comprobar_en = CASE WHEN comprobar_en IS NULL THEN NULL ELSE $3::timestamptz END,
         comprobado_en = CASE WHEN $2::text IS NULL THEN $4::timestamptz ELSE comprobado_en END
       WHERE id = $1`,
      [id, falta, proxima, tx.ahora],
    );
  }
}
