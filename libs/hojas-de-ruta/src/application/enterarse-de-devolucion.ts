import { exigir, type Contexto } from '#kernel';
import { UnidadDeTrabajo } from '#platform';
import { Injectable } from '@nestjs/common';
import { motivosParaNoEnterarse } from '../domain/enterarse';
import { cambios } from '../domain/tipos';
import { PasosRepository } from '../persistence/pasos.repository';
import { Hilos } from './hilos';

/** Takes a returned copia off the sender's observed: nothing moves, the trail keeps who knew and when. */
@Injectable()
export class EnterarseDeDevolucion {
  constructor(
    private readonly uow: UnidadDeTrabajo,
    private readonly hilos: Hilos,
    private readonly pasos: PasosRepository,
  ) {}

  ejecutar(
    ctx: Contexto,
    o: { gestion: number; id: string },
  ): Promise<{ gestion: number; id: string; enteradoEn: string }> {
    return this.uow.acto(ctx, async (tx) => {
      const { hilo, paso, quien } = await this.hilos.abrirPaso(tx, ctx, o.gestion, o.id);
      exigir('hojas.enterarse', motivosParaNoEnterarse(hilo, paso, quien));
      const enteradoEn = await this.pasos.enterado(tx, o.gestion, paso.id);
      await this.hilos.asentar(tx, ctx, hilo, cambios({}), {
        nombre: 'enterarse',
        datos: { paso: paso.id },
      });
      return { gestion: o.gestion, id: paso.id, enteradoEn: enteradoEn.toISOString() };
    });
  }
}
