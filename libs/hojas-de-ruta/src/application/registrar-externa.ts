import { exigirRol } from '#acceso';
import { Documentos, type AnexoOfrecido } from '#documentos';
import { exigirTodo, fechaDe, sinRehusar, type Contexto } from '#kernel';
import { UnidadDeTrabajo, type Tx } from '#platform';
import { Injectable } from '@nestjs/common';
import { esReservada } from '../domain/confidencialidad';
import { recepcionDuplicada } from '../domain/errores';
import { motivosDeFechas } from '../domain/registrar';
import { ESQUINA_HABITUAL, type LugarDeSello } from '../domain/sello';
import type { Confidencialidad } from '../domain/tipos';
import { RecepcionesRepository } from '../persistence/recepciones.repository';
import { AbrirHoja, type HojaAbierta } from './abrir-hoja';
import { IngresarNota } from './ingresar-nota';
import { PlazosDeHoja, plazosDeNota, type PlazoDeNota } from './plazos-de-hoja';

/** A note from outside, as the desk reads it off the paper. */
export interface OrdenDeRegistroExterno {
  readonly procedencia: string;
  readonly remitente: string;
  readonly remitenteCargo?: string | undefined;
  readonly citeOriginal?: string | undefined;
  readonly fechaOriginal?: string | undefined;
  readonly referencia: string;
  readonly destinatarioPuestoId?: string | undefined;
  /** as the desk counted them */
  readonly fojas: number;
  /** as the sender declares them */
  readonly fojasDeclaradas?: number | undefined;
  readonly adjuntos?: string | undefined;
  readonly confidencialidad?: Confidencialidad | undefined;
  /** absent: paper first, the scan is matched later */
  readonly archivoId?: string | undefined;
  readonly anexos?: readonly AnexoOfrecido[] | undefined;
  readonly plazos?: readonly PlazoDeNota[] | undefined;
  /** an existing HR that the note joins: no new number */
  readonly hoja?: { readonly gestion: number; readonly id: string } | undefined;
  readonly sello?: LugarDeSello | undefined;
  readonly duplicadoConfirmado?: boolean | undefined;
}

export interface Registrada {
  readonly hoja: {
    readonly gestion: number;
    readonly id: string;
    readonly codigo: string;
    readonly codigoLargo: string;
  };
  readonly documentoId: string;
  readonly recepcionId: string;
  readonly derivacionId: string;
  readonly recibidoEn: string;
}

/** The desk takes a note in: a new HR, or an answer that joins one. Its stamp follows by the outbox. */
@Injectable()
export class RegistrarExterna {
  constructor(
    private readonly uow: UnidadDeTrabajo,
    private readonly ingreso: IngresarNota,
    private readonly recepciones: RecepcionesRepository,
    private readonly abrir: AbrirHoja,
    private readonly documentos: Documentos,
    private readonly plazos: PlazosDeHoja,
  ) {}

  ejecutar(ctx: Contexto, o: OrdenDeRegistroExterno): Promise<Registrada> {
    exigirRol(ctx, 'ventanilla', 'secretaria');
    return this.uow.acto(ctx, async (tx) => {
      const destinatario = await this.exigirEntrada(tx, o);
      await this.exigirNueva(tx, ctx, o);
      const documentoId = await this.ingresarNota(tx, ctx, o);
      const { hoja, derivacionId } = o.hoja
        ? await this.unir(tx, ctx, o, o.hoja)
        : await this.abrirHoja(tx, ctx, o, destinatario);
      await this.documentos.vincularHilo(tx, ctx, documentoId, refDe(hoja));
      await this.plazos.ponerDeNota(tx, hoja, plazosDeNota(o.plazos));
      const recepcionId = await this.recibir(tx, ctx, o, hoja, documentoId, derivacionId);
      const { confidencialidad: _, ...propia } = refDe(hoja);
      return {
        hoja: propia,
        documentoId,
        recepcionId,
        derivacionId,
        recibidoEn: tx.ahora.toISOString(),
      };
    });
  }

  /** A note that comes back to the very HR that it is of, with the number we gave it, is no duplicate. */
  private async exigirNueva(tx: Tx, ctx: Contexto, o: OrdenDeRegistroExterno): Promise<void> {
    if (!o.citeOriginal || o.duplicadoConfirmado) return;
    const { procedencia, citeOriginal: cite, fechaOriginal: fecha = null } = o;
    const previas = await this.recepciones.duplicadas(tx, { procedencia, cite, fecha });
    const vistas = await this.ingreso.visibles(tx, ctx, previas);
    const [previa] = vistas;
    if (!previa || vistas.some((v) => v.id === o.hoja?.id && v.gestion === o.hoja.gestion)) return;
    const { gestion, id, codigo, referencia, estado } = previa;
    throw recepcionDuplicada({ gestion, id, codigo, referencia, estado });
  }

