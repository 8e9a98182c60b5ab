import { exigirRol } from '#acceso';
import type { Contexto, Fecha } from '#kernel';
import { Feriados, Organigrama, type Feriado, type NuevoFeriado } from '#organizacion';
import { UnidadDeTrabajo } from '#platform';
import { Injectable } from '@nestjs/common';

/** The configurador's calendar: what is not worked, by which norm. */
@Injectable()
export class FeriadosDeEntidad {
  constructor(
    private readonly uow: UnidadDeTrabajo,
    private readonly feriados: Feriados,
    private readonly organigrama: Organigrama,
  ) {}

  ver(ctx: Contexto, gestion: number) {
    exigirRol(ctx, 'configurador', 'administrador');
    return this.uow.leer(async (tx) => ({
      gestion,
      departamento: (await this.organigrama.entidad(tx))?.departamento ?? '',
      plazosDesde: (await this.organigrama.calendario(tx)).plazosDesde,
      porCargar: await this.feriados.porCargar(tx, gestion),
      feriados: (await this.feriados.deGestion(tx, gestion)) satisfies Feriado[],
    }));
  }

  crear(ctx: Contexto, o: NuevoFeriado): Promise<{ id: string }> {
    exigirRol(ctx, 'configurador');
    return this.uow.acto(ctx, async (tx) => ({ id: await this.feriados.crear(tx, ctx, o) }));
  }

  trasladar(ctx: Contexto, o: { id: string; a: Fecha; base: string }): Promise<{ id: string }> {
    exigirRol(ctx, 'configurador');
    return this.uow.acto(ctx, async (tx) => {
      await this.feriados.trasladar(tx, ctx, o.id, o.a, o.base);
      return { id: o.id };
    });
  }

  anular(ctx: Contexto, o: { id: string; motivo: string }): Promise<{ id: string }> {
    exigirRol(ctx, 'configurador');
    return this.uow.acto(ctx, async (tx) => {
      await this.feriados.anular(tx, ctx, o.id, o.motivo);
      return { id: o.id };
    });
  }

  cargar(ctx: Contexto, gestion: number): Promise<{ nuevos: number }> {
    exigirRol(ctx, 'configurador');
    return this.uow.acto(ctx, async (tx) => ({ nuevos: await this.feriados.cargar(tx, ctx, [gestion]) }));
  }

  fijarPlazosDesde(
    ctx: Contexto,
    desde: 'recepcion' | 'envio',
  ): Promise<{ plazosDesde: 'recepcion' | 'envio' }> {
    exigirRol(ctx, 'configurador');
    return this.uow.acto(ctx, async (tx) => {
      await this.feriados.fijarPlazosDesde(tx, ctx, desde);
      return { plazosDesde: desde };
    });
  }
}
