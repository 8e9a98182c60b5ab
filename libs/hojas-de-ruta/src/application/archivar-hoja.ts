import { exigirTodo, type Contexto } from '#kernel';
import { UnidadDeTrabajo } from '#platform';
import { Injectable } from '@nestjs/common';
import { archivar, motivosParaNoArchivar, motivosSinExplicar } from '../domain/archivar';
import { CarpetasRepository } from '../persistence/carpetas.repository';
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
    private readonly carpetas: CarpetasRepository,
  ) {}

  ejecutar(ctx: Contexto, o: OrdenDeArchivar): Promise<{ gestion: number; id: string; estado: 'ARCHIVADA' }> {
    return this.uow.acto(ctx, async (tx) => {
      const { hilo, paso, quien } = await this.hilos.abrirPaso(tx, ctx, o.gestion, o.id);
      exigirTodo(
        ['hojas.archivar', motivosParaNoArchivar(hilo, paso, quien)],
        ['hojas.archivar.pendientes', motivosSinExplicar(hilo, paso, o.motivo)],
      );
      // The carpeta is of the unidad that holds the paper, also when its secretaría files it.
      const carpeta = o.carpeta
        ? await this.carpetas.usar(tx, paso.tenedorUnidadId ?? ctx.actor.unidadId, o.carpeta, o.lugar)
        : null;
      const lugar = o.lugar ?? carpeta?.lugar ?? undefined;
      await this.hilos.asentar(tx, ctx, hilo, archivar(hilo, paso, o.motivo), {
        nombre: 'archivar',
        carpeta: carpeta?.nombre,
        carpetaId: carpeta?.id,
        lugar,
        datos: {
          paso: paso.id,
          carpeta: carpeta?.nombre ?? null,
          lugar: lugar ?? null,
          motivo: o.motivo ?? null,
        },
      });
      return { gestion: o.gestion, id: paso.id, estado: 'ARCHIVADA' };
    });
  }
}
