import { exigir, type Contexto } from '#kernel';
import { UnidadDeTrabajo } from '#platform';
import { Injectable } from '@nestjs/common';
import { motivosParaNoRechazarAdeudo, rechazarAdeudo } from '../domain/adeudos';
import { adeudoDesconocido } from '../domain/errores';
import { Hilos, quienActua } from './hilos';

/** A reasoned refusal of what was asked: it is no longer owed, and who asked reads why. */
@Injectable()
export class RechazarAdeudo {
  constructor(
    private readonly uow: UnidadDeTrabajo,
    private readonly hilos: Hilos,
  ) {}

  ejecutar(
    ctx: Contexto,
    o: { gestion: number; id: string; adeudo: string; motivo: string },
  ): Promise<{ gestion: number; id: string; estado: 'RECHAZADO' }> {
    return this.uow.acto(ctx, async (tx) => {
      const hoja = await this.hilos.exigirHoja(tx, ctx, o.gestion, o.id, true);
      const hilo = await this.hilos.cargar(tx, ctx.actor, hoja);
      const adeudo = hilo.adeudos.find((a) => a.id === o.adeudo);
      if (!adeudo) throw adeudoDesconocido();
      exigir(
        'hojas.adeudo.rechazar',
        motivosParaNoRechazarAdeudo(hilo, adeudo, quienActua(ctx.actor), o.motivo),
      );
      await this.hilos.asentar(tx, ctx, hilo, rechazarAdeudo(hilo, adeudo, o.motivo), {
        nombre: 'rechazar-adeudo',
        datos: { adeudo: adeudo.id, accion: adeudo.accion, motivo: o.motivo },
      });
      return { gestion: o.gestion, id: adeudo.id, estado: 'RECHAZADO' };
    });
  }
}
