import { exigir, type Contexto } from '#kernel';
import { UnidadDeTrabajo } from '#platform';
import { Injectable } from '@nestjs/common';
import { cambioMientrasTanto } from '../domain/errores';
import { motivosParaNoPedirVobo } from '../domain/motivos';
import { motivosDeCadena, type Etapa } from '../domain/vobo';
import { Vistos } from './vistos';

/** Sends a draft up its chain of visto bueno; its text stands still while it is there. */
@Injectable()
export class PedirVobo {
  constructor(
    private readonly uow: UnidadDeTrabajo,
    private readonly vistos: Vistos,
  ) {}

  /** @throws ErrorDominio `documentos.pedir-vobo`, `documentos.leyo-otra-version` */
  ejecutar(
    ctx: Contexto,
    o: { id: string; version: number; etapas: readonly Etapa[] },
  ): Promise<{ estado: string; version: number }> {
    return this.uow.acto(ctx, async (tx) => {
      const { d } = await this.vistos.abrir(tx, ctx, o.id, o.version);
      const ids = [...new Set(o.etapas.flatMap((e) => e.puestoIds))];
      exigir('documentos.pedir-vobo', [
        ...motivosParaNoPedirVobo(d, ctx.actor),
        ...motivosDeCadena(o.etapas, await this.vistos.puestos(tx, ids)),
      ]);
      if (!(await this.vistos.registro.cambiarEstado(tx, d.id, d, 'EN_VOBO'))) throw cambioMientrasTanto();
      const ronda = await this.vistos.cadena.abrirRonda(tx, d.id, o.etapas);
      await this.vistos.anotar(tx, ctx, d.id, 'pedir-vobo', {
        ronda,
        etapas: o.etapas,
        version: d.version + 1,
      });
      return { estado: 'EN_VOBO', version: d.version + 1 };
    });
  }
}
