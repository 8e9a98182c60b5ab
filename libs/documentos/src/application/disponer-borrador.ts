import { Bitacora } from '#auditoria';
import { exigir, type Contexto } from '#kernel';
import { UnidadDeTrabajo, type Tx } from '#platform';
import { Injectable } from '@nestjs/common';
import { Documentos } from '../documentos';
import { cambioMientrasTanto, leyoOtraVersion } from '../domain/errores';
import type { Estado } from '../domain/estados';
import {
  motivosParaNoCambiarFirmante,
  motivosParaNoDescartar,
  motivosParaNoRecuperar,
} from '../domain/motivos';
import { DocumentosRepository, type Documento } from '../persistence/documentos.repository';
import { Redaccion } from '../redaccion';
import { Versiones } from '../versiones';

/** A draft as a whole, while it has no number: another signer, put aside, or taken up again. */
@Injectable()
export class DisponerBorrador {
  constructor(
    private readonly uow: UnidadDeTrabajo,
    private readonly documentos: Documentos,
    private readonly registro: DocumentosRepository,
    private readonly redaccion: Redaccion,
    private readonly versiones: Versiones,
    private readonly bitacora: Bitacora,
  ) {}

  /**
   * Another post signs it: the paper is then of that post's unidad, with its template.
   * @throws ErrorDominio `documentos.cambiar-firmante`, `documentos.firmante-inactivo`, `documentos.tipo.desconocido`,
   * `documentos.leyo-otra-version`, `documentos.no-encontrado`
   */
  cambiarFirmante(
    ctx: Contexto,
    o: { id: string; version: number; firmantePuestoId: string },
  ): Promise<{ estado: string; version: number }> {
    return this.uow.acto(ctx, async (tx) => {
      const d = await this.abrir(tx, ctx, o);
      exigir('documentos.cambiar-firmante', motivosParaNoCambiarFirmante(d, ctx.actor, !!d.papel?.reserva));
      const papel = await this.redaccion.deOtroFirmante(tx, d, o.firmantePuestoId);
      await this.registro.cambiarFirmante(tx, d, papel);
      await this.versiones.conservar(tx, ctx, d.id, { clase: 'escrita', desde: d.version });
      await this.anotar(tx, ctx, d.id, 'cambiar-firmante', {
        de: d.firmantePuestoId,
        a: o.firmantePuestoId,
      });
      return { estado: d.estado, version: d.version + 1 };
    });
  }

  /** @throws ErrorDominio `documentos.descartar`, `documentos.leyo-otra-version`, `documentos.no-encontrado` */
  descartar(ctx: Contexto, o: { id: string; version: number }): Promise<{ estado: string; version: number }> {
    return this.uow.acto(ctx, async (tx) => {
      const d = await this.abrir(tx, ctx, o);
      exigir('documentos.descartar', motivosParaNoDescartar(d, ctx.actor, !!d.papel?.reserva));
      return this.pasar(tx, ctx, d, 'descartar', 'DESCARTADO');
    });
  }

  /** @throws ErrorDominio `documentos.recuperar`, `documentos.leyo-otra-version`, `documentos.no-encontrado` */
  recuperar(ctx: Contexto, o: { id: string; version: number }): Promise<{ estado: string; version: number }> {
    return this.uow.acto(ctx, async (tx) => {
      const d = await this.abrir(tx, ctx, o);
      exigir('documentos.recuperar', motivosParaNoRecuperar(d, ctx.actor));
      return this.pasar(tx, ctx, d, 'recuperar', 'BORRADOR');
    });
  }

  private async abrir(tx: Tx, ctx: Contexto, o: { id: string; version: number }): Promise<Documento> {
    const d = await this.documentos.exigirVisible(tx, ctx, o.id, true);
    if (d.version !== o.version) throw leyoOtraVersion();
    return d;
  }

  private async pasar(
    tx: Tx,
    ctx: Contexto,
    d: Documento,
    acto: string,
    estado: Estado,
  ): Promise<{ estado: string; version: number }> {
    if (!(await this.registro.cambiarEstado(tx, d.id, d, estado))) throw cambioMientrasTanto();
    await this.anotar(tx, ctx, d.id, acto, {});
    return { estado, version: d.version + 1 };
  }

  private anotar(
    tx: Tx,
    ctx: Contexto,
    id: string,
    acto: string,
    datos: Record<string, unknown>,
  ): Promise<unknown> {
    return this.bitacora.anotar(tx, ctx, { cadena: `documento/${id}`, acto, datos });
  }
}
