import { Bitacora } from '#auditoria';
import { Carpetas } from '#hojas-de-ruta';
import { exigir, type Contexto } from '#kernel';
import { UnidadDeTrabajo } from '#platform';
import { Injectable } from '@nestjs/common';
import { motivosParaNoEditar } from '../domain/custodia';
import { carpetaCruzada } from '../domain/errores';
import { FichasRepository, type CarpetaVista } from '../persistence/carpetas.repository';
import { cadenaDe, comoCarpeta, Fichero, quienActua } from './fichero';

export interface OrdenDeEditar {
  readonly id: string;
  readonly version: number;
  readonly nombre: string;
  readonly lugar: string | null;
  readonly descripcion: string;
  readonly gestion: number;
}

const datosDe = (c: CarpetaVista) => ({
  nombre: c.nombre,
  lugar: c.lugar,
  descripcion: c.descripcion,
  gestion: c.gestion,
});

/** Puts a carpeta right, or moves it to another place; the old values stay in the trail. */
@Injectable()
export class EditarCarpeta {
  constructor(
    private readonly uow: UnidadDeTrabajo,
    private readonly fichero: Fichero,
    private readonly carpetas: Carpetas,
    private readonly fichas: FichasRepository,
    private readonly bitacora: Bitacora,
  ) {}

  /** @throws ErrorDominio `archivo.carpeta.no-encontrada`, `archivo.editar`, `archivo.carpeta.version` */
  ejecutar(ctx: Contexto, o: OrdenDeEditar): Promise<{ version: number }> {
    return this.uow.acto(ctx, async (tx) => {
      const c = await this.fichero.tomar(tx, ctx, o.id);
      exigir('archivo.editar', motivosParaNoEditar(comoCarpeta(c), quienActua(ctx.actor)));
      const antes = datosDe(c);
      if (c.version !== o.version) throw carpetaCruzada({ ...antes, version: c.version });
      const despues = { nombre: o.nombre, lugar: o.lugar, descripcion: o.descripcion, gestion: o.gestion };
      await this.carpetas.poner(tx, o.id, { ...despues, cerradaEn: c.cerradaEn });
      const version = await this.fichas.guardar(tx, o.id, despues);
      await this.bitacora.anotar(tx, ctx, {
        cadena: cadenaDe(o.id),
        acto: 'editar-carpeta',
        datos: { antes, despues },
      });
      return { version };
    });
  }
}
