import { Objetos } from '#almacen';
import type { Contexto } from '#kernel';
import { imagenParaPapel } from '#pdf';
import { UnidadDeTrabajo, type Tx } from '#platform';
import { Injectable } from '@nestjs/common';
import { Documentos } from './documentos';
import { imagenesDe, type Nodo } from './domain/cuerpo';
import { archivoDesconocido, archivoUsado, imagenDesconocida } from './domain/errores';
import { exigirImagen, exigirPocasImagenes } from './domain/imagen';
import { ImagenesRepository, type ImagenDelTexto } from './persistence/imagenes.repository';
import { PapelesRepository, type ArchivoSubido } from './persistence/papeles.repository';

/** The pictures that a text shows: always files of the documento itself, looked at and made ready to print. */
@Injectable()
export class ImagenesDelTexto {
  constructor(
    private readonly uow: UnidadDeTrabajo,
    private readonly documentos: Documentos,
    private readonly imagenes: ImagenesRepository,
    private readonly papeles: PapelesRepository,
    private readonly objetos: Objetos,
  ) {}

  /**
   * Makes the pictures that are new to the text ready to print, outside any transaction.
   * @throws ErrorDominio `documentos.imagen.*`, `documentos.archivo.*`, `pdf.imagen-danada`
   */
  async preparar(ctx: Contexto, documentoId: string, cuerpo: Nodo): Promise<ImagenDelTexto[]> {
    const ids = imagenesDe(cuerpo);
    exigirPocasImagenes(ids.length);
    if (ids.length === 0) return [];
    const nuevas = await this.uow.leer(async (tx) => {
      await this.documentos.exigirVisible(tx, ctx, documentoId);
      const propias = new Set((await this.imagenes.de(tx, documentoId)).map((i) => i.archivoId));
      const subidas: ArchivoSubido[] = [];
      for (const id of ids) {
        if (propias.has(id) || (await this.visibleEnOtro(tx, ctx, id))) continue;
        subidas.push(await this.exigirSubida(tx, ctx, id));
      }
      return subidas;
    });
    return this.aPapel(nuevas);
  }

  /** In the act that keeps the text: from now on its pictures are the documento's. */
  async asentar(
    tx: Tx,
    ctx: Contexto,
    documentoId: string,
    cuerpo: Nodo,
    nuevas: readonly ImagenDelTexto[],
  ): Promise<void> {
    const ids = imagenesDe(cuerpo);
    if (ids.length === 0) return;
    const propias = new Set((await this.imagenes.de(tx, documentoId)).map((i) => i.archivoId));
    for (const id of ids.filter((i) => !propias.has(i))) {
      const nueva = nuevas.find((i) => i.archivoId === id);
      if (nueva) {
        await this.documentos.tomarArchivo(tx, ctx, id);
        await this.objetos.confirmar(tx, nueva.sha256);
        await this.imagenes.agregar(tx, documentoId, nueva);
        continue;
      }
      const origen = await this.visibleEnOtro(tx, ctx, id);
      if (!origen) throw imagenDesconocida();
      await this.imagenes.copiar(tx, id, origen, documentoId);
    }
  }

  /** @throws ErrorDominio `documentos.no-encontrado`, `documentos.imagen.no-encontrada` */
  async ver(ctx: Contexto, documentoId: string, archivoId: string): Promise<ImagenDelTexto> {
    const { d, imagen } = await this.uow.leer(async (tx) => {
      const d = await this.documentos.exigirVisible(tx, ctx, documentoId);
      const imagen = (await this.imagenes.de(tx, documentoId)).find((i) => i.archivoId === archivoId);
      if (!imagen) throw imagenDesconocida();
      return { d, imagen };
    });
    await this.documentos.dejarRastroDeLectura(ctx, d, 'ver');
    return imagen;
  }

  /** A text may be copied with its pictures out of any paper that one may read. */
  private async visibleEnOtro(tx: Tx, ctx: Contexto, archivoId: string): Promise<string | null> {
    for (const id of await this.imagenes.documentosCon(tx, archivoId))
      if (await this.documentos.alcanza(tx, ctx, id)) return id;
    return null;
  }

  private async exigirSubida(tx: Tx, ctx: Contexto, archivoId: string): Promise<ArchivoSubido> {
    const archivo = await this.papeles.archivo(tx, archivoId, false);
    if (!archivo || archivo.subidoPor !== ctx.actor.usuarioId) throw archivoDesconocido();
    if (archivo.estado === 'usado') throw archivoUsado();
    return archivo;
  }

  private async aPapel(subidas: readonly ArchivoSubido[]): Promise<ImagenDelTexto[]> {
    const hechas: ImagenDelTexto[] = [];
    for (const { id, originalSha256, originalTipo } of subidas) {
      const original = originalSha256 ? await this.objetos.leer(originalSha256) : null;
      const { bytes, ...medida } = await imagenParaPapel(exigirImagen(original, originalTipo));
      hechas.push({ archivoId: id, ...medida, ...(await this.objetos.guardar(bytes)) });
    }
    return hechas;
  }
}
