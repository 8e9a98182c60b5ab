import { Bitacora } from '#auditoria';
import { exigir, fechaDe, type Contexto, type Motivo } from '#kernel';
import { Organigrama } from '#organizacion';
import { UnidadDeTrabajo, type Tx } from '#platform';
import { Injectable } from '@nestjs/common';
import { CiteDePapel } from '../cite-de-papel';
import { Documentos } from '../documentos';
import { cambioMientrasTanto, leyoOtraVersion } from '../domain/errores';
import { motivosParaNoEmitir } from '../domain/motivos';
import { avisosPorFirmas } from '../domain/papel-subido';
import type { PapelLeido } from '../lector-de-papel';
import { PapelesSubidos } from '../papeles-subidos';
import { DocumentosRepository, type Documento } from '../persistence/documentos.repository';
import { VistosRepository } from '../persistence/vistos.repository';

/** What an issued paper leaves. */
export interface Emitido {
  readonly cite: string;
  readonly fecha: string;
  /** of its file, that of the upload */
  readonly sha256: string;
  readonly citeEnPapel: string;
}

/** The pieces of the register that the issuing of an uploaded paper reads and writes. */
@Injectable()
export class RegistroDeEmision {
  constructor(
    readonly documentos: Documentos,
    readonly registro: DocumentosRepository,
    readonly vistos: VistosRepository,
    readonly organigrama: Organigrama,
    readonly cites: CiteDePapel,
  ) {}
}

/** Issues a paper made elsewhere: it gets its number, and not one of its bytes changes. */
@Injectable()
export class EmitirDocumento {
  constructor(
    private readonly uow: UnidadDeTrabajo,
    private readonly piezas: RegistroDeEmision,
    private readonly subidos: PapelesSubidos,
    private readonly bitacora: Bitacora,
  ) {}

  /**
   * @param o.version the one that the person has on screen
   * @throws ErrorDominio `documentos.emitir`, `documentos.leyo-otra-version`, `cites.reserva.no-sirve`
   */
  async ejecutar(ctx: Contexto, o: { id: string; version: number }): Promise<Emitido> {
    const anterior = await this.uow.respuestaAnterior<Emitido>(ctx);
    if (anterior) return anterior.respuesta;
    await this.uow.leer((tx) => this.exigir(tx, ctx, o, false));
    const leido = await this.subidos.cabeza(o.id);
    return this.uow.acto(ctx, async (tx) => {
      // The version tells that the file read is still the one on record.
      const d = await this.exigir(tx, ctx, o, true);
      const { registro, cites } = this.piezas;
      const dado = await cites.dar(tx, d, fechaDe(tx.ahora), leido.texto);
      const version = await registro.prepararFirma(tx, d.id, dado);
      if (!(await registro.cambiarEstado(tx, d.id, { estado: 'EN_FIRMA', version }, 'FIRMADO')))
        throw cambioMientrasTanto();
      return this.anotar(tx, ctx, d, leido, dado);
    });
  }

  private async exigir(
    tx: Tx,
    ctx: Contexto,
    o: { id: string; version: number },
    bloquear: boolean,
  ): Promise<Documento> {
    const { documentos, vistos, organigrama } = this.piezas;
    const d = await documentos.exigirVisible(tx, ctx, o.id, bloquear);
    const ronda = d.estado === 'EN_VOBO' ? await vistos.ultimaRonda(tx, o.id) : [];
    const motivos: Motivo[] = motivosParaNoEmitir(d, ctx.actor, ronda);
    const ejerce = await organigrama.enEjercicio(tx, ctx.actor.puestoId, fechaDe(tx.ahora));
    if (ejerce?.funcionarioId !== ctx.actor.funcionarioId)
      motivos.push({ codigo: 'documentos.firmante-sin-ejercicio', texto: 'Hoy usted no ejerce ese puesto.' });
    exigir('documentos.emitir', motivos);
    if (d.version !== o.version) throw leyoOtraVersion();
    return d;
  }

  private async anotar(
    tx: Tx,
    ctx: Contexto,
    d: Documento,
    { informe }: PapelLeido,
    dado: { cite: string; fecha: string; citeEnPapel: string | null },
  ): Promise<Emitido> {
    const { sha256 } = await this.piezas.documentos.cabeza(tx, d.id);
    const { cite, fecha, citeEnPapel } = dado;
    const salida = { cite, fecha, sha256, citeEnPapel: citeEnPapel ?? 'sin-texto' };
    const firmas = { resultado: informe.resultado, cuantas: informe.firmas.length };
    const avisos = avisosPorFirmas(informe.firmas, null);
    const datos = { ...salida, fechaDelPapel: d.papel?.fecha ?? null, firmas, avisos };
    await this.bitacora.anotar(tx, ctx, { cadena: `documento/${d.id}`, acto: 'emitir', datos });
    return salida;
  }
}
