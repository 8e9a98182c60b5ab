import { Bitacora } from '#auditoria';
import { Carpetas } from '#hojas-de-ruta';
import { exigir, gestionDe, normalizar, type Contexto } from '#kernel';
import { Organigrama } from '#organizacion';
import { UnidadDeTrabajo } from '#platform';
import { Injectable } from '@nestjs/common';
import { motivosParaNoAtender } from '../domain/custodia';
import { carpetaRepetida, unidadDesconocida } from '../domain/errores';
import { codigoDeCarpeta } from '../domain/etiqueta';
import { FichasRepository } from '../persistence/carpetas.repository';
import { cadenaDe, quienActua } from './fichero';

export interface OrdenDeCrear {
  readonly nombre: string;
  readonly lugar?: string | undefined;
  readonly descripcion?: string | undefined;
  readonly gestion?: number | undefined;
  /** absent: one's own */
  readonly unidadId?: string | undefined;
}

/** Opens a carpeta before anything is put in it. */
@Injectable()
export class CrearCarpeta {
  constructor(
    private readonly uow: UnidadDeTrabajo,
    private readonly carpetas: Carpetas,
    private readonly fichas: FichasRepository,
    private readonly organigrama: Organigrama,
    private readonly bitacora: Bitacora,
  ) {}

  /** @throws ErrorDominio `archivo.crear`, `archivo.unidad-desconocida`, `archivo.carpeta.repetida` */
  ejecutar(ctx: Contexto, o: OrdenDeCrear): Promise<{ id: string; codigo: string }> {
    return this.uow.acto(ctx, async (tx) => {
      const unidadId = o.unidadId ?? ctx.actor.unidadId;
      exigir(
        'archivo.crear',
        motivosParaNoAtender({ unidadId, custodia: 'OFICINA' }, quienActua(ctx.actor)),
        'prohibido',
      );
      if (!(await this.organigrama.unidad(tx, unidadId))?.activa) throw unidadDesconocida();
      if (await this.fichas.hayAbierta(tx, ctx.actor, unidadId, normalizar(o.nombre)))
        throw carpetaRepetida();
      const id = await this.carpetas.declarar(tx, unidadId, o.nombre, o.lugar ?? null);
      const ficha = { gestion: o.gestion ?? gestionDe(tx.ahora), descripcion: o.descripcion ?? '' };
      await this.fichas.guardar(tx, id, ficha);
      await this.bitacora.anotar(tx, ctx, {
        cadena: cadenaDe(id),
        acto: 'crear-carpeta',
        datos: { unidadId, nombre: o.nombre, lugar: o.lugar ?? null, ...ficha },
      });
      return { id, codigo: codigoDeCarpeta(id) };
    });
  }
}
