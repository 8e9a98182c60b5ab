import { Bitacora } from '#auditoria';
import { exigir, type Contexto } from '#kernel';
import { UnidadDeTrabajo } from '#platform';
import { Injectable } from '@nestjs/common';
import { cambiosDe, corregidos, motivosParaNoCorregirInterna, type DatosDeInterna } from '../domain/corregir';
import { correccionVacia, exigirLaVista } from '../domain/errores';
import type { Hoja } from '../persistence/hilos.repository';
import { VistasRepository } from '../persistence/vistas.repository';
import type { Corregida } from './corregir-recepcion';
import { claveDe, Hilos, quienActua } from './hilos';

export interface OrdenDeCorregirInterna extends Partial<DatosDeInterna> {
  readonly gestion: number;
  readonly id: string;
  readonly motivo: string;
  /** the last correction that the person has seen */
  readonly corregidaEn: string | null;
}

/** Puts right the head of an interna. The old value stays in the trail; what is printed again says so. */
@Injectable()
export class CorregirInterna {
  constructor(
    private readonly uow: UnidadDeTrabajo,
    private readonly hilos: Hilos,
    private readonly vistas: VistasRepository,
    private readonly bitacora: Bitacora,
  ) {}

  /** @throws ErrorDominio `hojas.no-encontrada`, `hojas.corregir`, `hojas.correccion.cruzada`, `hojas.correccion.sin-cambios` */
  ejecutar(ctx: Contexto, o: OrdenDeCorregirInterna): Promise<Corregida> {
    return this.uow.acto(ctx, async (tx) => {
      const { gestion, id, motivo, corregidaEn, ...pedidos } = o;
      const hoja = await this.hilos.exigirHoja(tx, ctx, gestion, id, true);
      const registrador = await this.vistas.registrador(tx, gestion, id);
      exigir('hojas.corregir', motivosParaNoCorregirInterna(hoja, registrador, quienActua(ctx.actor)));
      const antes = datosDeInterna(hoja);
      exigirLaVista(hoja.corregidaEn, corregidaEn, antes);
      const cambios = cambiosDe<DatosDeInterna>(antes, pedidos);
      if (Object.keys(cambios).length === 0) throw correccionVacia();
      await this.hilos.registro.corregirInterna(tx, hoja, corregidos<DatosDeInterna>(antes, pedidos));
      await this.bitacora.anotar(tx, ctx, {
        ...{ cadena: claveDe(hoja), acto: 'corregir-interna', datos: { motivo, cambios } },
      });
      return { gestion, id, cambios };
    });
  }
}

const datosDeInterna = ({ referencia, proceso, fojas, adjuntos }: Hoja): DatosDeInterna => ({
  ...{ referencia, proceso, fojas, adjuntos },
});
