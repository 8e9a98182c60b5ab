import { exigirTodo, type Contexto } from '#kernel';
import { UnidadDeTrabajo, type Tx } from '#platform';
import { Injectable } from '@nestjs/common';
import { archivar, motivosParaNoArchivar, motivosSinExplicar } from '../domain/archivar';
import { carpetaCerrada } from '../domain/errores';
import type { Paso } from '../domain/tipos';
import { CarpetasRepository, type Carpeta } from '../persistence/carpetas.repository';
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
      const carpeta = await this.carpeta(tx, ctx, paso, o);
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

  /** @throws ErrorDominio `hojas.archivar.carpeta-cerrada`, also when it would go back by itself to one that closed meanwhile */
  private async carpeta(tx: Tx, ctx: Contexto, paso: Paso, o: OrdenDeArchivar): Promise<Carpeta | null> {
    const unidadId = paso.tenedorUnidadId ?? ctx.actor.unidadId;
    if (o.carpeta)
      return this.carpetas.usar(tx, { unidadId, puestoId: ctx.actor.puestoId }, o.carpeta, o.lugar);
    const cerrada = await this.carpetas.cerradaDePaso(tx, o.gestion, paso.id);
    if (cerrada) throw carpetaCerrada(cerrada);
    return null;
  }
}
