import { Alcance } from '#acceso';
import { Bitacora } from '#auditoria';
import {
  exigir,
  exigirTodo,
  fechaDe,
  fechaDeAgenda,
  sinRehusar,
  sumarDias,
  type Contexto,
  type Fecha,
  type Motivo,
} from '#kernel';
import { Organigrama } from '#organizacion';
import { UnidadDeTrabajo, type Tx } from '#platform';
import { Injectable } from '@nestjs/common';
import { esVivo } from '../domain/estados';
import { plazoCruzado, plazoDesconocido } from '../domain/errores';
import {
  motivosParaNoAgregarPlazo,
  motivosParaNoCambiarPlazo,
  motivosParaNoCumplirPlazo,
} from '../domain/plazos';
import type { Hilo, Plazo, PlazoPedido } from '../domain/tipos';
import { PasosVivosRepository } from '../persistence/pasos-vivos.repository';
import { PlazosRepository } from '../persistence/plazos.repository';
import { claveDe, comoPlazo, Hilos, quienActua } from './hilos';
import { plazoEnMarcha } from './tiempos';

/** A plazo as the desk reads it off a note: a date, or so many days. */
export interface PlazoDeNota {
  readonly descripcion: string;
  readonly fecha?: string | undefined;
  readonly cuenta?: { readonly modo: 'habiles' | 'calendario'; readonly dias: number } | undefined;
  readonly responsablePuestoId?: string | undefined;
}

export const plazosDeNota = (plazos: readonly PlazoDeNota[] | undefined): PlazoDeOrden[] =>
  (plazos ?? []).flatMap(({ descripcion, fecha, cuenta, responsablePuestoId }) => {
    const plazo = comoPlazo(cuenta ?? fecha);
    return plazo ? [{ descripcion, plazo, responsablePuestoId }] : [];
  });

/** A plazo of the HR itself, counted from its first reception at the entidad. */
export interface PlazoDeOrden {
  readonly descripcion: string;
  readonly plazo: PlazoPedido;
  readonly responsablePuestoId?: string | undefined;
}

interface DePlazo {
  readonly gestion: number;
  readonly id: string;
}

/** The plazos of an HR: setting them, giving more time, fulfilling and voiding them, each an act with its reason. */
@Injectable()
export class PlazosDeHoja {
  constructor(
    private readonly uow: UnidadDeTrabajo,
    private readonly hilos: Hilos,
    private readonly plazos: PlazosRepository,
    private readonly vivos: PasosVivosRepository,
    private readonly organigrama: Organigrama,
    private readonly bitacora: Bitacora,
    private readonly alcance: Alcance,
  ) {}

  /** Within the act that takes the note in. @param hoja its first reception starts the count. */
  async poner(
    tx: Tx,
    hoja: { gestion: number; id: string; creadaEn?: Date },
    plazos: readonly PlazoDeOrden[],
  ): Promise<string[]> {
    if (plazos.length === 0) return [];
    const calendario = await this.organigrama.calendario(tx);
    const desde = fechaDe(hoja.creadaEn ?? tx.ahora);
    const ids: string[] = [];
    for (const { descripcion, plazo, responsablePuestoId = null } of plazos) {
      // Whoever is to answer for it sees it, however reserved.
      if (responsablePuestoId)
        await this.alcance.conceder(tx, claveDe(hoja), { puestoId: responsablePuestoId });
      const enMarcha = plazoEnMarcha(plazo, desde, calendario);
      ids.push(
        await this.plazos.agregar(tx, hoja, {
          descripcion,
          responsablePuestoId,
          pasoId: null,
          plazo: enMarcha,
        }),
      );
    }
    return ids;
  }

  /** As `poner`, for a note just taken in: the trays of whoever holds the HR show them at once. */
  async ponerDeNota(
    tx: Tx,
    hoja: { gestion: number; id: string; creadaEn?: Date },
    plazos: readonly PlazoDeOrden[],
  ): Promise<void> {
    if (plazos.length === 0) return;
    await this.poner(tx, hoja, plazos);
    await this.vivos.refrescar(tx, hoja.gestion, await this.vivos.de(tx, hoja));
  }

