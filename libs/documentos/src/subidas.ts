import { Objetos } from '#almacen';
import type { Contexto } from '#kernel';
import type { Tx } from '#platform';
import { Injectable } from '@nestjs/common';
import { nombreDeTipo, PDF } from './domain/archivo-de-oficina';
import { archivoDesconocido, archivoUsado, noEsPapel } from './domain/errores';
import { PapelesRepository, type ArchivoSubido } from './persistence/papeles.repository';

/** What an upload is taken for: a paper of the record, or whatever may be annexed to one. */
export type UsoDeArchivo = 'papel' | 'anexo';

/** Uploads on their way into a record. */
@Injectable()
export class Subidas {
  constructor(
    private readonly papeles: PapelesRepository,
    private readonly objetos: Objetos,
  ) {}

  /** A paper of the actor's own, before anything uses it. @throws ErrorDominio `documentos.archivo.no-encontrado`, `documentos.archivo.no-es-papel` */
  async exigirPapel(tx: Tx, ctx: Contexto, id: string): Promise<ArchivoSubido> {
    const archivo = await this.papeles.archivo(tx, id, false);
    if (!archivo || archivo.subidoPor !== ctx.actor.usuarioId) throw archivoDesconocido();
    exigirPapel(archivo);
    return archivo;
  }

  /**
   * An upload becomes part of a record.
   * @param uso `papel`: only a PDF, or the picture it was made from, will do
   * @throws ErrorDominio `documentos.archivo.no-encontrado`, `documentos.archivo.usado`, `documentos.archivo.no-es-papel`
   */
  async tomar(tx: Tx, ctx: Contexto, id: string, uso: UsoDeArchivo): Promise<ArchivoSubido> {
    const archivo = await this.papeles.archivo(tx, id);
    if (!archivo || archivo.subidoPor !== ctx.actor.usuarioId) throw archivoDesconocido();
    if (archivo.estado === 'usado') throw archivoUsado();
    if (uso === 'papel') exigirPapel(archivo);
    await this.papeles.marcarUsado(tx, id);
    await this.objetos.confirmar(tx, archivo.sha256);
    return archivo;
  }

  /** A picture is kept beside the PDF made from it. */
  async conservarOriginal(tx: Tx, documentoId: string, archivo: ArchivoSubido): Promise<void> {
    if (!archivo.originalSha256) return;
    await this.objetos.confirmar(tx, archivo.originalSha256);
    await this.papeles.guardarOriginal(tx, documentoId, archivo);
  }
}

function exigirPapel({ nombre, tipo }: ArchivoSubido): void {
  if (tipo !== PDF) throw noEsPapel(nombre, nombreDeTipo(tipo));
}
