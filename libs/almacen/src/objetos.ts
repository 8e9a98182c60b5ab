import { ErrorDominio } from '#kernel';
import { UnidadDeTrabajo, type Tx } from '#platform';
import { Inject, Injectable } from '@nestjs/common';
import { huellaDe } from './huella';
import { ALMACEN, type AlmacenDeObjetos } from './puerto';

/** An object that the store holds. */
export interface ObjetoGuardado {
  readonly sha256: string;
  readonly bytes: number;
}

/** The database's side of the store: an intent goes before each write, and the act's transaction confirms it. */
@Injectable()
export class Objetos {
  constructor(
    private readonly uow: UnidadDeTrabajo,
    @Inject(ALMACEN) private readonly almacen: AlmacenDeObjetos,
  ) {}

  /**
   * Intent row -> put -> marked stored. Never inside an act's transaction.
   * @throws ErrorDominio `almacen.no-disponible`
   */
  async guardar(bytes: Uint8Array): Promise<ObjetoGuardado> {
    const sha256 = await huellaDe(bytes);
    await this.uow.interno((tx) =>
      tx.query(
        `INSERT INTO almacen.objetos (sha256, bytes, estado, creado_en) VALUES ($1, $2, 'intencion', $3) ON CONFLICT DO NOTHING`,
        [sha256, bytes.length, tx.ahora],
      ),
    );
    await this.almacen.poner(sha256, bytes);
    await this.uow.interno((tx) =>
      tx.query(`UPDATE almacen.objetos SET estado = 'guardado' WHERE sha256 = $1 AND estado = 'intencion'`, [
        sha256,
      ]),
    );
    return { sha256, bytes: bytes.length };
  }

  /**
   * In the act's transaction: from now on the object belongs to a record.
   * @throws ErrorDominio `almacen.no-guardado` when the write before did not end well
   */
  async confirmar(tx: Tx, sha256: string): Promise<void> {
    const filas = await tx.query(
      `UPDATE almacen.objetos SET estado = 'confirmado', confirmado_en = coalesce(confirmado_en, $2)
       WHERE sha256 = $1 AND estado <> 'intencion' RETURNING 1`,
      [sha256, tx.ahora],
    );
    if (filas.length === 0) {
      throw new ErrorDominio(
        'almacen.no-guardado',
        'conflicto',
        'El archivo no terminó de guardarse. Súbalo de nuevo.',
      );
    }
  }

  /** @throws ErrorDominio `almacen.no-encontrado`, `almacen.objeto-danado` */
  leer(sha256: string): Promise<Buffer> {
    return this.almacen.leer(sha256);
  }
}
