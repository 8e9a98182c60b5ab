import { Bitacora } from '#auditoria';
import { exigir, type Contexto } from '#kernel';
import { UnidadDeTrabajo, type Tx } from '#platform';
import { Injectable } from '@nestjs/common';
import { Documentos } from '../documentos';
import { PDF } from '../domain/archivo-de-oficina';
import { masReservado } from '../domain/confidencialidad';
import { anexoDeSiMismo, ordenIncompleto } from '../domain/errores';
import { motivosParaNoAnexar } from '../domain/motivos';
import { nombreDeDescarga } from '../domain/nombre-de-archivo';
import type { Documento } from '../persistence/documentos.repository';
import { PapelesRepository } from '../persistence/papeles.repository';

/** An annex to put: an upload, or a signed paper of ours or received, by its newest bytes. */
export type AnexoPedido =
  | { readonly archivoId: string; readonly descripcion: string; readonly fojas?: number | undefined }
  | {
      readonly documentoId: string;
      /** its CITE or title unless told */
      readonly descripcion?: string | undefined;
      /** its pages unless told */
      readonly fojas?: number | undefined;
    };

/** Puts annexes to a draft, or to a signed paper that has not gone out: they travel beside it, and it stays as it was signed. */
@Injectable()
export class AnexarADocumento {
  constructor(
    private readonly uow: UnidadDeTrabajo,
    private readonly documentos: Documentos,
    private readonly papeles: PapelesRepository,
    private readonly bitacora: Bitacora,
  ) {}

  /**
   * @returns their numbers, in the order given
   * @throws ErrorDominio `documentos.anexar`, `documentos.no-encontrado`, `documentos.no-firmado`,
   * `documentos.anexo-de-si-mismo`, and those of an upload
   */
  ejecutar(ctx: Contexto, o: { id: string; anexos: readonly AnexoPedido[] }): Promise<{ anexos: number[] }> {
    return this.uow.acto(ctx, async (tx) => {
      const d = await this.documentos.exigirVisible(tx, ctx, o.id, true);
      exigir('documentos.anexar', motivosParaNoAnexar(d, ctx.actor));
      const anexos: number[] = [];
      for (const a of o.anexos) {
        if ('archivoId' in a) anexos.push(...(await this.documentos.agregarAnexos(tx, ctx, d.id, [a])));
        else anexos.push(await this.anexarPapel(tx, ctx, d, a));
      }
      return { anexos };
    });
  }

  /**
   * The order in which the annexes are read and foliated; each keeps its number, which other records name.
   * @param o.orden the numbers of all of them
   * @throws ErrorDominio `documentos.anexar`, `documentos.anexos.orden`
   */
  ordenar(ctx: Contexto, o: { id: string; orden: readonly number[] }): Promise<{ anexos: number[] }> {
    return this.uow.acto(ctx, async (tx) => {
      const d = await this.documentos.exigirVisible(tx, ctx, o.id, true);
      exigir('documentos.anexar', motivosParaNoAnexar(d, ctx.actor));
      const antes = (await this.papeles.anexos(tx, [d.id])).map((a) => a.n);
      const anexos = [...new Set(o.orden)];
      if (anexos.length !== antes.length || antes.some((n) => !anexos.includes(n))) throw ordenIncompleto();
      await this.papeles.ordenarAnexos(tx, d.id, anexos);
      const datos = { antes, despues: anexos };
      await this.bitacora.anotar(tx, ctx, { cadena: `documento/${d.id}`, acto: 'ordenar-anexos', datos });
      return { anexos };
    });
  }

  private async anexarPapel(
    tx: Tx,
    ctx: Contexto,
    d: Documento,
    a: { documentoId: string; descripcion?: string | undefined; fojas?: number | undefined },
  ): Promise<number> {
    if (a.documentoId === d.id) throw anexoDeSiMismo();
    const papel = await this.documentos.exigirFirmado(tx, ctx, a.documentoId);
    const { n: revision, sha256, bytes, paginas } = await this.documentos.cabeza(tx, papel.id);
    const descripcion = a.descripcion ?? papel.cite ?? papel.titulo ?? 'Documento';
    const fojas = a.fojas ?? papel.fojas ?? paginas;
    const nombre = nombreDeDescarga([papel.cite ?? papel.titulo ?? papel.tipo]);
    const deSiMismo = { sha256, nombre, bytes, tipo: PDF, macros: false, paginas };
    const anexo = { documentoId: d.id, descripcion, fojas, ...deSiMismo };
    const n = await this.papeles.agregarAnexo(tx, anexo);
    const nivel = masReservado(d.confidencialidad, papel.confidencialidad);
    // What carries a reserved paper is as reserved as it.
    if (nivel !== d.confidencialidad) await this.documentos.fijarConfidencialidad(tx, d.id, nivel);
    await this.bitacora.anotar(tx, ctx, {
      cadena: `documento/${d.id}`,
      acto: 'anexar',
      datos: { sha256, descripcion, fojas, documento: papel.id, revision },
    });
    return n;
  }
}
