import { exigirRol } from '#acceso';
import { Objetos } from '#almacen';
import { Bitacora } from '#auditoria';
import { exigir, type Contexto } from '#kernel';
import { estaEnBlanco, imagenParaPapel } from '#pdf';
import { UnidadDeTrabajo } from '#platform';
import { Injectable } from '@nestjs/common';
import { Documentos } from '../documentos';
import { archivoDesconocido, logoDesconocido } from '../domain/errores';
import { exigirImagen } from '../domain/imagen';
import { motivosDeLogo } from '../domain/membrete';
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
    private readonly bitacora: Bitacora,
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
    const bytes = exigirImagen(original, archivo.originalTipo);
    const { bytes: dePapel, ...medida } = await imagenParaPapel(bytes);
    const enBlanco = await estaEnBlanco(bytes);
    exigir('documentos.logo', motivosDeLogo({ ...medida, enBlanco }), 'invalido');
    const logo = {
      ...medida,
      nombre: archivo.nombreCompleto ?? archivo.nombre,
      ...(await this.objetos.guardar(dePapel)),
    };
    return this.uow.acto(ctx, async (tx) => {
      await this.documentos.tomarArchivo(tx, ctx, archivoId);
      await this.objetos.confirmar(tx, logo.sha256);
      await this.registro.agregar(tx, logo);
      const datos = { sha256: logo.sha256, nombre: logo.nombre };
      await this.bitacora.anotar(tx, ctx, { cadena: 'plantillas', acto: 'agregar-logo', datos });
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
