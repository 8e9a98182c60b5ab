import { esReservada } from '../domain/confidencialidad';
import { Alcance } from '#acceso';
import { Bitacora } from '#auditoria';
import { exigir, fechaDe, type Actor, type Contexto, type Motivo } from '#kernel';
import type { Puesto } from '#organizacion';
import { UnidadDeTrabajo, type Tx } from '#platform';
import { Injectable } from '@nestjs/common';
import { salenDeLaRuta } from '../domain/alcance';
import { enMovimiento, hojaDesconocida, pasoDesconocido } from '../domain/errores';
import { oficialPresente } from '../domain/ingresar';
import { motivosSinJustificar } from '../domain/plazos';
import type { Cambios, DestinoConocido, Envio, Hilo, Paso, Quien, RefHoja } from '../domain/tipos';
import { HilosRepository, type Hoja } from '../persistence/hilos.repository';
import { PasosRepository, type Circunstancia, type PasoAbierto } from '../persistence/pasos.repository';
import { Destinos, type DestinoPedido } from './destinos';

import { miraElCalendario, SIN_TIEMPOS, tiemposDe, type Tiempos } from './tiempos';

export { comoPlazo } from './destinos';
export type { DestinoPedido } from './destinos';

/** An HR opened for an act: its head, its rules' view, and the step acted on. */
export interface Abierta {
  readonly hoja: Hoja;
  readonly hilo: Hilo;
  readonly paso: Paso;
  readonly quien: Quien;
}

export const quienActua = (actor: Actor): Quien => ({
  puestoId: actor.puestoId,
  unidadId: actor.unidadId,
  roles: actor.roles,
  soloLee: actor.soloLee,
});

export const claveDe = (h: { gestion: number; id: string }): string => `hoja/${h.gestion}/${h.id}`;

/** What every act on an HR does first and last: find what the person may see, lock it, and write the outcome with its event. */
@Injectable()
export class Hilos {
  constructor(
    private readonly uow: UnidadDeTrabajo,
    readonly registro: HilosRepository,
    private readonly pasos: PasosRepository,
    private readonly destinos: Destinos,
    private readonly alcance: Alcance,
    private readonly bitacora: Bitacora,
  ) {}

  /** @throws ErrorDominio `hojas.no-encontrada`, the same for what does not exist and what is hidden */
  async exigirHoja(tx: Tx, ctx: Contexto, gestion: number, id: string, bloquear = false): Promise<Hoja> {
    const hoja = await this.registro.hoja(tx, gestion, id, bloquear);
    if (!hoja || !(await this.esVisible(tx, ctx.actor, hoja))) throw hojaDesconocida();
    return hoja;
  }

  /** Locks the HR of a step and loads it. @throws ErrorDominio `hojas.paso.no-encontrado` */
  async abrirPaso(tx: Tx, ctx: Contexto, gestion: number, pasoId: string): Promise<Abierta> {
    const hoja = await this.registro.hojaDePaso(tx, gestion, pasoId);
    if (!hoja || !(await this.esVisible(tx, ctx.actor, hoja))) throw pasoDesconocido();
    const hilo = await this.cargar(tx, ctx.actor, hoja);
    const paso = hilo.pasos.find((p) => p.id === pasoId);
    if (!paso) throw pasoDesconocido();
    return { hoja, hilo, paso, quien: quienActua(ctx.actor) };
  }

  /**
   * The HR that moves this one, with its oficial; null when it is not grouped.
   * @param con an HR of the group, whose row is taken together with that of the root; absent: only to look
   */
  async raiz(
    tx: Tx,
    ancestros: readonly RefHoja[],
    con?: { gestion: number; id: string },
  ): Promise<{ hoja: Hoja; hilo: Hilo; oficial: Paso } | null> {
    const cima = ancestros.at(-1);
    if (cima && con) await this.registro.bloquear(tx, [cima, con]);
    const hoja = cima ? await this.registro.hoja(tx, cima.gestion, cima.id) : null;
    if (!hoja) return null;
    const hilo = await this.registro.hilo(tx, hoja);
    const oficial = oficialPresente(hilo);
    // Locked too late: what was the top of the group is now grouped itself, or was parted.
    if (!oficial || hilo.ancestros.length > 0) throw enMovimiento();
    return { hoja, hilo, oficial };
  }

