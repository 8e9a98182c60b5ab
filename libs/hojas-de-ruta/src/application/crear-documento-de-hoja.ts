import { Documentos, type OrdenDeBorrador } from '#documentos';
import { exigir, type Contexto } from '#kernel';
import { UnidadDeTrabajo } from '#platform';
import { Injectable } from '@nestjs/common';
import { motivosParaNoRedactar } from '../domain/redactar';
import { Hilos, quienActua } from './hilos';

/** Drafts a paper within an HR, whose code it will print. */
@Injectable()
export class CrearDocumentoDeHoja {
  constructor(
    private readonly uow: UnidadDeTrabajo,
    private readonly hilos: Hilos,
    private readonly documentos: Documentos,
  ) {}

  ejecutar(
    ctx: Contexto,
    o: { gestion: number; id: string } & Omit<OrdenDeBorrador, 'hilo' | 'confidencialidad'>,
  ): Promise<{ id: string; version: number }> {
    const { gestion, id, ...borrador } = o;
    return this.uow.acto(ctx, async (tx) => {
      const hoja = await this.hilos.exigirHoja(tx, ctx, gestion, id);
      exigir(
        'hojas.redactar',
        motivosParaNoRedactar(await this.hilos.registro.hilo(tx, hoja), quienActua(ctx.actor)),
      );
      const { codigo, codigoLargo, confidencialidad } = hoja;
      return this.documentos.crearBorrador(tx, ctx, {
        ...borrador,
        confidencialidad,
        hilo: { gestion, id, codigo, codigoLargo },
      });
    });
  }
}
