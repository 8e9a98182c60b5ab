import { exigirRol } from '#acceso';
import { Bitacora } from '#auditoria';
import { exigir, exigirVersion, type Contexto } from '#kernel';
import { UnidadDeTrabajo, type Tx } from '#platform';
import { Injectable } from '@nestjs/common';
import { nombreSinClave, tipoDesconocido } from '../domain/errores';
import { plantillaDePartida } from '../domain/plantilla';
import {
  claveDeTipo,
  motivosParaNoOfrecer,
  type RetiroDeTipo,
  type TipoDeDocumento,
  type UsoDeTipo,
} from '../domain/tipos';
import { PlantillasRepository } from '../persistence/plantillas.repository';
import { TiposRepository, type TipoConPlantilla } from '../persistence/tipos.repository';

/** The kinds of paper of the office: what each is called, whether it leaves the entidad, who may sign it. */
@Injectable()
export class TiposDeDocumento {
  constructor(
    private readonly uow: UnidadDeTrabajo,
    private readonly tipos: TiposRepository,
    private readonly plantillas: PlantillasRepository,
    private readonly bitacora: Bitacora,
  ) {}

  /** @returns all of them, also those no longer used: old papers are still called by their names */
  todos(): Promise<TipoConPlantilla[]> {
    return this.uow.leer((tx) => this.tipos.todos(tx));
  }

  /**
   * A new kind, with a draft of its template: nobody can begin a paper of it until that is published.
   * @throws ErrorDominio `documentos.tipo.repetido`, `documentos.tipo.nombre`
   */
  crear(
    ctx: Contexto,
    o: Omit<TipoDeDocumento, 'clave' | 'activo'>,
  ): Promise<{ clave: string; plantillaId: string }> {
    exigirRol(ctx, 'configurador');
    return this.uow.acto(ctx, async (tx) => {
      const clave = claveDeTipo(o.nombre);
      if (clave.length < 2) throw nombreSinClave();
      await this.tipos.crear(tx, { ...o, clave });
      const plantillaId = await this.plantillas.crear(tx, { clase: 'tipo', unidadId: null, tipo: clave });
      await this.plantillas.abrirBorrador(tx, {
        plantillaId,
        datos: plantillaDePartida(o),
        autorPuestoId: ctx.actor.puestoId,
      });
      await this.bitacora.anotar(tx, ctx, { cadena: 'tipos', acto: 'crear-tipo', datos: { ...o, clave } });
      return { clave, plantillaId };
    });
  }

  /**
   * Its name, its use and who may sign it, for every paper not signed yet; its key never changes.
   * @throws ErrorDominio `documentos.tipo.desconocido`, `documentos.tipo.repetido`, `documentos.tipo.version` when another
   * person saved it meanwhile
   */
  cambiar(
    ctx: Contexto,
    { version, ...o }: Omit<TipoDeDocumento, 'activo'> & { version: number },
  ): Promise<TipoConPlantilla> {
    exigirRol(ctx, 'configurador');
    return this.uow.acto(ctx, async (tx) => {
      const { listo, version: guardada, ...antes } = await this.exigirTipo(tx, o.clave, true);
      const guardado = await this.tipos.guardado(tx, o.clave);
      exigirVersion('documentos.tipo.version', 'este tipo', guardado, version, antes);
      await this.tipos.cambiar(tx, o, ctx.actor.nombre);
      const ahora = { ...o, activo: antes.activo };
      await this.bitacora.anotar(tx, ctx, { cadena: 'tipos', acto: 'cambiar-tipo', datos: { antes, ahora } });
      return { ...ahora, listo, version: guardada + 1 };
    });
  }

  /**
   * What giving it up would touch; of one given up, by whom and why.
   * @throws ErrorDominio `documentos.tipo.desconocido`
   */
  uso(ctx: Contexto, clave: string): Promise<UsoDeTipo & { retiro: RetiroDeTipo | null }> {
    exigirRol(ctx, 'configurador', 'administrador');
    return this.uow.leer(async (tx) => {
      const { activo } = await this.exigirTipo(tx, clave);
      return { ...(await this.tipos.uso(tx, clave)), retiro: activo ? null : await this.retiro(tx, clave) };
    });
  }

  private async retiro(tx: Tx, clave: string): Promise<RetiroDeTipo | null> {
    const retiros = (await this.bitacora.leerCadena(tx, 'tipos'))
      .filter((e) => e.acto === 'retirar-tipo')
      .map((e) => ({ e, datos: JSON.parse(e.datos) as { clave: string; motivo: string } }));
    const ultimo = retiros.findLast(({ datos }) => datos.clave === clave);
    if (!ultimo) return null;
    const { e, datos } = ultimo;
    return { quien: e.funcionario, en: e.ocurridoEn.toISOString(), motivo: datos.motivo };
  }

  /**
   * No longer offered to whoever begins a paper; what was begun goes on, what was signed stays.
   * @throws ErrorDominio `documentos.tipo.ofrecer`, `documentos.tipo.desconocido`
   */
  retirar(ctx: Contexto, o: { clave: string; motivo: string }): Promise<TipoConPlantilla> {
    return this.ofrecer(ctx, o.clave, false, { motivo: o.motivo });
  }

  /** Offered again. @throws ErrorDominio as `retirar` */
  reponer(ctx: Contexto, clave: string): Promise<TipoConPlantilla> {
    return this.ofrecer(ctx, clave, true, {});
  }

  private ofrecer(ctx: Contexto, clave: string, activo: boolean, dicho: object): Promise<TipoConPlantilla> {
    exigirRol(ctx, 'configurador');
    return this.uow.acto(ctx, async (tx) => {
      const tipo = await this.exigirTipo(tx, clave, true);
      exigir('documentos.tipo.ofrecer', motivosParaNoOfrecer(tipo, activo));
      await this.tipos.ofrecer(tx, clave, activo, ctx.actor.nombre);
      const acto = activo ? 'reponer-tipo' : 'retirar-tipo';
      await this.bitacora.anotar(tx, ctx, { cadena: 'tipos', acto, datos: { clave, ...dicho } });
      return { ...tipo, activo, version: tipo.version + 1 };
    });
  }

  private async exigirTipo(tx: Tx, clave: string, bloquear = false): Promise<TipoConPlantilla> {
    const tipo = await this.tipos.cargar(tx, clave, bloquear);
    if (!tipo) throw tipoDesconocido();
    return tipo;
  }
}
