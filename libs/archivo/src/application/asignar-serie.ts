import { Bitacora } from '#auditoria';
import { exigir, type Contexto } from '#kernel';
import { UnidadDeTrabajo } from '#platform';
import { Injectable } from '@nestjs/common';
import { carpetaCruzada, serieDesconocida } from '../domain/errores';
import { motivosParaNoAsignar } from '../domain/retencion';
import { FichasRepository } from '../persistence/carpetas.repository';
import { SeriesRepository } from '../persistence/series.repository';
import { cadenaDe, comoCarpeta, Fichero, quienActua } from './fichero';

export interface OrdenDeAsignar {
  readonly id: string;
  readonly version: number;
  /** null: it has none any more */
  readonly serieId: string | null;
}

/** Says of which serie of the retention table a carpeta is: its years are marked by it, and nothing moves. */
@Injectable()
export class AsignarSerie {
  constructor(
    private readonly uow: UnidadDeTrabajo,
    private readonly fichero: Fichero,
    private readonly fichas: FichasRepository,
    private readonly series: SeriesRepository,
    private readonly bitacora: Bitacora,
  ) {}

  /** @throws ErrorDominio `archivo.carpeta.no-encontrada`, `archivo.serie.no-encontrada`, `archivo.clasificar`, `archivo.carpeta.version` */
  ejecutar(ctx: Contexto, o: OrdenDeAsignar): Promise<{ version: number }> {
    return this.uow.acto(ctx, async (tx) => {
      const c = await this.fichero.tomar(tx, ctx, o.id);
      const serie = o.serieId === null ? null : await this.series.tomar(tx, o.serieId, true);
      if (o.serieId !== null && !serie) throw serieDesconocida();
      const regla = serie && { unidadId: serie.unidadId, retirada: serie.retiradaEn !== null };
      exigir('archivo.clasificar', motivosParaNoAsignar(comoCarpeta(c), regla, quienActua(ctx.actor)));
      if (c.version !== o.version)
        throw carpetaCruzada({
          ...{ serieId: c.serieId, serie: c.serieCodigo && `${c.serieCodigo} ${c.serie}` },
          version: c.version,
        });
      const version = await this.fichas.clasificar(tx, o.id, c.gestion, o.serieId);
      await this.bitacora.anotar(tx, ctx, {
        cadena: cadenaDe(o.id),
        acto: 'clasificar-carpeta',
        datos: { antes: c.serieCodigo, serie: serie?.codigo ?? null },
      });
      return { version };
    });
  }
}
