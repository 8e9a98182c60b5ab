import { Objetos } from '#almacen';
import { ErrorDominio, type Contexto } from '#kernel';
import { UnidadDeTrabajo, type Tx } from '#platform';
import { Injectable } from '@nestjs/common';
import { preparadaCerrada, preparadaDesconocida, preparadaVencida } from './domain/firma-en-dos-pasos';
import { PasosDeFirma, type Numerado } from './pasos-de-firma';
import { FirmasPreparadasRepository, type FirmaPreparada } from './persistence/firmas-preparadas.repository';

/** What waits for a signature, and what it was made of. */
export interface Abierta {
  readonly preparada: FirmaPreparada;
  readonly numerado: Numerado;
}

/** Signatures in two steps that wait for their key. */
@Injectable()
export class FirmasAbiertas {
  constructor(
    private readonly uow: UnidadDeTrabajo,
    private readonly pasos: PasosDeFirma,
    private readonly preparadas: FirmasPreparadasRepository,
    private readonly objetos: Objetos,
  ) {}

  /**
   * Its own person's, in time, on the documento as it was prepared; one that is over is closed for good.
   * @param conTx what else is asked in the same reading
   * @throws ErrorDominio `documentos.firma-preparada.no-encontrada` (also for another's), `…cerrada`, `…vencida`; those of the first step
   */
  async exigir<T>(
    ctx: Contexto,
    o: { readonly id: string; readonly preparadaId: string; readonly modo: FirmaPreparada['modo'] },
    conTx: (tx: Tx, p: FirmaPreparada) => Promise<T>,
  ): Promise<Abierta & { readonly dicho: T }> {
    const hallada = await this.uow.interno(async (tx) => {
      const preparada = await this.suya(tx, ctx, o);
      if (preparada.vence <= tx.ahora && preparada.estado === 'abierta') {
        await this.preparadas.cerrar(tx, preparada.id, 'vencida');
        return preparadaVencida(preparada.vence);
      }
      if (preparada.estado !== 'abierta') throw preparadaCerrada(preparada.estado);
      const { version, cabeza, momento } = preparada;
      const documento = await this.pasos.comprobar(tx, ctx, { id: o.id, version });
      return { preparada, numerado: { documento, cabeza, momento }, dicho: await conTx(tx, preparada) };
    });
    if (hallada instanceof ErrorDominio) throw hallada;
    return hallada;
  }

  /** In the act that records the signature. @throws ErrorDominio `documentos.firma-preparada.cerrada` */
  async completar(tx: Tx, { id, documentoId }: FirmaPreparada): Promise<void> {
    if (await this.preparadas.cerrar(tx, id, 'completada')) return;
    const ahora = await this.preparadas.cargar(tx, documentoId, id);
    throw preparadaCerrada(ahora && ahora.estado !== 'abierta' ? ahora.estado : 'reemplazada');
  }

  /** The bytes that were handed out. */
  async bytes({ sha256 }: FirmaPreparada): Promise<Buffer> {
    return this.objetos.leer(sha256);
  }

  private async suya(
    tx: Tx,
    ctx: Contexto,
    o: { readonly id: string; readonly preparadaId: string; readonly modo: FirmaPreparada['modo'] },
  ): Promise<FirmaPreparada> {
    const p = await this.preparadas.cargar(tx, o.id, o.preparadaId);
    const { funcionarioId, puestoId } = ctx.actor;
    if (p?.funcionarioId !== funcionarioId || p.puestoId !== puestoId || p.modo !== o.modo)
      throw preparadaDesconocida();
    return p;
  }
}
