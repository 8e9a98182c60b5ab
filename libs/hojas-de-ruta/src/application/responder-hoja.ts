import { Documentos } from '#documentos';
import { exigir, exigirTodo, fechaDe, type Contexto } from '#kernel';
import { UnidadDeTrabajo, type Tx } from '#platform';
import { Injectable } from '@nestjs/common';
import { motivosDeDestinos } from '../domain/derivar';
import { documentoAjeno, respuestaDeOtro } from '../domain/errores';
import { aQuienResponder, motivosParaNoResponder, puedeSerRespuesta, responder } from '../domain/responder';
import type { DestinoConocido, Envio, Paso, Quien } from '../domain/tipos';
import type { Hoja } from '../persistence/hilos.repository';
import type { Derivadas } from './derivar-hoja';
import { Hilos, type Abierta, type DestinoPedido } from './hilos';
import { RespuestasDeGrupo } from './respuestas-de-grupo';

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
    private readonly respuestas: RespuestasDeGrupo,
  ) {}

  ejecutar(ctx: Contexto, o: OrdenDeResponder): Promise<Derivadas> {
    return this.uow.acto(ctx, async (tx) => {
      const { hoja, hilo, paso, quien } = await this.hilos.abrirPaso(tx, ctx, o.gestion, o.id);
      const { acreedor, copias } = await this.exigirResponder(tx, { hilo, paso, quien }, o);
      const documento = await this.exigirRespuesta(tx, ctx, { hoja, paso, quien }, o.documentoId);
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
      return { derivaciones: abiertos.map(({ id, tipo }) => ({ gestion: o.gestion, id, tipo })) };
    });
  }

  /** Whom it goes to, once nothing stands against answering. @throws ErrorDominio `hojas.responder` and its destinations' */
  private async exigirResponder(
    tx: Tx,
    { hilo, paso, quien }: Pick<Abierta, 'hilo' | 'paso' | 'quien'>,
    o: OrdenDeResponder,
  ): Promise<{ acreedor: DestinoConocido; copias: Envio[] }> {
    const motivos = motivosParaNoResponder(hilo, paso, quien);
    const aQuien = aQuienResponder(hilo, paso);
    // Nobody to answer to is one of the reasons already.
    if (aQuien === null) exigir('hojas.responder', motivos);
    const acreedor = await this.hilos.destinoPuesto(tx, aQuien ?? '0');
    const copias = await this.hilos.envios(tx, o.copias ?? []);
    const vuelta = { destino: acreedor, acciones: [], proveido: '', plazo: null };
    const prevista = responder(hilo, paso, quien, acreedor, '', copias);
    exigirTodo(
      ['hojas.responder', motivos],
      [
        'hojas.responder.destinos',
        motivosDeDestinos(hilo, paso, { oficial: vuelta, copias }, fechaDe(tx.ahora)),
        'invalido',
      ],
      ['hojas.plazo.tarde', this.hilos.motivosDeTardanza(tx, hilo, prevista, o.justificacion)],
    );
    return { acreedor, copias };
  }

  /**
   * The signed paper that answers. One of another HR may answer this one too, when it is of the unidad that answers.
   * @throws ErrorDominio `documentos.no-encontrado`, `documentos.no-firmado`, `hojas.responder.de-otro`, `hojas.documento-ajeno`
   */
  private async exigirRespuesta(
    tx: Tx,
    ctx: Contexto,
    { hoja, paso, quien }: { hoja: Hoja; paso: Paso; quien: Quien },
    documentoId: string,
  ): Promise<{ cite: string | null }> {
    const documento = await this.documentos.exigirFirmado(tx, ctx, documentoId);
    if (!puedeSerRespuesta(documento, paso, quien)) throw respuestaDeOtro();
    const propios = await this.documentos.deHilo(tx, hoja.gestion, hoja.id);
    if (propios.includes(documentoId)) return documento;
    if (documento.unidadId !== quien.unidadId) throw documentoAjeno();
    await this.respuestas.vincular(tx, ctx, documentoId, hoja);
    return documento;
  }
}
