import { Documentos, PapelesSubidos, type OrdenDeBorrador, type OrdenDePapel } from '#documentos';
import { exigir, type Contexto } from '#kernel';
import { UnidadDeTrabajo } from '#platform';
import { Injectable } from '@nestjs/common';
import { motivosParaNoRedactar } from '../domain/redactar';
import { AQuienSeEscribe } from './a-quien-se-escribe';
import { Hilos, quienActua } from './hilos';

/** Drafts a paper within an HR, whose code it will print; addressed to whom it answers, with how an answer begins. */
@Injectable()
export class CrearDocumentoDeHoja {
  constructor(
    private readonly uow: UnidadDeTrabajo,
    private readonly hilos: Hilos,
    private readonly documentos: Documentos,
    private readonly subidos: PapelesSubidos,
    private readonly aQuien: AQuienSeEscribe,
  ) {}

  async ejecutar(
    ctx: Contexto,
    o: { gestion: number; id: string; papel?: OrdenDePapel | undefined } & Omit<
      OrdenDeBorrador,
      'hilo' | 'confidencialidad' | 'papel' | 'respondido'
    >,
  ): Promise<{ id: string; version: number }> {
    const { gestion, id, papel, ...borrador } = o;
    const preparado = papel && (await this.subidos.preparar(ctx, papel));
    return this.uow.acto(ctx, async (tx) => {
      const hoja = await this.hilos.exigirHoja(tx, ctx, gestion, id);
      const hilo = await this.hilos.registro.hilo(tx, hoja);
      exigir('hojas.redactar', motivosParaNoRedactar(hilo, quienActua(ctx.actor)));
      const respondido = await this.aQuien.ejecutar(tx, ctx, { hoja, hilo }, borrador.firmantePuestoId);
      const { codigo, codigoLargo, confidencialidad } = hoja;
      return this.documentos.crearBorrador(tx, ctx, {
        ...borrador,
        papel: preparado,
        respondido,
        confidencialidad,
        hilo: { gestion, id, codigo, codigoLargo },
      });
    });
  }
}
