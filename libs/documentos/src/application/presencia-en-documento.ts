import { Presencias, type Presente } from '#acceso';
import type { Contexto } from '#kernel';
import { UnidadDeTrabajo } from '#platform';
import { Injectable } from '@nestjs/common';
import { Documentos } from '../documentos';

/** Who else has this documento open, among those who may see it. */
@Injectable()
export class PresenciaEnDocumento {
  constructor(
    private readonly uow: UnidadDeTrabajo,
    private readonly documentos: Documentos,
    private readonly presencias: Presencias,
  ) {}

  estar(ctx: Contexto, o: { id: string; actuando: boolean }): Promise<Presente[]> {
    return this.uow.interno(async (tx) => {
      const { id } = await this.documentos.exigirVisible(tx, ctx, o.id);
      return this.presencias.estar(tx, ctx.actor, `documento/${id}`, o.actuando);
    });
  }

  irse(ctx: Contexto, id: string): Promise<void> {
    return this.uow.interno(async (tx) => {
      await this.documentos.exigirVisible(tx, ctx, id);
      await this.presencias.irse(tx, ctx.actor, `documento/${id}`);
    });
  }
}
