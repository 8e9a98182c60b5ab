import { exigir, type Contexto } from '#kernel';
import { UnidadDeTrabajo } from '#platform';
import { Injectable } from '@nestjs/common';
import { desagrupar, motivosParaNoDesagrupar } from '../domain/agrupar';
import { porEstado } from '../domain/clausulas';
import { enMovimiento, pasoDesconocido } from '../domain/errores';
import { PasosVivosRepository } from '../persistence/pasos-vivos.repository';
import { Hilos } from './hilos';

/** Parts an HR from the one it travelled with: it stays with who holds the group now. */
@Injectable()
export class DesagruparHoja {
  constructor(
    private readonly uow: UnidadDeTrabajo,
    private readonly hilos: Hilos,
    private readonly vivos: PasosVivosRepository,
  ) {}

  ejecutar(
    ctx: Contexto,
    o: { gestion: number; id: string; motivo?: string | undefined },
  ): Promise<{ gestion: number; id: string; estado: 'RECIBIDA' }> {
    return this.uow.acto(ctx, async (tx) => {
      const vista = await this.hilos.registro.hojaDePaso(tx, o.gestion, o.id, false);
      if (!vista || !(await this.hilos.esVisible(tx, ctx.actor, vista))) throw pasoDesconocido();
      const antes = await this.hilos.registro.hilo(tx, vista);
      const raiz = await this.hilos.raiz(tx, antes.ancestros, vista);
      const { hilo, paso, quien } = await this.hilos.abrirPaso(tx, ctx, o.gestion, o.id);
      if (!raiz) {
        exigir('hojas.desagrupar', porEstado(paso, 'desagrupar'));
        throw enMovimiento();
      }
      const oculta = !(await this.hilos.esVisible(tx, ctx.actor, raiz.hoja));
      const cima = { codigo: raiz.hoja.codigo, oficial: raiz.oficial, oculta };
      exigir('hojas.desagrupar', motivosParaNoDesagrupar(hilo, paso, cima, quien));
      if (hilo.ancestros.at(-1)?.id !== raiz.hoja.id) throw enMovimiento();
      await this.hilos.asentar(tx, ctx, hilo, desagrupar(paso, cima), {
        nombre: 'desagrupar',
        datos: { paso: paso.id, de: hilo.ancestros[0]?.codigo, motivo: o.motivo ?? null },
      });
      const padre = hilo.ancestros[0];
      if (padre) {
        await this.hilos.dejarConstancia(tx, ctx, padre, 'desagrupar-otra', { agrupada: hilo.codigo });
        await this.vivos.contarAgrupadas(tx, padre);
      }
      return { gestion: o.gestion, id: paso.id, estado: 'RECIBIDA' };
    });
  }
}
