import { Bitacora } from '#auditoria';
import { Hilos } from '#hojas-de-ruta';
import { exigir, fechaDe, type Contexto } from '#kernel';
import { Organigrama } from '#organizacion';
import { UnidadDeTrabajo, type Tx } from '#platform';
import { Injectable } from '@nestjs/common';
import { prestamoDesconocido } from '../domain/errores';
import { motivosDeRenovacion, motivosParaNoDevolver, motivosParaNoRenovar } from '../domain/prestamos';
import { PrestamosRepository, type PrestamoVisto } from '../persistence/prestamos.repository';
import { cadenaDe, quienActua } from './fichero';
import { exigirFechas, venceEl, type PlazoEnOrden } from './prestar';

/** What comes after a loan: more time, with its reason, and its return. */
@Injectable()
export class SeguirPrestamo {
  constructor(
    private readonly uow: UnidadDeTrabajo,
    private readonly prestamos: PrestamosRepository,
    private readonly organigrama: Organigrama,
    private readonly hilos: Hilos,
    private readonly bitacora: Bitacora,
  ) {}

  /** @throws ErrorDominio `archivo.renovar`, `archivo.prestamo.fecha` */
  renovar(
    ctx: Contexto,
    o: { id: string; plazo: PlazoEnOrden; motivo: string },
  ): Promise<{ id: string; vence: string; explicacion: string }> {
    return this.uow.acto(ctx, async (tx) => {
      const { prestamo, estado } = await this.tomar(tx, ctx, o.id);
      exigir('archivo.renovar', motivosParaNoRenovar(estado, prestamo, quienActua(ctx.actor)));
      const { fecha: vence, explicacion } = await venceEl(tx, this.organigrama, o.plazo);
      exigirFechas(motivosDeRenovacion(estado, vence, fechaDe(tx.ahora)));
      const antes = estado.vence;
      await this.prestamos.renovar(tx, o.id, {
        antes,
        vence,
        explicacion,
        motivo: o.motivo,
        por: ctx.actor.nombre,
      });
      await this.anotar(tx, ctx, prestamo, 'renovar-prestamo', { antes, despues: vence, motivo: o.motivo });
      return { id: o.id, vence, explicacion };
    });
  }

  /** A difference in the sheets is written down, never hidden. @throws ErrorDominio `archivo.devolver` */
  devolver(
    ctx: Contexto,
    o: { id: string; fojas?: number | undefined; nota?: string | undefined },
  ): Promise<{ id: string; devuelto: true }> {
    return this.uow.acto(ctx, async (tx) => {
      const { prestamo, estado } = await this.tomar(tx, ctx, o.id);
      exigir('archivo.devolver', motivosParaNoDevolver(estado, prestamo, quienActua(ctx.actor)));
      const datos = { fojas: o.fojas ?? null, nota: o.nota ?? '' };
      await this.prestamos.devolver(tx, o.id, { por: ctx.actor.nombre, ...datos });
      await this.anotar(tx, ctx, prestamo, 'devolver-prestamo', { ...datos, prestadas: prestamo.fojas });
      return { id: o.id, devuelto: true };
    });
  }

  private async tomar(tx: Tx, ctx: Contexto, id: string) {
    const prestamo = await this.prestamos.uno(tx, ctx.actor, id);
    const estado = prestamo && (await this.prestamos.tomar(tx, id));
    if (!prestamo || !estado) throw prestamoDesconocido();
    return { prestamo, estado };
  }

  private async anotar(
    tx: Tx,
    ctx: Contexto,
    p: PrestamoVisto,
    acto: string,
    datos: Record<string, unknown>,
  ): Promise<void> {
    await this.bitacora.anotar(tx, ctx, {
      cadena: cadenaDe(p.carpetaId),
      acto,
      datos: { prestamoId: p.id, ...datos },
    });
    if (p.gestion !== null && p.hojaId !== null)
      await this.hilos.dejarConstancia(tx, ctx, { gestion: p.gestion, id: p.hojaId }, acto, {
        prestamoId: p.id,
        ...datos,
      });
  }
}
