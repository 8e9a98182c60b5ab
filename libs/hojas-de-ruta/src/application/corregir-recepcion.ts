import { Bitacora } from '#auditoria';
import { Documentos } from '#documentos';
import { exigir, exigirTodo, fechaDe, sinRehusar, type Contexto } from '#kernel';
import { UnidadDeTrabajo, type Tx } from '#platform';
import { Injectable } from '@nestjs/common';
import {
  abreLaHoja,
  cambiosDe,
  corregidos,
  motivosDeCabezaAjena,
  motivosParaNoCorregir,
  type CambiosDichos,
  type DatosDeNota,
} from '../domain/corregir';
import { correccionVacia, exigirLaVista } from '../domain/errores';
import type { Hoja } from '../persistence/hilos.repository';
import { esReservada } from '../domain/confidencialidad';
import { motivosDeFechas } from '../domain/registrar';
import { RecepcionesRepository, type Recepcion } from '../persistence/recepciones.repository';
import { claveDe, Hilos } from './hilos';
import { exigirRecepcion } from './recepcion-visible';

export interface OrdenDeCorregir extends Partial<Omit<DatosDeNota, 'destinatario'>> {
  readonly gestion: number;
  readonly id: string;
  readonly motivo: string;
  /** null: the note names nobody */
  readonly destinatarioPuestoId?: string | null;
  /** the last correction that the person has seen */
  readonly corregidaEn: string | null;
}

export interface Corregida {
  readonly gestion: number;
  readonly id: string;
  readonly cambios: CambiosDichos;
}

interface Abierta {
  readonly hoja: Hoja;
  readonly recepcion: Recepcion;
  /** its words are the head of the HR */
  readonly abre: boolean;
}

/** Puts right what the desk wrote of a note. The old value stays in the trail; what is printed again says so. */
@Injectable()
export class CorregirRecepcion {
  constructor(
    private readonly uow: UnidadDeTrabajo,
    readonly hilos: Hilos,
    readonly recepciones: RecepcionesRepository,
    readonly documentos: Documentos,
    private readonly bitacora: Bitacora,
  ) {}

  /** @throws ErrorDominio `hojas.recepcion.no-encontrada`, `hojas.corregir`, `hojas.correccion.cruzada`, `hojas.correccion.sin-cambios` */
  ejecutar(ctx: Contexto, o: OrdenDeCorregir): Promise<Corregida> {
    return this.uow.acto(ctx, async (tx) => {
      const abierta = await this.abrir(tx, ctx, o.gestion, o.id);
      const { hoja, recepcion, abre } = abierta;
      exigir('hojas.corregir', [
        ...motivosParaNoCorregir(recepcion, hoja, ctx.actor),
        ...motivosDeCabezaAjena(abre, o),
      ]);
      const { gestion, id, motivo, corregidaEn, destinatarioPuestoId: _, ...pedidos } = o;
      const antes = datosDeNota(recepcion, abre ? hoja : null);
      exigirLaVista(recepcion.corregidaEn, corregidaEn, antes);
      const destinatario = await this.exigirDatos(tx, o);
      const nuevos = { ...pedidos, ...(destinatario === undefined ? {} : { destinatario }) };
      const cambios = cambiosDe<DatosDeNota>(antes, nuevos);
      if (Object.keys(cambios).length === 0) throw correccionVacia();
      await this.escribir(tx, abierta, corregidos<DatosDeNota>(antes, nuevos));
      await this.anotar(tx, ctx, abierta, { motivo, cambios });
      return { gestion, id, cambios };
    });
  }

  private async abrir(tx: Tx, ctx: Contexto, gestion: number, id: string): Promise<Abierta> {
    const { hoja, recepcion } = await exigirRecepcion(tx, ctx, this, { gestion, id, bloquear: true });
    const recepciones = await this.recepciones.deHoja(tx, gestion, hoja.id);
    return { hoja, recepcion, abre: abreLaHoja(recepciones, hoja, id) };
  }

  /** @returns the cargo of the post that is now named; undefined: as it was. @throws as `RegistrarExterna` */
  private async exigirDatos(tx: Tx, o: OrdenDeCorregir): Promise<string | null | undefined> {
    const { destinatarioPuestoId: pedido } = o;
    const nota = { fechaOriginal: o.fechaOriginal ?? undefined, plazos: [] };
    const puestos = await sinRehusar(this.hilos.exigirPuestos(tx, pedido ? [pedido] : []));
    exigirTodo(
      ['hojas.registrar.fechas', motivosDeFechas(nota, fechaDe(tx.ahora)), 'invalido'],
      ['hojas.registrar.puestos', puestos.motivos, 'invalido'],
    );
    return pedido ? (puestos.hallado?.[0]?.cargo ?? null) : pedido;
  }

  private async escribir(tx: Tx, { hoja, recepcion, abre }: Abierta, d: DatosDeNota): Promise<void> {
    await this.recepciones.corregir(tx, {
      ...recepcion,
      ...{ procedencia: d.procedencia, remitente: d.remitente, cite: d.citeOriginal },
      ...{ remitenteCargo: d.remitenteCargo, fechaOriginal: d.fechaOriginal },
      ...{ referencia: d.referencia, fojasContadas: d.fojas, fojasDeclaradas: d.fojasDeclaradas },
    });
    // The head of the HR tells its first note; a note that joined later has only its own record.
    if (abre) await this.recepciones.corregirCabeza(tx, hoja, d);
    if (recepcion.documentoId) {
      const { referencia: titulo, citeOriginal: cite, fechaOriginal: fecha, fojas } = d;
      await this.documentos.corregirExterno(tx, recepcion.documentoId, { titulo, cite, fecha, fojas });
    }
  }

  /** In the trail of the HR; of a note more reserved than it, what it said and says stays in the note's own. */
  private async anotar(
    tx: Tx,
    ctx: Contexto,
    { hoja, recepcion }: Abierta,
    datos: { motivo: string; cambios: CambiosDichos },
  ): Promise<void> {
    const { documentoId, id } = recepcion;
    const acto = 'corregir-recepcion';
    const aparte = recepcion.nivel !== hoja.confidencialidad && esReservada(recepcion.nivel);
    if (aparte)
      await this.bitacora.anotar(tx, ctx, {
        ...{ cadena: `documento/${documentoId}`, acto, datos: { recepcion: id, ...datos } },
      });
    await this.bitacora.anotar(tx, ctx, {
      ...{ cadena: claveDe(hoja), acto, datos: { recepcion: id, ...(aparte ? {} : datos) } },
    });
  }
}

/** What the desk may put right of a note, as it stands. @param cabeza of its HR, where the note opened it */
export function datosDeNota(
  r: Recepcion,
  cabeza: Pick<Hoja, 'adjuntos' | 'destinatario'> | null,
): DatosDeNota {
  const { procedencia, remitente, remitenteCargo, cite, fechaOriginal, referencia, fojasDeclaradas } = r;
  return {
    ...{ procedencia, remitente, remitenteCargo, citeOriginal: cite, fechaOriginal },
    ...{ referencia: referencia ?? '', fojas: r.fojasContadas, fojasDeclaradas },
    ...{ adjuntos: cabeza?.adjuntos ?? null, destinatario: cabeza?.destinatario ?? null },
  };
}
