import { UnidadDeTrabajo } from '#platform';
import { Injectable } from '@nestjs/common';
import { PasosVivosRepository, type Diferencia } from '../persistence/pasos-vivos.repository';

/** Holds the table that the trays read against the steps that it was made from. */
@Injectable()
export class VerificarBandeja {
  constructor(
    private readonly uow: UnidadDeTrabajo,
    private readonly vivos: PasosVivosRepository,
  ) {}

  /** @returns what does not agree, the newest first; empty = it holds */
  ejecutar(): Promise<Diferencia[]> {
    return this.uow.leer((tx) => this.vivos.diferencias(tx));
  }

  /** Puts right what does not agree; acts wait meanwhile. @returns what is left, which should be nothing */
  rehacer(): Promise<Diferencia[]> {
    return this.uow.interno(async (tx) => {
      await this.vivos.rehacer(tx);
      return this.vivos.diferencias(tx);
    });
  }
}
