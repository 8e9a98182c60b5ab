import { exigirRol } from '#acceso';
import { Bitacora } from '#auditoria';
import type { Contexto } from '#kernel';
import { UnidadDeTrabajo } from '#platform';
import { Injectable } from '@nestjs/common';
import { nombreSinClave, tipoDesconocido } from '../domain/errores';
import { plantillaDePartida } from '../domain/plantilla';
import { claveDeTipo, type TipoDeDocumento } from '../domain/tipos';
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
   * @throws ErrorDominio `documentos.tipo.desconocido`, `documentos.tipo.repetido`
   */
  cambiar(ctx: Contexto, o: TipoDeDocumento): Promise<TipoConPlantilla> {
    exigirRol(ctx, 'configurador');
    return this.uow.acto(ctx, async (tx) => {
      const antes = await this.tipos.cargar(tx, o.clave, true);
      if (!antes) throw tipoDesconocido();
      await this.tipos.cambiar(tx, o);
      const { listo, ...dicho } = antes;
      const datos = { antes: dicho, ahora: o };
      await this.bitacora.anotar(tx, ctx, { cadena: 'tipos', acto: 'cambiar-tipo', datos });
      return { ...o, listo };
    });
  }
}
