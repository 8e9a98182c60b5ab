import { Alcance } from '#acceso';
import { Bitacora } from '#auditoria';
import { exigir, fechaDe, type Actor, type Contexto } from '#kernel';
import { Organigrama, type Puesto } from '#organizacion';
import { UnidadDeTrabajo, type Tx } from '#platform';
import { Injectable } from '@nestjs/common';
import { destinoDesconocido, destinoInactivo, hojaDesconocida, pasoDesconocido } from '../domain/errores';
import { motivosSinJustificar } from '../domain/plazos';
import type { Cambios, DestinoConocido, Envio, Hilo, Paso, PlazoPedido, Quien } from '../domain/tipos';
import { HilosRepository, type Hoja } from '../persistence/hilos.repository';
import { PasosRepository, type Circunstancia, type PasoAbierto } from '../persistence/pasos.repository';
import { miraElCalendario, SIN_TIEMPOS, tiemposDe, type Tiempos } from './tiempos';

/** Somewhere to send, as it comes in an order. */
export interface DestinoPedido {
  readonly puestoId?: string | undefined;
  readonly unidadId?: string | undefined;
  readonly acciones: readonly string[];
  readonly proveido: string;
  /** a date, or so many days from its reception */
  readonly plazo?: string | { readonly modo: 'habiles' | 'calendario'; readonly dias: number } | undefined;
}

export const comoPlazo = (plazo: DestinoPedido['plazo']): PlazoPedido | null =>
  typeof plazo === 'string' ? { modo: 'fecha', fecha: plazo } : (plazo ?? null);

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
});

export const claveDe = (h: { gestion: number; id: string }): string => `hoja/${h.gestion}/${h.id}`;

/** What every act on an HR does first and last: find what the person may see, lock it, and write the outcome with its event. */
@Injectable()
export class Hilos {
  constructor(
    private readonly uow: UnidadDeTrabajo,
    readonly registro: HilosRepository,
    private readonly pasos: PasosRepository,
    private readonly organigrama: Organigrama,
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
    const hojaId = await this.registro.hojaDePaso(tx, gestion, pasoId);
    const hoja = hojaId ? await this.registro.hoja(tx, gestion, hojaId, true) : null;
    if (!hoja || !(await this.esVisible(tx, ctx.actor, hoja))) throw pasoDesconocido();
    const hilo = await this.registro.hilo(tx, hoja);
    const paso = hilo.pasos.find((p) => p.id === pasoId);
    if (!paso) throw pasoDesconocido();
    return { hoja, hilo, paso, quien: quienActua(ctx.actor) };
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
  async dejarRastroDeLectura(ctx: Contexto, hoja: Hoja, como: 'ver' | 'imprimir'): Promise<void> {
    if (hoja.confidencialidad !== 'RESERVADA' && hoja.confidencialidad !== 'CONFIDENCIAL') return;
    await this.uow.interno((tx) => this.bitacora.anotar(tx, ctx, { cadena: claveDe(hoja), acto: como }));
  }

  /** Looks destinations up at once. @throws ErrorDominio `hojas.derivacion.destino-desconocido` */
  async envios(tx: Tx, pedidos: readonly DestinoPedido[]): Promise<Envio[]> {
    const puestos = await this.organigrama.puestos(
      tx,
      pedidos.flatMap((p) => p.puestoId ?? []),
    );
    const unidades = await this.organigrama.unidades(
      tx,
      pedidos.flatMap((p) => (p.puestoId ? [] : (p.unidadId ?? []))),
    );
    return pedidos.map((pedido): Envio => {
      const puesto = puestos.find((p) => p.id === pedido.puestoId);
      const unidad = unidades.find((u) => u.id === pedido.unidadId);
      const destino: DestinoConocido | null = puesto
        ? { puestoId: puesto.id, unidadId: puesto.unidadId, activo: puesto.activo, nombre: puesto.cargo }
        : unidad && !pedido.puestoId
          ? { puestoId: null, unidadId: unidad.id, activo: unidad.activa, nombre: unidad.nombre }
          : null;
      if (!destino) throw destinoDesconocido();
      return {
        destino,
        acciones: pedido.acciones,
        proveido: pedido.proveido,
        plazo: comoPlazo(pedido.plazo),
      };
    });
  }

  /** @throws ErrorDominio `hojas.derivacion.destino-desconocido` */
  async destinoPuesto(tx: Tx, puestoId: string): Promise<DestinoConocido> {
    const [envio] = await this.envios(tx, [{ puestoId, acciones: [], proveido: '' }]);
    if (!envio) throw destinoDesconocido();
    return envio.destino;
  }

  /** Posts named in an order beside its destinations. @throws ErrorDominio `hojas.derivacion.destino-desconocido`, `hojas.derivacion.destino-inactivo` */
  async exigirPuestos(tx: Tx, ids: readonly string[]): Promise<Puesto[]> {
    const puestos = await this.organigrama.puestos(tx, ids);
    if (puestos.length !== ids.length) throw destinoDesconocido();
    const inactivo = puestos.find((p) => !p.activo);
    if (inactivo) throw destinoInactivo(inactivo.cargo);
    return puestos;
  }

  /** Writes a decision: steps, who may see the HR from now on, and its event. */
  async asentar(
    tx: Tx,
    ctx: Contexto,
    hilo: Hilo,
    cambios: Cambios,
    acto: { readonly nombre: string; readonly datos?: Record<string, unknown> } & Omit<
      Circunstancia,
      'nombre'
    >,
  ): Promise<PasoAbierto[]> {
    const { nombre, datos, ...circunstancia } = acto;
    const { justificacion } = circunstancia;
    const tiempos = await this.tiempos(tx, hilo, cambios, justificacion);
    const abiertos = await this.pasos.aplicar(tx, hilo, cambios, {
      ...circunstancia,
      tiempos,
      nombre: ctx.actor.nombre,
    });
    for (const n of cambios.nuevos)
      await this.alcance.concederRuta(tx, claveDe(hilo), n.aPuestoId, n.aUnidadId);
    for (const c of cambios.pasos) {
      if (c.tenedorPuestoId) await this.alcance.conceder(tx, claveDe(hilo), { puestoId: c.tenedorPuestoId });
    }
    await this.bitacora.anotar(tx, ctx, {
      cadena: claveDe(hilo),
      acto: nombre,
      datos: {
        ...datos,
        ...(justificacion ? { justificacion } : {}),
        ...(tiempos.corren.length > 0 ? { plazos: tiempos.corren.map((p) => ({ ...p })) } : {}),
        pasos: cambios.pasos.map((p) => ({ ...p })),
        nuevos: cambios.nuevos.map((n, i) => ({
          ...n,
          id: abiertos[i]?.id,
          secuencia: abiertos[i]?.secuencia,
        })),
      },
    });
    return abiertos;
  }

  /** The clocks that a decision starts; it does not close late without saying why. @throws ErrorDominio `hojas.plazo.tarde` */
  private async tiempos(tx: Tx, hilo: Hilo, c: Cambios, justificacion: string | undefined): Promise<Tiempos> {
    const hoy = fechaDe(tx.ahora);
    exigir('hojas.plazo.tarde', motivosSinJustificar(hilo, c, hoy, justificacion));
    if (!miraElCalendario(hilo, c)) return SIN_TIEMPOS;
    return tiemposDe(hilo, c, await this.organigrama.calendario(tx), hoy);
  }
}
