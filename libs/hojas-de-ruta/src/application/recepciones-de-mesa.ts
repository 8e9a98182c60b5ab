import { exigirRol } from '#acceso';
import { Documentos } from '#documentos';
import { fechaDe, fechaDeSello, horaDe, type Contexto } from '#kernel';
import { Organigrama } from '#organizacion';
import { renderConstanciaRecepcion } from '#pdf';
import { UnidadDeTrabajo } from '#platform';
import { Injectable } from '@nestjs/common';
import { abreLaHoja, motivosParaNoCorregir } from '../domain/corregir';
import { recepcionDesconocida, selloNoPendiente } from '../domain/errores';
import { RecepcionesRepository } from '../persistence/recepciones.repository';
import { datosDeNota } from './corregir-recepcion';
import { Hilos } from './hilos';
import { exigirRecepcion } from './recepcion-visible';

/** How the stamp of a reception fares, and what the desk can do about it. */
@Injectable()
export class RecepcionesDeMesa {
  constructor(
    private readonly uow: UnidadDeTrabajo,
    readonly hilos: Hilos,
    readonly recepciones: RecepcionesRepository,
    readonly documentos: Documentos,
    private readonly organigrama: Organigrama,
  ) {}

  async ver(ctx: Contexto, gestion: number, id: string) {
    const { hoja, nivel, ...vista } = await this.uow.leer(async (tx) => {
      const { recepcion: r, hoja } = await exigirRecepcion(tx, ctx, this, { gestion, id });
      const motivos = motivosParaNoCorregir(r, hoja, ctx.actor);
      const abre = abreLaHoja(await this.recepciones.deHoja(tx, gestion, hoja.id), hoja, id);
      return {
        hoja,
        nivel: r.nivel,
        gestion,
        id: r.id,
        codigo: r.codigo,
        documentoId: r.documentoId,
        estado: r.selloEstado,
        detalle: r.selloDetalle,
        recibidoEn: r.recibidoEn.toISOString(),
        recibidoPor: r.recibidoPor,
        nota: datosDeNota(r, abre ? hoja : null),
        abre,
        corregidaEn: r.corregidaEn?.toISOString() ?? null,
        corregir: { permitido: motivos.length === 0, motivos },
      };
    });
    await this.hilos.dejarRastroDeLectura(ctx, { ...hoja, confidencialidad: nivel }, 'ver');
    return vista;
  }

  /** Queues a failed stamp again. @throws ErrorDominio `hojas.sello.no-pendiente` */
  reintentar(ctx: Contexto, gestion: number, id: string): Promise<{ estado: 'pendiente' }> {
    exigirRol(ctx, 'ventanilla', 'secretaria');
    return this.uow.acto(ctx, async (tx) => {
      const { recepcion: r } = await exigirRecepcion(tx, ctx, this, { gestion, id });
      if (r.selloEstado !== 'fallido' && r.selloEstado !== 'pendiente') throw selloNoPendiente();
      await this.recepciones.fijarSello(tx, gestion, id, 'pendiente', null);
      await tx.encolar('sellar-recepcion', { gestion, recepcionId: id });
      return { estado: 'pendiente' };
    });
  }

  /** A sheet that bears the stamp, for a paper that cannot be stamped. */
  async constancia(ctx: Contexto, gestion: number, id: string): Promise<Uint8Array> {
    const datos = await this.uow.leer(async (tx) => {
      const { recepcion: r, hoja } = await exigirRecepcion(tx, ctx, this, { gestion, id });
      if (!r.documentoId) throw recepcionDesconocida();
      const cabeza = await this.documentos.cabeza(tx, r.documentoId);
      const unidad = await this.organigrama.unidad(tx, r.unidadId);
      const entidad = await this.organigrama.entidad(tx);
      return { r, hoja, cabeza, unidad: unidad?.nombre ?? '', entidad };
    });
    const leida = { ...datos.hoja, confidencialidad: datos.r.nivel };
    await this.hilos.dejarRastroDeLectura(ctx, leida, 'imprimir');
    const { r, cabeza } = datos;
    const { pdf } = await renderConstanciaRecepcion({
      sello: {
        entidad: datos.entidad?.nombre ?? '',
        unidad: datos.unidad,
        fecha: fechaDeSello(fechaDe(r.recibidoEn)),
        hora: horaDe(r.recibidoEn),
        codigo: r.codigo,
        nombre: r.recibidoPor,
        prueba: datos.entidad?.demo ?? false,
      },
      archivo: {
        nombre: `${r.codigo}.pdf`,
        sha256: cabeza.sha256,
        bytes: Number(cabeza.bytes),
        paginas: cabeza.paginas,
      },
      motivo: r.selloDetalle ?? 'Constancia de la recepción.',
      fecha: r.recibidoEn,
    });
    return pdf;
  }
}
