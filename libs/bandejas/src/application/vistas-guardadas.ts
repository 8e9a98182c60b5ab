import { Bitacora } from '#auditoria';
import { exigir, exigirVersion, type Contexto } from '#kernel';
import { UnidadDeTrabajo, type Tx } from '#platform';
import { Injectable } from '@nestjs/common';
import { vistaDesconocida, vistasDeMas } from '../domain/errores';
import {
  MAXIMO_DE_VISTAS,
  motivosParaNoFijarVista,
  reordenar,
  type DuenoDeVista,
} from '../domain/vistas-guardadas';
import { BandejasRepository } from '../persistence/bandejas.repository';
import { VistasRepository, type DichoDeVista, type VistaGuardada } from '../persistence/vistas.repository';

/** Trays with a filter kept under a name, each with what it holds now. */
@Injectable()
export class VistasGuardadas {
  constructor(
    private readonly uow: UnidadDeTrabajo,
    private readonly vistas: VistasRepository,
    private readonly bandejas: BandejasRepository,
    private readonly bitacora: Bitacora,
  ) {}

  /** @returns one's own first, then those of the unidad, with what each holds for whoever asks */
  listar(ctx: Contexto) {
    return this.uow.leer(async (tx) => {
      const vistas = await this.vistas.listar(tx, ctx.actor);
      const cuentas = await this.bandejas.cuentas(tx, ctx.actor, vistas);
      return vistas.map((v, i) => ({
        ...dicho(v),
        id: v.id,
        version: v.version,
        deLaUnidad: v.unidadId !== null,
        cambia: motivosParaNoFijarVista(duenoDe(v), ctx.actor).length === 0,
        cuenta: cuentas[i]?.cuenta ?? null,
        terminado: cuentas[i]?.terminado ?? null,
      }));
    });
  }

  /** @throws ErrorDominio `bandejas.vista.de-unidad`, `bandejas.vista.repetida`, `bandejas.vista.demasiadas` */
  guardar(ctx: Contexto, o: DichoDeVista & { deLaUnidad: boolean }): Promise<{ id: string }> {
    return this.uow.acto(ctx, async (tx) => {
      const { usuarioId, puestoId, unidadId, nombre } = ctx.actor;
      const de = o.deLaUnidad ? { unidadId } : { usuarioId, puestoId };
      exigirFijar(ctx, de);
      const suyas = await this.vistas.deUno(tx, de);
      if (suyas.length >= MAXIMO_DE_VISTAS) throw vistasDeMas(MAXIMO_DE_VISTAS);
      const id = await this.vistas.crear(tx, de, dicho(o), suyas.length + 1, nombre);
      await this.vistas.ordenar(tx, [...suyas, id]);
      await this.anotar(tx, ctx, { id, ...de }, 'guardar-vista', dicho(o));
      return { id };
    });
  }

  /** @throws ErrorDominio `bandejas.vista.no-encontrada`, `bandejas.vista.cambiada`, and as `guardar` */
  cambiar(
    ctx: Contexto,
    o: DichoDeVista & { id: string; version: number },
  ): Promise<{ id: string; version: number }> {
    return this.uow.acto(ctx, async (tx) => {
      const v = await this.exigirSuya(tx, ctx, o, false);
      await this.vistas.cambiar(tx, v.id, dicho(o), ctx.actor.nombre);
      await this.anotar(tx, ctx, v, 'cambiar-vista', { antes: dicho(v), ...dicho(o) });
      return { id: v.id, version: v.version + 1 };
    });
  }

  /** Out of the rail, or back into it. @throws ErrorDominio as `cambiar` */
  quitar(
    ctx: Contexto,
    o: { id: string; version: number; quitar: boolean },
  ): Promise<{ id: string; version: number }> {
    return this.uow.acto(ctx, async (tx) => {
      const v = await this.exigirSuya(tx, ctx, o, !o.quitar);
      await this.vistas.retirar(tx, v.id, o.quitar, ctx.actor.nombre);
      await this.anotar(tx, ctx, v, o.quitar ? 'quitar-vista' : 'reponer-vista', { nombre: v.nombre });
      return { id: v.id, version: v.version + 1 };
    });
  }

  /** @throws ErrorDominio `bandejas.vista.de-unidad` */
  ordenar(ctx: Contexto, o: { deLaUnidad: boolean; ids: readonly string[] }): Promise<{ ids: string[] }> {
    return this.uow.acto(ctx, async (tx) => {
      const { usuarioId, puestoId, unidadId } = ctx.actor;
      const de = o.deLaUnidad ? { unidadId } : { usuarioId, puestoId };
      exigirFijar(ctx, de);
      const ids = reordenar(await this.vistas.deUno(tx, de), o.ids);
      await this.vistas.ordenar(tx, ids);
      if (o.deLaUnidad) tx.avisar(`unidad/${unidadId}`);
      return { ids };
    });
  }

  private async exigirSuya(
    tx: Tx,
    ctx: Contexto,
    o: { id: string; version: number },
    retirada: boolean,
  ): Promise<VistaGuardada> {
    const v = await this.vistas.cargar(tx, ctx.actor, o.id, retirada);
    if (!v) throw vistaDesconocida();
    exigirFijar(ctx, duenoDe(v));
    exigirVersion('bandejas.vista.cambiada', `la vista «${v.nombre}»`, v, o.version, dicho(v));
    return v;
  }

  /** Those of the unidad change in the rail of all who sit in it. */
  private async anotar(
    tx: Tx,
    ctx: Contexto,
    v: { id: string; unidadId?: string | null },
    acto: string,
    datos: object,
  ): Promise<void> {
    await this.bitacora.anotar(tx, ctx, { cadena: `vista/${v.id}`, acto, datos: { ...datos } });
    if (v.unidadId) tx.avisar(`unidad/${v.unidadId}`);
  }
}

const dicho = ({ nombre, vista, de, filtro }: DichoDeVista): DichoDeVista => ({ nombre, vista, de, filtro });

function exigirFijar(ctx: Contexto, de: DuenoDeVista): void {
  exigir('bandejas.vista.de-unidad', motivosParaNoFijarVista(de, ctx.actor), 'prohibido');
}

const duenoDe = (v: VistaGuardada): DuenoDeVista =>
  v.unidadId !== null
    ? { unidadId: v.unidadId }
    : { usuarioId: v.usuarioId ?? '', puestoId: v.puestoId ?? '' };