  /** An HR with what its rules need, as this person may be told of it: those of its group that are hidden are marked so. */
  async cargar(tx: Tx, actor: Actor, hoja: Hoja): Promise<Hilo> {
    const hilo = await this.registro.hilo(tx, hoja);
    const { ancestros, descendientes } = hilo;
    if (ancestros.length + descendientes.length === 0) return hilo;
    const vistas = new Set((await this.visibles(tx, actor, [...ancestros, ...descendientes])).map(claveDe));
    const marcar = <H extends RefHoja>(h: H): H => (vistas.has(claveDe(h)) ? h : { ...h, oculta: true });
    return { ...hilo, ancestros: ancestros.map(marcar), descendientes: descendientes.map(marcar) };
  }

  /** Those of a group that this person may see: a hidden one is not named. */
  async visibles<H extends RefHoja>(tx: Tx, actor: Actor, refs: readonly H[]): Promise<H[]> {
    const salida: H[] = [];
    for (const h of refs) {
      const { gestion, id, confidencialidad = 'CONFIDENCIAL' } = h;
      if (await this.esVisible(tx, actor, { gestion, id, confidencialidad })) salida.push(h);
    }
    return salida;
  }

  /** Those that travel with an HR and this person may see; what hangs from a hidden one does not say from which. */
  async agrupadasVisibles(tx: Tx, actor: Actor, hilo: Hilo): Promise<Hilo['descendientes']> {
    const vistas = await this.visibles(tx, actor, hilo.descendientes);
    const nombrables = new Set([hilo.codigo, ...vistas.map((d) => d.codigo)]);
    return vistas.map((d) => (nombrables.has(d.en) ? d : { ...d, en: '' }));
  }

  async esVisible(
    tx: Tx,
    actor: Actor,
    hoja: Pick<Hoja, 'gestion' | 'id' | 'confidencialidad'>,
  ): Promise<boolean> {
    if (hoja.confidencialidad === 'PUBLICA' || hoja.confidencialidad === 'INTERNA') return true;
    return this.alcance.alcanza(
      tx,
      claveDe(hoja),
      actor,
      hoja.confidencialidad === 'CONFIDENCIAL' ? 'puesto' : 'unidad',
    );
  }

  /** A look at what is reserved is itself an event; at the rest it leaves nothing. */
  async dejarRastroDeLectura(
    ctx: Contexto,
    hoja: Pick<Hoja, 'gestion' | 'id' | 'confidencialidad'>,
    como: 'ver' | 'imprimir' | 'leer-historia',
  ): Promise<void> {
    if (!esReservada(hoja.confidencialidad)) return;
    await this.uow.interno((tx) => this.bitacora.anotar(tx, ctx, { cadena: claveDe(hoja), acto: como }));
  }

  /** Looks destinations up at once. */
  envios(tx: Tx, pedidos: readonly DestinoPedido[]): Promise<Envio[]> {
    return this.destinos.envios(tx, pedidos);
  }

  /** @throws ErrorDominio `hojas.derivacion.destino-desconocido` */
  destinoPuesto(tx: Tx, puestoId: string): Promise<DestinoConocido> {
    return this.destinos.puesto(tx, puestoId);
  }

  /** Posts named in an order beside its destinations. @throws ErrorDominio `hojas.derivacion.destino-desconocido`, `hojas.derivacion.destino-inactivo` */
  exigirPuestos(tx: Tx, ids: readonly string[]): Promise<Puesto[]> {
    return this.destinos.exigirPuestos(tx, ids);
  }

