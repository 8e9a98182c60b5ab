import type { Contexto } from '#kernel';
import { UnidadDeTrabajo } from '#platform';
import { Injectable } from '@nestjs/common';
import { Documentos, type OrdenDeBorrador } from '../documentos';
import { PapelesSubidos, type OrdenDePapel } from '../papeles-subidos';

/** Begins a documento that is of no HR yet: to be written, or with a paper made elsewhere. */
@Injectable()
export class CrearDocumento {
  constructor(
    private readonly uow: UnidadDeTrabajo,
    private readonly documentos: Documentos,
    private readonly subidos: PapelesSubidos,
  ) {}

  /** @throws ErrorDominio those of `Documentos.crearBorrador` and, with a paper, of `PapelesSubidos` */
  async ejecutar(
    ctx: Contexto,
    { papel, ...o }: Omit<OrdenDeBorrador, 'papel'> & { papel?: OrdenDePapel | undefined },
  ): Promise<{ id: string; version: number }> {
    const preparado = papel && (await this.subidos.preparar(ctx, papel));
    return this.uow.acto(ctx, (tx) => this.documentos.crearBorrador(tx, ctx, { ...o, papel: preparado }));
  }
}