  /** @throws ErrorDominio `hojas.plazo.agregar`, `hojas.plazo.responsable` */
  agregar(ctx: Contexto, o: DePlazo & PlazoDeOrden): Promise<{ id: string }> {
    return this.uow.acto(ctx, async (tx) => {
      const hoja = await this.hilos.exigirHoja(tx, ctx, o.gestion, o.id, true);
      const hilo = await this.hilos.cargar(tx, ctx.actor, hoja);
      const responsable = await sinRehusar(
        this.hilos.exigirPuestos(tx, o.responsablePuestoId ? [o.responsablePuestoId] : []),
      );
      exigirTodo(
        ['hojas.plazo.agregar', motivosParaNoAgregarPlazo(hilo, quienActua(ctx.actor))],
        ['hojas.plazo.responsable', responsable.motivos, 'invalido'],
      );
      const { descripcion, plazo, responsablePuestoId } = o;
      const [id = ''] = await this.poner(tx, hoja, [{ descripcion, plazo, responsablePuestoId }]);
      await this.asentar(tx, ctx, hilo, 'agregar-plazo', { id, descripcion, plazo });
      return { id };
    });
  }

  /**
   * More time, with its reason; the old date stays in the trail.
   * @param o.vence the date that the person sees
   * @throws ErrorDominio `hojas.plazo.prorrogar`, `hojas.plazo.cruzado`
   */
  prorrogar(
    ctx: Contexto,
    o: DePlazo & { plazo: PlazoPedido; vence: Fecha; motivo: string },
  ): Promise<{ fecha: Fecha }> {
    return this.uow.acto(ctx, async (tx) => {
      const { hilo, plazo } = await this.abrir(tx, ctx, o);
      exigir('hojas.plazo.prorrogar', motivosParaNoCambiarPlazo(hilo, plazo, quienActua(ctx.actor)));
      const anterior = plazo.fecha;
      exigir('hojas.plazo.prorrogar', sinCorrer(anterior));
      if (anterior !== o.vence) throw plazoCruzado(fechaDeAgenda(anterior ?? '', true));
      // The days given are added to the end that was: the count goes on from there.
      const { vencimiento } = plazoEnMarcha(o.plazo, anterior, await this.organigrama.calendario(tx));
      const fecha = vencimiento?.fecha ?? '';
      exigir('hojas.plazo.prorrogar', noEsMas(anterior ?? '', fecha));
      const nota = `Prorrogado por ${ctx.actor.cargo}: vencía ${fechaDeAgenda(anterior ?? '', true)}. ${o.motivo}`;
      const dias = o.plazo.modo === 'fecha' ? null : o.plazo.dias;
      const explicacion = `prórroga desde ${fechaDeAgenda(anterior ?? '')}: ${vencimiento?.explicacion ?? ''}`;
      const a = {
        modo: o.plazo.modo,
        dias,
        desde: dias === null ? null : anterior,
        fecha,
        explicacion,
        nota,
      };
      await this.plazos.mover(tx, o.gestion, o.id, a);
      await this.asentar(tx, ctx, hilo, 'prorrogar-plazo', {
        plazo: o.id,
        descripcion: plazo.descripcion,
        antes: anterior,
        despues: fecha,
        motivo: o.motivo,
      });
      return { fecha };
    });
  }

