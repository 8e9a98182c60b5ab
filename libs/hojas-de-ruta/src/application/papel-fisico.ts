import { exigir, fechaDeCarta, fechaDe, horaDe, type Contexto } from '#kernel';
import { Organigrama } from '#organizacion';
import { renderActaDeExtravio } from '#pdf';
import { UnidadDeTrabajo, type Tx } from '#platform';
import { Injectable } from '@nestjs/common';
import { sinExtravio } from '../domain/errores';
import {
  dondeEsta,
  motivosParaNoDecir,
  oficialActual,
  type EstadoDelFisico,
  type Sitio,
} from '../domain/fisico';
import { cambios, type Hilo } from '../domain/tipos';
import { FisicosRepository, type DichoDeFisico } from '../persistence/fisicos.repository';
import type { Hoja } from '../persistence/hilos.repository';
import { Hilos, quienActua } from './hilos';

export interface OrdenDeDecir {
  readonly gestion: number;
  readonly id: string;
  readonly estado: EstadoDelFisico;
  readonly detalle?: string | undefined;
}

const ESTADOS = ['en-poder', 'no-llego', 'extraviado'] as const;

/** The paper beside the file: where the original is, who says so, and the act of its loss. */
@Injectable()
export class PapelFisico {
  constructor(
    private readonly uow: UnidadDeTrabajo,
    private readonly hilos: Hilos,
    private readonly fisicos: FisicosRepository,
    private readonly organigrama: Organigrama,
  ) {}

  async ver(ctx: Contexto, gestion: number, id: string) {
    const { hoja, ...vista } = await this.uow.leer(async (tx) => {
      const { hoja, hilo, dicho, sitio } = await this.abrir(tx, ctx, gestion, id, false);
      const quien = quienActua(ctx.actor);
      return {
        hoja,
        estado: sitio.estado,
        supuesto: sitio.supuesto,
        lugar: await this.nombreDe(tx, sitio),
        detalle: sitio.supuesto ? null : (dicho?.detalle ?? null),
        dichoPor: sitio.supuesto ? null : (dicho?.dichoPor ?? null),
        dichoEn: sitio.supuesto ? null : (dicho?.dichoEn.toISOString() ?? null),
        actos: ESTADOS.map((estado) => {
          const motivos = motivosParaNoDecir(estado, hilo, sitio, quien);
          return { estado, permitido: motivos.length === 0, motivos };
        }),
      };
    });
    await this.hilos.dejarRastroDeLectura(ctx, hoja, 'ver');
    return vista;
  }

  /** @throws ErrorDominio `hojas.no-encontrada`, `hojas.fisico` */
  decir(ctx: Contexto, o: OrdenDeDecir): Promise<{ gestion: number; id: string; estado: EstadoDelFisico }> {
    return this.uow.acto(ctx, async (tx) => {
      const { hoja, hilo, sitio } = await this.abrir(tx, ctx, o.gestion, o.id, true);
      exigir('hojas.fisico', motivosParaNoDecir(o.estado, hilo, sitio, quienActua(ctx.actor)));
      const actual = oficialActual(hilo.pasos);
      // What did not come is still with who sent it; what is lost was last with who had it.
      const puestoId =
        o.estado === 'en-poder'
          ? ctx.actor.puestoId
          : o.estado === 'no-llego'
            ? (actual?.dePuestoId ?? null)
            : sitio.puestoId;
      const dicho = { estado: o.estado, pasoId: actual?.id ?? null, puestoId, detalle: o.detalle ?? null };
      await this.fisicos.decir(tx, hoja, { ...dicho, dichoPor: ctx.actor.nombre });
      await this.hilos.asentar(tx, ctx, hilo, cambios({}), { nombre: `papel-${o.estado}`, datos: dicho });
      return { gestion: o.gestion, id: o.id, estado: o.estado };
    });
  }

  /** @throws ErrorDominio `hojas.fisico.sin-extravio` */
  async acta(ctx: Contexto, gestion: number, id: string): Promise<{ pdf: Uint8Array; codigo: string }> {
    const datos = await this.uow.leer(async (tx) => {
      const abierta = await this.abrir(tx, ctx, gestion, id, false);
      if (abierta.sitio.estado !== 'extraviado' || !abierta.dicho) throw sinExtravio();
      const entidad = await this.organigrama.entidad(tx);
      return {
        ...abierta,
        dicho: abierta.dicho,
        entidad,
        lugar: await this.nombreDe(tx, abierta.sitio),
        ahora: tx.ahora,
      };
    });
    const { hoja, dicho, entidad } = datos;
    await this.hilos.dejarRastroDeLectura(ctx, hoja, 'imprimir');
    const pdf = await renderActaDeExtravio({
      entidad: entidad?.nombre ?? '',
      ciudad: entidad?.ciudad ?? '',
      codigo: hoja.codigo,
      referencia: hoja.referencia,
      procedencia: hoja.procedencia ?? '',
      fojas: hoja.fojas === null ? '' : String(hoja.fojas),
      custodio: datos.lugar ?? 'sin custodio conocido',
      declaradoPor: dicho.dichoPor,
      fecha: fechaDeCarta(fechaDe(dicho.dichoEn)),
      hora: horaDe(dicho.dichoEn),
      detalle: dicho.detalle ?? '',
      emitida: datos.ahora,
    });
    return { pdf, codigo: hoja.codigo };
  }

  private async abrir(
    tx: Tx,
    ctx: Contexto,
    gestion: number,
    id: string,
    bloquear: boolean,
  ): Promise<{ hoja: Hoja; hilo: Hilo; dicho: DichoDeFisico | null; sitio: Sitio }> {
    const hoja = await this.hilos.exigirHoja(tx, ctx, gestion, id, bloquear);
    const hilo = await this.hilos.registro.hilo(tx, hoja);
    const dicho = await this.fisicos.ultimo(tx, gestion, id);
    return { hoja, hilo, dicho, sitio: dondeEsta(hilo.pasos, dicho) };
  }

  private async nombreDe(tx: Tx, sitio: Sitio): Promise<string | null> {
    const puesto = sitio.puestoId ? await this.organigrama.puesto(tx, sitio.puestoId) : null;
    return puesto ? `${puesto.cargo} — ${puesto.unidadSigla}` : null;
  }
}
