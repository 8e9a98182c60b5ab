import { Bitacora } from '#auditoria';
import { exigir, type Contexto } from '#kernel';
import { UnidadDeTrabajo } from '#platform';
import { Injectable } from '@nestjs/common';
import { serieDesconocida } from '../domain/errores';
import { motivosParaNoEditarTabla, motivosPorRetiro } from '../domain/retencion';
import { SeriesRepository } from '../persistence/series.repository';
import { cadenaDeSerie } from './definir-serie-documental';

/** A serie leaves the table: no carpeta takes it any more, and those that had it keep it with its years. It may come back. */
@Injectable()
export class RetirarSerieDocumental {
  constructor(
    private readonly uow: UnidadDeTrabajo,
    private readonly series: SeriesRepository,
    private readonly bitacora: Bitacora,
  ) {}

  /** @throws ErrorDominio `archivo.serie`, `archivo.serie.no-encontrada`, `archivo.serie.retirar` */
  retirar(ctx: Contexto, id: string, motivo: string): Promise<{ id: string; retirada: boolean }> {
    return this.poner(ctx, id, true, { motivo });
  }

  /** @throws ErrorDominio `archivo.serie`, `archivo.serie.no-encontrada`, `archivo.serie.reponer` */
  reponer(ctx: Contexto, id: string): Promise<{ id: string; retirada: boolean }> {
    return this.poner(ctx, id, false, {});
  }

  private poner(ctx: Contexto, id: string, retirada: boolean, datos: Record<string, unknown>) {
    const acto = retirada ? 'retirar' : 'reponer';
    return this.uow.acto(ctx, async (tx) => {
      exigir('archivo.serie', motivosParaNoEditarTabla(ctx.actor), 'prohibido');
      const s = await this.series.tomar(tx, id);
      if (!s) throw serieDesconocida();
      exigir(`archivo.serie.${acto}`, motivosPorRetiro(s.retiradaEn !== null, retirada));
      await this.series.retirar(tx, id, retirada ? tx.ahora : null);
      await this.bitacora.anotar(tx, ctx, {
        cadena: cadenaDeSerie(id),
        acto: `${acto}-serie-documental`,
        datos,
      });
      return { id, retirada };
    });
  }
}
