import { exigirRol } from '#acceso';
import { exigir, fechaDe, type Contexto, type Motivo } from '#kernel';
import { PENDIENTES, Personal, type FuenteDePendientes, type Pendiente, type QueSigue } from '#organizacion';
import { UnidadDeTrabajo, type Tx } from '#platform';
import { Inject, Injectable } from '@nestjs/common';

/** A post, or a unidad with all its posts and its tray. */
export interface Origen {
  readonly tipo: 'puesto' | 'unidad';
  readonly id: string;
}

/** What keeps somebody from ending: everything still owed, from all who keep work. */
@Injectable()
export class Pendientes {
  constructor(
    private readonly uow: UnidadDeTrabajo,
    private readonly personal: Personal,
    @Inject(PENDIENTES) private readonly fuentes: readonly FuenteDePendientes[],
  ) {}

  ver(ctx: Contexto, origen: Origen): Promise<Pendiente[]> {
    exigirRol(ctx, 'administrador');
    return this.uow.leer(async (tx) => this.de(tx, await this.alcanceDe(tx, origen)));
  }

  async de(tx: Tx, de: { puestoIds: readonly string[]; unidadIds: readonly string[] }): Promise<Pendiente[]> {
    const listas: Pendiente[][] = [];
    for (const f of this.fuentes) listas.push(await f.deben(tx, de));
    return listas.flat();
  }

  /** What goes to the heir of those that end without moving. */
  async siguen(
    tx: Tx,
    de: { puestoIds: readonly string[]; unidadIds: readonly string[] },
  ): Promise<QueSigue[]> {
    const listas: QueSigue[][] = [];
    for (const f of this.fuentes) listas.push(await f.siguen(tx, de));
    return listas.flat();
  }

  /** @throws ErrorDominio `administracion.pendientes` listing what is owed (the first ten, and how many more) */
  async exigirNinguno(tx: Tx, puestoIds: readonly string[]): Promise<void> {
    const pendientes = await this.de(tx, { puestoIds, unidadIds: [] });
    exigir('administracion.pendientes', motivosPorPendientes(pendientes));
  }

  /** @returns the posts in force of the origin and, for a unidad, its tray */
  async alcanceDe(tx: Tx, o: Origen): Promise<{ puestoIds: string[]; unidadIds: string[] }> {
    if (o.tipo === 'puesto') return { puestoIds: [o.id], unidadIds: [] };
    const hoy = fechaDe(tx.ahora);
    const puestos = await this.personal.puestos(tx, hoy);
    return {
      puestoIds: puestos.filter((p) => p.unidadId === o.id && p.activo).map((p) => p.id),
      unidadIds: [o.id],
    };
  }
}

export function motivosPorPendientes(pendientes: readonly Pendiente[]): Motivo[] {
  const motivos = pendientes.slice(0, 10).map((p) => ({
    codigo: 'administracion.pendiente',
    texto: `${p.codigo ? `${p.codigo}: ` : ''}${p.titulo} (${p.detalle}).`,
  }));
  const resto = pendientes.length - motivos.length;
  if (resto > 0) motivos.push({ codigo: 'administracion.pendiente', texto: `Y ${resto} más por entregar.` });
  return motivos;
}
