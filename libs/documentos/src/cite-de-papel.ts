import { Numeracion } from '#cites';
import type { Fecha } from '#kernel';
import type { Tx } from '#platform';
import { Injectable } from '@nestjs/common';
import { citeEnPapel, NOTA_NO_IMPRESO, type CiteEnPapel } from './domain/papel-subido';
import type { DatosDelPapel } from './papel';
import type { Documento } from './persistence/documentos.repository';

/** The number and the date that a documento takes when it is issued. */
export interface CiteDado {
  readonly cite: string;
  readonly numero: number | null;
  readonly fecha: Fecha;
  /** null: it is written here, and prints what it was given */
  readonly citeEnPapel: CiteEnPapel | null;
}

/** Gives a documento its number, in the transaction of the act that issues it. */
@Injectable()
export class CiteDePapel {
  constructor(private readonly numeracion: Numeracion) {}

  /**
   * Its number is bound to it once; prepared again on a later day it takes the new date, unless its paper bears one.
   * @param texto of a paper made elsewhere
   */
  async dar(tx: Tx, d: Documento, hoy: Fecha, texto: string | null): Promise<CiteDado> {
    const { texto: cite, numero, fecha } = await this.tomar(tx, d, hoy);
    const enPapel = texto === null ? null : citeEnPapel(cite, texto);
    if (enPapel === 'no-impreso' && numero !== null)
      await this.numeracion.anotar(tx, `documento/${d.id}`, NOTA_NO_IMPRESO);
    return { cite, numero, fecha, citeEnPapel: enPapel };
  }

  /** What a draft prints in the place of its CITE and date, as if it were signed today. */
  async previsto(tx: Tx, d: Documento, hoy: Fecha): Promise<DatosDelPapel['cite']> {
    const { unidadId, tipo, hiloCodigo: hilo } = d;
    const blanco = await this.numeracion.enBlanco(tx, { unidadId, tipo, fecha: hoy, hilo });
    return blanco && { ...blanco, fecha: hoy, previsto: true };
  }

  private async tomar(
    tx: Tx,
    d: Documento,
    hoy: Fecha,
  ): Promise<{ texto: string; numero: number | null; fecha: Fecha }> {
    const objeto = `documento/${d.id}`;
    const { unidadId, tipo, hiloCodigo: hilo } = d;
    const reserva = d.papel?.reserva;
    if (d.cite && reserva) return { texto: d.cite, numero: d.numero, fecha: d.fecha ?? hoy };
    if (d.cite) {
      await this.numeracion.refechar(tx, objeto, hoy);
      return { texto: d.cite, numero: d.numero, fecha: hoy };
    }
    const fecha = d.papel?.fecha ?? null;
    return reserva
      ? this.numeracion.usarReservado(tx, { numeroId: reserva.id, unidadId, tipo, objeto, fecha })
      : this.numeracion.tomarCite(tx, { unidadId, tipo, fecha: hoy, objeto, hilo });
  }
}
