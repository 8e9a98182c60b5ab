import type { Tx } from '#platform';
import { Injectable } from '@nestjs/common';

/** @throws ErrorDominio when there is no such type of paper in use */
type ExigirTipo = (tx: Tx, tipo: string) => Promise<void>;

/** Who knows the types of paper says which there are, so that no number is kept for one that nobody can write. */
@Injectable()
export class TiposNumerados {
  private exigencia: ExigirTipo | null = null;

  /** Called by the owner of the types at start. */
  registrar(exigencia: ExigirTipo): void {
    this.exigencia = exigencia;
  }

  async exigir(tx: Tx, tipo: string): Promise<void> {
    await this.exigencia?.(tx, tipo);
  }
}
