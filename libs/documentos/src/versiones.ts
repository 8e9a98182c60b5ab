import type { Contexto } from '#kernel';
import type { Tx } from '#platform';
import { Injectable } from '@nestjs/common';
import type { Contenido } from './domain/contenido';
import { sigueElTramo, type ClaseDeVersion } from './domain/versiones';
import { VersionesRepository } from './persistence/versiones.repository';

/** Keeps what a paper says each time a hand has changed it, in the transaction of that act. */
@Injectable()
export class Versiones {
  constructor(readonly guardadas: VersionesRepository) {}

  /**
   * Keeps the text that the documento has now.
   * @param v.desde version of the documento before this act
   * @param v.restaura number of the kept version that it brought back
   * @returns its number
   */
  async conservar(
    tx: Tx,
    ctx: Contexto,
    documentoId: string,
    v: { clase: Exclude<ClaseDeVersion, 'anterior' | 'apartada'>; desde: number; restaura?: number },
  ): Promise<number> {
    const ultima = await this.guardadas.ultima(tx, documentoId);
    const { usuarioId, cargo } = ctx.actor;
    const ahora = { version: v.desde, usuarioId, cargo, en: tx.ahora };
    if (v.clase === 'escrita' && ultima && sigueElTramo(ultima, ahora)) {
      await this.guardadas.seguir(tx, documentoId, ultima.n);
      return ultima.n;
    }
    const n = (ultima?.n ?? 0) + 1;
    const { clase, restaura = null } = v;
    await this.guardadas.agregar(tx, documentoId, { n, clase, restaura, actor: ctx.actor });
    return n;
  }

  /** Keeps, beside the paper's own, a text that gave way to it. @returns its number */
  async apartar(
    tx: Tx,
    ctx: Contexto,
    documentoId: string,
    v: { version: number; titulo: string | null; contenido: Contenido },
  ): Promise<number> {
    const n = ((await this.guardadas.ultima(tx, documentoId))?.n ?? 0) + 1;
    await this.guardadas.apartar(tx, documentoId, { ...v, n, actor: ctx.actor });
    return n;
  }
}
