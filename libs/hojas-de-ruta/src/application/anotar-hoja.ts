import { exigir, type Contexto } from '#kernel';
import { UnidadDeTrabajo } from '#platform';
import { Injectable } from '@nestjs/common';
import { motivosParaNoAnotar } from '../domain/anotar';
import { cambios } from '../domain/tipos';
import { Hilos } from './hilos';

export interface Anotada {
  readonly gestion: number;
  readonly id: string;
  readonly anotadoEn: string;
}

/** Leaves a note on the trail; nothing moves. */
@Injectable()
export class AnotarHoja {
  constructor(
    private readonly uow: UnidadDeTrabajo,
    private readonly hilos: Hilos,
  ) {}

  ejecutar(ctx: Contexto, o: { gestion: number; id: string; texto: string }): Promise<Anotada> {
    return this.uow.acto(ctx, async (tx) => {
      const { hilo, paso, quien } = await this.hilos.abrirPaso(tx, ctx, o.gestion, o.id);
      exigir('hojas.anotar', motivosParaNoAnotar(hilo, quien));
      await this.hilos.asentar(tx, ctx, hilo, cambios({}), {
        nombre: 'anotar',
        datos: { paso: paso.id, texto: o.texto },
      });
      return { gestion: o.gestion, id: paso.id, anotadoEn: tx.ahora.toISOString() };
    });
  }
}
