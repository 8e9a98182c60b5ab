import type { Contexto } from '#kernel';
import { Organigrama } from '#organizacion';
import { renderCaratula } from '#pdf';
import { UnidadDeTrabajo, type Tx } from '#platform';
import { Injectable } from '@nestjs/common';
import { sinAgrupadas } from '../domain/errores';
import { oficialPresente } from '../domain/ingresar';
import type { Agrupada } from '../domain/tipos';
import { VistasRepository, type HojaAgrupada } from '../persistence/vistas.repository';
import { Hilos } from './hilos';

/** The cover of a group: the HR that moves it and, level by level, those that travel with it. */
@Injectable()
export class ImprimirCaratula {
  constructor(
    private readonly uow: UnidadDeTrabajo,
    private readonly hilos: Hilos,
    private readonly vistas: VistasRepository,
    private readonly organigrama: Organigrama,
  ) {}

  /**
   * @returns the PDF and the code that names it
   * @throws ErrorDominio `hojas.no-encontrada`, `hojas.caratula.sin-agrupadas`
   */
  async ejecutar(ctx: Contexto, gestion: number, id: string): Promise<{ pdf: Uint8Array; codigo: string }> {
    const { hoja, ...datos } = await this.uow.leer((tx) => this.leer(tx, ctx, gestion, id));
    await this.hilos.dejarRastroDeLectura(ctx, hoja, 'imprimir');
    const pdf = await renderCaratula({
      entidad: datos.entidad?.nombre ?? '',
      unidad: datos.tenedor?.unidadNombre ?? '',
      codigo: hoja.codigo,
      clase: hoja.clase,
      referencia: hoja.referencia,
      procedencia: hoja.procedencia ?? '',
      fojas: hoja.fojas,
      corregida: hoja.corregidaEn !== null,
      agrupadas: datos.descendientes.flatMap((d) => filaDe(d, datos.filas)),
      impresaEn: datos.ahora,
    });
    return { pdf, codigo: hoja.codigo };
  }

  private async leer(tx: Tx, ctx: Contexto, gestion: number, id: string) {
    const cabeza = await this.hilos.exigirHoja(tx, ctx, gestion, id);
    const hilo = await this.hilos.registro.hilo(tx, cabeza);
    const descendientes = await this.hilos.agrupadasVisibles(tx, ctx.actor, hilo);
    if (descendientes.length === 0) throw sinAgrupadas();
    const tenedor = oficialPresente(hilo)?.tenedorPuestoId;
    return {
      hoja: cabeza,
      descendientes,
      filas: await this.vistas.agrupadas(tx, descendientes),
      entidad: await this.organigrama.entidad(tx),
      tenedor: tenedor ? await this.organigrama.puesto(tx, tenedor) : null,
      ahora: tx.ahora,
    };
  }
}

function filaDe(d: Agrupada, filas: readonly HojaAgrupada[]) {
  const fila = filas.find((f) => f.gestion === d.gestion && f.id === d.id);
  if (!fila) return [];
  const { codigo, clase, referencia, fojas, corregida } = fila;
  return [
    {
      ...{ codigo, clase, referencia, fojas, corregida },
      nivel: d.nivel,
      en: d.en,
      procedencia: fila.procedencia ?? '',
      cite: fila.citeOriginal ?? '',
    },
  ];
}
