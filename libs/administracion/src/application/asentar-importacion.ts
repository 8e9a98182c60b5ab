import { RegistroDeUsuarios, type ClaveCifrada } from '#acceso';
import { fechaDe, normalizar, type Contexto } from '#kernel';
import { CambiosDeOrganizacion, Personal, RegistroDeOrganizacion } from '#organizacion';
import type { Tx } from '#platform';
import { Injectable } from '@nestjs/common';
import type { Plan } from '../domain/importacion/plan';

interface Como {
  readonly cifradas: ReadonlyMap<string, ClaveCifrada>;
  /** what is said to change a unidad */
  readonly norma: string;
}

/** Writes a plan, by the same writers and with the same events as the screen's acts. */
@Injectable()
export class AsentarImportacion {
  constructor(
    private readonly registro: RegistroDeOrganizacion,
    private readonly cambios: CambiosDeOrganizacion,
    private readonly personal: Personal,
    private readonly usuarios: RegistroDeUsuarios,
  ) {}

  async ejecutar(tx: Tx, ctx: Contexto, plan: Plan, { cifradas, norma }: Como): Promise<void> {
    const desde = fechaDe(tx.ahora);
    const unidades = await this.asentarUnidades(tx, ctx, plan, norma);
    const puestos = new Map<string, string>();
    for (const { clave, unidad, cargo, esMae } of plan.puestos) {
      const unidadId = unidades.get(unidad) ?? '';
      puestos.set(clave, await this.registro.crearPuesto(tx, ctx, { unidadId, cargo, esMae, desde }));
    }
    const personas = new Map((await this.personal.funcionarios(tx)).map((f) => [f.ci.toUpperCase(), f.id]));
    for (const { ci, nombre, correo } of plan.personas) {
      const nueva = { ci, nombre, ...(correo ? { correo } : {}) };
      personas.set(ci, await this.registro.crearFuncionario(tx, ctx, nueva));
    }
    for (const d of plan.designaciones) {
      const puestoId = 'id' in d.puesto ? d.puesto.id : (puestos.get(d.puesto.clave) ?? '');
      const funcionarioId = personas.get(d.ci) ?? '';
      const quien = { puestoId, funcionarioId, calidad: 'titular' as const };
      await this.registro.designar(tx, ctx, { ...quien, desde: d.desde, memorandum: d.memorandum });
    }
    for (const { ci, usuario, roles } of plan.usuarios) {
      const clave = cifradas.get(usuario);
      if (!clave) throw new Error(`falta la clave de ${usuario}`);
      const funcionarioId = personas.get(ci) ?? '';
      await this.usuarios.crear(tx, ctx, { usuario, clave, funcionarioId, roles, porCambiar: true });
    }
  }

  /** @returns id of each unidad, by its key */
  private async asentarUnidades(
    tx: Tx,
    ctx: Contexto,
    plan: Plan,
    base: string,
  ): Promise<Map<string, string>> {
    const desde = fechaDe(tx.ahora);
    const activas = (await this.personal.unidades(tx, desde)).filter((u) => u.activa);
    const ids = new Map(activas.map((u) => [normalizar(u.sigla), u.id]));
    for (const { clave, id, nombre, sigla, superior } of plan.unidades) {
      const superiorId = superior === null ? null : (ids.get(superior) ?? null);
      if (id) await this.cambios.renombrarUnidad(tx, ctx, { id, nombre, sigla, superiorId, base });
      else {
        const nueva = { nombre, sigla, desde, ...(superiorId ? { superiorId } : {}) };
        ids.set(clave, await this.registro.crearUnidad(tx, ctx, nueva));
      }
    }
    return ids;
  }
}
