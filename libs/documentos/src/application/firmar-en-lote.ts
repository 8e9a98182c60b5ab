import { Firmas, type CredencialPresentada } from '#firmas';
import type { Contexto, Motivo } from '#kernel';
import { problemaDe, UnidadDeTrabajo } from '#platform';
import { Injectable, Logger } from '@nestjs/common';
import { createHash } from 'node:crypto';
import { FirmarDocumento } from './firmar-documento';

/** What became of one documento of a batch. */
export interface ResultadoDeFirma {
  readonly id: string;
  /** its number; null when it was not signed */
  readonly cite: string | null;
  readonly problema: {
    readonly codigo: string;
    readonly detalle: string;
    readonly motivos: readonly Motivo[];
  } | null;
}

/** Signs one after another, in the order given: each as if alone, answered by itself, and safe to repeat (ADR 14). */
@Injectable()
export class FirmarEnLote {
  private readonly registro = new Logger('firmas');

  constructor(
    private readonly uow: UnidadDeTrabajo,
    private readonly firmar: FirmarDocumento,
    private readonly firmas: Firmas,
  ) {}

  /**
   * @throws ErrorDominio `acto.clave-reutilizada` when the key came before with another order; those of a credential that
   * opens for none
   */
  async ejecutar(
    ctx: Contexto,
    o: {
      documentos: readonly { id: string; version: number }[];
      credencial: CredencialPresentada;
    },
  ): Promise<{ firmados: number; resultados: ResultadoDeFirma[] }> {
    this.firmas.exigirLegible(o.credencial);
    await this.uow.acto(ctx, () => Promise.resolve({}));
    const unicos = new Map(o.documentos.map((d) => [d.id, d]));
    const resultados: ResultadoDeFirma[] = [];
    for (const d of unicos.values()) resultados.push(await this.uno(ctx, { ...d, credencial: o.credencial }));
    return { firmados: resultados.filter((r) => r.cite !== null).length, resultados };
  }

  private async uno(
    ctx: Contexto,
    orden: { id: string; version: number; credencial: CredencialPresentada },
  ): Promise<ResultadoDeFirma> {
    const { id } = orden;
    try {
      const { cite } = await this.firmar.ejecutar(deUno(ctx, id), orden);
      return { id, cite, problema: null };
    } catch (error) {
      const { status, codigo, detail, motivos } = problemaDe(error);
      if (status >= 500) this.registro.error({ documento: id, err: error });
      const lista = Array.isArray(motivos) ? (motivos as Motivo[]) : [];
      return { id, cite: null, problema: { codigo, detalle: detail, motivos: lista } };
    }
  }
}

/** Each one's own key, made from the request's: a repeated batch signs only what was not signed. */
function deUno(ctx: Contexto, id: string): Contexto {
  if (!ctx.idempotencia) return ctx;
  const clave = createHash('sha256').update(`${ctx.idempotencia.clave}/${id}`).digest('hex');
  return { ...ctx, idempotencia: { ...ctx.idempotencia, clave } };
}
