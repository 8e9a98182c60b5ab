import { Bitacora } from '#auditoria';
import { Hilos } from '#hojas-de-ruta';
import { exigir, exigirTodo, fechaDe, type Contexto, type Motivo } from '#kernel';
import { Organigrama, vencimientoDe, type Puesto, type Vencimiento } from '#organizacion';
import { UnidadDeTrabajo, type Tx } from '#platform';
import { Injectable } from '@nestjs/common';
import { motivosParaNoPrestar } from '../domain/custodia';
import { carpetaDesconocida, puestoDesconocido } from '../domain/errores';
import { motivosDeFecha, motivosParaNoPrestarHoja } from '../domain/prestamos';
import type { CarpetaVista } from '../persistence/carpetas.repository';
import { PrestamosRepository } from '../persistence/prestamos.repository';
import { cadenaDe, comoCarpeta, Fichero, quienActua } from './fichero';

/** A date, or so many days from today. */
export type PlazoEnOrden = string | { readonly modo: 'habiles' | 'calendario'; readonly dias: number };

export interface OrdenDePrestar {
  readonly carpetaId?: string | undefined;
  readonly hoja?: { readonly gestion: number; readonly id: string } | undefined;
  readonly aPuestoId: string;
  /** who takes it away */
  readonly retira?: string | undefined;
  readonly plazo: PlazoEnOrden;
  readonly fojas?: number | undefined;
  readonly nota?: string | undefined;
}

interface Prestado {
  readonly id: string;
  readonly vence: string;
  readonly explicacion: string;
}

type RefHoja = { readonly gestion: number; readonly id: string };

/** Lends a carpeta, or the paper of one HR that is in it, until a date. */
@Injectable()
export class Prestar {
  constructor(
    private readonly uow: UnidadDeTrabajo,
    private readonly fichero: Fichero,
    private readonly prestamos: PrestamosRepository,
    private readonly organigrama: Organigrama,
    private readonly hilos: Hilos,
    private readonly bitacora: Bitacora,
  ) {}

  /** @throws ErrorDominio `archivo.prestar`, `archivo.prestamo.fecha`, `archivo.prestamo.puesto`, or 404 for what is hidden */
  ejecutar(ctx: Contexto, o: OrdenDePrestar): Promise<Prestado> {
    return this.uow.acto(ctx, async (tx) => {
      const hoja = o.hoja ?? null;
      const { carpeta, motivos } = hoja
        ? await this.hojaPrestable(tx, ctx, hoja)
        : await this.carpetaPrestable(tx, ctx, o.carpetaId ?? '');
      const destino = await this.destino(tx, o.aPuestoId);
      const vencimiento = await venceEl(tx, this.organigrama, o.plazo);
      exigirTodo(
        ['archivo.prestar', motivos],
        ['archivo.prestar', await this.motivosDeAlcance(tx, ctx, { carpetaId: carpeta.id, hoja }, destino)],
        ['archivo.prestamo.fecha', motivosDeFecha(vencimiento.fecha, fechaDe(tx.ahora)), 'invalido'],
      );
      return this.asentar(tx, ctx, o, { carpeta, hoja, destino, vencimiento });
    });
  }

  private async carpetaPrestable(tx: Tx, ctx: Contexto, id: string) {
    const carpeta = await this.fichero.tomar(tx, ctx, id);
    return { carpeta, motivos: motivosParaNoPrestar(comoCarpeta(carpeta), quienActua(ctx.actor)) };
  }

  private async hojaPrestable(tx: Tx, ctx: Contexto, ref: RefHoja) {
    const hoja = await this.hilos.exigirHoja(tx, ctx, ref.gestion, ref.id);
    const sitio = await this.prestamos.sitio(tx, ref.gestion, ref.id);
    if (!sitio) throw carpetaDesconocida();
    const carpeta = await this.fichero.tomar(tx, ctx, sitio.carpetaId);
    const fuera = await this.prestamos.deHoja(tx, hoja.gestion, hoja.id, null);
    const estado = { archivada: sitio.archivada, prestadaA: fuera?.a ?? null };
    return {
      carpeta,
      motivos: motivosParaNoPrestarHoja(comoCarpeta(carpeta), estado, quienActua(ctx.actor)),
    };
  }

  private async destino(tx: Tx, id: string): Promise<Puesto> {
    const puesto = await this.organigrama.puesto(tx, id);
    if (!puesto?.activo) throw puestoDesconocido();
    return puesto;
  }

  /** Who may not see an HR is not handed its paper. */
  private async motivosDeAlcance(
    tx: Tx,
    ctx: Contexto,
    en: { carpetaId: string; hoja: RefHoja | null },
    destino: Puesto,
  ): Promise<Motivo[]> {
    const a = { puestoId: destino.id, unidadId: destino.unidadId };
    const codigos = await this.prestamos.fueraDeSuAlcance(tx, ctx.actor, en, a);
    return codigos.map((codigo) => ({
      codigo: 'archivo.prestamo.sin-alcance',
      texto: `${destino.cargo} no está entre quienes ven la ${codigo}: su papel no se le presta.`,
    }));
  }

  private async asentar(
    tx: Tx,
    ctx: Contexto,
    o: OrdenDePrestar,
    p: { carpeta: CarpetaVista; hoja: RefHoja | null; destino: Puesto; vencimiento: Vencimiento },
  ): Promise<Prestado> {
    const { carpeta, hoja, destino, vencimiento } = p;
    const { fecha: vence, explicacion } = vencimiento;
    const ocupante = await this.organigrama.enEjercicio(tx, destino.id, fechaDe(tx.ahora));
    const retira = o.retira ?? ocupante?.nombre ?? destino.cargo;
    const fojas = o.fojas ?? (hoja ? null : carpeta.fojas);
    const id = await this.prestamos.crear(tx, {
      ...{ carpetaId: carpeta.id, hoja, aPuestoId: destino.id, retira, fojas, nota: o.nota ?? '' },
      ...{ por: ctx.actor.nombre, porPuestoId: ctx.actor.puestoId, vence, explicacion },
    });
    const datos = {
      prestamoId: id,
      a: destino.id,
      retira,
      vence,
      fojas,
      hoja: hoja && `${hoja.gestion}/${hoja.id}`,
    };
    await this.bitacora.anotar(tx, ctx, { cadena: cadenaDe(carpeta.id), acto: 'prestar', datos });
    if (hoja) await this.hilos.dejarConstancia(tx, ctx, hoja, 'prestar-papel', datos);
    return { id, vence, explicacion };
  }
}

/** When a loan that is made or renewed today ends, and why. */
export async function venceEl(tx: Tx, organigrama: Organigrama, plazo: PlazoEnOrden): Promise<Vencimiento> {
  const { feriados } = await organigrama.calendario(tx);
  const pedido = typeof plazo === 'string' ? ({ modo: 'fecha', fecha: plazo } as const) : plazo;
  return vencimientoDe(pedido, fechaDe(tx.ahora), feriados);
}

/** Refuses a date that does not serve. */
export const exigirFechas = (motivos: readonly Motivo[]): void =>
  exigir('archivo.prestamo.fecha', motivos, 'invalido');
