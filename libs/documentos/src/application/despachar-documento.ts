import { Bitacora } from '#auditoria';
import { exigir, fechaDe, type Contexto, type Fecha } from '#kernel';
import { UnidadDeTrabajo } from '#platform';
import { Injectable } from '@nestjs/common';
import { Documentos } from '../documentos';
import { cambioMientrasTanto } from '../domain/errores';
import { motivosParaNoDespachar } from '../domain/motivos';
import { DespachosRepository } from '../persistence/despachos.repository';
import { DocumentosRepository } from '../persistence/documentos.repository';

export interface OrdenDeDespacho {
  readonly id: string;
  readonly medio: string;
  readonly transportista?: string | undefined;
  /** La Paz date; today unless told */
  readonly fecha?: Fecha | undefined;
}

/** Sends a signed documento out; only the acuse will prove that it arrived. */
@Injectable()
export class DespacharDocumento {
  constructor(
    private readonly uow: UnidadDeTrabajo,
    private readonly documentos: Documentos,
    private readonly registro: DocumentosRepository,
    private readonly despachos: DespachosRepository,
    private readonly bitacora: Bitacora,
  ) {}

  ejecutar(ctx: Contexto, o: OrdenDeDespacho): Promise<{ estado: string; fecha: Fecha; acuse: string }> {
    return this.uow.acto(ctx, async (tx) => {
      const d = await this.documentos.exigirVisible(tx, ctx, o.id, true);
      const hoy = fechaDe(tx.ahora);
      const fecha = o.fecha ?? hoy;
      exigir('documentos.despachar', [
        ...motivosParaNoDespachar(d, ctx.actor),
        ...motivosDeFecha(d.fecha, fecha, hoy),
      ]);
      if (!(await this.registro.cambiarEstado(tx, d.id, d, 'DESPACHADO'))) throw cambioMientrasTanto();
      const transportista = o.transportista ?? null;
      await this.despachos.abrir(tx, d.id, {
        medio: o.medio,
        transportista,
        fecha,
        puestoId: ctx.actor.puestoId,
      });
      const datos = { medio: o.medio, transportista, fecha };
      await this.bitacora.anotar(tx, ctx, { cadena: `documento/${d.id}`, acto: 'despachar', datos });
      return { estado: 'DESPACHADO', fecha, acuse: 'pendiente' };
    });
  }
}

function motivosDeFecha(firmado: Fecha | null, fecha: Fecha, hoy: Fecha) {
  if (fecha > hoy)
    return [{ codigo: 'documentos.despacho-futuro', texto: 'La fecha de salida no puede ser futura.' }];
  if (firmado && fecha < firmado)
    return [{ codigo: 'documentos.despacho-anterior', texto: 'No pudo salir antes de la fecha que lleva.' }];
  return [];
}
