import { exigirRol } from '#acceso';
import { Bitacora } from '#auditoria';
import { fechaDe, type Contexto, type Pagina } from '#kernel';
import { UnidadDeTrabajo } from '#platform';
import { Injectable } from '@nestjs/common';
import { escribirCursor, leerCursor } from '../domain/cursor';
import { numeroDesconocido, numeroNoReservado } from '../domain/errores';
import { Numeracion } from '../numeracion';
import { LibroRepository, type ReservaListada } from '../persistence/libro.repository';
import { TiposNumerados } from '../tipos-numerados';

/** A number kept for a paper that is written outside the system. */
export interface NumeroReservado {
  readonly id: string;
  readonly numero: number;
  readonly texto: string;
}

const RESERVAN = ['secretaria', 'autoridad', 'configurador'] as const;

const cadenaDeSerie = (serieId: string): string => `serie/${serieId}`;

/** Reserves numbers of the actor's own unidad for paper, and voids those that were not used. */
@Injectable()
export class ReservarNumeros {
  constructor(
    private readonly uow: UnidadDeTrabajo,
    private readonly numeracion: Numeracion,
    private readonly libros: LibroRepository,
    private readonly tipos: TiposNumerados,
    private readonly bitacora: Bitacora,
  ) {}

  /** @throws ErrorDominio `documentos.tipo.desconocido`, `cites.reserva.por-hilo`, `cites.sin-formato` */
  reservar(
    ctx: Contexto,
    o: { tipo: string; motivo: string; cantidad: number },
  ): Promise<{ numeros: NumeroReservado[] }> {
    exigirRol(ctx, ...RESERVAN);
    return this.uow.acto(ctx, async (tx) => {
      await this.tipos.exigir(tx, o.tipo);
      const numeros: NumeroReservado[] = [];
      let serieId = '';
      for (let i = 0; i < o.cantidad; i++) {
        const { serieId: suya, ...numero } = await this.numeracion.reservarCite(tx, {
          unidadId: ctx.actor.unidadId,
          tipo: o.tipo,
          fecha: fechaDe(tx.ahora),
          reserva: { puestoId: ctx.actor.puestoId, motivo: o.motivo },
        });
        serieId = suya;
        numeros.push(numero);
      }
      const datos = { numeros: numeros.map((n) => n.texto), motivo: o.motivo };
      // The chain of its own series, whose row is locked already: units that reserve at once do not wait for each other.
      await this.bitacora.anotar(tx, ctx, { cadena: cadenaDeSerie(serieId), acto: 'reservar', datos });
      return { numeros };
    });
  }

  /**
   * What the actor's unidad reserved and no paper took yet, by pages.
   * @param desde where the page before ended
   * @throws ErrorDominio `cites.cursor`
   */
  sinUsar(ctx: Contexto, desde?: string): Promise<Pagina<ReservaListada>> {
    exigirRol(ctx, ...RESERVAN);
    const cursor = leerCursor(desde);
    return this.uow.leer(async (tx) => {
      const halladas = await this.libros.sinUsar(tx, ctx.actor.unidadId, cursor);
      const pagina = halladas.slice(0, LibroRepository.PAGINA);
      const ultima = halladas.length > pagina.length ? pagina.at(-1) : undefined;
      return {
        filas: pagina.map(({ creadoEn: _, ...r }) => r),
        siguiente: ultima ? escribirCursor({ en: ultima.creadoEn, id: ultima.id }) : null,
      };
    });
  }

  /** A reserved number that no paper bears; that of a documento is voided with the documento. */
  anular(ctx: Contexto, o: { id: string; motivo: string }): Promise<{ estado: string }> {
    exigirRol(ctx, ...RESERVAN);
    return this.uow.acto(ctx, async (tx) => {
      const numero = await this.libros.bloquearNumero(tx, o.id, ctx.actor.unidadId);
      if (!numero || !(numero.propio || ctx.actor.roles.includes('configurador'))) throw numeroDesconocido();
      if (numero.estado !== 'reservado') throw numeroNoReservado(numero.estado);
      await this.libros.anular(tx, { id: o.id }, o.motivo);
      const datos = { texto: numero.texto, motivo: o.motivo };
      await this.bitacora.anotar(tx, ctx, { cadena: cadenaDeSerie(numero.serieId), acto: 'anular', datos });
      return { estado: 'anulado' };
    });
  }
}
