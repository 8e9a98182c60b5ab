import { exigirRol } from '#acceso';
import { Bitacora } from '#auditoria';
import type { Contexto } from '#kernel';
import { UnidadDeTrabajo } from '#platform';
import { Injectable } from '@nestjs/common';
import { procedenciaDesconocida } from '../domain/errores';
import { ProcedenciasRepository } from '../persistence/procedencias.repository';

/** The directory of senders: one entry for each institution or person, with the ways in which it is written. */
@Injectable()
export class Directorio {
  constructor(
    private readonly uow: UnidadDeTrabajo,
    private readonly procedencias: ProcedenciasRepository,
    private readonly bitacora: Bitacora,
  ) {}

  listar(ctx: Contexto, texto: string) {
    exigirRol(ctx, 'ventanilla', 'secretaria');
    return this.uow.leer(async (tx) =>
      (await this.procedencias.listar(tx, texto)).map((p) => ({ ...p, usadaEn: p.usadaEn.toISOString() })),
    );
  }

  /**
   * Two entries are one: from now on `id` is a way of writing `enId`, and both find the same notes.
   * @throws ErrorDominio `hojas.procedencia.no-encontrada` when either is not a main entry any more
   */
  fusionar(ctx: Contexto, o: { id: string; enId: string }): Promise<{ id: string; nombre: string }> {
    exigirRol(ctx, 'ventanilla', 'secretaria');
    return this.uow.acto(ctx, async (tx) => {
      const entradas = await this.procedencias.principales(tx, [o.id, o.enId]);
      const una = entradas.find((p) => p.id === o.id);
      const otra = entradas.find((p) => p.id === o.enId);
      if (!una || !otra || una.id === otra.id) throw procedenciaDesconocida();
      await this.procedencias.fusionar(tx, una.id, otra.id);
      await this.bitacora.anotar(tx, ctx, {
        cadena: `procedencia/${otra.id}`,
        acto: 'unir-procedencias',
        datos: { unida: una, en: otra },
      });
      return { id: otra.id, nombre: otra.nombre };
    });
  }
}
