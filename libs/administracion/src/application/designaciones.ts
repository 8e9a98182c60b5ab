import { exigirRol, RegistroDeUsuarios } from '#acceso';
import { Objetos } from '#almacen';
import { Documentos } from '#documentos';
import { fechaDe, sumarDias, type Calidad, type Contexto, type Fecha } from '#kernel';
import { CambiosDeOrganizacion, Personal } from '#organizacion';
import { UnidadDeTrabajo, type Tx } from '#platform';
import { Injectable } from '@nestjs/common';
import { noExiste } from '../errores';
import { Pendientes } from './pendientes';

export interface OrdenDeDesignacion {
  readonly puestoId: string;
  readonly funcionarioId: string;
  readonly calidad: Calidad;
  readonly desde: Fecha;
  readonly hasta?: Fecha | undefined;
  readonly memorandum: string;
  /** upload of the memorándum itself */
  readonly archivoId?: string | undefined;
}

export interface OrdenDeCierre {
  readonly id: string;
  readonly hasta: Fecha;
  readonly motivo: string;
  /** who takes the post the next day, in the same act */
  readonly sucesor?: Omit<OrdenDeDesignacion, 'puestoId' | 'desde'> | undefined;
}

/** Who fills a post, from when to when, by which memorándum. The work stays with the post: it is never left to nobody. */
@Injectable()
export class Designaciones {
  constructor(
    private readonly uow: UnidadDeTrabajo,
    private readonly cambios: CambiosDeOrganizacion,
    private readonly personal: Personal,
    private readonly documentos: Documentos,
    private readonly pendientes: Pendientes,
    private readonly usuarios: RegistroDeUsuarios,
  ) {}

  /** @returns with what is allowed and yet worth a second look: two that stand in for each other */
  designar(ctx: Contexto, o: OrdenDeDesignacion): Promise<{ id: string; avisos: string[] }> {
    exigirRol(ctx, 'administrador');
    return this.uow.acto(ctx, async (tx) => {
      const id = await this.registrar(tx, ctx, o);
      const cruce = await this.personal.seSuplen(tx, id);
      const aviso =
        cruce &&
        `${cruce.suplente} y ${cruce.suplido} se suplen el uno al otro: cada uno actúa en el puesto del otro.`;
      return { id, avisos: aviso ? [aviso] : [] };
    });
  }

  /** @throws ErrorDominio `administracion.pendientes` when its post is left vacant while it owes something */
  cerrar(ctx: Contexto, o: OrdenDeCierre): Promise<{ id: string; sucesorId: string | null }> {
    exigirRol(ctx, 'administrador');
    return this.uow.acto(ctx, async (tx) => {
      const { designacion, vacante } = await this.cambios.cerrarDesignacion(tx, ctx, o);
      const { puestoId } = designacion;
      const sucesorId = o.sucesor
        ? await this.registrar(tx, ctx, { ...o.sucesor, puestoId, desde: sumarDias(o.hasta, 1) })
        : null;
      if (vacante && !sucesorId) await this.pendientes.exigirNinguno(tx, [puestoId]);
      return { id: o.id, sucesorId };
    });
  }

  /**
   * A person leaves the entidad: their designaciones end, and they do not enter again.
   * @throws ErrorDominio `administracion.pendientes` while a post of theirs would be left with something owed
   */
  cesar(ctx: Contexto, o: { id: string; motivo: string }): Promise<{ id: string; designaciones: number }> {
    exigirRol(ctx, 'administrador');
    return this.uow.acto(ctx, async (tx) => {
      if (!(await this.personal.funcionario(tx, o.id, true))) throw noExiste('funcionario');
      const ayer = sumarDias(fechaDe(tx.ahora), -1);
      const suyas = await this.personal.vigentesDe(tx, o.id, fechaDe(tx.ahora));
      const vacantes: string[] = [];
      for (const d of suyas) {
        const hasta = d.desde > ayer ? d.desde : ayer;
        const { vacante } = await this.cambios.cerrarDesignacion(tx, ctx, {
          id: d.id,
          hasta,
          motivo: o.motivo,
        });
        if (vacante) vacantes.push(d.puestoId);
      }
      if (vacantes.length > 0) await this.pendientes.exigirNinguno(tx, vacantes);
      await this.cambios.terminarFuncionario(tx, ctx, o.id, o.motivo);
      await this.usuarios.desactivarDe(tx, ctx, o.id);
      return { id: o.id, designaciones: suyas.length };
    });
  }

  private async registrar(tx: Tx, ctx: Contexto, o: OrdenDeDesignacion): Promise<string> {
    const { archivoId, ...d } = o;
    const archivo = archivoId ? await this.documentos.tomarArchivo(tx, ctx, archivoId) : undefined;
    return this.cambios.designar(tx, ctx, {
      ...d,
      ...(archivo ? { archivo: { sha256: archivo.sha256, nombre: archivo.nombre } } : {}),
    });
  }
}

/** The memorándum of a designación, as it was uploaded. */
@Injectable()
export class MemorandumDeDesignacion {
  constructor(
    private readonly uow: UnidadDeTrabajo,
    private readonly personal: Personal,
    private readonly objetos: Objetos,
  ) {}

  async ejecutar(ctx: Contexto, id: string): Promise<{ pdf: Buffer; nombre: string }> {
    exigirRol(ctx, 'administrador', 'auditor');
    const d = await this.uow.leer((tx) => this.personal.designacion(tx, id));
    if (!d?.memorandumSha256) throw noExiste('memorandum');
    return {
      pdf: await this.objetos.leer(d.memorandumSha256),
      nombre: d.memorandumNombre ?? 'memorándum.pdf',
    };
  }
}
