import type { Fecha, Rol } from '#kernel';
import type { Tx } from '#platform';
import { Injectable } from '@nestjs/common';
import { createHash } from 'node:crypto';

export interface SesionAbierta {
  readonly usuarioId: string;
  readonly usuario: string;
  readonly funcionarioId: string;
  readonly nombre: string;
  readonly ci: string;
  /** another gave them the password with which they entered */
  readonly clavePorCambiar: boolean;
  readonly csrf: string;
  readonly creadaEn: Date;
  readonly vistaEn: Date;
  readonly expiraEn: Date;
  readonly roles: readonly Rol[];
}

/** Only the hash of a session id is stored: who reads the table cannot enter with it. */
export const hashDeSesion = (id: string): Buffer => createHash('sha256').update(id).digest();

@Injectable()
export class SesionesRepository {
  async abrir(
    tx: Tx,
    s: { id: string; usuarioId: string; csrf: string; expiraEn: Date; agente: string | null },
  ): Promise<void> {
    // Those that another is sweeping are theirs: at the hour of entry, everybody finds yesterday's, in no order.
    await tx.query(
      `DELETE FROM acceso.sesiones WHERE id_hash IN
         (SELECT id_hash FROM acceso.sesiones WHERE expira_en < $1 FOR UPDATE SKIP LOCKED)`,
      [tx.ahora],
    );
    await tx.query(
      `INSERT INTO acceso.sesiones (id_hash, usuario_id, csrf, creada_en, vista_en, expira_en, agente)
       VALUES ($1, $2, $3, $4, $4, $5, $6)`,
      [hashDeSesion(s.id), s.usuarioId, s.csrf, tx.ahora, s.expiraEn, s.agente],
    );
  }

  /** @returns the open session of an active user, or null */
  async buscar(tx: Tx, id: string): Promise<SesionAbierta | null> {
    const [fila] = await tx.query<SesionAbierta>(
      `SELECT s.usuario_id AS "usuarioId", u.usuario, u.funcionario_id AS "funcionarioId", f.nombre, f.ci, s.csrf,
         u.clave_por_cambiar AS "clavePorCambiar",
         s.creada_en AS "creadaEn", s.vista_en AS "vistaEn", s.expira_en AS "expiraEn",
         ARRAY(SELECT r.rol FROM acceso.roles r WHERE r.usuario_id = u.id ORDER BY r.rol) AS roles
       FROM acceso.sesiones s JOIN acceso.usuarios u ON u.id = s.usuario_id
       JOIN organizacion.funcionarios f ON f.id = u.funcionario_id
       WHERE s.id_hash = $1 AND s.expira_en > $2 AND u.activo`,
      [hashDeSesion(id), tx.ahora],
    );
    return fila ?? null;
  }

  /** @returns roles of the titular (or interino) of each post on a day, by post */
  async rolesDeTitulares(tx: Tx, puestoIds: readonly string[], dia: Fecha): Promise<Map<string, Rol[]>> {
    const filas = await tx.query<{ puestoId: string; roles: Rol[] }>(
      `SELECT d.puesto_id AS "puestoId", array_agg(r.rol) AS roles
       FROM organizacion.designadas($2) d JOIN acceso.usuarios u ON u.funcionario_id = d.funcionario_id
       JOIN acceso.roles r ON r.usuario_id = u.id
       WHERE d.puesto_id = ANY($1::bigint[]) AND d.calidad <> 'suplencia' GROUP BY d.puesto_id`,
      [puestoIds, dia],
    );
    return new Map(filas.map((f) => [f.puestoId, f.roles]));
  }

  async marcarVista(tx: Tx, id: string, expiraEn: Date): Promise<void> {
    await tx.query(`UPDATE acceso.sesiones SET vista_en = $2, expira_en = $3 WHERE id_hash = $1`, [
      hashDeSesion(id),
      tx.ahora,
      expiraEn,
    ]);
  }

  async cerrar(tx: Tx, id: string): Promise<void> {
    await tx.query(`DELETE FROM acceso.sesiones WHERE id_hash = $1`, [hashDeSesion(id)]);
  }

  /**
   * Ends the sessions of a user: dismissal, new password, change of roles.
   * @param salvo id of the one that goes on
   * @returns how many ended
   */
  async cerrarDeUsuario(tx: Tx, usuarioId: string, salvo?: string): Promise<number> {
    const cerradas = await tx.query(
      `DELETE FROM acceso.sesiones WHERE usuario_id = $1 AND ($2::bytea IS NULL OR id_hash <> $2) RETURNING 1`,
      [usuarioId, salvo ? hashDeSesion(salvo) : null],
    );
    return cerradas.length;
  }
}
