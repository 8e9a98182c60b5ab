import { exigirRol } from '#acceso';
import { Bitacora } from '#auditoria';
import { exigir, type Contexto } from '#kernel';
import { UnidadDeTrabajo, type Tx } from '#platform';
import { Injectable } from '@nestjs/common';
import { isDeepStrictEqual } from 'node:util';
import { generalCambiada, plantillaDesconocida, plantillaGeneral } from '../domain/errores';
import { PlantillasRepository, type PlantillaListada } from '../persistence/plantillas.repository';
import { PruebaDePlantilla, type Encuentro } from '../prueba-de-plantilla';

interface Retirada {
  readonly retirada: boolean;
}

/** Gives up a unidad's own: its new papers follow the entidad's, once the pages that those make there were judged. */
@Injectable()
export class RetirarPlantilla {
  constructor(
    private readonly uow: UnidadDeTrabajo,
    private readonly plantillas: PlantillasRepository,
    private readonly prueba: PruebaDePlantilla,
    private readonly bitacora: Bitacora,
  ) {}

  /**
   * Until another version of it is published.
   * @throws ErrorDominio `documentos.plantilla.general`; `documentos.plantilla.retirar` with every fault by name;
   * `documentos.plantilla.general-cambiada` when what would rule there is not what was tried
   */
  async ejecutar(ctx: Contexto, o: { id: string; motivo: string }): Promise<Retirada> {
    exigirRol(ctx, 'configurador');
    const anterior = await this.uow.respuestaAnterior<Retirada>(ctx);
    if (anterior) return anterior.respuesta;
    const { papeles, probados } = await this.uow.leer(async (tx) => {
      const probados = await this.alRetirar(tx, (await this.plantillas.todas(tx, o.id))[0]);
      return { papeles: await this.prueba.papelesDe(tx, probados), probados };
    });
    exigir('documentos.plantilla.retirar', await this.prueba.juzgar(papeles), 'invalido');
    return this.uow.acto(ctx, async (tx) => {
      const ahora = await this.alRetirar(tx, await this.plantillas.bloquear(tx, o.id));
      if (!isDeepStrictEqual(ahora, probados)) throw generalCambiada();
      await this.plantillas.retirar(tx, o.id, true);
      const datos = { motivo: o.motivo, probados: probados.map((x) => x.tipo.clave) };
      await this.bitacora.anotar(tx, ctx, { cadena: `plantilla/${o.id}`, acto: 'retirar', datos });
      return { retirada: true };
    });
  }

  /** @returns what its papers will be made with that they are not made with now */
  private async alRetirar(tx: Tx, p: PlantillaListada | null | undefined): Promise<Encuentro[]> {
    if (!p) throw plantillaDesconocida();
    const { clase, unidadId, unidad, tipo } = p;
    if (unidadId === null) throw plantillaGeneral();
    if (p.vigente === null || p.retirada) return [];
    return this.prueba.alRenunciar(tx, { clase, unidadId, unidad: unidad ?? '', tipo });
  }
}
