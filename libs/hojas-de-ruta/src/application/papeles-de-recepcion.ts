import { Documentos } from '#documentos';
import { fechaDe, fechaDeCarta, fechaDeSello, horaDe, type Contexto } from '#kernel';
import { Organigrama } from '#organizacion';
import { renderComprobante, renderEtiqueta, renderSello, type Etiqueta } from '#pdf';
import { UnidadDeTrabajo, type Tx } from '#platform';
import { Injectable } from '@nestjs/common';
import { textoDeEtiqueta } from '../domain/etiqueta';
import type { Hoja } from '../persistence/hilos.repository';
import { RecepcionesRepository, type Recepcion } from '../persistence/recepciones.repository';
import { Hilos } from './hilos';
import { exigirRecepcion } from './recepcion-visible';

interface Datos {
  readonly r: Recepcion;
  readonly hoja: Hoja;
  readonly etiqueta: Etiqueta;
  readonly ahora: Date;
}

/** What a reception prints for the paper and for who brought it; after a correction they say so. */
@Injectable()
export class PapelesDeRecepcion {
  constructor(
    private readonly uow: UnidadDeTrabajo,
    readonly hilos: Hilos,
    readonly recepciones: RecepcionesRepository,
    readonly documentos: Documentos,
    private readonly organigrama: Organigrama,
  ) {}

  async etiqueta(ctx: Contexto, gestion: number, id: string): Promise<{ pdf: Uint8Array; codigo: string }> {
    const { r, etiqueta, hoja } = await this.uow.leer((tx) => this.leer(tx, ctx, gestion, id));
    await this.hilos.dejarRastroDeLectura(ctx, { ...hoja, confidencialidad: r.nivel }, 'imprimir');
    return { pdf: await renderEtiqueta(etiqueta), codigo: etiqueta.codigo };
  }

  async comprobante(
    ctx: Contexto,
    gestion: number,
    id: string,
  ): Promise<{ pdf: Uint8Array; codigo: string }> {
    const { r, hoja, etiqueta, ahora } = await this.uow.leer((tx) => this.leer(tx, ctx, gestion, id));
    await this.hilos.dejarRastroDeLectura(ctx, { ...hoja, confidencialidad: r.nivel }, 'imprimir');
    const { procedencia, remitente, remitenteCargo, cite, fechaOriginal, referencia } = r;
    const pdf = await renderComprobante({
      ...etiqueta,
      procedencia: procedencia ?? hoja.procedencia ?? '',
      remitente: [remitente, remitenteCargo].filter(Boolean).join(', '),
      cite: [cite ?? 'Sin cite', fechaOriginal && fechaDeCarta(fechaOriginal)].filter(Boolean).join(' · '),
      referencia: referencia ?? hoja.referencia,
      fojas: String(r.fojasContadas ?? hoja.fojas ?? ''),
      recibidoPor: r.recibidoPor,
      emitido: ahora,
    });
    return { pdf, codigo: etiqueta.codigo };
  }

  /** The stamp by itself, 62 x 32 mm, for a paper that is taken in without its scan: it is stuck on it and signed by hand. */
  async sello(ctx: Contexto, gestion: number, id: string): Promise<{ pdf: Uint8Array; codigo: string }> {
    const { r, hoja, etiqueta } = await this.uow.leer((tx) => this.leer(tx, ctx, gestion, id));
    await this.hilos.dejarRastroDeLectura(ctx, { ...hoja, confidencialidad: r.nivel }, 'imprimir');
    const { entidad, unidad, fecha, hora, codigo } = etiqueta;
    const aMano = { nombre: r.recibidoPor, firma: ' ', prueba: false };
    const { pdf } = await renderSello({ entidad, unidad, fecha, hora, codigo, ...aMano });
    return { pdf, codigo };
  }

  private async leer(tx: Tx, ctx: Contexto, gestion: number, id: string): Promise<Datos> {
    const { recepcion: r, hoja } = await exigirRecepcion(tx, ctx, this, { gestion, id });
    const entidad = await this.organigrama.entidad(tx);
    const unidad = await this.organigrama.unidad(tx, r.unidadId);
    const etiqueta = {
      entidad: entidad?.nombre ?? '',
      unidad: unidad?.nombre ?? '',
      codigo: hoja.codigo,
      qr: textoDeEtiqueta({ gestion: hoja.gestion, id: hoja.id, codigo: hoja.codigo }),
      fecha: fechaDeSello(fechaDe(r.recibidoEn)),
      hora: horaDe(r.recibidoEn),
      ...(r.fojasContadas === null ? {} : { pie: `fs. ${r.fojasContadas}` }),
      corregida: r.corregidaEn !== null,
    };
    return { r, hoja, etiqueta, ahora: tx.ahora };
  }
}
