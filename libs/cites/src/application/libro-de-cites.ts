import { ErrorDominio, fechaDe, type Contexto } from '#kernel';
import { Organigrama } from '#organizacion';
import { UnidadDeTrabajo } from '#platform';
import { Injectable } from '@nestjs/common';
import { formatoDesconocido } from '../domain/errores';
import { ejemploDe } from '../domain/formato';
import { cuentaDelLibro, explicarCuenta, type Asiento, type CuentaDelLibro } from '../domain/libro';
import { Portadores } from '../portadores';
import { LibroRepository, type FormatoDeSerie } from '../persistence/libro.repository';

const CONTINUA = 0;

/** A series in a gestión, accounted for number by number. */
export interface Libro {
  readonly serie: FormatoDeSerie;
  readonly gestion: number;
  readonly cuenta: CuentaDelLibro;
  readonly explicacion: string;
  readonly asientos: readonly Asiento[];
}

/** The account of every number that the office gave, reserved or voided. */
@Injectable()
export class LibroDeCites {
  constructor(
    private readonly uow: UnidadDeTrabajo,
    private readonly libros: LibroRepository,
    private readonly organigrama: Organigrama,
    private readonly portadores: Portadores,
  ) {}

  /** @returns every way of numbering, with what its next number of this gestión would read */
  series(ctx: Contexto) {
    return this.uow.leer(async (tx) => {
      const gestion = Number(fechaDe(tx.ahora).slice(0, 4));
      const usadas = await this.libros.queUsa(tx, ctx.actor.unidadId);
      const formatos = await this.libros.formatos(tx, gestion);
      const visibles = formatos.filter((f) => loQueLee(ctx, f, usadas.has(f.id)) !== 'nada');
      return visibles.map((f) => ({ ...f, ejemplo: ejemploDe(f.formato, f.siguiente ?? 1, gestion) }));
    });
  }

  /**
   * @param o.gestion 0 or any year for a series that does not restart
   * @throws ErrorDominio `cites.formato.desconocido` when there is no such series, or it is not for this actor
   */
  ejecutar(ctx: Contexto, o: { id: string; gestion: number }): Promise<Libro> {
    return this.uow.leer(async (tx) => {
      const [serie] = await this.libros.formatos(tx, o.gestion, o.id);
      const { unidadId } = ctx.actor;
      const lee = serie
        ? loQueLee(ctx, serie, (await this.libros.queUsa(tx, unidadId)).has(serie.id))
        : 'nada';
      if (!serie || lee === 'nada') throw formatoDesconocido();
      if (serie.porHilo)
        throw new ErrorDominio(
          'cites.libro.por-hilo',
          'conflicto',
          'Este formato se numera por su hoja de ruta: no forma serie.',
        );
      const gestion = serie.reinicia ? o.gestion : CONTINUA;
      const contador = await this.libros.serie(tx, serie.id, gestion);
      const de = lee === 'todo' ? null : unidadId;
      const asientos = contador
        ? await this.libros.asientos(tx, contador.id, de, this.portadores.vistas)
        : [];
      const cuenta = cuentaDelLibro(contador ?? { inicial: 1, ultimo: 0 }, asientos);
      return { serie, gestion, cuenta, explicacion: explicarCuenta(cuenta), asientos };
    });
  }

  /** Name of the institution, for the printed libro. */
  entidad(): Promise<string> {
    return this.uow.leer(async (tx) => (await this.organigrama.entidad(tx))?.nombre ?? '');
  }
}

/**
 * Numbers are accounts of the whole office for who configures or audits it, and of its own unidad for its desk. Of a series
 * of the entidad that its unidad numbers with, the desk reads what is of its unidad, and that the rest was taken.
 */
function loQueLee(ctx: Contexto, serie: FormatoDeSerie, usada: boolean): 'todo' | 'lo suyo' | 'nada' {
  const { roles, unidadId } = ctx.actor;
  if (roles.some((r) => r === 'configurador' || r === 'administrador' || r === 'auditor')) return 'todo';
  if (!roles.some((r) => r === 'secretaria' || r === 'autoridad' || r === 'ventanilla')) return 'nada';
  if (serie.unidadId === unidadId) return 'todo';
  return usada ? 'lo suyo' : 'nada';
}
