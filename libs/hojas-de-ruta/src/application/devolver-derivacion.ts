import { exigir, type Contexto } from '#kernel';
import { UnidadDeTrabajo } from '#platform';
import { Injectable } from '@nestjs/common';
import { devolver, motivosDeDevolucion, motivosParaNoDevolver, remitenteDe } from '../domain/devolver';
import { Hilos } from './hilos';
import { RespuestasDeGrupo } from './respuestas-de-grupo';

/** Returns a step with its reason to the post that sent it. */
@Injectable()
export class DevolverDerivacion {
  constructor(
    private readonly uow: UnidadDeTrabajo,
    private readonly hilos: Hilos,
    private readonly respuestas: RespuestasDeGrupo,
  ) {}

  ejecutar(
    ctx: Contexto,
    o: { gestion: number; id: string; motivo: string },
  ): Promise<{ gestion: number; id: string; estado: 'DEVUELTA' }> {
    return this.uow.acto(ctx, async (tx) => {
      const { hilo, paso, quien } = await this.hilos.abrirPaso(tx, ctx, o.gestion, o.id);
      exigir('hojas.devolver', motivosParaNoDevolver(hilo, paso, quien));
      const remitente = await this.hilos.destinoPuesto(tx, remitenteDe(paso) ?? '0');
      exigir('hojas.devolver', motivosDeDevolucion(o.motivo, remitente));
      await this.hilos.asentar(tx, ctx, hilo, devolver(hilo, paso, quien, o.motivo, remitente), {
        nombre: 'devolver',
        datos: { paso: paso.id, motivo: o.motivo },
      });
      await this.respuestas.reabrir(tx, ctx, hilo, paso);
      return { gestion: o.gestion, id: paso.id, estado: 'DEVUELTA' };
    });
  }
}
