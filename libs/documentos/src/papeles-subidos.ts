import { Bitacora } from '#auditoria';
import { Numeracion, type NumeroReservado } from '#cites';
import { exigir, fechaDe, type Contexto, type Fecha, type Motivo } from '#kernel';
import type { InformeDeFirmas } from '#pades';
import { UnidadDeTrabajo, type Tx } from '#platform';
import { Injectable } from '@nestjs/common';
import { cambioMientrasTanto } from './domain/errores';
import {
  avisosPorFirmas,
  citeEnPapel,
  motivosDeFechaDelPapel,
  motivosPorFirmas,
} from './domain/papel-subido';
import { LectorDePapel, type PapelLeido } from './lector-de-papel';
import { DocumentosRepository } from './persistence/documentos.repository';
import { PapelesRepository } from './persistence/papeles.repository';
import { Subidas } from './subidas';

/** A paper made elsewhere, as a person hands it in. */
export interface OrdenDePapel {
  readonly archivoId: string;
  /** date that it bears */
  readonly fecha?: Fecha | null | undefined;
  /** the reserved number that it bears already */
  readonly numeroId?: string | null | undefined;
}

/** Handed in, read and judged. */
export interface PapelPreparado extends OrdenDePapel {
  readonly texto: string;
}

/** What is known of an upload before it becomes a documento. */
export interface JuicioDePapel {
  readonly informe: InformeDeFirmas;
  readonly motivos: readonly Motivo[];
  readonly avisos: readonly string[];
  /** reserved numbers that it could bear, and whether its text shows them */
  readonly reservados: readonly (NumeroReservado & { readonly impreso: boolean })[];
}

/** Whose paper it becomes. */
interface Destino {
  readonly id: string;
  readonly tipo: string;
  readonly unidadId: string;
}

/** PDFs made elsewhere that become the paper of a documento, byte for byte. */
@Injectable()
export class PapelesSubidos {
  constructor(
    private readonly uow: UnidadDeTrabajo,
    private readonly lector: LectorDePapel,
    private readonly subidas: Subidas,
    private readonly registro: DocumentosRepository,
    private readonly papeles: PapelesRepository,
    private readonly numeracion: Numeracion,
    private readonly bitacora: Bitacora,
  ) {}

  /** What whoever is about to hand it in should know. @param tipo of paper whose reserved numbers are offered */
  async juzgar(ctx: Contexto, archivoId: string, tipo?: string): Promise<JuicioDePapel> {
    return this.juicioDe(ctx, await this.leer(ctx, archivoId), tipo);
  }

  /** The same of the file that a documento has. */
  async juzgarCabeza(ctx: Contexto, d: { id: string; tipo: string }): Promise<JuicioDePapel> {
    return this.juicioDe(ctx, await this.cabeza(d.id), d.tipo);
  }

  private async juicioDe(
    ctx: Contexto,
    { informe, texto }: PapelLeido,
    tipo: string | undefined,
  ): Promise<JuicioDePapel> {
    const { unidadId } = ctx.actor;
    const reservados = tipo
      ? await this.uow.leer((tx) => this.numeracion.reservados(tx, { unidadId, tipo }))
      : [];
    return {
      informe,
      motivos: motivosPorFirmas(informe.firmas),
      avisos: avisosPorFirmas(informe.firmas, sinComprobar(informe)),
      reservados: reservados.map((r) => ({ ...r, impreso: citeEnPapel(r.texto, texto) === 'impreso' })),
    };
  }

  /**
   * Before the transaction that takes it.
   * @throws ErrorDominio `documentos.papel` when a signature in it no longer holds, and those of an upload
   */
  async preparar(ctx: Contexto, o: OrdenDePapel): Promise<PapelPreparado> {
    const { informe, texto } = await this.leer(ctx, o.archivoId);
    exigir('documentos.papel', motivosPorFirmas(informe.firmas), 'invalido');
    return { ...o, texto };
  }

  /** The first file of a new documento, or another in its place; what came before stays in its revisions. */
  async asentar(tx: Tx, ctx: Contexto, d: Destino, p: PapelPreparado): Promise<void> {
    const archivo = await this.subidas.tomar(tx, ctx, p.archivoId, 'papel');
    await this.subidas.conservarOriginal(tx, d.id, archivo);
    const { sha256, bytes, paginas, firmas, nombre } = archivo;
    const n = (await this.papeles.revisiones(tx, [d.id])).length + 1;
    const revision = { documentoId: d.id, n, clase: 'subido' as const, sha256, bytes, paginas, firmas };
    if (!(await this.papeles.agregarRevision(tx, revision))) throw cambioMientrasTanto();
    await this.anotar(tx, ctx, d.id, { n, sha256, archivo: nombre, firmas });
  }

  /** The date and the number that it bears. @throws ErrorDominio `documentos.papel`, `cites.reserva.no-sirve` */
  async fijar(
    tx: Tx,
    d: Destino,
    p: { fecha?: Fecha | null | undefined; numeroId?: string | null | undefined; texto: string },
    version: number,
  ): Promise<void> {
    const reservado = p.numeroId
      ? await this.numeracion.exigirReservado(tx, { ...d, numeroId: p.numeroId })
      : null;
    const fecha = p.fecha ?? null;
    const motivos = motivosDeFechaDelPapel(fecha, fechaDe(tx.ahora), reservado?.gestion ?? null);
    exigir('documentos.papel', motivos, 'invalido');
    const reserva = reservado && { id: reservado.id, texto: reservado.texto };
    const enPapel = reserva && citeEnPapel(reserva.texto, p.texto);
    await this.registro.fijarPapel(tx, d.id, { fecha, reserva, citeEnPapel: enPapel }, version);
  }

  /** The newest file of a documento, read. Not within a transaction. */
  async cabeza(documentoId: string): Promise<PapelLeido & { firmas: number }> {
    const ultima = await this.uow.leer(async (tx) =>
      (await this.papeles.revisiones(tx, [documentoId])).at(-1),
    );
    if (!ultima) throw cambioMientrasTanto();
    return { ...(await this.lector.leer(ultima)), firmas: ultima.firmas };
  }

  private async leer(ctx: Contexto, archivoId: string): Promise<PapelLeido> {
    return this.lector.leer(await this.uow.leer((tx) => this.subidas.exigirPapel(tx, ctx, archivoId)));
  }

  private async anotar(tx: Tx, ctx: Contexto, id: string, datos: Record<string, unknown>): Promise<void> {
    await this.bitacora.anotar(tx, ctx, { cadena: `documento/${id}`, acto: 'subir-papel', datos });
  }
}

/** Signatures of which nothing can be said are never passed over as none. */
const sinComprobar = (i: InformeDeFirmas): string | null =>
  i.resultado === 'INDETERMINADA' && i.firmas.length === 0 ? i.mensaje : null;
