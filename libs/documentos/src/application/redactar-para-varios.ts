import { Bitacora } from '#auditoria';
import { exigir, type Contexto } from '#kernel';
import { UnidadDeTrabajo, type Tx } from '#platform';
import { Injectable } from '@nestjs/common';
import { Documentos } from '../documentos';
import type { Contenido } from '../domain/contenido';
import { versionVieja } from '../domain/errores';
import { motivosParaNoEditar, motivosParaNoRepetir } from '../domain/motivos';
import { ImagenesDelTexto } from '../imagenes-del-texto';
import { DocumentosRepository, type Documento } from '../persistence/documentos.repository';
import { PapelesRepository } from '../persistence/papeles.repository';
import { Versiones } from '../versiones';

export type Destinatario = NonNullable<Contenido['destinatario']>;

/** The registers that a copy of a draft is made in. */
@Injectable()
export class RegistroDeCopias {
  constructor(
    readonly documentos: DocumentosRepository,
    readonly papeles: PapelesRepository,
    readonly imagenes: ImagenesDelTexto,
    readonly versiones: Versiones,
  ) {}
}

/** The same letter to many: each addressee gets a documento of its own, with the annexes, and so its own CITE when signed. */
@Injectable()
export class RedactarParaVarios {
  constructor(
    private readonly uow: UnidadDeTrabajo,
    private readonly documentos: Documentos,
    private readonly copias: RegistroDeCopias,
    private readonly bitacora: Bitacora,
  ) {}

  /**
   * The draft itself goes to the first; the rest are new drafts. All or none.
   * @returns them in the order of the addressees
   * @throws ErrorDominio `documentos.version`, `documentos.guardar`, `documentos.no-encontrado`
   */
  ejecutar(
    ctx: Contexto,
    o: { id: string; version: number; destinatarios: readonly Destinatario[] },
  ): Promise<{ documentos: { id: string; version: number }[] }> {
    return this.uow.acto(ctx, async (tx) => {
      const d = await this.documentos.exigirVisible(tx, ctx, o.id, true);
      exigir('documentos.guardar', [...motivosParaNoEditar(d, ctx.actor), ...motivosParaNoRepetir(d)]);
      if (d.version !== o.version) {
        throw versionVieja(d, await this.copias.versiones.guardadas.vigente(tx, o.id));
      }
      const documentos: { id: string; version: number }[] = [];
      for (const destinatario of o.destinatarios) {
        const esElPrimero = documentos.length === 0;
        const id = esElPrimero ? d.id : await this.copiar(tx, ctx, d);
        documentos.push(
          await this.dirigir(tx, ctx, d, { id, desde: esElPrimero ? d.version : 1, destinatario }),
        );
      }
      const datos = { documentos: documentos.map((x) => x.id) };
      for (const { id } of documentos)
        await this.bitacora.anotar(tx, ctx, { cadena: `documento/${id}`, acto: 'para-varios', datos });
      return { documentos };
    });
  }

  private async dirigir(
    tx: Tx,
    ctx: Contexto,
    { titulo, contenido }: Documento,
    { id, desde, destinatario }: { id: string; desde: number; destinatario: Destinatario },
  ): Promise<{ id: string; version: number }> {
    if (contenido)
      await this.copias.documentos.guardarContenido(tx, {
        ...{ id, version: desde, titulo },
        contenido: { ...contenido, destinatario },
      });
    await this.copias.versiones.conservar(tx, ctx, id, { clase: 'escrita', desde });
    return { id, version: desde + 1 };
  }

  private async copiar(tx: Tx, ctx: Contexto, d: Documento): Promise<string> {
    const [hilo] = await this.copias.documentos.hilos(tx, d.id);
    const { tipo, confidencialidad, firmantePuestoId, hiloCodigoLargo } = d;
    const { id } = await this.documentos.crearBorrador(tx, ctx, {
      ...{ tipo, confidencialidad, firmantePuestoId: firmantePuestoId ?? '' },
      titulo: d.titulo ?? undefined,
      contenido: d.contenido ?? undefined,
      hilo: hilo && { ...hilo, ...(hiloCodigoLargo ? { codigoLargo: hiloCodigoLargo } : {}) },
    });
    for (const { n: _, ...anexo } of await this.copias.papeles.anexos(tx, [d.id]))
      await this.copias.papeles.agregarAnexo(tx, { ...anexo, documentoId: id });
    if (d.contenido) await this.copias.imagenes.asentar(tx, ctx, id, d.contenido.cuerpo, []);
    return id;
  }
}
