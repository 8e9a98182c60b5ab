import { exigir, type Contexto } from '#kernel';
import { UnidadDeTrabajo } from '#platform';
import { Injectable } from '@nestjs/common';
import { motivosParaNoRevertir, revertir } from '../domain/revertir';
import { Hilos } from './hilos';
import { RespuestasDeGrupo } from './respuestas-de-grupo';

/** Takes back what was sent and is not yet received. */
@Injectable()
export class RevertirDerivacion {
  constructor(
    private readonly uow: UnidadDeTrabajo,
    private readonly hilos: Hilos,
    private readonly respuestas: RespuestasDeGrupo,
  ) {}

  ejecutar(
    ctx: Contexto,
    o: { gestion: number; id: string; motivo?: string | undefined },
  ): Promise<{ gestion: number; id: string; estado: 'REVERTIDA' }> {
    return this.uow.acto(ctx, async (tx) => {
      const { hilo, paso, quien } = await this.hilos.abrirPaso(tx, ctx, o.gestion, o.id);
      exigir('hojas.revertir', motivosParaNoRevertir(hilo, paso, quien));
      await this.hilos.asentar(tx, ctx, hilo, revertir(hilo, paso, o.motivo), {
        nombre: 'revertir',
        datos: { paso: paso.id, motivo: o.motivo ?? null },
      });
      await this.respuestas.reabrir(tx, ctx, hilo, paso);
      return { gestion: o.gestion, id: paso.id, estado: 'REVERTIDA' };
    });
  }
}
