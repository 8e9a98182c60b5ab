import { exigirRol } from '#acceso';
import { Objetos } from '#almacen';
import type { Contexto } from '#kernel';
import { UnidadDeTrabajo } from '#platform';
import { Injectable } from '@nestjs/common';
import { Documentos } from '../documentos';
import { archivoDesconocido, logoDesconocido } from '../domain/errores';
import { Emblemas } from '../emblemas';
import { LogosRepository, type LogoGuardado } from '../persistence/logos.repository';
import { PapelesRepository } from '../persistence/papeles.repository';

/** Pictures for the head of the papers: looked at, made ready to print, and kept. */
@Injectable()
export class Logos {
  constructor(
    private readonly uow: UnidadDeTrabajo,
    private readonly documentos: Documentos,
    private readonly registro: LogosRepository,
    private readonly papeles: PapelesRepository,
    private readonly objetos: Objetos,
    private readonly emblemas: Emblemas,
  ) {}

  /**
   * @param archivoId an upload of the actor's own
   * @throws ErrorDominio `documentos.logo` with every reason against it, `documentos.imagen.no-sirve`,
   * `documentos.archivo.*`, `pdf.imagen-danada`
   */
  async agregar(ctx: Contexto, archivoId: string): Promise<LogoGuardado> {
    exigirRol(ctx, 'configurador');
    const anterior = await this.uow.respuestaAnterior<LogoGuardado>(ctx);
    if (anterior) return anterior.respuesta;
    const archivo = await this.uow.leer((tx) => this.papeles.archivo(tx, archivoId, false));
    if (!archivo || archivo.subidoPor !== ctx.actor.usuarioId) throw archivoDesconocido();
    const original = archivo.originalSha256 ? await this.objetos.leer(archivo.originalSha256) : null;
    const nombre = archivo.nombreCompleto ?? archivo.nombre;
    const logo = await this.emblemas.preparar(original, archivo.originalTipo, nombre);
    return this.uow.acto(ctx, async (tx) => {
      await this.documentos.tomarArchivo(tx, ctx, archivoId);
      await this.emblemas.asentar(tx, ctx, logo);
      return logo;
    });
  }

  /** @throws ErrorDominio `documentos.logo.no-encontrado` */
  ver(ctx: Contexto, sha256: string): Promise<LogoGuardado> {
    exigirRol(ctx, 'configurador', 'administrador');
    return this.uow.leer(async (tx) => {
      const logo = await this.registro.cargar(tx, sha256);
      if (!logo) throw logoDesconocido();
      return logo;
    });
  }
}
