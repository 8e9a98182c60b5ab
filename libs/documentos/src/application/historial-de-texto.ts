import { Bitacora } from '#auditoria';
import { exigir, type Contexto } from '#kernel';
import { UnidadDeTrabajo, type Tx } from '#platform';
import { Injectable } from '@nestjs/common';
import { Documentos } from '../documentos';
import type { Contenido } from '../domain/contenido';
import { versionDesconocida, versionVieja } from '../domain/errores';
import { motivosParaNoDisponer, motivosParaNoEditar } from '../domain/motivos';
import { ImagenesDelTexto } from '../imagenes-del-texto';
import { DocumentosRepository, type Documento } from '../persistence/documentos.repository';
import type { Version } from '../persistence/versiones.repository';
import { Versiones } from '../versiones';

/** What a paper said before; a matter of its own desk, whatever the paper has become. */
@Injectable()
export class HistorialDeTexto {
  constructor(
    private readonly uow: UnidadDeTrabajo,
    private readonly documentos: Documentos,
    private readonly registro: DocumentosRepository,
    private readonly versiones: Versiones,
    private readonly imagenes: ImagenesDelTexto,
    private readonly bitacora: Bitacora,
  ) {}

  /** @returns newest first. @throws ErrorDominio `documentos.no-encontrado`, `documentos.ajeno` */
  async listar(ctx: Contexto, id: string) {
    const { d, vistas } = await this.uow.leer(async (tx) => {
      const d = await this.exigirSuya(tx, ctx, id);
      const vistas = await this.versiones.guardadas.listar(tx, id);
      return { d, vistas: vistas.map((v) => ({ ...v, guardadoEn: v.guardadoEn.toISOString() })) };
    });
    await this.documentos.dejarRastroDeLectura(ctx, d, 'ver');
    return vistas;
  }

  /** @throws ErrorDominio `documentos.version.no-encontrada`, and as `listar` */
  async ver(ctx: Contexto, id: string, n: number) {
    const { d, v } = await this.uow.leer(async (tx) => ({
      d: await this.exigirSuya(tx, ctx, id),
      v: await this.exigirVersion(tx, id, n),
    }));
    await this.documentos.dejarRastroDeLectura(ctx, d, 'ver');
    return { ...v, guardadoEn: v.guardadoEn.toISOString() };
  }

  /**
   * An old text becomes the newest; what it takes the place of stays in the history.
   * @throws ErrorDominio `documentos.version`, `documentos.guardar`, `documentos.version.no-encontrada`
   */
  restaurar(ctx: Contexto, o: { id: string; version: number; n: number }): Promise<{ version: number }> {
    const { id, n } = o;
    return this.uow.acto(ctx, async (tx) => {
      const d = await this.documentos.exigirVisible(tx, ctx, id, true);
      exigir('documentos.guardar', motivosParaNoEditar(d, ctx.actor));
      if (d.version !== o.version) throw versionVieja(d, await this.versiones.guardadas.vigente(tx, id));
      const { titulo, contenido } = await this.exigirVersion(tx, id, n);
      await this.registro.guardarContenido(tx, { id, version: d.version, contenido, titulo });
      await this.versiones.conservar(tx, ctx, id, { clase: 'restaurada', desde: d.version, restaura: n });
      const version = d.version + 1;
      await this.bitacora.anotar(tx, ctx, {
        cadena: `documento/${id}`,
        acto: 'restaurar',
        datos: { version, n },
      });
      return { version };
    });
  }

  /**
   * Keeps what somebody wrote and could not, or chose not to, put in the paper: no typed text is lost.
   * @param o.version the one that the writer began from
   */
  async apartar(
    ctx: Contexto,
    o: { id: string; version: number; titulo?: string | undefined; contenido: Contenido },
  ): Promise<{ n: number }> {
    const nuevas = await this.imagenes.preparar(ctx, o.id, o.contenido.cuerpo);
    return this.uow.acto(ctx, async (tx) => {
      await this.documentos.exigirDeSuMesa(tx, ctx, o.id);
      // Brought back one day, it shows what it showed.
      await this.imagenes.asentar(tx, ctx, o.id, o.contenido.cuerpo, nuevas);
      const { version, titulo = null, contenido } = o;
      const n = await this.versiones.apartar(tx, ctx, o.id, { version, titulo, contenido });
      await this.bitacora.anotar(tx, ctx, { cadena: `documento/${o.id}`, acto: 'apartar', datos: { n } });
      return { n };
    });
  }

  private async exigirSuya(tx: Tx, ctx: Contexto, id: string): Promise<Documento> {
    const d = await this.documentos.exigirVisible(tx, ctx, id);
    exigir('documentos.ajeno', motivosParaNoDisponer(d, ctx.actor), 'prohibido');
    return d;
  }

  private async exigirVersion(tx: Tx, id: string, n: number): Promise<Version> {
    const version = await this.versiones.guardadas.cargar(tx, id, n);
    if (!version) throw versionDesconocida();
    return version;
  }
}
