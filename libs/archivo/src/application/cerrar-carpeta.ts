import { Bitacora } from '#auditoria';
import { Carpetas } from '#hojas-de-ruta';
import { exigir, type Contexto } from '#kernel';
import { UnidadDeTrabajo } from '#platform';
import { Injectable } from '@nestjs/common';
import { motivosParaNoCerrar, motivosParaNoReabrir } from '../domain/custodia';
import { cadenaDe, comoCarpeta, Fichero, quienActua } from './fichero';

/** A closed carpeta takes nothing more; it opens again only while it is at its office. */
@Injectable()
export class CerrarCarpeta {
  constructor(
    private readonly uow: UnidadDeTrabajo,
    private readonly fichero: Fichero,
    private readonly carpetas: Carpetas,
    private readonly bitacora: Bitacora,
  ) {}

  /** @throws ErrorDominio `archivo.carpeta.no-encontrada`, `archivo.cerrar` */
  cerrar(ctx: Contexto, id: string): Promise<{ id: string; cerrada: true }> {
    return this.uow.acto(ctx, async (tx) => {
      const c = await this.fichero.tomar(tx, ctx, id);
      exigir('archivo.cerrar', motivosParaNoCerrar(comoCarpeta(c), quienActua(ctx.actor)));
      await this.carpetas.poner(tx, id, { ...c, cerradaEn: tx.ahora });
      await this.bitacora.anotar(tx, ctx, {
        cadena: cadenaDe(id),
        acto: 'cerrar-carpeta',
        datos: { hojas: c.hojas, fojas: c.fojas },
      });
      return { id, cerrada: true };
    });
  }

  /** @throws ErrorDominio `archivo.reabrir`, `hojas.carpeta.repetida` when another of that name is open by now */
  reabrir(ctx: Contexto, id: string, motivo: string): Promise<{ id: string; cerrada: false }> {
    return this.uow.acto(ctx, async (tx) => {
      const c = await this.fichero.tomar(tx, ctx, id);
      exigir('archivo.reabrir', motivosParaNoReabrir(comoCarpeta(c), quienActua(ctx.actor)));
      await this.carpetas.poner(tx, id, { ...c, cerradaEn: null });
      await this.bitacora.anotar(tx, ctx, {
        cadena: cadenaDe(id),
        acto: 'reabrir-carpeta',
        datos: { motivo },
      });
      return { id, cerrada: false };
    });
  }
}
