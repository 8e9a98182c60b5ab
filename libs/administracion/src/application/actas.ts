import { exigirRol } from '#acceso';
import { Objetos } from '#almacen';
import type { Contexto } from '#kernel';
import { UnidadDeTrabajo } from '#platform';
import { Injectable } from '@nestjs/common';
import { noExiste } from '../errores';
import { ActasRepository } from '../persistence/actas.repository';

/** The actas de entrega that were made, and their papers. */
@Injectable()
export class Actas {
  constructor(
    private readonly uow: UnidadDeTrabajo,
    private readonly actas: ActasRepository,
    private readonly objetos: Objetos,
  ) {}

  listar(ctx: Contexto) {
    exigirRol(ctx, 'administrador', 'auditor');
    return this.uow.leer(async (tx) =>
      (await this.actas.listar(tx)).map(({ hechaEn, sha256: _s, ...a }) => ({
        ...a,
        hechaEn: hechaEn.toISOString(),
      })),
    );
  }

  async pdf(ctx: Contexto, id: string): Promise<{ pdf: Buffer; nombre: string }> {
    exigirRol(ctx, 'administrador', 'auditor');
    const acta = await this.uow.leer((tx) => this.actas.buscar(tx, id));
    if (!acta) throw noExiste('acta');
    return { pdf: await this.objetos.leer(acta.sha256), nombre: `Acta de entrega ${acta.id}.pdf` };
  }
}
