import type { Rol } from '#kernel';
import type { Tx } from '#platform';
import { Injectable } from '@nestjs/common';

export interface Usuario {
  readonly id: string;
  readonly usuario: string;
  readonly funcionarioId: string;
  readonly claveHash: string;
  readonly activo: boolean;
  readonly fallos: number;
  readonly bloqueadoHasta: Date | null;
}

/** A login as the administration lists it. */
export interface UsuarioListado {
  readonly id: string;
  readonly usuario: string;
  readonly funcionarioId: string;
  readonly activo: boolean;
  /** has not entered yet since another gave them their password */
  readonly porCambiar: boolean;
  readonly roles: Rol[];
}

@Injectable()
export class UsuariosRepository {
  /** Locks the row: failed attempts are counted one by one. */
  async bloquearPorNombre(tx: Tx, usuario: string): Promise<Usuario | null> {
    const [fila] = await tx.query<Usuario>(
      `SELECT id, usuario, funcionario_id AS "funcionarioId", clave_hash AS "claveHash", activo, fallos,
         bloqueado_hasta AS "bloqueadoHasta"
       FROM acceso.usuarios WHERE usuario = $1 FOR UPDATE`,
      [usuario],
    );
    return fila ?? null;
  }

  async contarFallo(tx: Tx, id: string, bloqueadoHasta: Date | null): Promise<void> {
    await tx.query(`UPDATE acceso.usuarios SET fallos = fallos + 1, bloqueado_hasta = $2 WHERE id = $1`, [
      id,
      bloqueadoHasta,
    ]);
  }

  async olvidarFallos(tx: Tx, id: string): Promise<void> {
    await tx.query(
      `UPDATE acceso.usuarios SET fallos = 0, bloqueado_hasta = NULL WHERE id = $1 AND fallos > 0`,
      [id],
    );
  }

  async crear(
    tx: Tx,
    u: {
      usuario: string;
      funcionarioId: string;
      claveHash: string;
      roles: readonly Rol[];
      porCambiar: boolean;
    },
  ): Promise<string> {
    const [fila] = await tx.query<{ id: string }>(
      `WITH nuevo AS (
         INSERT INTO acceso.usuarios (usuario, funcionario_id, clave_hash, creado_en, clave_por_cambiar)
         VALUES ($1, $2, $3, $4, $6) RETURNING id),
       con_roles AS (INSERT INTO acceso.roles (usuario_id, rol) SELECT nuevo.id, r FROM nuevo, unnest($5::text[]) AS r)
       SELECT id FROM nuevo`,
      [u.usuario, u.funcionarioId, u.claveHash, tx.ahora, u.roles, u.porCambiar],
    );
    if (!fila) throw new Error('la inserción no devolvió identificador');
    return fila.id;
  }

  /** @param porCambiar another chose it: its owner chooses theirs when they enter; what was failed until now is forgotten */
  async fijarClave(tx: Tx, id: string, claveHash: string, porCambiar: boolean): Promise<void> {
    await tx.query(
      `UPDATE acceso.usuarios SET clave_hash = $2, clave_por_cambiar = $3, fallos = 0, bloqueado_hasta = NULL WHERE id = $1`,
      [id, claveHash, porCambiar],
    );
  }

  /** Logins by official, with their roles. */
  listar(tx: Tx): Promise<UsuarioListado[]> {
    return tx.query<UsuarioListado>(
      `SELECT u.id, u.usuario, u.funcionario_id AS "funcionarioId", u.activo,
         u.clave_por_cambiar AS "porCambiar",
         ARRAY(SELECT r.rol FROM acceso.roles r WHERE r.usuario_id = u.id ORDER BY r.rol) AS roles
       FROM acceso.usuarios u ORDER BY u.usuario`,
    );
  }

  async bloquear(tx: Tx, id: string): Promise<UsuarioListado | null> {
    const [fila] = await tx.query<UsuarioListado>(
      `SELECT u.id, u.usuario, u.funcionario_id AS "funcionarioId", u.activo,
         u.clave_por_cambiar AS "porCambiar",
         ARRAY(SELECT r.rol FROM acceso.roles r WHERE r.usuario_id = u.id ORDER BY r.rol) AS roles
       FROM acceso.usuarios u WHERE u.id = $1 FOR UPDATE`,
      [id],
    );
    return fila ?? null;
  }

  async deFuncionario(tx: Tx, funcionarioId: string): Promise<string | null> {
    const [fila] = await tx.query<{ id: string }>(
      `SELECT id FROM acceso.usuarios WHERE funcionario_id = $1`,
      [funcionarioId],
    );
    return fila?.id ?? null;
  }

  async fijarRoles(tx: Tx, id: string, roles: readonly Rol[]): Promise<void> {
    await tx.query(`DELETE FROM acceso.roles WHERE usuario_id = $1 AND rol <> ALL($2::text[])`, [id, roles]);
    await tx.query(
      `INSERT INTO acceso.roles (usuario_id, rol) SELECT $1, r FROM unnest($2::text[]) r ON CONFLICT DO NOTHING`,
      [id, roles],
    );
  }

  async fijarActivo(tx: Tx, id: string, activo: boolean): Promise<void> {
    await tx.query(`UPDATE acceso.usuarios SET activo = $2 WHERE id = $1`, [id, activo]);
  }

  /** @returns how many active logins hold a role, this one left out */
  async otrosCon(tx: Tx, rol: Rol, id: string): Promise<number> {
    const [fila] = await tx.query<{ n: number }>(
      `SELECT count(*)::int AS n FROM acceso.roles r JOIN acceso.usuarios u ON u.id = r.usuario_id
       WHERE r.rol = $1 AND u.activo AND u.id <> $2`,
      [rol, id],
    );
    return fila?.n ?? 0;
  }

  /** @returns the names of logins, by id */
  async nombres(tx: Tx, ids: readonly string[]): Promise<ReadonlyMap<string, string>> {
    const filas = await tx.query<{ id: string; usuario: string }>(
      `SELECT id, usuario FROM acceso.usuarios WHERE id = ANY ($1::bigint[])`,
      [ids],
    );
    return new Map(filas.map((f) => [f.id, f.usuario]));
  }

  async contar(tx: Tx): Promise<number> {
    const [fila] = await tx.query<{ n: number }>(`SELECT count(*)::int AS n FROM acceso.usuarios`);
    return fila?.n ?? 0;
  }
}
