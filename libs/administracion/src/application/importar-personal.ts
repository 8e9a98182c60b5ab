import { exigirRol, RegistroDeUsuarios, type ClaveCifrada } from '#acceso';
import { Bitacora } from '#auditoria';
import { fechaDe, tieneControl, unaLinea, type Contexto } from '#kernel';
import { Personal } from '#organizacion';
import { leerPlanilla, type FilaDePlanilla } from '#planillas';
import { UnidadDeTrabajo, type Tx } from '#platform';
import { Injectable } from '@nestjs/common';
import { createHash } from 'node:crypto';
import { columnasDe, leerFilas } from '../domain/importacion/filas';
import { totalesDe, type Actual, type Plan } from '../domain/importacion/plan';
import { planear } from '../domain/importacion/planear';
import * as errores from '../errores';
import { ImportacionesRepository } from '../persistence/importaciones.repository';
import { AsentarImportacion } from './asentar-importacion';

export interface ClaveDeImportado {
  readonly usuario: string;
  readonly clave: string;
}
export type Totales = ReturnType<typeof totalesDe>;

/** Passwords that are ciphered at a time: each takes its while and its memory. */
const A_LA_VEZ = 4;

/** Units, posts and people from a sheet: first what it would do, row by row; then all of it, or nothing. */
@Injectable()
export class ImportarPersonal {
  constructor(
    private readonly uow: UnidadDeTrabajo,
    private readonly personal: Personal,
    private readonly usuarios: RegistroDeUsuarios,
    private readonly importaciones: ImportacionesRepository,
    private readonly asentar: AsentarImportacion,
    private readonly bitacora: Bitacora,
  ) {}

  /**
   * Says what a sheet would do; nothing of it is done.
   * @throws ErrorDominio `planillas.ilegible`, `planillas.grande`, `administracion.importacion.columnas`, `administracion.importacion.vacia`
   */
  async ensayar(ctx: Contexto, { nombre, bytes }: { nombre: string; bytes: Uint8Array }) {
    exigirRol(ctx, 'administrador');
    const filas = await leerPlanilla(bytes);
    const sha256 = createHash('sha256').update(bytes).digest('hex');
    return this.uow.acto(ctx, async (tx) => {
      const { plan, huella, ajenas } = await this.planear(tx, filas);
      const guardada = { archivo: nombreLimpio(nombre), sha256, filas, huella };
      const id = await this.importaciones.guardar(tx, ctx.actor.usuarioId, guardada);
      return {
        ...{ id, archivo: guardada.archivo, sinUso: ajenas },
        filas: plan.filas,
        totales: totalesDe(plan),
        usuarios: plan.usuarios.map(({ usuario, nombre: suyo, ci }) => ({ usuario, nombre: suyo, ci })),
      };
    });
  }

  /**
   * Does what was shown: all, in one transaction, or nothing.
   * @param claves one for each login that it creates; each serves to choose one's own
   * @throws ErrorDominio `administracion.importacion.cambio` when the entidad is not what it was, `.hecha`, `.con-errores`, `.claves`
   */
  async confirmar(
    ctx: Contexto,
    id: string,
    claves: readonly ClaveDeImportado[],
  ): Promise<{ totales: Totales }> {
    exigirRol(ctx, 'administrador');
    const previa = await this.uow.respuestaAnterior<{ totales: Totales }>(ctx);
    if (previa) return previa.respuesta;
    const esperados = await this.uow.leer(async (tx) => {
      const { plan } = await this.ensayada(tx, ctx, id, false);
      return plan.usuarios.map((u) => u.usuario);
    });
    const cifradas = await this.cifrar(esperados, claves);
    return this.uow.acto(ctx, async (tx) => {
      await this.personal.sujetar(tx);
      const { plan, archivo, sha256 } = await this.ensayada(tx, ctx, id, true);
      const norma = `Planilla «${archivo}»`;
      await this.asentar.ejecutar(tx, ctx, plan, { cifradas, norma });
      await this.importaciones.darPorHecha(tx, id);
      const totales = totalesDe(plan);
      const datos = { archivo, sha256, ...totales };
      await this.bitacora.anotar(tx, ctx, { cadena: 'organizacion', acto: 'importar-personal', datos });
      return { totales };
    });
  }

