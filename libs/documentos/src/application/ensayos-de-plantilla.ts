import { exigirRol } from '#acceso';
import type { Contexto } from '#kernel';
import { UnidadDeTrabajo, type Tx } from '#platform';
import { Injectable } from '@nestjs/common';
import type { Membrete } from '../domain/membrete';
import type { Muestra } from '../domain/muestras';
import type { Falta } from '../domain/plantilla';
import { Imprenta } from '../imprenta';
import { ENCUENTROS, PruebaDePlantilla, type Ensayo } from '../prueba-de-plantilla';
import { EditarPlantilla, type Datos } from './editar-plantilla';

/** Settings as they are typed, before anything is saved. */
type EnsayoEscrito = { readonly unidadId: string | null; readonly tipo?: string | undefined } & Datos;

/** What somebody types at a template, tried as it is: nothing is written. */
@Injectable()
export class EnsayosDePlantilla {
  constructor(
    private readonly uow: UnidadDeTrabajo,
    private readonly edicion: EditarPlantilla,
    private readonly prueba: PruebaDePlantilla,
    private readonly imprenta: Imprenta,
  ) {}

  /** @returns what is wrong with them, the same that would refuse to publish them; empty: nothing */
  async revisar(
    ctx: Contexto,
    { soloAjustes, ...o }: EnsayoEscrito & { soloAjustes: boolean },
  ): Promise<Falta[]> {
    exigirRol(ctx, 'configurador', 'administrador');
    const { motivos, papeles } = await this.uow.leer(async (tx) =>
      this.prueba.preparar(tx, await this.ensayo(tx, o), ENCUENTROS.alEscribir),
    );
    return soloAjustes ? motivos : [...motivos, ...(await this.prueba.juzgar(papeles))];
  }

  /** @returns the page that they make, by the very code that sets every paper */
  async muestra(
    ctx: Contexto,
    o: EnsayoEscrito,
    con: { tipo: string; muestra: Muestra },
  ): Promise<Uint8Array> {
    exigirRol(ctx, 'configurador', 'administrador');
    const papel = await this.uow.leer(async (tx) => this.prueba.muestra(tx, await this.ensayo(tx, o), con));
    return (await this.imprenta.componer(papel)).pdf;
  }

  private async ensayo(tx: Tx, o: EnsayoEscrito): Promise<Ensayo> {
    const { unidadId } = o;
    if (o.clase === 'tipo') return { clase: 'tipo', unidadId, tipo: o.tipo ?? '', datos: o.datos };
    return { clase: 'membrete', unidadId, datos: (await this.edicion.completar(tx, o)) as Membrete };
  }
}
