import { exigirRol } from '#acceso';
import { Objetos } from '#almacen';
import { exigir, fechaDe, type Contexto, type Motivo } from '#kernel';
import {
  CambiosDeOrganizacion,
  Organigrama,
  PENDIENTES,
  Personal,
  type FuenteDePendientes,
  type QueSigue,
} from '#organizacion';
import { renderActaDeEntrega, type ActaDeEntrega } from '#pdf';
import { UnidadDeTrabajo, type Tx } from '#platform';
import { Inject, Injectable } from '@nestjs/common';
import { cambioElPendiente, noExiste } from '../errores';
import { ActasRepository } from '../persistence/actas.repository';
import { Pendientes, type Origen } from './pendientes';
import { motivosDeReparto, repartir, type Entrega, type Excepcion, type HerederoConocido } from './reparto';

export interface OrdenDeTraspaso {
  readonly de: Origen;
  /** post that inherits, and to which whatever comes back later goes */
  readonly herederoPuestoId: string;
  readonly excepciones?: readonly Excepcion[] | undefined;
  readonly motivo: string;
  /** the post or unidad ends with the handover */
  readonly terminar: boolean;
}

export interface Traspasado {
  readonly actaId: string;
  readonly asuntos: number;
}

/** Everything looked at before anything is written. */
interface Plan {
  readonly origen: string;
  readonly persona: string | null;
  readonly entidad: string;
  readonly puestoIds: readonly string[];
  readonly heredero: HerederoConocido;
  readonly personaHeredera: string | null;
  readonly entregas: readonly Entrega[];
  /** what goes to the heir as it is, where the origin ends */
  readonly siguen: readonly QueSigue[];
}

/** The pieces of the register that a handover reads and writes. */
@Injectable()
export class RegistroDeTraspasos {
  constructor(
    readonly organigrama: Organigrama,
    readonly personal: Personal,
    readonly cambios: CambiosDeOrganizacion,
    readonly actas: ActasRepository,
    readonly pendientes: Pendientes,
    @Inject(PENDIENTES) readonly fuentes: readonly FuenteDePendientes[],
  ) {}
}

/**
 * Hands over what a post or unidad owes, and ends it where asked: plan and acta outside, then one transaction that finds
 * the very same items under lock, moves them all, and keeps the acta. Nothing is left behind, or nothing is done.
 */
@Injectable()
export class Traspasar {
  constructor(
    private readonly uow: UnidadDeTrabajo,
    private readonly piezas: RegistroDeTraspasos,
    private readonly objetos: Objetos,
  ) {}

  /** @throws ErrorDominio `administracion.traspaso`, `administracion.traspaso.cambio` */
  async ejecutar(ctx: Contexto, o: OrdenDeTraspaso): Promise<Traspasado> {
    exigirRol(ctx, 'administrador');
    const anterior = await this.uow.respuestaAnterior<Traspasado>(ctx);
    if (anterior) return anterior.respuesta;
    const { plan, ahora } = await this.uow.leer(async (tx) => ({
      plan: await this.planear(tx, o, ctx.actor.puestoId),
      ahora: tx.ahora,
    }));
    const acta = actaDe(plan, o, ctx.actor.nombre, ahora);
    const guardado = await this.objetos.guardar(await renderActaDeEntrega(acta));
    return this.uow.acto(ctx, (tx) => this.asentar(tx, ctx, o, plan, { acta, ...guardado }));
  }

  private async asentar(
    tx: Tx,
    ctx: Contexto,
    o: OrdenDeTraspaso,
    plan: Plan,
    papel: { acta: ActaDeEntrega; sha256: string; bytes: number },
  ): Promise<Traspasado> {
    const { actas, cambios, fuentes } = this.piezas;
    const deUnidad = o.de.tipo === 'unidad' ? o.de.id : null;
    const herederos = [plan.heredero, ...plan.entregas.map((e) => e.heredero)];
    await actas.bloquear(
      tx,
      [...plan.puestoIds, ...herederos.flatMap((h) => h.puestoId ?? [])],
      [...(deUnidad ? [deUnidad] : []), ...herederos.map((h) => h.unidadId)],
    );
    const ahora = await this.planear(tx, o, ctx.actor.puestoId);
    if (huellaDe(ahora) !== huellaDe(plan)) throw cambioElPendiente();
    const { motivo } = o;
    const actaId = await actas.crear(tx, {
      ...{ origen: o.de.tipo, origenId: o.de.id, origenNombre: plan.origen, motivo },
      ...{ datos: papel.acta, sha256: papel.sha256, bytes: papel.bytes, hechaPor: ctx.actor.nombre },
    });
    await this.objetos.confirmar(tx, papel.sha256);
    const traspaso = { actaId, origen: plan.origen, motivo };
    for (const f of fuentes) await f.traspasar(tx, ctx, ahora.entregas, traspaso);
    if (o.terminar) {
      await cambios.heredar(tx, { puestoIds: plan.puestoIds, unidadId: deUnidad }, plan.heredero, actaId);
      await cambios.terminarPuestos(tx, ctx, plan.puestoIds, motivo);
      if (deUnidad) await cambios.terminarUnidad(tx, ctx, deUnidad, motivo);
    }
    return { actaId, asuntos: ahora.entregas.length };
  }

