import { exigir, type Contexto } from '#kernel';
import { UnidadDeTrabajo, type Tx } from '#platform';
import { Injectable } from '@nestjs/common';
import { agrupar, motivosParaNoAgrupar } from '../domain/agrupar';
import { pasoDesconocido } from '../domain/errores';
import { oficialPresente } from '../domain/ingresar';
import type { Hoja } from '../persistence/hilos.repository';
import { PasosVivosRepository } from '../persistence/pasos-vivos.repository';
import { Hilos, quienActua } from './hilos';

export interface OrdenDeAgrupar {
  /** the step of the HR that is to be grouped */
  readonly gestion: number;
  readonly id: string;
  /** the HR that moves it from now on */
  readonly padre: { readonly gestion: number; readonly id: string };
}

/** Joins an HR under another one: from now on they travel together. */
@Injectable()
export class AgruparHojas {
  constructor(
    private readonly uow: UnidadDeTrabajo,
    private readonly hilos: Hilos,
    private readonly vivos: PasosVivosRepository,
  ) {}

  ejecutar(ctx: Contexto, o: OrdenDeAgrupar): Promise<{ gestion: number; id: string; estado: 'AGRUPADA' }> {
    return this.uow.acto(ctx, async (tx) => {
      const { hojaHija, hojaPadre } = await this.bloquear(tx, ctx, o);
      const hijo = await this.hilos.cargar(tx, ctx.actor, hojaHija);
      const padre = await this.hilos.cargar(tx, ctx.actor, hojaPadre);
      const pasoHijo = hijo.pasos.find((p) => p.id === o.id);
      const pasoPadre = oficialPresente(padre) ?? padre.pasos.at(-1);
      if (!pasoHijo || !pasoPadre) throw pasoDesconocido();
      exigir('hojas.agrupar', motivosParaNoAgrupar(hijo, pasoHijo, padre, pasoPadre, quienActua(ctx.actor)));
      await this.hilos.asentar(tx, ctx, hijo, agrupar(pasoHijo, padre), {
        nombre: 'agrupar',
        datos: { paso: pasoHijo.id, en: padre.codigo },
      });
      await this.hilos.dejarConstancia(tx, ctx, padre, 'agrupar-otra', { agrupada: hijo.codigo });
      await this.vivos.contarAgrupadas(tx, padre);
      return { gestion: o.gestion, id: pasoHijo.id, estado: 'AGRUPADA' };
    });
  }

  /** Both rows, always in the same order, so that two clerks who group crosswise never wait for each other. */
  private async bloquear(
    tx: Tx,
    ctx: Contexto,
    o: OrdenDeAgrupar,
  ): Promise<{ hojaHija: Hoja; hojaPadre: Hoja }> {
    const vista = await this.hilos.registro.hojaDePaso(tx, o.gestion, o.id, false);
    if (!vista || !(await this.hilos.esVisible(tx, ctx.actor, vista))) throw pasoDesconocido();
    await this.hilos.registro.bloquear(tx, [vista, o.padre]);
    const hojaHija = await this.hilos.exigirHoja(tx, ctx, vista.gestion, vista.id);
    const hojaPadre = await this.hilos.exigirHoja(tx, ctx, o.padre.gestion, o.padre.id);
    return { hojaHija, hojaPadre };
  }
}
