import { exigir, type Contexto } from '#kernel';
import { UnidadDeTrabajo } from '#platform';
import { Injectable } from '@nestjs/common';
import { atender, motivosParaNoAtender, motivosSinAtender } from '../domain/concluir';
import { Hilos } from './hilos';

/** Ends a copia that needed nothing more than to be known, or says why what it asked for is not answered. */
@Injectable()
export class AtenderCopia {
  constructor(
    private readonly uow: UnidadDeTrabajo,
    private readonly hilos: Hilos,
  ) {}

  ejecutar(
    ctx: Contexto,
    o: { gestion: number; id: string; motivo?: string | undefined },
  ): Promise<{ gestion: number; id: string; estado: 'ATENDIDA' }> {
    return this.uow.acto(ctx, async (tx) => {
      const { hilo, paso, quien } = await this.hilos.abrirPaso(tx, ctx, o.gestion, o.id);
      exigir('hojas.atender', [
        ...motivosParaNoAtender(hilo, paso, quien),
        ...motivosSinAtender(hilo, paso, o.motivo),
      ]);
      await this.hilos.asentar(tx, ctx, hilo, atender(hilo, paso, o.motivo), {
        nombre: 'atender',
        justificacion: o.motivo,
        datos: { paso: paso.id, motivo: o.motivo ?? null },
      });
      return { gestion: o.gestion, id: paso.id, estado: 'ATENDIDA' };
    });
  }
}
