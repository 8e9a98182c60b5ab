import type { Contexto, Motivo } from '#kernel';
import { problemaDe, UnidadDeTrabajo } from '#platform';
import { Injectable, Logger } from '@nestjs/common';
import { createHash } from 'node:crypto';
import type { Derivadas } from './derivar-hoja';
import { ActosDeLote, type OrdenDeLote, type RefDePaso } from './actos-de-lote';

/** What became of one step of a batch. */
export interface ResultadoDeLote extends RefDePaso {
  readonly hecho: boolean;
  /** what was sent on: what may be taken back */
  readonly derivaciones: Derivadas['derivaciones'];
  /** why it was not done; null when it was */
  readonly problema: {
    readonly codigo: string;
    readonly detalle: string;
    readonly motivos: readonly Motivo[];
  } | null;
}

/** One act on many steps: each in its own transaction, each answered by itself, and safe to repeat. */
@Injectable()
export class ActosEnLote {
  private readonly registro = new Logger('lote');

  constructor(
    private readonly uow: UnidadDeTrabajo,
    private readonly actos: ActosDeLote,
  ) {}

  /** @throws ErrorDominio `acto.clave-reutilizada` when the key came before with another order */
  async ejecutar(
    ctx: Contexto,
    pasos: readonly RefDePaso[],
    orden: OrdenDeLote,
  ): Promise<{ hechos: number; resultados: ResultadoDeLote[] }> {
    await this.uow.acto(ctx, () => Promise.resolve({}));
    const resultados: ResultadoDeLote[] = [];
    const vistos = new Set<string>();
    for (const { gestion, id } of pasos) {
      if (vistos.has(`${gestion}/${id}`)) continue;
      vistos.add(`${gestion}/${id}`);
      resultados.push(await this.uno(ctx, { gestion, id }, orden));
    }
    return { hechos: resultados.filter((r) => r.hecho).length, resultados };
  }

  private async uno(ctx: Contexto, ref: RefDePaso, orden: OrdenDeLote): Promise<ResultadoDeLote> {
    try {
      const { derivaciones = [] } = await this.actos.hacer(deUno(ctx, ref), ref, orden);
      return { ...ref, hecho: true, derivaciones, problema: null };
    } catch (error) {
      const { status, codigo, detail, motivos } = problemaDe(error);
      if (status >= 500) this.registro.error({ ...ref, acto: orden.acto, err: error });
      const lista = Array.isArray(motivos) ? (motivos as Motivo[]) : [];
      return {
        ...ref,
        hecho: false,
        derivaciones: [],
        problema: { codigo, detalle: detail, motivos: lista },
      };
    }
  }
}

/** Each step's own key, made from the request's: a repeated batch does again only what was not done. */
function deUno(ctx: Contexto, { gestion, id }: RefDePaso): Contexto {
  if (!ctx.idempotencia) return ctx;
  const clave = createHash('sha256').update(`${ctx.idempotencia.clave}/${gestion}/${id}`).digest('hex');
  return { ...ctx, idempotencia: { ...ctx.idempotencia, clave } };
}
