import { exigirRol } from '#acceso';
import { Documentos } from '#documentos';
import { fechaDe, ROLES_DE_OFICINA, type Contexto } from '#kernel';
import { UnidadDeTrabajo } from '#platform';
import { Injectable } from '@nestjs/common';
import type { Confidencialidad } from '../domain/tipos';
import { AbrirHoja, type CabezaDeHoja } from './abrir-hoja';

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
    private readonly abrir: AbrirHoja,
    private readonly documentos: Documentos,
  ) {}

  ejecutar(ctx: Contexto, o: OrdenDeRegistroInterno): Promise<RegistradaInterna> {
    exigirRol(ctx, ...ROLES_DE_OFICINA);
    return this.uow.acto(ctx, async (tx) => {
      if (o.documentoId) await this.documentos.exigirDeSuMesa(tx, ctx, o.documentoId);
      const { hoja, derivacionId } = await this.abrir.ejecutar(tx, ctx, cabezaDe(ctx, o, fechaDe(tx.ahora)), {
        nombre: 'registrar-interna',
        datos: { referencia: o.referencia },
        documentoIds: o.documentoId ? [o.documentoId] : [],
      });
      const { gestion, id, codigo, codigoLargo, confidencialidad } = hoja;
      const propia = { gestion, id, codigo, codigoLargo };
      if (o.documentoId)
        await this.documentos.vincularHilo(tx, ctx, o.documentoId, { ...propia, confidencialidad });
      return { hoja: propia, derivacionId };
    });
  }
}

function cabezaDe({ actor }: Contexto, o: OrdenDeRegistroInterno, fecha: string): CabezaDeHoja {
  return {
    clase: 'interna',
    confidencialidad: o.confidencialidad ?? 'INTERNA',
    referencia: o.referencia,
    proceso: o.proceso ?? null,
    procedencia: actor.unidadSigla,
    remitente: actor.nombre,
    remitenteCargo: actor.cargo,
    citeOriginal: null,
    fechaOriginal: fecha,
    destinatario: null,
    fojas: o.fojas ?? null,
    adjuntos: o.adjuntos ?? null,
  };
}
