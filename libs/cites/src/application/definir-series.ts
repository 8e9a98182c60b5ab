import { exigirRol } from '#acceso';
import { Bitacora } from '#auditoria';
import { exigir, exigirVersion, fechaDe, type Contexto } from '#kernel';
import { UnidadDeTrabajo, type Tx } from '#platform';
import { Injectable } from '@nestjs/common';
import { formatoDesconocido, sinSerie } from '../domain/errores';
import { ejemploDe, imprimir, motivosParaNoCambiarFormato } from '../domain/formato';
import { fechaEnGestion, motivosParaNoFijarPiso } from '../domain/libro';
import { Numeracion } from '../numeracion';
import { LibroRepository, type FormatoDeSerie } from '../persistence/libro.repository';

export interface OrdenDeSerie {
  readonly clase: 'HR' | 'CITE';
  readonly unidadId: string | null;
  readonly tipo: string | null;
  readonly formato: string;
  readonly reinicia: boolean;
  /** first number of the present gestión; absent: 1 */
  readonly inicial?: number | undefined;
}

/** What a configurador does with the ways of numbering. */
@Injectable()
export class DefinirSeries {
  constructor(
    private readonly uow: UnidadDeTrabajo,
    private readonly numeracion: Numeracion,
    private readonly libros: LibroRepository,
    private readonly bitacora: Bitacora,
  ) {}

  /** @throws ErrorDominio `cites.formato.invalido`, `cites.formato.repetido` */
  definir(ctx: Contexto, o: OrdenDeSerie): Promise<{ id: string }> {
    exigirRol(ctx, 'configurador', 'administrador');
    return this.uow.acto(ctx, async (tx) => {
      const { inicial, ...formato } = o;
      const desde = inicial ? { desde: { gestion: gestionActual(tx), inicial } } : {};
      return { id: await this.numeracion.definir(tx, ctx, { ...formato, ...desde }) };
    });
  }

  /**
   * Changes how the next numbers print; those already given keep their text.
   * @param o.reinicia only of a series that gave no number yet; absent: as it was
   * @throws ErrorDominio `cites.formato.invalido`, `cites.formato.impreso-repetido`, `cites.formato.desconocido`,
   * `cites.formato.version` when another person saved it meanwhile
   */
  cambiar(
    ctx: Contexto,
    o: { id: string; version: number; formato: string; reinicia?: boolean | undefined },
  ): Promise<{ ejemplo: string; version: number }> {
    exigirRol(ctx, 'configurador', 'administrador');
    return this.uow.acto(ctx, async (tx) => {
      const guardado = await this.libros.guardado(tx, o.id);
      const anterior = await this.exigirFormato(tx, o.id);
      const { formato, reinicia: reiniciaba, retirada } = anterior;
      const actual = { formato, reinicia: reiniciaba, retirada };
      exigirVersion('cites.formato.version', 'esta serie', guardado, o.version, actual);
      const { reinicia = anterior.reinicia } = o;
      const conNumeros = await this.libros.tieneNumeros(tx, o.id, reinicia !== anterior.reinicia);
      const motivos = motivosParaNoCambiarFormato(o.formato, anterior, { reinicia, conNumeros });
      exigir('cites.formato.invalido', motivos, 'invalido');
      await this.libros.cambiarFormato(tx, o.id, o.formato, ctx.actor.nombre);
      const gestion = gestionActual(tx);
      if (reinicia !== anterior.reinicia) await this.libros.cambiarReinicio(tx, o.id, { reinicia, gestion });
      await this.numeracion.exigirSinImprimir(tx, o.id);
      const datos = { id: o.id, antes: anterior.formato, ahora: o.formato, reinicia };
      await this.bitacora.anotar(tx, ctx, { cadena: 'cites', acto: 'cambiar-formato', datos });
      return { ejemplo: ejemploDe(o.formato, 1, gestion), version: anterior.version + 1 };
    });
  }

  /**
   * Raises a series to the last number that paper already bears: after a restore, or when an office joins in mid-year.
   * Numbers skipped are put on record as reserved for paper; before the first number, they are «antes del sistema».
   */
  fijarPiso(
    ctx: Contexto,
    o: { id: string; gestion: number; ultimoEnPapel: number; motivo: string },
  ): Promise<{ siguiente: number }> {
    exigirRol(ctx, 'configurador', 'administrador');
    return this.uow.acto(ctx, async (tx) => {
      const formato = await this.exigirFormato(tx, o.id);
      if (formato.porHilo) throw sinSerie();
      const serie = await this.libros.bloquearSerie(tx, o.id, formato.reinicia ? o.gestion : 0);
      const { ultimo } = serie;
      const estrenada = ultimo >= serie.inicial;
      exigir('cites.piso', motivosParaNoFijarPiso(serie, o.ultimoEnPapel), 'invalido');
      if (estrenada) {
        const numeros = Array.from({ length: o.ultimoEnPapel - ultimo }, (_, i) => {
          const numero = ultimo + 1 + i;
          return { numero, texto: imprimir(formato.formato, { n: numero, gestion: o.gestion }) };
        });
        await this.libros.reservarVarios(tx, serie.id, numeros, {
          motivo: o.motivo,
          // Those of the entidad's series are of whoever numbers with it.
          puestoId: formato.unidadId === null ? null : ctx.actor.puestoId,
          objeto: 'papel',
          fecha: fechaEnGestion(serie.gestion, fechaDe(tx.ahora)),
        });
      }
      const inicial = estrenada ? serie.inicial : o.ultimoEnPapel + 1;
      await this.libros.mover(tx, serie.id, { inicial, ultimo: o.ultimoEnPapel });
      const datos = {
        formatoId: o.id,
        gestion: o.gestion,
        desde: ultimo,
        hasta: o.ultimoEnPapel,
        motivo: o.motivo,
      };
      await this.bitacora.anotar(tx, ctx, { cadena: 'cites', acto: 'fijar-piso', datos });
      return { siguiente: o.ultimoEnPapel + 1 };
    });
  }

  private async exigirFormato(tx: Tx, id: string): Promise<FormatoDeSerie> {
    const [formato] = await this.libros.formatos(tx, gestionActual(tx), id);
    if (!formato) throw formatoDesconocido();
    return formato;
  }
}

const gestionActual = (tx: Tx): number => Number(fechaDe(tx.ahora).slice(0, 4));
