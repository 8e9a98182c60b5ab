import { Documentos, type AnexoOfrecido } from '#documentos';
import { exigirTodo, fechaDe, sinRehusar, type Contexto, type Motivo } from '#kernel';
import { UnidadDeTrabajo, type Tx } from '#platform';
import { Injectable } from '@nestjs/common';
import { motivosDeDestinos } from '../domain/derivar';
import { documentoAjeno, respuestaDeOtro } from '../domain/errores';
import { aQuienResponder, motivosParaNoResponder, puedeSerRespuesta, responder } from '../domain/responder';
import type { DestinoConocido, Envio, Paso, Quien } from '../domain/tipos';
import type { Hoja } from '../persistence/hilos.repository';
import { derivadas, type Derivadas } from './derivar-hoja';
import { Hilos, type Abierta, type DestinoPedido } from './hilos';
import { RespuestasDeGrupo } from './respuestas-de-grupo';

export interface OrdenDeResponder {
  readonly gestion: number;
  readonly id: string;
  readonly documentoId: string;
  readonly proveido?: string | undefined;
  readonly copias?: readonly DestinoPedido[] | undefined;
  readonly anexos?: readonly AnexoOfrecido[] | undefined;
  /** why it is answered after its plazo */
  readonly justificacion?: string | undefined;
}

interface Respuesta {
  readonly papel: { readonly cite: string | null };
  /** it is already of this HR */
  readonly propia: boolean;
  readonly motivos: readonly Motivo[];
}

/** Answers with a signed paper: it goes to who asked, and what was owed is fulfilled by its CITE. */
@Injectable()
export class ResponderHoja {
  constructor(
    private readonly uow: UnidadDeTrabajo,
    private readonly hilos: Hilos,
    private readonly documentos: Documentos,
    private readonly respuestas: RespuestasDeGrupo,
  ) {}

  ejecutar(ctx: Contexto, o: OrdenDeResponder): Promise<Derivadas> {
    return this.uow.acto(ctx, async (tx) => {
      const { hoja, hilo, paso, quien } = await this.hilos.abrirPaso(tx, ctx, o.gestion, o.id);
      const respuesta = await this.respuesta(tx, ctx, { hoja, paso, quien }, o.documentoId);
      const { acreedor, copias } = await this.exigirResponder(
        tx,
        { hilo, paso, quien },
        o,
        respuesta.motivos,
      );
      const documento = respuesta.papel;
      if (!respuesta.propia) await this.respuestas.vincular(tx, ctx, o.documentoId, hoja);
      if (o.anexos?.length) {
        await this.documentos.exigirDeSuMesa(tx, ctx, o.documentoId);
        await this.documentos.agregarAnexos(tx, ctx, o.documentoId, o.anexos);
      }
      const proveido = o.proveido ?? `Se responde con ${documento.cite ?? ''}.`;
      const decision = responder(hilo, paso, quien, acreedor, proveido, copias);
      const abiertos = await this.hilos.asentar(tx, ctx, hilo, decision, {
        nombre: 'responder',
        documentoIds: [o.documentoId],
        justificacion: o.justificacion,
        datos: { paso: paso.id, documento: o.documentoId, cite: documento.cite },
      });
      await this.respuestas.cumplir(tx, ctx, hilo, {
        tenedor: paso,
        acreedorPuestoId: acreedor.puestoId,
        documentoId: o.documentoId,
        cite: documento.cite,
        pasoId: abiertos[0]?.id ?? '',
        justificacion: o.justificacion,
      });
      return derivadas(o.gestion, abiertos, [{ destino: acreedor }, ...copias]);
    });
  }

  /** Whom it goes to, once nothing stands against answering. @throws ErrorDominio `hojas.responder` and its destinations' */
  private async exigirResponder(
    tx: Tx,
    { hilo, paso, quien }: Pick<Abierta, 'hilo' | 'paso' | 'quien'>,
    o: OrdenDeResponder,
    deLaRespuesta: readonly Motivo[],
  ): Promise<{ acreedor: DestinoConocido; copias: Envio[] }> {
    const motivos = motivosParaNoResponder(hilo, paso, quien);
    const aQuien = aQuienResponder(hilo, paso);
    // Nobody to answer to is one of the reasons already.
    if (aQuien === null)
      exigirTodo(['hojas.responder', motivos], ['hojas.responder.respuesta', deLaRespuesta]);
    const acreedor = await this.hilos.destinoPuesto(tx, aQuien ?? '0');
    const copias = await this.hilos.envios(tx, o.copias ?? []);
    const vuelta = { destino: acreedor, acciones: [], proveido: '', plazo: null };
    const prevista = responder(hilo, paso, quien, acreedor, '', copias);
    exigirTodo(
      ['hojas.responder', motivos],
      ['hojas.responder.respuesta', deLaRespuesta],
      [
        'hojas.responder.destinos',
        motivosDeDestinos(hilo, paso, { oficial: vuelta, copias }, fechaDe(tx.ahora)),
        'invalido',
      ],
      ['hojas.plazo.tarde', this.hilos.motivosDeTardanza(tx, hilo, prevista, o.justificacion)],
    );
    return { acreedor, copias };
  }

  /** The signed paper that answers, and why it does not. One of another HR may answer this one too, when it is of the unidad that answers. */
  private async respuesta(
    tx: Tx,
    ctx: Contexto,
    { hoja, paso, quien }: { hoja: Hoja; paso: Paso; quien: Quien },
    documentoId: string,
  ): Promise<Respuesta> {
    const { hallado: papel, motivos } = await sinRehusar(this.documentos.exigirFirmado(tx, ctx, documentoId));
    if (!papel) return { papel: { cite: null }, propia: true, motivos };
    const propia = (await this.documentos.deHilo(tx, hoja.gestion, hoja.id)).includes(documentoId);
    return {
      papel,
      propia,
      motivos: [
        ...(puedeSerRespuesta(papel, paso, quien) ? [] : [respuestaDeOtro()]),
        ...(propia || papel.unidadId === quien.unidadId ? [] : [documentoAjeno()]),
      ],
    };
  }
}
