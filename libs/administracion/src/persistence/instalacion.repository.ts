import type { Tx } from '#platform';
import { Injectable } from '@nestjs/common';

/** The only SQL on the key of an installation that has no entidad yet. */
@Injectable()
export class InstalacionRepository {
  /** @returns the key that stands: the first that was put, whoever puts another */
  async fijarClave(tx: Tx, clave: string): Promise<string> {
    await tx.query(
      `INSERT INTO organizacion.clave_de_instalacion (clave, creada_en) VALUES ($1, $2) ON CONFLICT DO NOTHING`,
      [clave, tx.ahora],
    );
    return (await this.clave(tx)) ?? clave;
  }

  /** @param bloquear whoever installs at the same time waits for the end of this transaction */
  async clave(tx: Tx, bloquear = false): Promise<string | null> {
    const [fila] = await tx.query<{ clave: string }>(
      `SELECT clave FROM organizacion.clave_de_instalacion ${bloquear ? 'FOR UPDATE' : ''}`,
    );
    return fila?.clave ?? null;
  }

  async olvidarClave(tx: Tx): Promise<void> {
    await tx.query(`DELETE FROM organizacion.clave_de_instalacion`);
  }
}
