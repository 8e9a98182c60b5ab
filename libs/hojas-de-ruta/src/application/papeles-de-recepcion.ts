import { fechaDe, fechaDeCarta, fechaDeSello, horaDe, type Contexto } from '#kernel';
import { Organigrama } from '#organizacion';
import { renderComprobante, renderEtiqueta, type Etiqueta } from '#pdf';
import { UnidadDeTrabajo, type Tx } from '#platform';
import { Injectable } from '@nestjs/common';
import { recepcionDesconocida } from '../domain/errores';
import { textoDeEtiqueta } from '../domain/etiqueta';
import type { Hoja } from '../persistence/hilos.repository';
import { RecepcionesRepository, type Recepcion } from '../persistence/recepciones.repository';
import { Hilos } from './hilos';

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
    private readonly hilos: Hilos,
    private readonly recepciones: RecepcionesRepository,
    private readonly organigrama: Organigrama,
  ) {}

  async etiqueta(ctx: Contexto, gestion: number, id: string): Promise<{ pdf: Uint8Array; codigo: string }> {
    const { etiqueta, hoja } = await this.uow.leer((tx) => this.leer(tx, ctx, gestion, id));
    await this.hilos.dejarRastroDeLectura(ctx, hoja, 'imprimir');
    return { pdf: await renderEtiqueta(etiqueta), codigo: etiqueta.codigo };
  }

  async comprobante(
    ctx: Contexto,
    gestion: number,
    id: string,
  ): Promise<{ pdf: Uint8Array; codigo: string }> {
    const { r, hoja, etiqueta, ahora } = await this.uow.leer((tx) => this.leer(tx, ctx, gestion, id));
    await this.hilos.dejarRastroDeLectura(ctx, hoja, 'imprimir');
    const fecha = r.fechaOriginal ?? hoja.fechaOriginal;
    const pdf = await renderComprobante({
      ...etiqueta,
      procedencia: r.procedencia ?? hoja.procedencia ?? '',
      remitente: [r.remitente ?? hoja.remitente, r.remitenteCargo ?? hoja.remitenteCargo]
        .filter(Boolean)
        .join(', '),
      cite: [r.cite ?? 'Sin cite', fecha ? fechaDeCarta(fecha) : null].filter(Boolean).join(' · '),
      referencia: hoja.referencia,
      fojas: String(r.fojasContadas ?? hoja.fojas ?? ''),
      recibidoPor: r.recibidoPor,
      emitido: ahora,
    });
    return { pdf, codigo: etiqueta.codigo };
  }

  private async leer(tx: Tx, ctx: Contexto, gestion: number, id: string): Promise<Datos> {
    const r = await this.recepciones.cargar(tx, gestion, id);
    const hoja = r ? await this.hilos.registro.hoja(tx, gestion, r.hojaId) : null;
    if (!r || !hoja || !(await this.hilos.esVisible(tx, ctx.actor, hoja))) throw recepcionDesconocida();
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
