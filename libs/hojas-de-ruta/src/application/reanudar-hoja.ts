import { exigir, type Contexto } from '#kernel';
import { UnidadDeTrabajo } from '#platform';
import { Injectable } from '@nestjs/common';
import { motivosParaNoReanudar, reanudar } from '../domain/suspender';
import { Hilos } from './hilos';

/** Takes a step off hold; its own plazos go on with the days they had left. */
@Injectable()
export class ReanudarHoja {
  constructor(
    private readonly uow: UnidadDeTrabajo,
    private readonly hilos: Hilos,
  ) {}

  ejecutar(
    ctx: Contexto,
    o: { gestion: number; id: string },
  ): Promise<{ gestion: number; id: string; estado: 'RECIBIDA' }> {
    return this.uow.acto(ctx, async (tx) => {
      const { hilo, paso, quien } = await this.hilos.abrirPaso(tx, ctx, o.gestion, o.id);
      exigir('hojas.reanudar', motivosParaNoReanudar(hilo, paso, quien));
      await this.hilos.asentar(tx, ctx, hilo, reanudar(hilo, paso), {
        nombre: 'reanudar',
        datos: { paso: paso.id },
      });
      return { gestion: o.gestion, id: paso.id, estado: 'RECIBIDA' };
    });
  }
}
