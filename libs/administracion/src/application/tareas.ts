import { exigirRol } from '#acceso';
import { Bitacora } from '#auditoria';
import { ErrorDominio, type Contexto } from '#kernel';
import { TareasDelSistema, UnidadDeTrabajo } from '#platform';
import { Injectable } from '@nestjs/common';

/** What the system still has to do by itself, and what it could not. */
@Injectable()
export class Tareas {
  constructor(
    private readonly uow: UnidadDeTrabajo,
    private readonly tareas: TareasDelSistema,
    private readonly bitacora: Bitacora,
  ) {}

  async listar(ctx: Contexto) {
    exigirRol(ctx, 'administrador', 'auditor');
    const encoladas = await this.uow.leer((tx) => this.tareas.encoladas(tx));
    return encoladas.map((t) => ({
      ...t,
      creadaEn: t.creadaEn.toISOString(),
      proximaEn: t.proximaEn?.toISOString() ?? null,
    }));
  }

  /** @throws ErrorDominio `administracion.tarea.no-espera` when it is under way, was done, or never was */
  async reintentar(ctx: Contexto, id: string): Promise<{ id: string }> {
    exigirRol(ctx, 'administrador');
    return this.uow.acto(ctx, async (tx) => {
      const tarea = await this.tareas.reintentar(tx, id);
      if (!tarea)
        throw new ErrorDominio(
          'administracion.tarea.no-espera',
          'conflicto',
          'Esa tarea ya se hizo, o se está haciendo ahora. Mire la lista de nuevo.',
        );
      await this.bitacora.anotar(tx, ctx, {
        cadena: 'instalacion/tareas',
        acto: 'reintentar-tarea',
        datos: { tarea, id },
      });
      return { id };
    });
  }
}
