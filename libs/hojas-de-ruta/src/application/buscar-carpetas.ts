import type { Contexto } from '#kernel';
import { UnidadDeTrabajo } from '#platform';
import { Injectable } from '@nestjs/common';
import { CarpetasRepository } from '../persistence/carpetas.repository';

/** The carpetas of one's unidad, for the picker of archivar. */
@Injectable()
export class BuscarCarpetas {
  constructor(
    private readonly uow: UnidadDeTrabajo,
    private readonly carpetas: CarpetasRepository,
  ) {}

  ejecutar(ctx: Contexto, texto: string) {
    return this.uow.leer((tx) => this.carpetas.buscar(tx, ctx.actor, texto));
  }
}
