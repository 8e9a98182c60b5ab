import { Presencias, type Presente } from '#acceso';
import type { Contexto } from '#kernel';
import { UnidadDeTrabajo } from '#platform';
import { Injectable } from '@nestjs/common';
import { claveDe, Hilos } from './hilos';

/** Who else has this HR open, among those who may see it. */
@Injectable()
export class PresenciaEnHoja {
  constructor(
    private readonly uow: UnidadDeTrabajo,
    private readonly hilos: Hilos,
    private readonly presencias: Presencias,
  ) {}

  estar(ctx: Contexto, o: { gestion: number; id: string; actuando: boolean }): Promise<Presente[]> {
    return this.uow.interno(async (tx) => {
      const hoja = await this.hilos.exigirHoja(tx, ctx, o.gestion, o.id);
      return this.presencias.estar(tx, ctx.actor, claveDe(hoja), o.actuando);
    });
  }

  irse(ctx: Contexto, o: { gestion: number; id: string }): Promise<void> {
    return this.uow.interno(async (tx) => {
      const hoja = await this.hilos.exigirHoja(tx, ctx, o.gestion, o.id);
      await this.presencias.irse(tx, ctx.actor, claveDe(hoja));
    });
  }
}
