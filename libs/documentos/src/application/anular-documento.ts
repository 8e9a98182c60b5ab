import { Bitacora } from '#auditoria';
import { Numeracion } from '#cites';
import { ErrorDominio, exigir, fechaDe, horaDe, type Contexto } from '#kernel';
import { Organigrama } from '#organizacion';
import { renderConstanciaDeAnulacion } from '#pdf';
import { UnidadDeTrabajo } from '#platform';
import { Injectable } from '@nestjs/common';
import { Documentos } from '../documentos';
import { nombreDeDescarga } from '../domain/nombre-de-archivo';
import { cambioMientrasTanto } from '../domain/errores';
import { motivosParaNoAnular } from '../domain/motivos';
import { DespachosRepository } from '../persistence/despachos.repository';
import { DocumentosRepository } from '../persistence/documentos.repository';
import { PapelesRepository } from '../persistence/papeles.repository';

/** The pieces that a voiding writes and its constancia reads. */
@Injectable()
export class RegistroDeAnulacion {
  constructor(
    readonly documentos: Documentos,
    readonly registro: DocumentosRepository,
    readonly despachos: DespachosRepository,
    readonly papeles: PapelesRepository,
    readonly organigrama: Organigrama,
  ) {}
}

/** Voids a numbered documento: its number stays taken, its signed file is not touched, and its constancia says why. */
@Injectable()
export class AnularDocumento {
  constructor(
    private readonly uow: UnidadDeTrabajo,
    private readonly piezas: RegistroDeAnulacion,
    private readonly numeracion: Numeracion,
    private readonly bitacora: Bitacora,
  ) {}

  ejecutar(ctx: Contexto, o: { id: string; motivo: string }): Promise<{ estado: string }> {
    const { documentos, registro, despachos } = this.piezas;
    return this.uow.acto(ctx, async (tx) => {
      const d = await documentos.exigirVisible(tx, ctx, o.id, true);
      exigir('documentos.anular', motivosParaNoAnular(d, ctx.actor));
      if (!(await registro.cambiarEstado(tx, d.id, d, 'ANULADO'))) throw cambioMientrasTanto();
      await despachos.anular(tx, d.id, o.motivo, ctx.actor.puestoId);
      await this.numeracion.anular(tx, `documento/${d.id}`, o.motivo);
      const datos = { motivo: o.motivo, cite: d.cite, desde: d.estado };
      await this.bitacora.anotar(tx, ctx, { cadena: `documento/${d.id}`, acto: 'anular', datos });
      return { estado: 'ANULADO' };
    });
  }

  /** @throws ErrorDominio `documentos.no-anulado` */
  async constancia(ctx: Contexto, id: string): Promise<{ nombre: string; pdf: Uint8Array }> {
    const { documentos, despachos, papeles, organigrama } = this.piezas;
    const { d, ...datos } = await this.uow.leer(async (tx) => {
      const d = await documentos.exigirVisible(tx, ctx, id);
      const anulacion = await despachos.anulacion(tx, id);
      if (!anulacion)
        throw new ErrorDominio('documentos.no-anulado', 'conflicto', 'El documento no está anulado.');
      return {
        d,
        cite: d.cite ?? '',
        fechaDelDocumento: d.fecha,
        referencia: d.titulo,
        sha256: (await papeles.revisiones(tx, [id])).at(-1)?.sha256 ?? null,
        entidad: (await organigrama.entidad(tx))?.nombre ?? '',
        anulacion,
      };
    });
    const { anulacion, ...resto } = datos;
    await documentos.dejarRastroDeLectura(ctx, d, 'descargar');
    const pdf = await renderConstanciaDeAnulacion({
      ...resto,
      motivo: anulacion.motivo,
      cargo: anulacion.cargo,
      anuladoEl: `${fechaDe(anulacion.en).split('-').reverse().join('/')} ${horaDe(anulacion.en)}`,
      fecha: anulacion.en,
    });
    return { nombre: nombreDeDescarga(['Constancia de anulación', resto.cite]), pdf };
  }
}