  /** An event on an HR that another one's act concerns: nothing of it moves. */
  async dejarConstancia(
    tx: Tx,
    ctx: Contexto,
    h: { gestion: number; id: string },
    acto: string,
    datos: Record<string, unknown>,
  ): Promise<void> {
    await this.bitacora.anotar(tx, ctx, { cadena: claveDe(h), acto, datos });
  }

  /** Writes a decision: steps, who may see the HR from now on, and its event. */
  async asentar(
    tx: Tx,
    ctx: Contexto,
    hilo: Hilo,
    cambios: Cambios,
    acto: { readonly nombre: string; readonly datos?: Record<string, unknown> } & Omit<
      Circunstancia,
      'nombre' | 'acto'
    >,
  ): Promise<PasoAbierto[]> {
    const { nombre, datos, ...circunstancia } = acto;
    const { justificacion } = circunstancia;
    const tiempos = await this.tiempos(tx, hilo, cambios, justificacion);
    const abiertos = await this.pasos.aplicar(tx, hilo, cambios, {
      ...circunstancia,
      tiempos,
      nombre: ctx.actor.nombre,
      acto: nombre,
    });
    // What travels with it is seen by whoever it travels to.
    const claves = [hilo, ...hilo.descendientes].map(claveDe);
    for (const n of cambios.nuevos) await this.alcance.concederRuta(tx, claves, n.aPuestoId, n.aUnidadId);
    await this.alcance.retirar(tx, claves, salenDeLaRuta(hilo, cambios));
    for (const c of cambios.pasos) {
      if (c.tenedorPuestoId) await this.alcance.conceder(tx, claves, { puestoId: c.tenedorPuestoId });
    }
    await this.bitacora.anotar(tx, ctx, {
      cadena: claveDe(hilo),
      acto: nombre,
      datos: {
        ...datos,
        ...(justificacion ? { justificacion } : {}),
        ...(tiempos.corren.length > 0 ? { plazos: tiempos.corren.map((p) => ({ ...p })) } : {}),
        ...comoEvento(cambios, abiertos),
      },
    });
    return abiertos;
  }

  /** Why a decision that closes a step late may not be taken without saying why. */
  motivosDeTardanza(tx: Tx, hilo: Hilo, c: Cambios, justificacion: string | undefined): Motivo[] {
    return motivosSinJustificar(hilo, c, fechaDe(tx.ahora), justificacion);
  }

  /** The clocks that a decision starts; it does not close late without saying why. @throws ErrorDominio `hojas.plazo.tarde` */
  private async tiempos(tx: Tx, hilo: Hilo, c: Cambios, justificacion: string | undefined): Promise<Tiempos> {
    const hoy = fechaDe(tx.ahora);
    exigir('hojas.plazo.tarde', motivosSinJustificar(hilo, c, hoy, justificacion));
    if (!miraElCalendario(hilo, c)) return SIN_TIEMPOS;
    return tiemposDe(hilo, c, await this.destinos.calendario(tx), hoy);
  }
}

/** A decision as its event keeps it: enough to replay it (`domain/repetir.ts`). */
function comoEvento(c: Cambios, abiertos: readonly PasoAbierto[]): Record<string, unknown> {
  return {
    ...sinVacios({ adeudos: c.adeudos, cambiosDePlazo: c.plazos, plazosNuevos: c.plazosNuevos }),
    ...(c.padre === undefined ? {} : { padre: c.padre }),
    pasos: c.pasos.map((p) => ({ ...p })),
    nuevos: c.nuevos.map((n, i) => ({
      ...n,
      id: abiertos[i]?.id,
      secuencia: abiertos[i]?.secuencia,
      ...sinVacios({ adeudoIds: abiertos[i]?.adeudoIds ?? [] }),
    })),
  };
}

/** Lists that say something: an event carries no empty ones. */
function sinVacios(listas: Record<string, readonly unknown[]>): Record<string, readonly unknown[]> {
  return Object.fromEntries(Object.entries(listas).filter(([, l]) => l.length > 0));
}
