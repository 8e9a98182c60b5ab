import type { Tx } from '#platform';
import { Injectable } from '@nestjs/common';

/** A picture that a membrete may bear, as it prints. */
export interface LogoGuardado {
  readonly sha256: string;
  readonly tipo: 'image/png' | 'image/jpeg';
  readonly nombre: string;
  /** pixels */
  readonly ancho: number;
  readonly alto: number;
  readonly bytes: number;
}

/** The only SQL on logos. */
@Injectable()
export class LogosRepository {
  async cargar(tx: Tx, sha256: string): Promise<LogoGuardado | null> {
    const [fila] = await tx.query<LogoGuardado>(
      `SELECT sha256, tipo, nombre, ancho, alto, bytes::float8 AS bytes FROM documentos.logos WHERE sha256 = $1`,
      [sha256],
    );
    return fila ?? null;
  }

  async agregar(tx: Tx, l: LogoGuardado): Promise<void> {
    await tx.query(
      `INSERT INTO documentos.logos (sha256, tipo, nombre, ancho, alto, bytes, creado_en)
       VALUES ($1, $2, $3, $4, $5, $6, $7) ON CONFLICT DO NOTHING`,
      [l.sha256, l.tipo, l.nombre, l.ancho, l.alto, l.bytes, tx.ahora],
    );
  }
}
