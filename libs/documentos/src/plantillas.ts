import { Bitacora } from '#auditoria';
import { exigir, type Contexto } from '#kernel';
import type { Tx } from '#platform';
import { Injectable } from '@nestjs/common';
import { motivosDeMembrete, type Logo, type Membrete } from './domain/membrete';
import { borradorViejo, plantillaDesconocida, tipoDesconocido } from './domain/errores';
import { motivosDeTipo, type PlantillaDeTipo } from './domain/plantilla';
import { PlantillasRepository } from './persistence/plantillas.repository';
import { TiposRepository } from './persistence/tipos.repository';

/** What an installation begins with: a template that needs no trial, for one unidad or (null) for every one. */
export type PlantillaNueva =
  | { readonly clase: 'membrete'; readonly unidadId: string | null; readonly datos: Membrete }
  | {
      readonly clase: 'tipo';
      readonly unidadId: string | null;
      readonly tipo: string;
      readonly datos: PlantillaDeTipo;
    };

/** Templates as an installation is filled with them; the office's own go through a draft (`EditarPlantilla`). */
@Injectable()
export class Plantillas {
  constructor(
    private readonly plantillas: PlantillasRepository,
    private readonly tipos: TiposRepository,
    private readonly bitacora: Bitacora,
  ) {}

  /** @returns id of the template, its version 1 in force. @throws ErrorDominio `documentos.plantilla.invalida` */
  async publicar(tx: Tx, ctx: Contexto | null, p: PlantillaNueva): Promise<string> {
    const tipo = p.clase === 'tipo' ? p.tipo : null;
    exigir('documentos.plantilla.invalida', await this.motivos(tx, p), 'invalido');
    const id = await this.plantillas.crear(tx, { clase: p.clase, unidadId: p.unidadId, tipo });
    await this.plantillas.abrirBorrador(tx, { plantillaId: id, datos: p.datos, autorPuestoId: null });
    const cierre = { plantillaId: id, version: 1, estado: 'PUBLICADA', nota: null } as const;
    await this.plantillas.cerrarBorrador(tx, cierre);
    await this.bitacora.anotar(tx, ctx, {
      cadena: `plantilla/${id}`,
      acto: 'publicar',
      datos: { ...p, n: 1 },
    });
    return id;
  }

  /** The general membrete bears this logo from now on, as a new version of it. */
  async ponerLogo(tx: Tx, ctx: Contexto | null, logo: Logo): Promise<void> {
    const todas = await this.plantillas.todas(tx);
    const general = todas.find((p) => p.clase === 'membrete' && p.unidadId === null);
    if (!general) throw plantillaDesconocida();
    const versiones = await this.plantillas.versiones(tx, general.id);
    const vigente = versiones.find((v) => v.estado === 'PUBLICADA');
    const { sha256, ancho, alto } = logo;
    const datos = { ...(vigente?.datos as Membrete), logo: { sha256, ancho, alto } };
    exigir('documentos.plantilla.invalida', motivosDeMembrete(datos), 'invalido');
    const n = await this.plantillas.abrirBorrador(tx, {
      plantillaId: general.id,
      datos,
      autorPuestoId: null,
    });
    const cierre = { plantillaId: general.id, version: 1, estado: 'PUBLICADA', nota: null } as const;
    if (!(await this.plantillas.cerrarBorrador(tx, cierre))) throw borradorViejo();
    await this.bitacora.anotar(tx, ctx, {
      cadena: `plantilla/${general.id}`,
      acto: 'publicar',
      datos: { n, logo: { sha256, ancho, alto } },
    });
  }

  private async motivos(tx: Tx, p: PlantillaNueva) {
    if (p.clase === 'membrete') return motivosDeMembrete(p.datos);
    const tipo = await this.tipos.cargar(tx, p.tipo);
    if (!tipo) throw tipoDesconocido();
    return motivosDeTipo(p.datos, tipo);
  }
}
