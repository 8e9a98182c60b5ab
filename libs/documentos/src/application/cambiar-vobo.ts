import { exigir, type Contexto } from '#kernel';
import { UnidadDeTrabajo } from '#platform';
import { Injectable } from '@nestjs/common';
import { cambioMientrasTanto, vistoDesconocido } from '../domain/errores';
import { motivosParaNoRetirarVobo, motivosParaNoSustituir } from '../domain/motivos';
import { motivosDeCadena } from '../domain/vobo';
import { nombreDe, Vistos } from './vistos';

/** Changes to a chain on its way: another post in the place of one, or the whole of it taken back. */
@Injectable()
export class CambiarVobo {
  constructor(
    private readonly uow: UnidadDeTrabajo,
    private readonly vistos: Vistos,
  ) {}

  /** @param o.n number of the pending one, as `verDocumento` lists them */
  sustituir(
    ctx: Contexto,
    o: { id: string; n: number; puestoId: string; motivo: string },
  ): Promise<{ sustituido: string; por: string }> {
    return this.uow.acto(ctx, async (tx) => {
      const { d, vistos } = await this.vistos.abrir(tx, ctx, o.id);
      const visto = vistos.find((v) => v.n === o.n);
      if (!visto) throw vistoDesconocido();
      const puestos = await this.vistos.puestos(tx, [o.puestoId]);
      const enPie = vistos.filter((v) => v.n !== o.n && (v.estado === 'PENDIENTE' || v.estado === 'DADO'));
      exigir('documentos.sustituir-vobo', [
        ...motivosParaNoSustituir(d, ctx.actor, visto),
        ...motivosDeCadena([{ exige: 'todos', puestoIds: [o.puestoId] }], puestos),
        ...(enPie.some((v) => v.puestoId === o.puestoId) || visto.puestoId === o.puestoId
          ? [{ codigo: 'documentos.vobo.repetido', texto: 'Ese puesto ya está en la cadena.' }]
          : []),
      ]);
      const { cadena } = this.vistos;
      const cierre = { estado: 'SUSTITUIDO' as const, por: nombreDe(ctx.actor), motivo: o.motivo };
      await cadena.cerrar(tx, d.id, visto, cierre);
      await cadena.agregar(tx, d.id, visto, o.puestoId);
      const por = puestos.get(o.puestoId)?.nombre ?? '';
      await this.vistos.anotar(tx, ctx, d.id, 'sustituir-vobo', {
        ...{ n: o.n, de: visto.nombre, a: por, motivo: o.motivo },
      });
      return { sustituido: visto.nombre, por };
    });
  }

  retirar(
    ctx: Contexto,
    o: { id: string; motivo?: string | undefined },
  ): Promise<{ estado: string; version: number }> {
    return this.uow.acto(ctx, async (tx) => {
      const { d, vistos } = await this.vistos.abrir(tx, ctx, o.id);
      exigir('documentos.retirar-vobo', motivosParaNoRetirarVobo(d, ctx.actor));
      const ronda = vistos[0]?.ronda ?? 1;
      await this.vistos.cadena.retirarPendientes(tx, d.id, ronda, nombreDe(ctx.actor));
      await this.vistos.cadena.fijarVisado(tx, d.id, false);
      if (!(await this.vistos.registro.cambiarEstado(tx, d.id, d, 'BORRADOR'))) throw cambioMientrasTanto();
      await this.vistos.anotar(tx, ctx, d.id, 'retirar-vobo', { ronda, motivo: o.motivo ?? null });
      return { estado: 'BORRADOR', version: d.version + 1 };
    });
  }
}
