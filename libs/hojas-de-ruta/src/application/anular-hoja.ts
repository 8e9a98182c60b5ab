import { Numeracion } from '#cites';
import { exigir, type Contexto } from '#kernel';
import { UnidadDeTrabajo } from '#platform';
import { Injectable } from '@nestjs/common';
import { anular, motivosParaNoAnular } from '../domain/concluir';
import { VistasRepository } from '../persistence/vistas.repository';
import { claveDe, Hilos, quienActua } from './hilos';

/** Voids an HR with its reason: every live step ends, and its number stays taken. */
@Injectable()
export class AnularHoja {
  constructor(
    private readonly uow: UnidadDeTrabajo,
    private readonly hilos: Hilos,
    private readonly vistas: VistasRepository,
    private readonly numeracion: Numeracion,
  ) {}

  ejecutar(
    ctx: Contexto,
    o: { gestion: number; id: string; motivo: string },
  ): Promise<{ gestion: number; id: string; estado: 'ANULADA' }> {
    return this.uow.acto(ctx, async (tx) => {
      const hoja = await this.hilos.exigirHoja(tx, ctx, o.gestion, o.id, true);
      const hilo = await this.hilos.cargar(tx, ctx.actor, hoja);
      const sellada = await this.vistas.llevaSello(tx, o.gestion, o.id);
      exigir('hojas.anular', motivosParaNoAnular(hilo, quienActua(ctx.actor), o.motivo, sellada));
      await this.hilos.asentar(tx, ctx, hilo, anular(hilo, o.motivo), {
        nombre: 'anular',
        datos: { motivo: o.motivo },
      });
      await this.numeracion.anular(tx, claveDe(hoja), o.motivo);
      return { gestion: o.gestion, id: o.id, estado: 'ANULADA' };
    });
  }
}
