import { exigir, type Contexto } from '#kernel';
import { UnidadDeTrabajo } from '#platform';
import { Injectable } from '@nestjs/common';
import { Documentos } from '../documentos';
import { cambioMientrasTanto, leyoOtraVersion, observacionDesconocida } from '../domain/errores';
import { exigirLugares } from '../domain/lugar';
import { motivosParaNoDisponer, motivosParaNoObservar } from '../domain/motivos';
import { leToca } from '../domain/vobo';
import { Imprenta } from '../imprenta';
import type { ObservacionNueva } from '../persistence/vistos.repository';
import { nombreDe, Vistos } from './vistos';

/** Sends a draft back to its author with what must change, each remark at its place in the text. */
@Injectable()
export class ObservarDocumento {
  constructor(
    private readonly uow: UnidadDeTrabajo,
    private readonly vistos: Vistos,
    private readonly imprenta: Imprenta,
    private readonly documentos: Documentos,
  ) {}

  async ejecutar(
    ctx: Contexto,
    o: { id: string; version: number; observaciones: readonly ObservacionNueva[] },
  ): Promise<{ estado: string; version: number }> {
    const paginas = o.observaciones.some((x) => x.lugar) ? await this.paginas(ctx, o) : null;
    return this.uow.acto(ctx, async (tx) => {
      const { d, vistos } = await this.vistos.abrir(tx, ctx, o.id, o.version);
      exigir('documentos.observar', motivosParaNoObservar(d, ctx.actor, vistos));
      if (paginas !== null) exigirLugares(o.observaciones, paginas);
      const { cadena } = this.vistos;
      const ronda = vistos[0]?.ronda ?? 1;
      const por = nombreDe(ctx.actor);
      const mio = leToca(vistos, ctx.actor.puestoId);
      if (mio)
        await cadena.cerrar(tx, d.id, { ronda, n: mio.n }, { estado: 'OBSERVADO', por, version: d.version });
      await cadena.retirarPendientes(tx, d.id, ronda, por);
      const { puestoId } = ctx.actor;
      await cadena.observar(
        tx,
        { documentoId: d.id, ronda, puestoId, por, version: d.version },
        o.observaciones,
      );
      await cadena.fijarVisado(tx, d.id, false);
      if (!(await this.vistos.registro.cambiarEstado(tx, d.id, d, 'BORRADOR'))) throw cambioMientrasTanto();
      await this.vistos.anotar(tx, ctx, d.id, 'observar', { ronda, observaciones: o.observaciones });
      return { estado: 'BORRADOR', version: d.version + 1 };
    });
  }

  /**
   * Pages of the paper that was read: of one made elsewhere, of its file; of one written here, as it is set now. Before the
   * transaction, since a page is set outside any: the act refuses when another version was locked.
   */
  private async paginas(ctx: Contexto, { id, version }: { id: string; version: number }): Promise<number> {
    const leido = await this.uow.leer(async (tx) => {
      const d = await this.documentos.exigirVisible(tx, ctx, id);
      if (d.version !== version) throw leyoOtraVersion();
      if (d.hechura === 'subido') return (await this.documentos.cabeza(tx, id)).paginas;
      return this.imprenta.papel(tx, d);
    });
    return typeof leido === 'number' ? leido : (await this.imprenta.componer(leido)).paginas;
  }

  /** The author says that a remark was dealt with, or that it was not after all. */
  resolver(
    ctx: Contexto,
    o: { id: string; observacionId: string; resuelta: boolean },
  ): Promise<{ resuelta: boolean }> {
    return this.uow.acto(ctx, async (tx) => {
      const { d } = await this.vistos.abrir(tx, ctx, o.id);
      exigir('documentos.ajeno', motivosParaNoDisponer(d, ctx.actor));
      const por = o.resuelta ? nombreDe(ctx.actor) : null;
      if (!(await this.vistos.cadena.resolver(tx, d.id, o.observacionId, por)))
        throw observacionDesconocida();
      await this.vistos.anotar(tx, ctx, d.id, 'resolver-observacion', {
        observacion: o.observacionId,
        resuelta: o.resuelta,
      });
      return { resuelta: o.resuelta };
    });
  }
}
