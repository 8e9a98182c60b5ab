import {
  diaEntero,
  exigir,
  fechaDe,
  fechaDeSello,
  horaDe,
  type Contexto,
  type Fecha,
  type Motivo,
} from '#kernel';
import { Organigrama } from '#organizacion';
import { renderPlanilla } from '#pdf';
import { UnidadDeTrabajo, type Tx } from '#platform';
import { Injectable } from '@nestjs/common';
import { planillaDesconocida } from '../domain/errores';
import { motivoParaNoEntregar } from '../domain/fisico';
import { FisicosRepository, type LineaDePlanilla, type PasoPedido } from '../persistence/fisicos.repository';
import { Hilos } from './hilos';

/** The sheet that goes with a batch of papers and is signed by who takes them at the counter. */
@Injectable()
export class PlanillasDeEntrega {
  constructor(
    private readonly uow: UnidadDeTrabajo,
    private readonly hilos: Hilos,
    private readonly fisicos: FisicosRepository,
    private readonly organigrama: Organigrama,
  ) {}

  /** What my post sent, or those that I route for, and is still to be handed over. */
  porEntregar(ctx: Contexto) {
    return this.uow.leer(async (tx) =>
      (await this.fisicos.porEntregar(tx, ctx.actor)).map((l) => ({
        ...{
          gestion: l.gestion,
          pasoId: l.pasoId,
          hojaId: l.hojaId,
          codigo: l.codigo,
          referencia: l.referencia,
        },
        ...{ fojas: l.fojas, tipo: l.tipo, de: l.de, a: l.a, enviadoEn: l.enviadoEn?.toISOString() ?? null },
        planilla: l.planilla,
      })),
    );
  }

  /** What my unidad made on a day; one whose papers are all hidden from me is none. @param fecha by default today */
  hechas(ctx: Contexto, fecha?: Fecha) {
    return this.uow.leer(async (tx) => {
      const dia = fecha ?? fechaDe(tx.ahora);
      const { desde, hasta } = diaEntero(dia);
      const filas = [];
      for (const p of await this.fisicos.hechas(tx, ctx.actor.unidadId, desde, hasta)) {
        const refs = p.pasos.map((l) => ({ ...l, id: l.hojaId }));
        const codigos = (await this.hilos.visibles(tx, ctx.actor, refs)).map((l) => l.codigo);
        if (codigos.length > 0)
          filas.push({ id: p.id, hechaPor: p.hechaPor, hechaEn: p.hechaEn.toISOString(), codigos });
      }
      return { fecha: dia, filas };
    });
  }

  /**
   * @param pasos sent by my post, or by one that I route for, and not received yet, in the order in which they are printed
   * @throws ErrorDominio `hojas.planilla` naming the HR of each one that is not
   */
  hacer(ctx: Contexto, pasos: readonly PasoPedido[]): Promise<{ id: string; pasos: number }> {
    return this.uow.acto(ctx, async (tx) => {
      const pedidos = [...new Map(pasos.map((p) => [claveDe(p), p])).values()];
      exigir('hojas.planilla', await this.motivosParaNoEntregar(tx, ctx, pedidos));
      const { puestoId, unidadId, nombre } = ctx.actor;
      const id = await this.fisicos.crearPlanilla(tx, { puestoId, unidadId, hechaPor: nombre }, pedidos);
      return { id, pasos: pedidos.length };
    });
  }

  private async motivosParaNoEntregar(
    tx: Tx,
    ctx: Contexto,
    pedidos: readonly PasoPedido[],
  ): Promise<Motivo[]> {
    const entregables = await this.fisicos.porEntregar(tx, ctx.actor, pedidos);
    const suyos = new Set(entregables.map((l) => claveDe({ gestion: l.gestion, id: l.pasoId })));
    const ajenos = pedidos.filter((p) => !suyos.has(claveDe(p)));
    const vistos = await this.hilos.visibles(tx, ctx.actor, await this.fisicos.pasosPedidos(tx, ajenos));
    return ajenos.map((p) =>
      motivoParaNoEntregar(vistos.find((v) => v.gestion === p.gestion && v.pasoId === p.id)),
    );
  }

  /** @throws ErrorDominio `hojas.planilla.no-encontrada`, also when it is another unidad's, or all that it lists is hidden */
  async imprimir(ctx: Contexto, id: string): Promise<Uint8Array> {
    const datos = await this.uow.leer(async (tx) => {
      const planilla = await this.fisicos.planilla(tx, id);
      if (planilla?.unidadId !== ctx.actor.unidadId) throw planillaDesconocida();
      const unidad = await this.organigrama.unidad(tx, planilla.unidadId);
      const entidad = await this.organigrama.entidad(tx);
      const refs = planilla.lineas.map((l) => ({ ...l, id: l.hojaId }));
      const visibles = await this.hilos.visibles(tx, ctx.actor, refs);
      if (visibles.length === 0) throw planillaDesconocida();
      return { planilla, unidad, entidad, visibles, ahora: tx.ahora };
    });
    for (const v of datos.visibles) await this.hilos.dejarRastroDeLectura(ctx, v, 'imprimir');
    const { planilla } = datos;
    return renderPlanilla({
      entidad: datos.entidad?.nombre ?? '',
      unidad: datos.unidad?.nombre ?? '',
      numero: id,
      fecha: fechaDeSello(fechaDe(planilla.hechaEn)),
      hora: horaDe(planilla.hechaEn),
      hechaPor: planilla.hechaPor,
      lineas: datos.visibles.map(lineaImpresa),
      emitida: datos.ahora,
    });
  }
}

const claveDe = (p: PasoPedido): string => `${p.gestion}/${p.id}`;

const lineaImpresa = (l: LineaDePlanilla) => ({
  codigo: l.codigo,
  referencia: l.referencia,
  fojas: l.fojas === null ? '' : String(l.fojas),
  a: `${l.a}${l.tipo === 'copia' ? ' (copia)' : ''}`,
});