  /** @param quien post of who orders it: nobody ends the chair they sit in */
  private async planear(tx: Tx, o: OrdenDeTraspaso, quien: string): Promise<Plan> {
    const { organigrama, pendientes } = this.piezas;
    const { nombre, motivos } = await this.nombrar(tx, o);
    const alcance = await pendientes.alcanceDe(tx, o.de);
    const heredero = await this.heredero(tx, { clave: '', puestoId: o.herederoPuestoId });
    const otros = new Map<string, HerederoConocido>();
    for (const e of o.excepciones ?? []) otros.set(e.clave, await this.heredero(tx, e));
    const entregas = repartir(await pendientes.de(tx, alcance), heredero, otros);
    exigir('administracion.traspaso', [
      ...motivos,
      ...(o.terminar && alcance.puestoIds.includes(quien) ? [elPropio] : []),
      ...motivosDeReparto(entregas, heredero, alcance.puestoIds),
    ]);
    const hoy = fechaDe(tx.ahora);
    const ejerce = o.de.tipo === 'puesto' ? await organigrama.enEjercicio(tx, o.de.id, hoy) : null;
    const recibe = await organigrama.enEjercicio(tx, o.herederoPuestoId, hoy);
    return {
      origen: nombre,
      persona: ejerce?.nombre ?? null,
      entidad: (await organigrama.entidad(tx))?.nombre ?? '',
      puestoIds: alcance.puestoIds,
      heredero,
      personaHeredera: recibe?.nombre ?? null,
      entregas,
      siguen: o.terminar ? await pendientes.siguen(tx, alcance) : [],
    };
  }

  private async nombrar(tx: Tx, o: OrdenDeTraspaso): Promise<{ nombre: string; motivos: Motivo[] }> {
    if (o.de.tipo === 'puesto') {
      const p = await this.piezas.organigrama.puesto(tx, o.de.id);
      if (!p) throw noExiste('puesto');
      return { nombre: `${p.cargo} — ${p.unidadSigla}`, motivos: p.activo ? [] : [yaTermino(p.cargo)] };
    }
    const unidades = await this.piezas.personal.unidades(tx, fechaDe(tx.ahora));
    const u = unidades.find((x) => x.id === o.de.id);
    if (!u) throw noExiste('unidad');
    const hijas = unidades.filter((x) => x.superiorId === u.id && x.activa);
    return {
      nombre: `${u.nombre} (${u.sigla})`,
      motivos: [...(u.activa ? [] : [yaTermino(u.nombre)]), ...(o.terminar ? hijas.map(aunDepende) : [])],
    };
  }

  private async heredero(tx: Tx, e: Excepcion): Promise<HerederoConocido> {
    if (e.puestoId) {
      const p = await this.piezas.organigrama.puesto(tx, e.puestoId);
      if (!p) throw noExiste('puesto');
      return {
        puestoId: p.id,
        unidadId: p.unidadId,
        nombre: `${p.cargo} — ${p.unidadSigla}`,
        activo: p.activo,
      };
    }
    const u = e.unidadId ? await this.piezas.organigrama.unidad(tx, e.unidadId) : null;
    if (!u) throw noExiste('unidad');
    return { puestoId: null, unidadId: u.id, nombre: `Bandeja de ${u.sigla}`, activo: u.activa };
  }
}

const yaTermino = (nombre: string): Motivo => ({
  codigo: 'administracion.ya-termino',
  texto: `${nombre} ya no está vigente.`,
});
const elPropio: Motivo = {
  codigo: 'administracion.propio-puesto',
  texto: 'Usted actúa en ese puesto: no puede terminarlo usted mismo.',
};
const aunDepende = (u: { nombre: string }): Motivo => ({
  codigo: 'administracion.unidad.con-dependientes',
  texto: `${u.nombre} depende de ella: disuélvala o cámbiela de superior antes.`,
});

/** Same origin, same items, same heirs: what the acta says is what is done. */
const huellaDe = (p: Plan): string =>
  JSON.stringify([
    p.puestoIds,
    p.entregas.map((e) => [e.pendiente.clave, e.pendiente.detalle, e.heredero.puestoId, e.heredero.unidadId]),
    p.siguen.map((s) => [s.clave, s.detalle]),
  ]);

function actaDe(p: Plan, o: OrdenDeTraspaso, hechaPor: string, fecha: Date): ActaDeEntrega {
  return {
    entidad: p.entidad,
    origen: p.origen,
    ...(p.persona ? { persona: p.persona } : {}),
    heredero: p.heredero.nombre,
    ...(p.personaHeredera ? { personaHeredera: p.personaHeredera } : {}),
    motivo: o.motivo,
    termina: o.terminar,
    filas: p.entregas.map(({ pendiente, heredero }) => ({
      ...(pendiente.codigo ? { codigo: pendiente.codigo } : {}),
      titulo: pendiente.titulo,
      detalle: pendiente.detalle,
      recibe: heredero.nombre,
    })),
    siguen: p.siguen.map(({ codigo, titulo, detalle }) => ({
      ...(codigo ? { codigo } : {}),
      ...{ titulo, detalle },
    })),
    hechaPor,
    fecha,
  };
}