  /** The sheet that was tried, planned again over what is now: it has to be what was shown. */
  private async ensayada(tx: Tx, ctx: Contexto, id: string, bloquear: boolean) {
    const i = await this.importaciones.buscar(tx, ctx.actor.usuarioId, id, bloquear);
    if (!i) throw errores.noExiste('importacion');
    if (i.hecha) throw errores.importacionHecha();
    const { plan, huella } = await this.planear(tx, i.filas);
    if (huella !== i.huella) throw errores.cambioElOrganigrama();
    const { errores: cuantos } = totalesDe(plan);
    if (cuantos > 0) throw errores.importacionConErrores(cuantos);
    return { plan, archivo: i.archivo, sha256: i.sha256 };
  }

  private async planear(
    tx: Tx,
    filas: readonly FilaDePlanilla[],
  ): Promise<{ plan: Plan; huella: string; ajenas: string[] }> {
    const [cabeza, ...resto] = filas;
    const { lugares, ajenas, repetidas } = columnasDe(cabeza?.celdas ?? []);
    if (!lugares.has('sigla') || repetidas.length > 0) throw errores.columnas(repetidas);
    if (resto.length === 0) throw errores.planillaVacia();
    const { leidas, faltas } = leerFilas(resto, lugares);
    const hoy = fechaDe(tx.ahora);
    const actual = await this.actual(tx);
    const plan = planear(leidas, faltas, actual, hoy);
    const huella = createHash('sha256')
      .update(JSON.stringify([hoy, actual, plan]))
      .digest('hex');
    return { plan, huella, ajenas };
  }

  private async actual(tx: Tx): Promise<Actual> {
    const hoy = fechaDe(tx.ahora);
    const titulares = await this.personal.titularesDesde(tx, hoy);
    const usuarios = await this.usuarios.listar(tx);
    const porPersona = new Map(usuarios.map((u) => [u.funcionarioId, u.usuario]));
    const unidades = (await this.personal.unidades(tx, hoy)).filter((u) => u.activa);
    const vigentes = new Set(unidades.map((u) => u.id));
    const puestos = (await this.personal.puestos(tx, hoy)).filter(
      (p) => p.activo && vigentes.has(p.unidadId),
    );
    const porId = (a: { id: string }, b: { id: string }) => Number(a.id) - Number(b.id);
    return {
      unidades: unidades
        .map(({ id, nombre, sigla, superiorId }) => ({ id, nombre, sigla, superiorId }))
        .sort(porId),
      puestos: puestos
        .map((p) => ({ ...p, titularId: titulares.get(p.id) ?? null }))
        .map(({ id, cargo, unidadId, esMae, titularId }) => ({ id, cargo, unidadId, esMae, titularId }))
        .sort(porId),
      personas: (await this.personal.funcionarios(tx))
        .map(({ id, nombre, ci, hasta }) => ({
          ...{ id, nombre, ci, ceso: hasta !== null },
          usuario: porPersona.get(id) ?? null,
        }))
        .sort(porId),
      usuarios: usuarios.map((u) => u.usuario),
    };
  }

  private async cifrar(
    esperados: readonly string[],
    claves: readonly ClaveDeImportado[],
  ): Promise<ReadonlyMap<string, ClaveCifrada>> {
    const dadas = new Map(claves.map((c) => [c.usuario, c.clave]));
    const faltan = esperados.filter((u) => !dadas.has(u));
    if (faltan.length > 0 || dadas.size !== esperados.length) throw errores.clavesDeOtros(faltan);
    const cifradas = new Map<string, ClaveCifrada>();
    for (let i = 0; i < esperados.length; i += A_LA_VEZ)
      await Promise.all(
        esperados
          .slice(i, i + A_LA_VEZ)
          .map(async (u) => cifradas.set(u, await this.usuarios.cifrar(dadas.get(u) ?? ''))),
      );
    return cifradas;
  }
}

/** What a sheet may weigh, in bytes, before it is taken whole into memory. */
export const MAXIMO_DE_PLANILLA = 5 * 1024 * 1024;

const nombreLimpio = (nombre: string): string =>
  tieneControl(nombre) ? 'planilla' : unaLinea(nombre).slice(0, 200) || 'planilla';
