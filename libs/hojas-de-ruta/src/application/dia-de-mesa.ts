import { exigirRol } from '#acceso';
import { Bitacora } from '#auditoria';
import { Documentos } from '#documentos';
import { diaEntero, fechaDe, type Contexto, type Fecha } from '#kernel';
import { UnidadDeTrabajo } from '#platform';
import { Injectable } from '@nestjs/common';
import { diferenciasDeFojas } from '../domain/fojas';
import { RechazosRepository } from '../persistence/rechazos.repository';
import { RecepcionesRepository, type Recepcion } from '../persistence/recepciones.repository';
import { Hilos } from './hilos';

export interface OrdenDeRechazo {
  readonly procedencia: string;
  readonly remitente?: string | undefined;
  readonly citeOriginal?: string | undefined;
  readonly referencia?: string | undefined;
  readonly traidoPor?: string | undefined;
  readonly motivo: string;
}

/** The day of a desk: what it took in, and what it did not, with the reason. */
@Injectable()
export class DiaDeMesa {
  constructor(
    private readonly uow: UnidadDeTrabajo,
    private readonly hilos: Hilos,
    private readonly recepciones: RecepcionesRepository,
    private readonly rechazos: RechazosRepository,
    private readonly documentos: Documentos,
    private readonly bitacora: Bitacora,
  ) {}

  /** A paper that the counter does not take: it gets no number. */
  rechazar(ctx: Contexto, o: OrdenDeRechazo): Promise<{ id: string; rechazadoEn: string }> {
    exigirRol(ctx, 'ventanilla', 'secretaria');
    return this.uow.acto(ctx, async (tx) => {
      const { procedencia, remitente = null, citeOriginal: cite = null, referencia = null, motivo } = o;
      const { traidoPor = null } = o;
      const rechazo = {
        ...{ procedencia, remitente, cite, referencia, traidoPor, motivo },
        rechazadoPor: ctx.actor.nombre,
      };
      const id = await this.rechazos.crear(tx, ctx.actor.unidadId, rechazo);
      await this.bitacora.anotar(tx, ctx, {
        cadena: `rechazo/${id}`,
        acto: 'rechazar-en-mesa',
        datos: rechazo,
      });
      return { id, rechazadoEn: tx.ahora.toISOString() };
    });
  }

  /** @param fecha La Paz date; by default today */
  ver(ctx: Contexto, fecha?: Fecha) {
    exigirRol(ctx, 'ventanilla', 'secretaria');
    return this.uow.leer(async (tx) => {
      const dia = fecha ?? fechaDe(tx.ahora);
      const { desde, hasta } = diaEntero(dia);
      const filas = (await this.recepciones.delDia(tx, ctx.actor.unidadId, desde, hasta)).map((f) => ({
        ...f,
        recepcionId: f.id,
        ...{ gestion: f.hojaGestion, id: f.hojaId, confidencialidad: f.nivel },
      }));
      const visibles = await this.hilos.visibles(tx, ctx.actor, filas);
      const ids = visibles.flatMap((r) => r.documentoId ?? []);
      const paginas = await this.documentos.paginas(tx, ids);
      const rechazos = await this.rechazos.delDia(tx, ctx.actor.unidadId, desde, hasta);
      return {
        fecha: dia,
        recepciones: visibles.map((f) => recibida(f, paginas.get(f.documentoId ?? '') ?? null)),
        rechazos: rechazos.map((r) => ({ ...r, rechazadoEn: r.rechazadoEn.toISOString() })),
      };
    });
  }
}

/** A reception as the day's list shows it. @param paginas of its scan; null: none yet */
function recibida(f: Recepcion & { readonly recepcionId: string }, paginas: number | null) {
  const { gestion, hojaId, codigo, documentoId, procedencia, remitente, cite, referencia, recibidoPor } = f;
  return {
    ...{ gestion, id: f.recepcionId, hojaId, codigo, documentoId, procedencia, remitente, cite, referencia },
    recibidoPor,
    recibidoEn: f.recibidoEn.toISOString(),
    estado: f.selloEstado,
    faltaEscaneo: f.selloEstado === 'en-papel' && paginas === null,
    diferencias: diferenciasDeFojas({ declaradas: f.fojasDeclaradas, contadas: f.fojasContadas, paginas }),
    corregida: f.corregidaEn !== null,
  };
}
