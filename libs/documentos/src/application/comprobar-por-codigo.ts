import type { Fecha } from '#kernel';
import { Organigrama } from '#organizacion';
import { UnidadDeTrabajo } from '#platform';
import { Injectable } from '@nestjs/common';
import { codigoEnGrupos, desdeLaFirma, leerCodigoDeVerificacion } from '../domain/verificacion';
import { DespachosRepository } from '../persistence/despachos.repository';
import { DocumentosRepository } from '../persistence/documentos.repository';
import { PapelesRepository } from '../persistence/papeles.repository';

/** What anybody who holds a paper may know of it: what its head already says, and whether it still stands. Neither names nor its matter. */
export interface Comprobado {
  readonly entidad: string;
  /** of a demonstration: its signatures have no legal value */
  readonly demo: boolean;
  readonly codigo: string;
  readonly tipo: string;
  readonly cite: string;
  readonly fecha: Fecha;
  /** the post that signed; null: it was signed elsewhere */
  readonly firma: { readonly cargo: string; readonly unidad: string; readonly en: Date } | null;
  /** null: it stands */
  readonly anuladoEn: Date | null;
  /** SHA-256 of every file that it was since it was signed, the newest last */
  readonly huellas: readonly string[];
}

/** The papers that were signed, found by the code of their QR. */
@Injectable()
export class ComprobarPorCodigo {
  constructor(
    private readonly uow: UnidadDeTrabajo,
    private readonly documentos: DocumentosRepository,
    private readonly papeles: PapelesRepository,
    private readonly despachos: DespachosRepository,
    private readonly organigrama: Organigrama,
  ) {}

  entidad(): Promise<string> {
    return this.uow.leer(async (tx) => (await this.organigrama.entidad(tx))?.nombre ?? '');
  }

  /** @returns null for whatever was never signed: a code that is none, of nothing, or of a draft are told alike */
  async ejecutar(texto: string): Promise<Comprobado | null> {
    const codigo = leerCodigoDeVerificacion(texto);
    if (!codigo) return null;
    return this.uow.leer(async (tx) => {
      const d = await this.documentos.porVerificacion(tx, codigo);
      const firmadas = d ? desdeLaFirma(await this.papeles.revisiones(tx, [d.id])) : [];
      const [firmada] = firmadas;
      if (!d?.cite || !d.fecha || !firmada) return null;
      const puesto = d.firmaPuestoId ? await this.organigrama.puesto(tx, d.firmaPuestoId) : null;
      const anulacion = d.estado === 'ANULADO' ? await this.despachos.anulacion(tx, d.id) : null;
      const entidad = await this.organigrama.entidad(tx);
      return {
        entidad: entidad?.nombre ?? '',
        demo: entidad?.demo ?? false,
        codigo: codigoEnGrupos(codigo),
        tipo: d.tipoNombre ?? d.tipo,
        cite: d.cite,
        fecha: d.fecha,
        firma: puesto ? { cargo: puesto.cargo, unidad: puesto.unidadNombre, en: firmada.creadoEn } : null,
        anuladoEn: anulacion?.en ?? null,
        huellas: firmadas.map((r) => r.sha256),
      };
    });
  }
}
