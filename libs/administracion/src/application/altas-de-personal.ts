import { exigirRol, RegistroDeUsuarios } from '#acceso';
import { exigir, fechaDe, type Contexto, type Rol } from '#kernel';
import { CambiosDeOrganizacion, Organigrama, Personal, RegistroDeOrganizacion } from '#organizacion';
import { UnidadDeTrabajo } from '#platform';
import { Injectable } from '@nestjs/common';
import { noExiste } from '../errores';

/** New units, posts and people; and the new name of a unidad. */
@Injectable()
export class AltasDePersonal {
  constructor(
    private readonly uow: UnidadDeTrabajo,
    private readonly registro: RegistroDeOrganizacion,
    private readonly cambios: CambiosDeOrganizacion,
    private readonly organigrama: Organigrama,
    private readonly personal: Personal,
    private readonly usuarios: RegistroDeUsuarios,
  ) {}

  crearUnidad(
    ctx: Contexto,
    o: { nombre: string; sigla: string; superiorId?: string | undefined },
  ): Promise<{ id: string }> {
    exigirRol(ctx, 'administrador');
    return this.uow.acto(ctx, async (tx) => {
      if (o.superiorId && !(await this.organigrama.unidad(tx, o.superiorId))?.activa)
        throw noExiste('unidad');
      const { nombre, sigla, superiorId } = o;
      const desde = fechaDe(tx.ahora);
      const id = await this.registro.crearUnidad(tx, ctx, {
        ...{ nombre, sigla, desde },
        ...(superiorId ? { superiorId } : {}),
      });
      return { id };
    });
  }

  renombrarUnidad(
    ctx: Contexto,
    o: { id: string; nombre: string; sigla: string; superiorId?: string | undefined; base: string },
  ): Promise<{ id: string }> {
    exigirRol(ctx, 'administrador');
    return this.uow.acto(ctx, async (tx) => {
      if (o.superiorId && !(await this.organigrama.unidad(tx, o.superiorId))?.activa)
        throw noExiste('unidad');
      await this.cambios.renombrarUnidad(tx, ctx, { ...o, superiorId: o.superiorId ?? null });
      return { id: o.id };
    });
  }

  crearPuesto(
    ctx: Contexto,
    o: { unidadId: string; cargo: string; esMae: boolean },
  ): Promise<{ id: string }> {
    exigirRol(ctx, 'administrador');
    return this.uow.acto(ctx, async (tx) => {
      const unidad = await this.organigrama.unidad(tx, o.unidadId);
      if (!unidad) throw noExiste('unidad');
      exigir('administracion.puesto', unidad.activa ? [] : [unidadInactiva(unidad.nombre)], 'invalido');
      return { id: await this.registro.crearPuesto(tx, ctx, { ...o, desde: fechaDe(tx.ahora) }) };
    });
  }

  /** A person, with a login where one is given. @throws those of `RegistroDeUsuarios.crear` */
  crearFuncionario(
    ctx: Contexto,
    o: {
      nombre: string;
      ci: string;
      correo?: string | undefined;
      acceso?: { usuario: string; clave: string; roles: readonly Rol[] } | undefined;
    },
  ): Promise<{ id: string }> {
    exigirRol(ctx, 'administrador');
    return this.uow.acto(ctx, async (tx) => {
      const { nombre, ci, correo } = o;
      const id = await this.registro.crearFuncionario(tx, ctx, { nombre, ci, ...(correo ? { correo } : {}) });
      if (o.acceso) await this.usuarios.crear(tx, ctx, { ...o.acceso, funcionarioId: id, porCambiar: true });
      return { id };
    });
  }

  /**
   * A login for whom is already on record; its password, given by another, serves to choose their own.
   * @throws those of `RegistroDeUsuarios.crear`, and `administracion.funcionario.ceso`
   */
  darUsuario(
    ctx: Contexto,
    o: { funcionarioId: string; usuario: string; clave: string; roles: readonly Rol[] },
  ): Promise<{ id: string }> {
    exigirRol(ctx, 'administrador');
    return this.uow.acto(ctx, async (tx) => {
      const persona = await this.personal.funcionario(tx, o.funcionarioId, true);
      if (!persona) throw noExiste('funcionario');
      exigir('administracion.funcionario.ceso', persona.hasta ? [ceso(persona.nombre)] : []);
      return { id: await this.usuarios.crear(tx, ctx, { ...o, porCambiar: true }) };
    });
  }

  /** @throws those of `RegistroDeUsuarios.restablecerClave` */
  restablecerClave(ctx: Contexto, o: { id: string; clave: string }): Promise<{ sesiones: number }> {
    exigirRol(ctx, 'administrador');
    return this.uow.acto(ctx, (tx) => this.usuarios.restablecerClave(tx, ctx, o.id, o.clave));
  }

  fijarRoles(ctx: Contexto, o: { id: string; roles: readonly Rol[] }): Promise<{ roles: readonly Rol[] }> {
    exigirRol(ctx, 'administrador');
    return this.uow.acto(ctx, async (tx) => {
      const roles = [...new Set(o.roles)].sort();
      await this.usuarios.fijarRoles(tx, ctx, o.id, roles);
      return { roles };
    });
  }
}

const unidadInactiva = (nombre: string) => ({
  codigo: 'administracion.unidad.inactiva',
  texto: `${nombre} ya no está vigente.`,
});

const ceso = (nombre: string) => ({
  codigo: 'administracion.funcionario.ceso',
  texto: `${nombre} cesó: ya no entra al sistema.`,
});
