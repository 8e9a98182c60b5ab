import { Documentos } from '#documentos';
import { exigirTodo, fechaDe, type Contexto } from '#kernel';
import { UnidadDeTrabajo } from '#platform';
import { Injectable } from '@nestjs/common';
import { derivar, motivosDeDestinos, motivosParaNoDerivar } from '../domain/derivar';
import type { Envio } from '../domain/tipos';
import type { PasoAbierto } from '../persistence/pasos.repository';
import { Hilos, type DestinoPedido } from './hilos';
import { motivosDePapeles } from './papeles-del-hilo';

export interface OrdenDeDerivacion {
  readonly gestion: number;
  readonly id: string;
  readonly oficial?: DestinoPedido | undefined;
  readonly copias?: readonly DestinoPedido[] | undefined;
  /** signed papers of this HR that travel along */
  readonly documentoIds?: readonly string[] | undefined;
  /** why its step closes after its plazo */
  readonly justificacion?: string | undefined;
}

export interface Derivadas {
  readonly derivaciones: readonly {
    readonly gestion: number;
    readonly id: string;
    readonly tipo: 'oficial' | 'copia';
    /** how people call whom it goes to */
    readonly a: string;
  }[];
}

/** What an act sent. @param envios whom each opened step goes to, in the order in which they were opened */
export const derivadas = (
  gestion: number,
  abiertos: readonly PasoAbierto[],
  envios: readonly Pick<Envio, 'destino'>[],
): Derivadas => ({
  derivaciones: abiertos.map(({ id, tipo }, i) => ({
    ...{ gestion, id, tipo },
    a: envios[i]?.destino.nombre ?? '',
  })),
});

/** Sends the HR on: one oficial and any copias, or copias alone. */
@Injectable()
export class DerivarHoja {
  constructor(
    private readonly uow: UnidadDeTrabajo,
    private readonly hilos: Hilos,
    private readonly documentos: Documentos,
  ) {}

  ejecutar(ctx: Contexto, o: OrdenDeDerivacion): Promise<Derivadas> {
    return this.uow.acto(ctx, async (tx) => {
      const { hilo, paso, quien } = await this.hilos.abrirPaso(tx, ctx, o.gestion, o.id);
      const motivos = motivosParaNoDerivar(hilo, paso, quien, !o.oficial);
      const envios = await this.hilos.envios(tx, [...(o.oficial ? [o.oficial] : []), ...(o.copias ?? [])]);
      const [oficial = null, ...resto] = envios;
      const orden = o.oficial
        ? { oficial, copias: resto }
        : { oficial: null, copias: oficial ? [oficial, ...resto] : [] };
      const decision = derivar(paso, quien, orden);
      exigirTodo(
        ['hojas.derivar', motivos],
        ['hojas.derivar.destinos', motivosDeDestinos(hilo, paso, orden, fechaDe(tx.ahora)), 'invalido'],
        ['hojas.plazo.tarde', this.hilos.motivosDeTardanza(tx, hilo, decision, o.justificacion)],
        [
          'hojas.derivar.papeles',
          await motivosDePapeles(tx, ctx, this.documentos, hilo, o.documentoIds ?? []),
          'invalido',
        ],
      );
      const abiertos = await this.hilos.asentar(tx, ctx, hilo, decision, {
        nombre: 'derivar',
        documentoIds: o.documentoIds ?? [],
        justificacion: o.justificacion,
        datos: { paso: paso.id, documentos: o.documentoIds ?? [] },
      });
      return derivadas(o.gestion, abiertos, envios);
    });
  }
}
