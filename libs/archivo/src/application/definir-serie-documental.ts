import { Bitacora } from '#auditoria';
import { exigir, normalizar, type Contexto } from '#kernel';
import { Organigrama } from '#organizacion';
import { UnidadDeTrabajo, type Tx } from '#platform';
import { Injectable } from '@nestjs/common';
import { serieCruzada, serieDesconocida, unidadDesconocida } from '../domain/errores';
import { motivosParaNoEditarTabla } from '../domain/retencion';
import { SeriesRepository, type DatosDeSerie } from '../persistence/series.repository';

/** Name of a serie documental in the trail. */
export const cadenaDeSerie = (id: string): string => `serie-documental/${id}`;

export const datosDeSerie = (s: DatosDeSerie): DatosDeSerie => ({
  ...{ codigo: s.codigo, nombre: s.nombre, toma: s.toma, unidadId: s.unidadId },
  ...{
    aniosOficina: s.aniosOficina,
    aniosCentral: s.aniosCentral,
    disposicion: s.disposicion,
    norma: s.norma,
  },
});

/** Writes the retention table: a serie more, or another wording or other years for one. */
@Injectable()
export class DefinirSerieDocumental {
  constructor(
    private readonly uow: UnidadDeTrabajo,
    private readonly series: SeriesRepository,
    private readonly organigrama: Organigrama,
    private readonly bitacora: Bitacora,
  ) {}

  /** @throws ErrorDominio `archivo.serie`, `archivo.unidad-desconocida`, `archivo.serie.repetida` */
  crear(ctx: Contexto, o: DatosDeSerie): Promise<{ id: string }> {
    return this.uow.acto(ctx, async (tx) => {
      exigir('archivo.serie', motivosParaNoEditarTabla(ctx.actor), 'prohibido');
      await this.exigirUnidad(tx, o.unidadId);
      const id = await this.series.crear(tx, o, normalizar(o.codigo));
      const datos = { ...datosDeSerie(o) };
      await this.bitacora.anotar(tx, ctx, {
        cadena: cadenaDeSerie(id),
        acto: 'crear-serie-documental',
        datos,
      });
      return { id };
    });
  }

  /** @throws ErrorDominio the same, `archivo.serie.no-encontrada`, `archivo.serie.version` */
  cambiar(ctx: Contexto, id: string, vista: number, o: DatosDeSerie): Promise<{ version: number }> {
    return this.uow.acto(ctx, async (tx) => {
      exigir('archivo.serie', motivosParaNoEditarTabla(ctx.actor), 'prohibido');
      const s = await this.series.tomar(tx, id);
      if (!s) throw serieDesconocida();
      const [antes, despues] = [datosDeSerie(s), datosDeSerie(o)];
      if (s.version !== vista)
        throw serieCruzada({ ...antes, sigla: s.sigla, retirada: s.retiradaEn !== null, version: s.version });
      if (o.unidadId !== s.unidadId) await this.exigirUnidad(tx, o.unidadId);
      const version = await this.series.guardar(tx, id, o, normalizar(o.codigo));
      await this.bitacora.anotar(tx, ctx, {
        cadena: cadenaDeSerie(id),
        acto: 'editar-serie-documental',
        datos: { antes, despues },
      });
      return { version };
    });
  }

  private async exigirUnidad(tx: Tx, unidadId: string | null): Promise<void> {
    if (unidadId !== null && !(await this.organigrama.unidad(tx, unidadId))?.activa)
      throw unidadDesconocida();
  }
}
