import { exigirRol } from '#acceso';
import { Bitacora } from '#auditoria';
import type { Contexto } from '#kernel';
import { Organigrama } from '#organizacion';
import { UnidadDeTrabajo, type Tx } from '#platform';
import { Injectable } from '@nestjs/common';
import {
  borradorViejo,
  logoDesconocido,
  plantillaDesconocida,
  sinBorrador,
  yaHayBorrador,
} from '../domain/errores';
import type { Membrete } from '../domain/membrete';
import type { PlantillaDeTipo } from '../domain/plantilla';
import { LogosRepository } from '../persistence/logos.repository';
import {
  PlantillasRepository,
  type ClaseDePlantilla,
  type PlantillaListada,
} from '../persistence/plantillas.repository';

/** Settings with their class, as they travel. */
export type Datos =
  | { readonly clase: 'tipo'; readonly datos: PlantillaDeTipo }
  | { readonly clase: 'membrete'; readonly datos: MembreteEscrito };

/** A membrete that names its logo; its measures are the stored one's. */
export type MembreteEscrito = Omit<Membrete, 'logo'> & {
  readonly logo?: { readonly sha256: string } | undefined;
};

/** Drafts of templates: what is published is never touched. */
@Injectable()
export class EditarPlantilla {
  constructor(
    private readonly uow: UnidadDeTrabajo,
    private readonly plantillas: PlantillasRepository,
    private readonly logos: LogosRepository,
    private readonly organigrama: Organigrama,
    private readonly bitacora: Bitacora,
  ) {}

  /**
   * A unidad's own, with a draft that begins as what is in force for it now.
   * @throws ErrorDominio `documentos.plantilla.repetida`, `documentos.plantilla.no-encontrada`
   */
  crear(
    ctx: Contexto,
    o: { clase: ClaseDePlantilla; unidadId: string; tipo: string | null },
  ): Promise<{ id: string; n: number }> {
    exigirRol(ctx, 'configurador');
    return this.uow.acto(ctx, async (tx) => {
      const unidad = await this.organigrama.unidad(tx, o.unidadId);
      const { plantillaId, membreteId } = await this.plantillas.vigentes(tx, o.unidadId, o.tipo ?? '');
      const vigente = await this.plantillas.delPapel(tx, plantillaId, membreteId);
      const datos = o.clase === 'tipo' ? vigente.plantilla : vigente.membrete;
      if (!unidad?.activa || !datos) throw plantillaDesconocida();
      const id = await this.plantillas.crear(tx, o);
      return { id, n: await this.abrir(tx, ctx, id, datos) };
    });
  }

  /**
   * Opens a draft that begins as a version.
   * @param o.de number of that version; absent: the one in force
   * @throws ErrorDominio `documentos.plantilla.con-borrador`, `documentos.plantilla.no-encontrada`
   */
  abrirBorrador(ctx: Contexto, o: { id: string; de?: number | undefined }): Promise<{ n: number }> {
    exigirRol(ctx, 'configurador');
    return this.uow.acto(ctx, async (tx) => {
      const plantilla = await this.bloquear(tx, o.id);
      if (plantilla.borrador !== null) throw yaHayBorrador();
      const de = o.de ?? plantilla.vigente;
      const version = (await this.plantillas.versiones(tx, o.id)).find((v) => v.n === de);
      if (!version) throw plantillaDesconocida();
      return { n: await this.abrir(tx, ctx, o.id, version.datos) };
    });
  }

  /** @throws ErrorDominio `documentos.plantilla.sin-borrador`, `documentos.plantilla.version`, `documentos.logo.no-encontrado` */
  guardar(ctx: Contexto, o: { id: string; version: number } & Datos): Promise<{ version: number }> {
    exigirRol(ctx, 'configurador');
    return this.uow.acto(ctx, async (tx) => {
      const plantilla = await this.bloquear(tx, o.id);
      if (plantilla.clase !== o.clase) throw plantillaDesconocida();
      if (plantilla.borrador === null) throw sinBorrador();
      const datos = await this.completar(tx, o);
      const { id: plantillaId, version } = o;
      if (!(await this.plantillas.guardarBorrador(tx, { plantillaId, version, datos })))
        throw borradorViejo();
      await this.anotar(tx, ctx, o.id, 'guardar', { n: plantilla.borrador, version: version + 1, datos });
      return { version: version + 1 };
    });
  }

  /** The draft is put aside; it stays in the history. @throws ErrorDominio as `guardar` */
  descartar(ctx: Contexto, o: { id: string; version: number }): Promise<{ n: number }> {
    exigirRol(ctx, 'configurador');
    return this.uow.acto(ctx, async (tx) => {
      const { borrador } = await this.bloquear(tx, o.id);
      if (borrador === null) throw sinBorrador();
      const cierre = { plantillaId: o.id, version: o.version, estado: 'DESCARTADA', nota: null } as const;
      if (!(await this.plantillas.cerrarBorrador(tx, cierre))) throw borradorViejo();
      await this.anotar(tx, ctx, o.id, 'descartar', { n: borrador });
      return { n: borrador };
    });
  }

  /** A membrete's logo with its measures. @throws ErrorDominio `documentos.logo.no-encontrado` */
  async completar(tx: Tx, o: Datos): Promise<PlantillaDeTipo | Membrete> {
    if (o.clase === 'tipo') return o.datos;
    const { logo, ...resto } = o.datos;
    if (!logo) return resto;
    const guardado = await this.logos.cargar(tx, logo.sha256);
    if (!guardado) throw logoDesconocido();
    const { sha256, ancho, alto } = guardado;
    return { ...resto, logo: { sha256, ancho, alto } };
  }

  private async bloquear(tx: Tx, id: string): Promise<PlantillaListada> {
    const plantilla = await this.plantillas.bloquear(tx, id);
    if (!plantilla) throw plantillaDesconocida();
    return plantilla;
  }

  private async abrir(
    tx: Tx,
    ctx: Contexto,
    plantillaId: string,
    datos: PlantillaDeTipo | Membrete,
  ): Promise<number> {
    const autorPuestoId = ctx.actor.puestoId;
    const n = await this.plantillas.abrirBorrador(tx, { plantillaId, datos, autorPuestoId });
    await this.anotar(tx, ctx, plantillaId, 'abrir-borrador', { n });
    return n;
  }

  private async anotar(tx: Tx, ctx: Contexto, id: string, acto: string, datos: object): Promise<void> {
    await this.bitacora.anotar(tx, ctx, { cadena: `plantilla/${id}`, acto, datos: { ...datos } });
  }
}
