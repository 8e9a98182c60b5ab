import { exigir, type Contexto } from '#kernel';
import { UnidadDeTrabajo } from '#platform';
import { Injectable } from '@nestjs/common';
import { desarchivar, motivosParaNoDesarchivar } from '../domain/archivar';
import { Hilos } from './hilos';

/** Takes an archived step out of its carpeta, back to the post that archived it. */
@Injectable()
export class DesarchivarHoja {
  constructor(
    private readonly uow: UnidadDeTrabajo,
    private readonly hilos: Hilos,
  ) {}

  ejecutar(
    ctx: Contexto,
    o: { gestion: number; id: string; motivo?: string | undefined },
  ): Promise<{ gestion: number; id: string; estado: 'RECIBIDA' }> {
    return this.uow.acto(ctx, async (tx) => {
      const { hilo, paso, quien } = await this.hilos.abrirPaso(tx, ctx, o.gestion, o.id);
      exigir('hojas.desarchivar', motivosParaNoDesarchivar(hilo, paso, quien));
      await this.hilos.asentar(tx, ctx, hilo, desarchivar(paso), {
        nombre: 'desarchivar',
        datos: { paso: paso.id, motivo: o.motivo ?? null },
      });
      return { gestion: o.gestion, id: paso.id, estado: 'RECIBIDA' };
    });
  }
}
