import { exigir, fechaDe, type Contexto } from '#kernel';
import { UnidadDeTrabajo } from '#platform';
import { Injectable } from '@nestjs/common';
import { motivosDeEspera, motivosParaNoSuspender, suspender } from '../domain/suspender';
import { Hilos } from './hilos';

/** Puts a step on hold with its reason, also in wait of an answer until a date. */
@Injectable()
export class SuspenderHoja {
  constructor(
    private readonly uow: UnidadDeTrabajo,
    private readonly hilos: Hilos,
  ) {}

  ejecutar(
    ctx: Contexto,
    o: { gestion: number; id: string; motivo: string; esperaHasta?: string | undefined },
  ): Promise<{ gestion: number; id: string; estado: 'SUSPENDIDA' }> {
    return this.uow.acto(ctx, async (tx) => {
      const { hilo, paso, quien } = await this.hilos.abrirPaso(tx, ctx, o.gestion, o.id);
      const hoy = fechaDe(tx.ahora);
      exigir('hojas.suspender', [
        ...motivosParaNoSuspender(hilo, paso, quien, o.motivo),
        ...motivosDeEspera(o.esperaHasta, hoy),
      ]);
      await this.hilos.asentar(tx, ctx, hilo, suspender(hilo, paso, o.motivo, hoy, o.esperaHasta), {
        nombre: 'suspender',
        datos: { paso: paso.id, motivo: o.motivo, esperaHasta: o.esperaHasta ?? null },
      });
      return { gestion: o.gestion, id: paso.id, estado: 'SUSPENDIDA' };
    });
  }
}
