import { gestionDe, type Contexto } from '#kernel';
import { Organigrama } from '#organizacion';
import { UnidadDeTrabajo } from '#platform';
import { Injectable } from '@nestjs/common';
import { motivosParaNoEditarTabla, nombreDeDisposicion } from '../domain/retencion';
import {
  SERIES_POR_PAGINA,
  SeriesRepository,
  VENCIMIENTOS_POR_PAGINA,
  type BusquedaDeSeries,
  type BusquedaDeVencimientos,
  type SerieDocumental,
} from '../persistence/series.repository';
import { filaDe } from './consultar-carpetas';

const CON_TODO = 100_000;

/** The retention table, and the carpetas that come due by it, as each person may see them. */
@Injectable()
export class ConsultarRetencion {
  constructor(
    private readonly uow: UnidadDeTrabajo,
    private readonly series: SeriesRepository,
    private readonly organigrama: Organigrama,
  ) {}

  tabla(ctx: Contexto, b: BusquedaDeSeries) {
    return this.uow.leer(async (tx) => {
      const filas = await this.series.buscar(tx, b, SERIES_POR_PAGINA);
      const pagina = filas.slice(0, SERIES_POR_PAGINA);
      return {
        filas: pagina.map(comoSerie),
        siguiente: filas.length > SERIES_POR_PAGINA ? (pagina.at(-1)?.id ?? null) : null,
        edita: motivosParaNoEditarTabla(ctx.actor).length === 0,
      };
    });
  }

  /** The whole table, for a spreadsheet. */
  todaLaTabla() {
    return this.uow.leer(async (tx) =>
      (await this.series.buscar(tx, { q: '', estado: 'todas', para: null, desde: null }, CON_TODO)).map(
        comoSerie,
      ),
    );
  }

  vencimientos(ctx: Contexto, b: BusquedaDeVencimientos) {
    return this.uow.leer(async (tx) => {
      const filas = await this.series.vencimientos(tx, ctx.actor, b, VENCIMIENTOS_POR_PAGINA);
      const calendario = await this.organigrama.calendario(tx);
      const pagina = filas.slice(0, VENCIMIENTOS_POR_PAGINA);
      const ultima = filas.length > VENCIMIENTOS_POR_PAGINA ? pagina.at(-1) : undefined;
      return {
        filas: pagina.map((c) => ({ ...filaDe(c, calendario, tx.ahora), anio: c.anio })),
        siguiente: ultima ? `${ultima.anio}.${ultima.unidadId}.${ultima.id}` : null,
        // The whole of it, once: a page that follows does not say it again.
        resumen: b.desde === null ? await this.series.resumen(tx, ctx.actor, b) : [],
        hoy: gestionDe(tx.ahora),
      };
    });
  }

  /** Everything that is due, for a spreadsheet. */
  todosLosVencimientos(ctx: Contexto, b: BusquedaDeVencimientos) {
    return this.uow.leer(async (tx) => {
      const calendario = await this.organigrama.calendario(tx);
      const filas = await this.series.vencimientos(tx, ctx.actor, { ...b, desde: null }, null);
      return filas.map((c) => ({ ...filaDe(c, calendario, tx.ahora), anio: c.anio }));
    });
  }
}

const comoSerie = (s: SerieDocumental) => ({
  ...{ id: s.id, codigo: s.codigo, nombre: s.nombre, toma: s.toma },
  ...{ unidadId: s.unidadId, unidad: s.unidad, sigla: s.sigla },
  ...{ aniosOficina: s.aniosOficina, aniosCentral: s.aniosCentral },
  ...{ disposicion: s.disposicion, despues: nombreDeDisposicion(s.disposicion), norma: s.norma },
  ...{ retirada: s.retiradaEn !== null, version: s.version },
});