  private async ingresarNota(tx: Tx, ctx: Contexto, o: OrdenDeRegistroExterno): Promise<string> {
    const documentoId = await this.documentos.ingresarExterno(tx, ctx, {
      archivoId: o.archivoId,
      titulo: o.referencia,
      cite: o.citeOriginal,
      fecha: o.fechaOriginal,
      fojas: o.fojas,
      confidencialidad: o.confidencialidad,
    });
    await this.documentos.agregarAnexos(tx, ctx, documentoId, o.anexos ?? []);
    return documentoId;
  }

  private async abrirHoja(
    tx: Tx,
    ctx: Contexto,
    o: OrdenDeRegistroExterno,
    destinatario: string | null,
  ): Promise<{ hoja: HojaAbierta; derivacionId: string }> {
    const cabeza = {
      clase: 'externa' as const,
      confidencialidad: o.confidencialidad ?? ('INTERNA' as const),
      referencia: o.referencia,
      proceso: null,
      procedencia: o.procedencia,
      remitente: o.remitente,
      remitenteCargo: o.remitenteCargo ?? null,
      citeOriginal: o.citeOriginal ?? null,
      fechaOriginal: o.fechaOriginal ?? null,
      destinatario,
      fojas: o.fojas,
      adjuntos: o.adjuntos ?? null,
    };
    return this.abrir.ejecutar(tx, ctx, cabeza, {
      nombre: 'registrar-externa',
      datos: { procedencia: o.procedencia, cite: o.citeOriginal ?? null },
    });
  }

  /** @returns the printed addressee's cargo. @throws ErrorDominio `hojas.registrar.fechas`, `hojas.registrar.puestos` */
  private async exigirEntrada(tx: Tx, o: OrdenDeRegistroExterno): Promise<string | null> {
    const { fechaOriginal, plazos = [] } = o;
    const responsables = plazos.flatMap((p) => p.responsablePuestoId ?? []);
    const pedidos = [
      ...new Set([...responsables, ...(o.destinatarioPuestoId ? [o.destinatarioPuestoId] : [])]),
    ];
    const puestos = await sinRehusar(this.ingreso.exigirPuestos(tx, pedidos));
    exigirTodo(
      [
        'hojas.registrar.fechas',
        motivosDeFechas({ fechaOriginal, plazos: plazos.map((p) => p.fecha) }, fechaDe(tx.ahora)),
        'invalido',
      ],
      ['hojas.registrar.puestos', puestos.motivos, 'invalido'],
    );
    return puestos.hallado?.find((p) => p.id === o.destinatarioPuestoId)?.cargo ?? null;
  }

  /** A note that joins bears the HR's code; a suspended or archived HR comes back to life. */
  private async unir(
    tx: Tx,
    ctx: Contexto,
    o: OrdenDeRegistroExterno,
    cual: { gestion: number; id: string },
  ): Promise<{ hoja: HojaAbierta; derivacionId: string }> {
    // The trail of the HR is read by more people than a note more reserved than itself.
    return this.ingreso.ejecutar(tx, ctx, cual, {
      ...(esReservada(o.confidencialidad)
        ? {}
        : { procedencia: o.procedencia, cite: o.citeOriginal ?? null }),
      fojas: o.fojas,
    });
  }

  private async recibir(
    tx: Tx,
    ctx: Contexto,
    o: OrdenDeRegistroExterno,
    hoja: HojaAbierta,
    documentoId: string,
    derivacionId: string,
  ): Promise<string> {
    const recepcionId = await this.recepciones.crear(tx, {
      gestion: hoja.gestion,
      hojaId: hoja.id,
      derivacionId,
      documentoId,
      unidadId: ctx.actor.unidadId,
      recibidoPor: ctx.actor.nombre,
      procedencia: o.procedencia,
      remitente: o.remitente,
      remitenteCargo: o.remitenteCargo ?? null,
      cite: o.citeOriginal ?? null,
      fechaOriginal: o.fechaOriginal ?? null,
      referencia: o.referencia,
      fojasDeclaradas: o.fojasDeclaradas ?? null,
      fojasContadas: o.fojas,
      lugarDeSello: o.sello ?? ESQUINA_HABITUAL,
      selloEstado: o.archivoId ? 'pendiente' : 'en-papel',
      reservada: esReservada(o.confidencialidad) || esReservada(hoja.confidencialidad),
    });
    if (o.archivoId) await tx.encolar('sellar-recepcion', { gestion: hoja.gestion, recepcionId });
    return recepcionId;
  }
}

const refDe = ({ gestion, id, codigo, codigoLargo, confidencialidad }: HojaAbierta): HojaAbierta => ({
  ...{ gestion, id, codigo, codigoLargo, confidencialidad },
});
