import { fechaDe } from '#kernel';
import type { CartaCompuesta } from '#pdf';
import type { Tx } from '#platform';
import { Injectable } from '@nestjs/common';
import { tipoDesconocido } from './domain/errores';
import { motivosDeMembrete, type Membrete } from './domain/membrete';
import { contenidoDeMuestra, type Muestra } from './domain/muestras';
import { motivosDePrueba, motivosDeTipo, type Falta, type PlantillaDeTipo } from './domain/plantilla';
import { Imprenta, type Papel } from './imprenta';
import { PlantillasRepository, type PlantillasDelPapel } from './persistence/plantillas.repository';
import { TiposRepository, type TipoConPlantilla } from './persistence/tipos.repository';

/** Settings to try, for one unidad or (null) for every one. */
export type Ensayo = { readonly unidadId: string | null } & (
  | { readonly clase: 'tipo'; readonly tipo: string; readonly datos: PlantillaDeTipo }
  | { readonly clase: 'membrete'; readonly datos: Membrete }
);

/** A paper to set for trial. */
interface PapelDePrueba {
  readonly de: string;
  readonly muestra: Muestra;
  readonly papel: Papel;
}

const CON: Readonly<Record<Muestra, string>> = {
  corriente: 'con un texto corriente',
  dificil: 'con el texto difícil',
};

/** Tries settings before anybody writes with them: what they say, and the very pages that they make. */
@Injectable()
export class PruebaDePlantilla {
  constructor(
    private readonly tipos: TiposRepository,
    private readonly plantillas: PlantillasRepository,
    private readonly imprenta: Imprenta,
  ) {}

  /** @returns what is wrong with the settings themselves, and the papers to set for trial */
  async preparar(tx: Tx, e: Ensayo): Promise<{ motivos: Falta[]; papeles: PapelDePrueba[] }> {
    const papeles: PapelDePrueba[] = [];
    if (e.clase === 'tipo') {
      const tipo = await this.exigirTipo(tx, e.tipo);
      for (const muestra of ['corriente', 'dificil'] as const)
        papeles.push(await this.papel(tx, e, tipo, muestra));
      return { motivos: motivosDeTipo(e.datos, tipo), papeles };
    }
    for (const tipo of (await this.tipos.todos(tx)).filter((t) => t.activo && t.listo))
      papeles.push(await this.papel(tx, e, tipo, 'corriente'));
    return { motivos: motivosDeMembrete(e.datos), papeles };
  }

  /** One page to look at. @param o.tipo of paper that bears it, for a membrete */
  async muestra(tx: Tx, e: Ensayo, o: { tipo: string; muestra: Muestra }): Promise<Papel> {
    return (await this.papel(tx, e, await this.exigirTipo(tx, o.tipo), o.muestra)).papel;
  }

  /** Sets the papers and judges them. Not within a transaction. */
  async juzgar(papeles: readonly PapelDePrueba[]): Promise<Falta[]> {
    const motivos: Falta[] = [];
    for (const p of papeles) motivos.push(...(await this.juzgarUno(p)));
    return motivos;
  }

  private async juzgarUno({ de, muestra, papel }: PapelDePrueba): Promise<Falta[]> {
    try {
      const c = await this.imprenta.componer(papel);
      return motivosDePrueba({ de, ...lugares(c), ...(muestra === 'dificil' ? { inicio: arriba } : {}) });
    } catch {
      const texto = `No se pudo componer ${de} con estos ajustes. Deshaga el último cambio.`;
      return [{ codigo: 'documentos.plantilla.no-compone', texto }];
    }
  }

  private async papel(tx: Tx, e: Ensayo, tipo: TipoConPlantilla, muestra: Muestra): Promise<PapelDePrueba> {
    const disposicion = await this.disposicion(tx, e, tipo.clave);
    const gestion = fechaDe(tx.ahora).slice(0, 4);
    const papel = await this.imprenta.deMuestra(tx, disposicion, {
      tipo: tipo.clave,
      unidadId: e.unidadId,
      contenido: contenidoDeMuestra(disposicion.plantilla, muestra),
      cite: { texto: `SIGLA/UNIDAD N° 123/${gestion}`, numero: 123, fecha: fechaDe(tx.ahora) },
    });
    return { de: `«${tipo.nombre}» ${CON[muestra]}`, muestra, papel };
  }

  /** The settings on trial beside the ones in force that they will meet. */
  private async disposicion(tx: Tx, e: Ensayo, tipo: string): Promise<PlantillasDelPapel> {
    const { plantillaId, membreteId } = await this.plantillas.vigentes(tx, e.unidadId, tipo);
    const vigente = await this.plantillas.delPapel(tx, plantillaId, membreteId);
    if (e.clase === 'tipo' && vigente.membrete) return { plantilla: e.datos, membrete: vigente.membrete };
    if (e.clase === 'membrete' && vigente.plantilla)
      return { plantilla: vigente.plantilla, membrete: e.datos };
    throw tipoDesconocido();
  }

  private async exigirTipo(tx: Tx, clave: string): Promise<TipoConPlantilla> {
    const tipo = await this.tipos.cargar(tx, clave);
    if (!tipo) throw tipoDesconocido();
    return tipo;
  }
}

/** A hard text may well begin on the second page: its head has names of 300 letters. */
const arriba = { pagina: 1, y: 0 } as const;

function lugares({ alto, campos, texto, altoDelPie }: CartaCompuesta) {
  return { alto, conFirma: campos.some((c) => c.nombre === 'Firma1'), inicio: texto.inicio, altoDelPie };
}
