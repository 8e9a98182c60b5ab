import { Bitacora } from '#auditoria';
import { fechaDe, type Contexto } from '#kernel';
import { Organigrama } from '#organizacion';
import type { Carta } from '#pdf';
import type { Tx } from '#platform';
import { Injectable } from '@nestjs/common';
import { componerPapel, type Plantilla } from './papel';
import { documentoDesconocido } from './domain/errores';
import type { Documento } from './persistence/documentos.repository';
import { PlantillasRepository } from './persistence/plantillas.repository';

/** Templates of each unidad and type, and the paper that comes of them. */
@Injectable()
export class Plantillas {
  constructor(
    private readonly plantillas: PlantillasRepository,
    private readonly organigrama: Organigrama,
    private readonly bitacora: Bitacora,
  ) {}

  /**
   * Sets a template. Papers already signed keep what they printed.
   * @param p unidadId null: of the entidad; tipo null: all types
   */
  async definir(
    tx: Tx,
    ctx: Contexto | null,
    p: { unidadId: string | null; tipo: string | null; datos: Plantilla },
  ): Promise<string> {
    const id = await this.plantillas.fijar(tx, p);
    await this.bitacora.anotar(tx, ctx, {
      cadena: 'plantillas',
      acto: 'definir-plantilla',
      datos: { ...p, id },
    });
    return id;
  }

  /** @returns the paper as it would be signed now; without a CITE it is marked BORRADOR */
  async papel(tx: Tx, d: Documento): Promise<Carta> {
    if (!d.contenido || !d.firmantePuestoId) throw documentoDesconocido();
    const puesto = await this.organigrama.puesto(tx, d.firmantePuestoId);
    const entidad = await this.organigrama.entidad(tx);
    const ejerce = await this.organigrama.enEjercicio(tx, d.firmantePuestoId, fechaDe(tx.ahora));
    const plantilla = (await this.plantillas.para(tx, d.unidadId, d.tipo)) ?? {
      membrete: {
        entidad: entidad?.nombre ?? '',
        lineas: [puesto?.unidadNombre ?? '', `${entidad?.ciudad ?? ''} - Bolivia`],
        estilo: 'gobernacion',
        pie: [],
      },
    };
    const numerado = d.cite !== null && d.fecha !== null;
    return componerPapel({
      tipo: d.tipo,
      contenido: d.contenido,
      plantilla,
      ciudad: entidad?.ciudad ?? '',
      firmante: {
        nombre: ejerce?.nombre ?? null,
        cargo: puesto?.cargo ?? '',
        calidad: ejerce?.calidad ?? null,
      },
      cite: numerado ? { texto: d.cite ?? '', numero: d.numero, fecha: d.fecha ?? '' } : null,
      hiloCodigoLargo: d.hiloCodigoLargo,
      titulo: d.titulo,
      ahora: tx.ahora,
    });
  }
}
