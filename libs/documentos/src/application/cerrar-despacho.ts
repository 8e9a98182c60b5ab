import { Bitacora } from '#auditoria';
import { exigir, fechaDe, type Contexto, type Fecha, type Motivo } from '#kernel';
import { UnidadDeTrabajo, type Tx } from '#platform';
import { Injectable } from '@nestjs/common';
import { Documentos } from '../documentos';
import { cambioMientrasTanto } from '../domain/errores';
import type { Acto, Estado } from '../domain/estados';
import { motivosParaNoCerrarDespacho } from '../domain/motivos';
import { DespachosRepository } from '../persistence/despachos.repository';
import { DocumentosRepository, type Documento } from '../persistence/documentos.repository';

export interface OrdenDeAcuse {
  readonly id: string;
  /** La Paz date of the addressee's stamp */
  readonly fecha: Fecha;
  readonly hora?: string | undefined;
  readonly codigo?: string | undefined;
  readonly nombre?: string | undefined;
  /** upload: scan of the stamped copy */
  readonly archivoId?: string | undefined;
}

/** What came back from the addressee: the stamped copy, or the paper itself. */
@Injectable()
export class CerrarDespacho {
  constructor(
    private readonly uow: UnidadDeTrabajo,
    private readonly documentos: Documentos,
    private readonly registro: DocumentosRepository,
    private readonly despachos: DespachosRepository,
    private readonly bitacora: Bitacora,
  ) {}

  /** Only the acuse proves that it was presented. */
  acusar(ctx: Contexto, o: OrdenDeAcuse): Promise<{ estado: Estado }> {
    return this.uow.acto(ctx, async (tx) => {
      const d = await this.exigir(tx, ctx, o.id, 'acusar', (salida) => motivosDeFecha(o.fecha, salida, tx));
      const anexo = o.archivoId ? await this.adjuntar(tx, ctx, o.id, o.archivoId) : null;
      const { fecha, hora = null, codigo = null, nombre = null } = o;
      await this.despachos.acusar(tx, o.id, { fecha, hora, codigo, nombre, anexo }, ctx.actor.puestoId);
      return this.pasar(tx, ctx, d, 'ACUSADO', { fecha, hora, codigo, nombre, anexo });
    });
  }

  /** It came back: it may go out again. */
  noEntregar(ctx: Contexto, o: { id: string; motivo: string }): Promise<{ estado: Estado }> {
    return this.uow.acto(ctx, async (tx) => {
      const d = await this.exigir(tx, ctx, o.id, 'no-entregar', () => []);
      await this.despachos.noEntregar(tx, o.id, o.motivo, ctx.actor.puestoId);
      return this.pasar(tx, ctx, d, 'NO_ENTREGADO', { motivo: o.motivo });
    });
  }

  private async exigir(
    tx: Tx,
    ctx: Contexto,
    id: string,
    acto: Acto,
    mas: (salida: Fecha | null) => Motivo[],
  ): Promise<Documento> {
    const d = await this.documentos.exigirVisible(tx, ctx, id, true);
    const salida = (await this.despachos.de(tx, id)).at(-1)?.fecha ?? null;
    exigir('documentos.acuse', [...motivosParaNoCerrarDespacho(d, ctx.actor, acto), ...mas(salida)]);
    return d;
  }

  private async adjuntar(tx: Tx, ctx: Contexto, id: string, archivoId: string): Promise<number> {
    const acuse = { archivoId, descripcion: 'Acuse de recibo: copia sellada', fojas: 1 };
    const [n] = await this.documentos.agregarAnexos(tx, ctx, id, [acuse], 'papel');
    return n ?? 0;
  }

  private async pasar(
    tx: Tx,
    ctx: Contexto,
    d: Documento,
    estado: Estado,
    datos: Record<string, unknown>,
  ): Promise<{ estado: Estado }> {
    if (!(await this.registro.cambiarEstado(tx, d.id, d, estado))) throw cambioMientrasTanto();
    const acto = estado === 'ACUSADO' ? 'acusar' : 'no-entregar';
    await this.bitacora.anotar(tx, ctx, { cadena: `documento/${d.id}`, acto, datos });
    return { estado };
  }
}

function motivosDeFecha(fecha: Fecha, salida: Fecha | null, tx: Tx): Motivo[] {
  if (fecha > fechaDe(tx.ahora))
    return [{ codigo: 'documentos.acuse-futuro', texto: 'El acuse no puede llevar fecha futura.' }];
  if (salida && fecha < salida)
    return [{ codigo: 'documentos.acuse-anterior', texto: 'No pudieron recibirlo antes de que saliera.' }];
  return [];
}
