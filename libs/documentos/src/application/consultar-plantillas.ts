import { exigirRol } from '#acceso';
import type { Contexto } from '#kernel';
import { UnidadDeTrabajo, type Tx } from '#platform';
import { Injectable } from '@nestjs/common';
import { plantillaDesconocida } from '../domain/errores';
import type { Membrete } from '../domain/membrete';
import type { Muestra } from '../domain/muestras';
import type { PlantillaDeTipo } from '../domain/plantilla';
import { Imprenta } from '../imprenta';
import type { MembreteEscrito } from './editar-plantilla';
import { PruebaDePlantilla, type Ensayo } from '../prueba-de-plantilla';
import {
  PlantillasRepository,
  type PlantillaListada,
  type VersionDePlantilla,
} from '../persistence/plantillas.repository';

/** Reads of the templates: the list, one with its versions, and what a version looks like. */
@Injectable()
export class ConsultarPlantillas {
  constructor(
    private readonly uow: UnidadDeTrabajo,
    private readonly plantillas: PlantillasRepository,
    private readonly prueba: PruebaDePlantilla,
    private readonly imprenta: Imprenta,
  ) {}

  todas(ctx: Contexto): Promise<PlantillaListada[]> {
    exigirLectura(ctx);
    return this.uow.leer((tx) => this.plantillas.todas(tx));
  }

  /** @throws ErrorDominio `documentos.plantilla.no-encontrada` */
  ver(ctx: Contexto, id: string) {
    exigirLectura(ctx);
    return this.uow.leer(async (tx) => {
      const plantilla = await this.exigir(tx, id);
      const versiones = await this.plantillas.versiones(tx, id);
      return {
        ...plantilla,
        versiones: versiones.map(({ id: _, plantillaId: __, creadoEn, publicadoEn, datos, ...v }) => ({
          ...v,
          datos: comoSeEscribe(datos),
          creadoEn: creadoEn.toISOString(),
          publicadoEn: publicadoEn?.toISOString() ?? null,
        })),
      };
    });
  }

  /** @param o.tipo of paper that bears it, for a membrete @throws ErrorDominio `documentos.plantilla.no-encontrada` */
  async muestraDeVersion(
    ctx: Contexto,
    o: { id: string; n: number; tipo: string; muestra: Muestra },
  ): Promise<Uint8Array> {
    exigirLectura(ctx);
    const papel = await this.uow.leer(async (tx) => {
      const plantilla = await this.exigir(tx, o.id);
      const version = (await this.plantillas.versiones(tx, o.id)).find((v) => v.n === o.n);
      if (!version) throw plantillaDesconocida();
      return this.prueba.muestra(tx, ensayoDe(plantilla, version), {
        muestra: o.muestra,
        tipo: plantilla.tipo ?? o.tipo,
      });
    });
    return (await this.imprenta.componer(papel)).pdf;
  }

  private async exigir(tx: Tx, id: string): Promise<PlantillaListada> {
    const [plantilla] = await this.plantillas.todas(tx, id);
    if (!plantilla) throw plantillaDesconocida();
    return plantilla;
  }
}

const exigirLectura = (ctx: Contexto): void => exigirRol(ctx, 'configurador', 'administrador');

/** Settings as they are sent to be saved: a logo by its name alone, its measures are the stored one's. */
function comoSeEscribe(datos: VersionDePlantilla['datos']): PlantillaDeTipo | MembreteEscrito {
  if (!('logo' in datos) || !datos.logo) return datos;
  return { ...datos, logo: { sha256: datos.logo.sha256 } };
}

/** A version as something to try. */
export function ensayoDe(p: PlantillaListada, v: Pick<VersionDePlantilla, 'datos'>): Ensayo {
  const { unidadId } = p;
  return p.tipo === null
    ? { clase: 'membrete', unidadId, datos: v.datos as Membrete }
    : { clase: 'tipo', unidadId, tipo: p.tipo, datos: v.datos as PlantillaDeTipo };
}
