import { exigirRol } from '#acceso';
import { Documentos } from '#documentos';
import { fechaDe, fechaDeSello, horaDe, type Contexto } from '#kernel';
import { Organigrama } from '#organizacion';
import { renderConstanciaRecepcion } from '#pdf';
import { UnidadDeTrabajo, type Tx } from '#platform';
import { Injectable } from '@nestjs/common';
import { motivosParaNoCorregir } from '../domain/corregir';
import { recepcionDesconocida, selloNoPendiente } from '../domain/errores';
import { RecepcionesRepository, type Recepcion } from '../persistence/recepciones.repository';
import { datosDeNota } from './corregir-recepcion';
import { Hilos } from './hilos';

/** How the stamp of a reception fares, and what the desk can do about it. */
@Injectable()
export class RecepcionesDeMesa {
  constructor(
    private readonly uow: UnidadDeTrabajo,
    private readonly hilos: Hilos,
    private readonly recepciones: RecepcionesRepository,
    private readonly documentos: Documentos,
    private readonly organigrama: Organigrama,
  ) {}

  ver(ctx: Contexto, gestion: number, id: string) {
    return this.uow.leer(async (tx) => {
      const r = await this.exigir(tx, ctx, gestion, id);
      const hoja = await this.hilos.exigirHoja(tx, ctx, gestion, r.hojaId);
      const motivos = motivosParaNoCorregir(r, hoja, ctx.actor);
      return {
        gestion,
        id: r.id,
        codigo: r.codigo,
        documentoId: r.documentoId,
        estado: r.selloEstado,
        detalle: r.selloDetalle,
        recibidoEn: r.recibidoEn.toISOString(),
        recibidoPor: r.recibidoPor,
        nota: { ...datosDeNota(r, hoja), fojasDeclaradas: r.fojasDeclaradas },
        corregidaEn: r.corregidaEn?.toISOString() ?? null,
        corregir: { permitido: motivos.length === 0, motivos },
      };
    });
  }

  /** Queues a failed stamp again. @throws ErrorDominio `hojas.sello.no-pendiente` */
  reintentar(ctx: Contexto, gestion: number, id: string): Promise<{ estado: 'pendiente' }> {
    exigirRol(ctx, 'ventanilla', 'secretaria');
    return this.uow.acto(ctx, async (tx) => {
      const r = await this.exigir(tx, ctx, gestion, id);
      if (r.selloEstado !== 'fallido' && r.selloEstado !== 'pendiente') throw selloNoPendiente();
      await this.recepciones.fijarSello(tx, gestion, id, 'pendiente', null);
      await tx.encolar('sellar-recepcion', { gestion, recepcionId: id });
      return { estado: 'pendiente' };
    });
  }

  /** A sheet that bears the stamp, for a paper that cannot be stamped. */
  async constancia(ctx: Contexto, gestion: number, id: string): Promise<Uint8Array> {
    const datos = await this.uow.leer(async (tx) => {
      const r = await this.exigir(tx, ctx, gestion, id);
      if (!r.documentoId) throw recepcionDesconocida();
      const cabeza = await this.documentos.cabeza(tx, r.documentoId);
      const unidad = await this.organigrama.unidad(tx, r.unidadId);
      const entidad = await this.organigrama.entidad(tx);
      return { r, cabeza, unidad: unidad?.nombre ?? '', entidad };
    });
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

  private async exigir(tx: Tx, ctx: Contexto, gestion: number, id: string): Promise<Recepcion> {
    const r = await this.recepciones.cargar(tx, gestion, id);
    const hoja = r ? await this.hilos.registro.hoja(tx, gestion, r.hojaId) : null;
    if (!r || !hoja || !(await this.hilos.esVisible(tx, ctx.actor, hoja))) throw recepcionDesconocida();
    // A note may be more reserved than the HR it joined.
    if (r.documentoId && !(await this.documentos.alcanza(tx, ctx, r.documentoId)))
      throw recepcionDesconocida();
    return r;
  }
}
