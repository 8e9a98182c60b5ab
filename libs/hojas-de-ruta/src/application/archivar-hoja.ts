import { exigir, type Contexto } from '#kernel';
import { UnidadDeTrabajo } from '#platform';
import { Injectable } from '@nestjs/common';
import { archivar, motivosParaNoArchivar, motivosSinExplicar } from '../domain/archivar';
import { Hilos } from './hilos';

export interface OrdenDeArchivar {
  readonly gestion: number;
  readonly id: string;
  readonly carpeta?: string | undefined;
  readonly lugar?: string | undefined;
  readonly motivo?: string | undefined;
}

/** Closes a step into a carpeta; with something owed or a plazo open, only with a reason. */
@Injectable()
export class ArchivarHoja {
  constructor(
    private readonly uow: UnidadDeTrabajo,
    private readonly hilos: Hilos,
  ) {}

  ejecutar(ctx: Contexto, o: OrdenDeArchivar): Promise<{ gestion: number; id: string; estado: 'ARCHIVADA' }> {
    return this.uow.acto(ctx, async (tx) => {
      const { hilo, paso, quien } = await this.hilos.abrirPaso(tx, ctx, o.gestion, o.id);
      exigir('hojas.archivar', motivosParaNoArchivar(hilo, paso, quien));
      exigir('hojas.archivar.pendientes', motivosSinExplicar(hilo, paso, o.motivo));
      await this.hilos.asentar(tx, ctx, hilo, archivar(paso, o.motivo), {
        nombre: 'archivar',
        carpeta: o.carpeta,
        lugar: o.lugar,
        datos: {
          paso: paso.id,
          carpeta: o.carpeta ?? null,
          lugar: o.lugar ?? null,
          motivo: o.motivo ?? null,
        },
      });
      return { gestion: o.gestion, id: paso.id, estado: 'ARCHIVADA' };
    });
  }
}
