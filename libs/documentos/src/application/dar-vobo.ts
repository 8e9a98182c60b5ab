import { exigir, type Contexto } from '#kernel';
import { UnidadDeTrabajo } from '#platform';
import { Injectable } from '@nestjs/common';
import { motivosParaNoVisar } from '../domain/motivos';
import { faltan, leToca, quienesFaltan } from '../domain/vobo';
import { nombreDe, Vistos } from './vistos';

/** Gives visto bueno to the text that was read; the last one leaves the draft ready to be signed. */
@Injectable()
export class DarVobo {
  constructor(
    private readonly uow: UnidadDeTrabajo,
    private readonly vistos: Vistos,
  ) {}

  /** @returns who is next; empty when the chain is complete */
  ejecutar(
    ctx: Contexto,
    o: { id: string; version: number; nota?: string | undefined },
  ): Promise<{ completo: boolean; falta: string }> {
    return this.uow.acto(ctx, async (tx) => {
      const { d, vistos } = await this.vistos.abrir(tx, ctx, o.id, o.version);
      exigir('documentos.dar-vobo', motivosParaNoVisar(d, ctx.actor, vistos));
      const mio = leToca(vistos, ctx.actor.puestoId);
      const ronda = vistos[0]?.ronda ?? 1;
      if (mio) {
        const por = nombreDe(ctx.actor);
        const dado = { estado: 'DADO' as const, por, version: d.version, motivo: o.nota };
        await this.vistos.cadena.cerrar(tx, d.id, { ronda, n: mio.n }, dado);
      }
      const ahora = vistos.map((v) => (v.n === mio?.n ? { ...v, estado: 'DADO' as const } : v));
      const completo = faltan(ahora).length === 0;
      if (completo) {
        await this.vistos.cadena.fijarVisado(tx, d.id, true);
        await this.vistos.cadena.retirarPendientes(tx, d.id, ronda, nombreDe(ctx.actor));
      }
      await this.vistos.anotar(tx, ctx, d.id, 'dar-vobo', {
        ...{ ronda, version: d.version, completo },
        ...(o.nota ? { nota: o.nota } : {}),
      });
      return { completo, falta: quienesFaltan(ahora) };
    });
  }
}