  /** @throws ErrorDominio `hojas.plazo.cumplir`; past its date it asks for `justificacion` */
  cumplir(
    ctx: Contexto,
    o: DePlazo & { nota?: string | undefined; justificacion?: string | undefined },
  ): Promise<{ estado: 'CUMPLIDO' }> {
    return this.uow.acto(ctx, async (tx) => {
      const { hilo, plazo } = await this.abrir(tx, ctx, o);
      exigir('hojas.plazo.cumplir', [
        ...motivosParaNoCumplirPlazo(hilo, plazo, quienActua(ctx.actor)),
        ...sinJustificar(plazo, fechaDe(tx.ahora), o.justificacion),
      ]);
      const { justificacion } = o;
      await this.plazos.cerrar(tx, o.gestion, { id: o.id, estado: 'CUMPLIDO', justificacion });
      await this.asentar(tx, ctx, hilo, 'cumplir-plazo', {
        plazo: o.id,
        descripcion: plazo.descripcion,
        nota: o.nota ?? null,
        justificacion: justificacion ?? null,
      });
      return { estado: 'CUMPLIDO' };
    });
  }

  /** @throws ErrorDominio `hojas.plazo.anular` */
  anular(ctx: Contexto, o: DePlazo & { motivo: string }): Promise<{ estado: 'ANULADO' }> {
    return this.uow.acto(ctx, async (tx) => {
      const { hilo, plazo } = await this.abrir(tx, ctx, o);
      exigir('hojas.plazo.anular', motivosParaNoCambiarPlazo(hilo, plazo, quienActua(ctx.actor)));
      await this.plazos.cerrar(tx, o.gestion, { id: o.id, estado: 'ANULADO', justificacion: o.motivo });
      await this.asentar(tx, ctx, hilo, 'anular-plazo', {
        plazo: o.id,
        descripcion: plazo.descripcion,
        motivo: o.motivo,
      });
      return { estado: 'ANULADO' };
    });
  }

  /** Locks the HR of a plazo. @throws ErrorDominio `hojas.plazo.no-encontrado`, also for one that is hidden */
  private async abrir(tx: Tx, ctx: Contexto, o: DePlazo): Promise<{ hilo: Hilo; plazo: Plazo }> {
    const hojaId = await this.plazos.hojaDe(tx, o.gestion, o.id);
    const hoja = hojaId ? await this.hilos.registro.hoja(tx, o.gestion, hojaId, true) : null;
    if (!hoja || !(await this.hilos.esVisible(tx, ctx.actor, hoja))) throw plazoDesconocido();
    const hilo = await this.hilos.cargar(tx, ctx.actor, hoja);
    const plazo = hilo.plazos.find((p) => p.id === o.id);
    if (!plazo) throw plazoDesconocido();
    return { hilo, plazo };
  }

  private async asentar(
    tx: Tx,
    ctx: Contexto,
    hilo: Hilo,
    acto: string,
    datos: Record<string, unknown>,
  ): Promise<void> {
    const vivos = hilo.pasos.filter((p) => esVivo(p.estado)).map((p) => p.id);
    await this.vivos.refrescar(tx, hilo.gestion, vivos);
    await this.bitacora.anotar(tx, ctx, { cadena: claveDe(hilo), acto, datos });
  }
}

const sinCorrer = (fecha: Fecha | null): Motivo[] =>
  fecha
    ? []
    : [
        {
          codigo: 'hojas.plazo.sin-correr',
          texto: 'Este plazo aún no corre: espera la recepción de su paso.',
        },
      ];

const noEsMas = (antes: Fecha, despues: Fecha): Motivo[] =>
  despues > antes
    ? []
    : [
        {
          codigo: 'hojas.plazo.no-prorroga',
          texto: `Una prórroga da más tiempo: elija desde el ${fechaDeAgenda(sumarDias(antes, 1), true)}.`,
        },
      ];

function sinJustificar(p: Plazo, hoy: Fecha, justificacion: string | undefined): Motivo[] {
  if (p.fecha === null || p.fecha >= hoy || justificacion?.trim()) return [];
  return [
    {
      codigo: 'hojas.plazo.sin-justificar',
      texto: `El plazo «${p.descripcion}» venció el ${fechaDeAgenda(p.fecha, true)}: escriba la justificación.`,
    },
  ];
}
