import { Documentos } from '#documentos';
import { exigir, type Contexto } from '#kernel';
import { UnidadDeTrabajo } from '#platform';
import { Injectable } from '@nestjs/common';
import { motivosDeDestinos } from '../domain/derivar';
import { respuestaDeOtro } from '../domain/errores';
import { aQuienResponder, motivosParaNoResponder, responder } from '../domain/responder';
import { exigirPapelesDelHilo, type Derivadas } from './derivar-hoja';
import { Hilos, type DestinoPedido } from './hilos';

export interface OrdenDeResponder {
  readonly gestion: number;
  readonly id: string;
  readonly documentoId: string;
  readonly proveido?: string | undefined;
  readonly copias?: readonly DestinoPedido[] | undefined;
  readonly anexos?: readonly { archivoId: string; descripcion: string; fojas: number }[] | undefined;
  /** why it is answered after its plazo */
  readonly justificacion?: string | undefined;
}

/** Answers with a signed paper: it goes to who asked, and what was owed is fulfilled by its CITE. */
@Injectable()
export class ResponderHoja {
  constructor(
    private readonly uow: UnidadDeTrabajo,
    private readonly hilos: Hilos,
    private readonly documentos: Documentos,
  ) {}

  ejecutar(ctx: Contexto, o: OrdenDeResponder): Promise<Derivadas> {
    return this.uow.acto(ctx, async (tx) => {
      const { hilo, paso, quien } = await this.hilos.abrirPaso(tx, ctx, o.gestion, o.id);
      exigir('hojas.responder', motivosParaNoResponder(hilo, paso, quien));
      await exigirPapelesDelHilo(tx, ctx, this.documentos, hilo, [o.documentoId]);
      const documento = await this.documentos.exigirFirmado(tx, ctx, o.documentoId);
      if (documento.origen !== 'propio') throw respuestaDeOtro();
      const acreedor = await this.hilos.destinoPuesto(tx, aQuienResponder(hilo, paso) ?? '0');
      const copias = await this.hilos.envios(tx, o.copias ?? []);
      const vuelta = { destino: acreedor, acciones: [], proveido: '', plazo: null };
      exigir(
        'hojas.responder.destinos',
        motivosDeDestinos(hilo, paso, { oficial: vuelta, copias }),
        'invalido',
      );
      await this.documentos.agregarAnexos(tx, ctx, o.documentoId, o.anexos ?? []);
      const decision = responder(
        hilo,
        paso,
        quien,
        acreedor,
        o.proveido ?? `Se responde con ${documento.cite ?? ''}.`,
        copias,
      );
      const abiertos = await this.hilos.asentar(tx, ctx, hilo, decision, {
        nombre: 'responder',
        documentoIds: [o.documentoId],
        justificacion: o.justificacion,
        datos: { paso: paso.id, documento: o.documentoId, cite: documento.cite },
      });
      return { derivaciones: abiertos.map(({ id, tipo }) => ({ gestion: o.gestion, id, tipo })) };
    });
  }
}
