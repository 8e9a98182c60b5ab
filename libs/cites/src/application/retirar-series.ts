import { exigirRol } from '#acceso';
import { Bitacora } from '#auditoria';
import { exigir, fechaDe, type Contexto } from '#kernel';
import { UnidadDeTrabajo } from '#platform';
import { Injectable } from '@nestjs/common';
import { formatoDesconocido } from '../domain/errores';
import { motivosParaNoRetirar } from '../domain/libro';
import { Numeracion } from '../numeracion';
import { LibroRepository } from '../persistence/libro.repository';

/** Series that number no more: what comes next follows the next most particular one. */
@Injectable()
export class RetirarSeries {
  constructor(
    private readonly uow: UnidadDeTrabajo,
    private readonly numeracion: Numeracion,
    private readonly libros: LibroRepository,
    private readonly bitacora: Bitacora,
  ) {}

  /** Its numbers stay in its libro. @throws ErrorDominio `cites.serie.retirar`, `cites.formato.desconocido` */
  retirar(ctx: Contexto, o: { id: string; motivo: string }): Promise<{ retirada: boolean }> {
    return this.poner(ctx, o.id, true, { motivo: o.motivo });
  }

  /**
   * It numbers again, from where it was.
   * @throws ErrorDominio as `retirar`; `cites.formato.repetido` when another took its place,
   * `cites.formato.impreso-repetido` when its next number is on a paper already
   */
  reponer(ctx: Contexto, id: string): Promise<{ retirada: boolean }> {
    return this.poner(ctx, id, false, {});
  }

  private poner(ctx: Contexto, id: string, retirada: boolean, dicho: object): Promise<{ retirada: boolean }> {
    exigirRol(ctx, 'configurador', 'administrador');
    return this.uow.acto(ctx, async (tx) => {
      const gestion = Number(fechaDe(tx.ahora).slice(0, 4));
      await this.libros.bloquearFormato(tx, id);
      const [serie] = await this.libros.formatos(tx, gestion, id);
      if (!serie) throw formatoDesconocido();
      exigir('cites.serie.retirar', motivosParaNoRetirar(serie, retirada));
      await this.libros.retirar(tx, id, retirada, ctx.actor.nombre);
      if (!retirada) await this.numeracion.exigirSinImprimir(tx, id);
      const acto = retirada ? 'retirar-serie' : 'reponer-serie';
      const datos = { id, formato: serie.formato, ...dicho };
      await this.bitacora.anotar(tx, ctx, { cadena: 'cites', acto, datos });
      return { retirada };
    });
  }
}
