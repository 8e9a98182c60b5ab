import { Documentos } from '#documentos';
import { exigirTodo, type Contexto } from '#kernel';
import { UnidadDeTrabajo, type Tx } from '#platform';
import { Injectable } from '@nestjs/common';
import { motivosParaNoRecibir, motivosParaNoSellar, recibir } from '../domain/recibir';
import { ESQUINA_HABITUAL, type LugarDeSello } from '../domain/sello';
import { RecepcionesRepository } from '../persistence/recepciones.repository';
import { Hilos, type Abierta } from './hilos';
import { motivosDePapeles } from './papeles-del-hilo';

export interface OrdenDeRecibir {
  readonly gestion: number;
  readonly id: string;
  readonly fojas?: number | undefined;
  /** puts the desk's stamp on a paper that came with the step */
  readonly sello?: ({ readonly documentoId: string } & LugarDeSello) | undefined;
}

export interface Recibida {
  readonly gestion: number;
  readonly id: string;
  readonly estado: 'RECIBIDA';
  readonly recepcionId: string;
  readonly recibidoEn: string;
}

/** Takes a step: who, when by the server's clock, sheets counted; with a stamp where the desk wants one. */
@Injectable()
export class RecibirDerivacion {
  constructor(
    private readonly uow: UnidadDeTrabajo,
    private readonly hilos: Hilos,
    private readonly recepciones: RecepcionesRepository,
    private readonly documentos: Documentos,
  ) {}

  ejecutar(ctx: Contexto, o: OrdenDeRecibir): Promise<Recibida> {
    return this.uow.acto(ctx, async (tx) => {
      const abierta = await this.hilos.abrirPaso(tx, ctx, o.gestion, o.id);
      const { hilo, paso, quien } = abierta;
      await this.exigirRecibir(tx, ctx, abierta, o.sello?.documentoId);
      await this.hilos.asentar(tx, ctx, hilo, recibir(paso, quien), {
        nombre: 'recibir',
        fojas: o.fojas,
        datos: { paso: paso.id, fojas: o.fojas ?? null },
      });
      const recepcionId = await this.recepciones.crear(tx, {
        gestion: hilo.gestion,
        hojaId: hilo.id,
        derivacionId: paso.id,
        documentoId: o.sello?.documentoId ?? null,
        unidadId: ctx.actor.unidadId,
        recibidoPor: ctx.actor.nombre,
        fojasContadas: o.fojas ?? null,
        lugarDeSello: lugarDe(o.sello),
        selloEstado: o.sello ? 'pendiente' : 'sin-sello',
      });
      if (o.sello) await tx.encolar('sellar-recepcion', { gestion: hilo.gestion, recepcionId });
      return {
        gestion: o.gestion,
        id: paso.id,
        estado: 'RECIBIDA',
        recepcionId,
        recibidoEn: tx.ahora.toISOString(),
      };
    });
  }

  /** @throws ErrorDominio `hojas.recibir`, `hojas.recibir.papeles` */
  private async exigirRecibir(
    tx: Tx,
    ctx: Contexto,
    { hilo, paso, quien }: Abierta,
    sellado: string | undefined,
  ): Promise<void> {
    const deSellar = sellado ? motivosParaNoSellar(quien) : [];
    const papeles = await motivosDePapeles(tx, ctx, this.documentos, hilo, sellado ? [sellado] : []);
    exigirTodo(
      ['hojas.recibir', [...motivosParaNoRecibir(hilo, paso, quien), ...deSellar]],
      ['hojas.recibir.papeles', papeles, 'invalido'],
    );
  }
}

function lugarDe(sello: OrdenDeRecibir['sello']): LugarDeSello {
  if (!sello) return ESQUINA_HABITUAL;
  const { documentoId: _documentoId, ...lugar } = sello;
  return lugar;
}
