import { Numeracion } from '#cites';
import { Documentos } from '#documentos';
import { fechaDe, type Contexto } from '#kernel';
import { UnidadDeTrabajo } from '#platform';
import { Injectable } from '@nestjs/common';
import { registrar } from '../domain/registrar';
import type { Confidencialidad } from '../persistence/hilos.repository';
import { claveDe, Hilos, quienActua } from './hilos';

export interface OrdenDeRegistroInterno {
  readonly referencia: string;
  readonly documentoId?: string | undefined;
  readonly proceso?: string | undefined;
  readonly fojas?: number | undefined;
  readonly adjuntos?: string | undefined;
  readonly confidencialidad?: Confidencialidad | undefined;
}

export interface RegistradaInterna {
  readonly hoja: {
    readonly gestion: number;
    readonly id: string;
    readonly codigo: string;
    readonly codigoLargo: string;
  };
  readonly derivacionId: string;
}

/** An HR born inside the entidad, held by the post that registers it. */
@Injectable()
export class RegistrarInterna {
  constructor(
    private readonly uow: UnidadDeTrabajo,
    private readonly hilos: Hilos,
    private readonly numeracion: Numeracion,
    private readonly documentos: Documentos,
  ) {}

  ejecutar(ctx: Contexto, o: OrdenDeRegistroInterno): Promise<RegistradaInterna> {
    return this.uow.acto(ctx, async (tx) => {
      if (o.documentoId) await this.documentos.exigirVisible(tx, ctx, o.documentoId);
      const id = await this.hilos.registro.reservarId(tx);
      const fecha = fechaDe(tx.ahora);
      const numero = await this.numeracion.tomarNumeroHR(tx, {
        unidadId: ctx.actor.unidadId,
        fecha,
        objeto: claveDe({ gestion: Number(fecha.slice(0, 4)), id }),
      });
      const { gestion, codigo, codigoLargo } = numero;
      await this.hilos.registro.crear(tx, {
        ...numero,
        id,
        clase: 'interna',
        confidencialidad: o.confidencialidad ?? 'INTERNA',
        referencia: o.referencia,
        proceso: o.proceso ?? null,
        procedencia: ctx.actor.unidadSigla,
        remitente: ctx.actor.nombre,
        remitenteCargo: ctx.actor.cargo,
        citeOriginal: null,
        fechaOriginal: fecha,
        destinatario: null,
        fojas: o.fojas ?? null,
        adjuntos: o.adjuntos ?? null,
      });
      const hilo = { gestion, id, codigo, estado: 'EN_CURSO' as const, pasos: [], adeudos: [], plazos: [] };
      const [paso] = await this.hilos.asentar(tx, ctx, hilo, registrar(quienActua(ctx.actor)), {
        nombre: 'registrar-interna',
        fojas: o.fojas,
        datos: { codigo, referencia: o.referencia },
        documentoIds: o.documentoId ? [o.documentoId] : [],
      });
      if (o.documentoId)
        await this.documentos.vincularHilo(tx, o.documentoId, { gestion, id, codigo, codigoLargo });
      return { hoja: { gestion, id, codigo, codigoLargo }, derivacionId: paso?.id ?? '' };
    });
  }
}
