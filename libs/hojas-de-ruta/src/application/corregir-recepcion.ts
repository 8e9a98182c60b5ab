import { Bitacora } from '#auditoria';
import { Documentos } from '#documentos';
import { exigir, fechaDe, type Contexto } from '#kernel';
import { UnidadDeTrabajo, type Tx } from '#platform';
import { Injectable } from '@nestjs/common';
import { cambiosDe, motivosParaNoCorregir, type DatosDeNota } from '../domain/corregir';
import { correccionCruzada, correccionVacia } from '../domain/errores';
import type { Hoja } from '../persistence/hilos.repository';
import { esReservada } from '../domain/confidencialidad';
import { motivosDeFechas } from '../domain/registrar';
import { RecepcionesRepository, type Recepcion } from '../persistence/recepciones.repository';
import { claveDe, Hilos } from './hilos';
import { exigirRecepcion } from './recepcion-visible';

export interface OrdenDeCorregir extends Partial<DatosDeNota> {
  readonly gestion: number;
  readonly id: string;
  readonly motivo: string;
  /** the last correction that the person has seen */
  readonly corregidaEn: string | null;
}

export interface Corregida {
  readonly gestion: number;
  readonly id: string;
  readonly cambios: Record<string, { antes: unknown; despues: unknown }>;
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
      const { hoja, recepcion, primera } = await this.abrir(tx, ctx, o.gestion, o.id);
      exigir('hojas.corregir', motivosParaNoCorregir(recepcion, hoja, ctx.actor));
      const { gestion, id, motivo, corregidaEn, ...pedidos } = o;
      const ultima = recepcion.corregidaEn?.toISOString() ?? null;
      if (ultima !== (corregidaEn && new Date(corregidaEn).toISOString()))
        throw correccionCruzada(datosDeNota(recepcion));
      const nota = { fechaOriginal: o.fechaOriginal ?? undefined, plazos: [] };
      exigir('hojas.registrar.fechas', motivosDeFechas(nota, fechaDe(tx.ahora)), 'invalido');
      const antes = datosDeNota(recepcion);
      const cambios = cambiosDe(antes, pedidos);
      if (Object.keys(cambios).length === 0) throw correccionVacia();
      const despues = { ...antes, ...sinAusentes(pedidos) };
      await this.recepciones.corregir(tx, {
        ...recepcion,
        ...{ procedencia: despues.procedencia, remitente: despues.remitente, cite: despues.citeOriginal },
        ...{ remitenteCargo: despues.remitenteCargo, fechaOriginal: despues.fechaOriginal },
        ...{ referencia: despues.referencia, fojasContadas: despues.fojas },
      });
      // The head of the HR tells its first note; a note that joined later has only its own record.
      if (primera) await this.recepciones.corregirCabeza(tx, hoja, despues);
      if (recepcion.documentoId) {
        const { referencia: titulo, citeOriginal: cite, fechaOriginal: fecha, fojas } = despues;
        await this.documentos.corregirExterno(tx, recepcion.documentoId, { titulo, cite, fecha, fojas });
      }
      await this.anotar(tx, ctx, { hoja, recepcion }, { motivo, cambios });
      return { gestion, id, cambios };
    });
  }

  private async abrir(
    tx: Tx,
    ctx: Contexto,
    gestion: number,
    id: string,
  ): Promise<{ hoja: Hoja; recepcion: Recepcion; primera: boolean }> {
    const { hoja, recepcion } = await exigirRecepcion(tx, ctx, this, { gestion, id, bloquear: true });
    const recepciones = await this.recepciones.deHoja(tx, gestion, hoja.id);
    const primera = recepciones.find((r) => r.procedencia !== null)?.id === id && hoja.clase === 'externa';
    return { hoja, recepcion, primera };
  }

  /** In the trail of the HR; of a note more reserved than it, what it said and says stays in the note's own. */
  private async anotar(
    tx: Tx,
    ctx: Contexto,
    { hoja, recepcion }: { hoja: Hoja; recepcion: Recepcion },
    datos: { motivo: string; cambios: Corregida['cambios'] },
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

/** What the desk may put right of a note, as it stands. */
export function datosDeNota(r: Recepcion): DatosDeNota {
  const { procedencia, remitente, remitenteCargo, cite, fechaOriginal, referencia, fojasContadas } = r;
  return {
    ...{ procedencia, remitente, remitenteCargo, citeOriginal: cite, fechaOriginal },
    referencia: referencia ?? '',
    fojas: fojasContadas,
  };
}

const sinAusentes = <T extends object>(o: T): T =>
  Object.fromEntries(Object.entries(o).filter(([, v]) => v !== undefined)) as T;
