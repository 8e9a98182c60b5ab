import { exigirRol } from '#acceso';
import { Bitacora } from '#auditoria';
import { exigir, type Contexto } from '#kernel';
import { UnidadDeTrabajo, type Tx } from '#platform';
import { Injectable } from '@nestjs/common';
import type { Alcance } from '../domain/encuentros';
import { borradorViejo, plantillaDesconocida, sinBorrador } from '../domain/errores';
import { ENCUENTROS, PruebaDePlantilla } from '../prueba-de-plantilla';
import { PlantillasRepository, type PlantillaListada } from '../persistence/plantillas.repository';
import { ensayoDe } from './consultar-plantillas';

/** @property version the saving of the draft that its editor has looked at */
interface OrdenDePublicar {
  readonly id: string;
  readonly version: number;
  /** what changed, for the history */
  readonly nota: string | null;
}

/** Its number, and how far it was tried with what the unidades have of their own. */
export type Publicada = { readonly n: number } & Alcance;

/** Puts a draft in force for the papers that begin from now on, once the pages that it makes were judged. */
@Injectable()
export class PublicarPlantilla {
  constructor(
    private readonly uow: UnidadDeTrabajo,
    private readonly plantillas: PlantillasRepository,
    private readonly prueba: PruebaDePlantilla,
    private readonly bitacora: Bitacora,
  ) {}

  /**
   * @throws ErrorDominio `documentos.plantilla.publicar` with every fault by name; `documentos.plantilla.sin-borrador`,
   * `documentos.plantilla.version`
   */
  async ejecutar(ctx: Contexto, o: OrdenDePublicar): Promise<Publicada> {
    exigirRol(ctx, 'configurador');
    const anterior = await this.uow.respuestaAnterior<Publicada>(ctx);
    if (anterior) return anterior.respuesta;
    const { motivos, papeles, alcance } = await this.uow.leer(async (tx) => {
      const plantilla = await this.exigirBorrador(tx, o.id, false);
      const borrador = (await this.plantillas.versiones(tx, o.id)).find((v) => v.estado === 'BORRADOR');
      if (!borrador) throw sinBorrador();
      // The draft that is tried is the one that is published: its version is compared again below.
      if (borrador.version !== o.version) throw borradorViejo();
      return this.prueba.preparar(tx, ensayoDe(plantilla, borrador), ENCUENTROS.alPublicar);
    });
    const faltas = [...motivos, ...(await this.prueba.juzgar(papeles))];
    exigir('documentos.plantilla.publicar', faltas, 'invalido');
    return this.uow.acto(ctx, async (tx) => {
      const { borrador: n } = await this.exigirBorrador(tx, o.id, true);
      const cierre = { plantillaId: o.id, version: o.version, estado: 'PUBLICADA', nota: o.nota } as const;
      if (!(await this.plantillas.cerrarBorrador(tx, cierre))) throw borradorViejo();
      await this.plantillas.retirar(tx, o.id, false);
      const datos = { n, nota: o.nota, ensayo: alcance };
      await this.bitacora.anotar(tx, ctx, { cadena: `plantilla/${o.id}`, acto: 'publicar', datos });
      return { n, ...alcance };
    });
  }

  private async exigirBorrador(
    tx: Tx,
    id: string,
    bloquear: boolean,
  ): Promise<PlantillaListada & { borrador: number }> {
    const [plantilla] = bloquear
      ? [await this.plantillas.bloquear(tx, id)]
      : await this.plantillas.todas(tx, id);
    if (!plantilla) throw plantillaDesconocida();
    const { borrador } = plantilla;
    if (borrador === null) throw sinBorrador();
    return { ...plantilla, borrador };
  }
}
