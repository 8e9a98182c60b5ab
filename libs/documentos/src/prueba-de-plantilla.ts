import { fechaDe } from '#kernel';
import { Organigrama } from '#organizacion';
import type { CartaCompuesta } from '#pdf';
import type { Tx } from '#platform';
import { Injectable } from '@nestjs/common';
import { tipoDesconocido } from './domain/errores';
import { motivosDeMembrete, type Membrete } from './domain/membrete';
import { contenidoDeMuestra, type Muestra } from './domain/muestras';
import { motivosDePrueba, motivosDeTipo, type Falta, type PlantillaDeTipo } from './domain/plantilla';
import { Imprenta, type Papel } from './imprenta';
import {
  PlantillasRepository,
  type PlantillasDelPapel,
  type Propia,
} from './persistence/plantillas.repository';
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
  /** of a unidad that has something of its own which these settings will meet */
  readonly ajena: boolean;
}

/** Settings in force of a unidad that the ones on trial will meet: its membrete, or its template of a type. */
interface Encuentro {
  readonly unidadId: string;
  /** what it brings, and whose it is */
  readonly con: string;
  readonly tipo: TipoConPlantilla;
  readonly disposicion: PlantillasDelPapel;
}

/**
 * How many meetings with units' own settings are set: 20 to 60 ms each. As they are typed, a few; to publish, all that an
 * entidad may well have. Those that leave the text least room come first, and many alike are tried once.
 */
export const ENCUENTROS = { alEscribir: 8, alPublicar: 150 } as const;
/** Faults of that kind that are told: the editor mends the settings, not the units one by one. */
const FALTAS_DICHAS = 5;

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
    private readonly organigrama: Organigrama,
  ) {}

  /**
   * @param hasta how many meetings with units' own settings to try
   * @returns what is wrong with the settings themselves, and the papers to set for trial
   */
  async preparar(tx: Tx, e: Ensayo, hasta: number): Promise<{ motivos: Falta[]; papeles: PapelDePrueba[] }> {
    const papeles: PapelDePrueba[] = [];
    const tipos = (await this.tipos.todos(tx)).filter((t) => t.activo && t.listo);
    if (e.clase === 'tipo') {
      const tipo = await this.exigirTipo(tx, e.tipo);
      for (const muestra of ['corriente', 'dificil'] as const)
        papeles.push(await this.papel(tx, e, tipo, muestra));
      for (const x of await this.conMembretesPropios(tx, e, tipo, hasta))
        papeles.push(await this.encuentro(tx, x));
      return { motivos: motivosDeTipo(e.datos, tipo), papeles };
    }
    for (const tipo of tipos) papeles.push(await this.papel(tx, e, tipo, 'corriente'));
    for (const x of await this.conPlantillasPropias(tx, e, tipos, hasta))
      papeles.push(await this.encuentro(tx, x));
    return { motivos: motivosDeMembrete(e.datos), papeles };
  }

  /** One page to look at. @param o.tipo of paper that bears it, for a membrete */
  async muestra(tx: Tx, e: Ensayo, o: { tipo: string; muestra: Muestra }): Promise<Papel> {
    return (await this.papel(tx, e, await this.exigirTipo(tx, o.tipo), o.muestra)).papel;
  }

  /** Sets the papers and judges them. Not within a transaction. */
  async juzgar(papeles: readonly PapelDePrueba[]): Promise<Falta[]> {
    const motivos: Falta[] = [];
    let dichas = 0;
    for (const p of papeles) {
      if (p.ajena && dichas >= FALTAS_DICHAS) break;
      const suyos = await this.juzgarUno(p);
      if (p.ajena) dichas += suyos.length;
      motivos.push(...suyos);
    }
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
    const papel = await this.componible(tx, { tipo, disposicion, unidadId: e.unidadId }, muestra);
    return { de: `«${tipo.nombre}» ${CON[muestra]}`, muestra, papel, ajena: false };
  }

  private async encuentro(tx: Tx, x: Encuentro): Promise<PapelDePrueba> {
    const papel = await this.componible(tx, x, 'corriente');
    return { de: `«${x.tipo.nombre}» con ${x.con}`, muestra: 'corriente', papel, ajena: true };
  }

  private componible(
    tx: Tx,
    o: {
      readonly tipo: TipoConPlantilla;
      readonly disposicion: PlantillasDelPapel;
      readonly unidadId: string | null;
    },
    muestra: Muestra,
  ): Promise<Papel> {
    const gestion = fechaDe(tx.ahora).slice(0, 4);
    return this.imprenta.deMuestra(tx, o.disposicion, {
      tipo: o.tipo.clave,
      unidadId: o.unidadId,
      contenido: contenidoDeMuestra(o.disposicion.plantilla, muestra),
      cite: { texto: `SIGLA/UNIDAD N° 123/${gestion}`, numero: 123, fecha: fechaDe(tx.ahora) },
    });
  }

  /** A general template of a type goes under the membrete of each unidad that has one and no template of that type. */
  private async conMembretesPropios(
    tx: Tx,
    e: Ensayo & { clase: 'tipo' },
    tipo: TipoConPlantilla,
    hasta: number,
  ): Promise<Encuentro[]> {
    if (e.unidadId !== null) return [];
    const aparte = new Set(
      (await this.plantillas.propias(tx, 'tipo')).filter((p) => p.tipo === e.tipo).map((p) => p.unidadId),
    );
    const vivas = await this.vivas(tx, 'membrete');
    return apretadas(
      vivas.filter((p) => !aparte.has(p.unidadId)),
      hasta,
    ).map((p) => ({
      unidadId: p.unidadId,
      con: `el membrete de ${p.unidad}`,
      tipo,
      disposicion: { plantilla: e.datos, membrete: p.datos as Membrete },
    }));
  }

  /** The general membrete goes over the templates of each unidad that has some and no membrete of its own. */
  private async conPlantillasPropias(
    tx: Tx,
    e: Ensayo & { clase: 'membrete' },
    tipos: readonly TipoConPlantilla[],
    hasta: number,
  ): Promise<Encuentro[]> {
    if (e.unidadId !== null) return [];
    const aparte = new Set((await this.plantillas.propias(tx, 'membrete')).map((p) => p.unidadId));
    const vivas = await this.vivas(tx, 'tipo');
    return apretadas(
      vivas.filter((p) => !aparte.has(p.unidadId)),
      hasta,
    ).flatMap((p) => {
      const tipo = tipos.find((t) => t.clave === p.tipo);
      const disposicion = { plantilla: p.datos as PlantillaDeTipo, membrete: e.datos };
      return tipo ? [{ unidadId: p.unidadId, con: `la plantilla de ${p.unidad}`, tipo, disposicion }] : [];
    });
  }

  /** Of unidades that still are. */
  private async vivas(tx: Tx, clase: 'tipo' | 'membrete'): Promise<Propia[]> {
    const unidades = new Set((await this.organigrama.organigrama(tx)).map((u) => u.id));
    return (await this.plantillas.propias(tx, clase)).filter((p) => unidades.has(p.unidadId));
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

/** The head that a membrete or a template makes, roughly, in lines. */
function altura({ datos: d }: Propia): number {
  if (!('forma' in d)) return d.lineas.length + d.pie.length + (d.logo ? 4 : 0);
  return (
    d.recepciones * 6 + d.campos.length + ((d.margenes?.superior ?? 0) + (d.margenes?.inferior ?? 0)) / 5
  );
}

/** @returns one of each kind, those that leave the text least room first */
function apretadas(propias: readonly Propia[], hasta: number): Propia[] {
  const distintas = new Map<string, Propia>();
  for (const p of propias) {
    const clave = JSON.stringify([p.tipo, p.datos]);
    const otra = distintas.get(clave);
    // Of those alike, the unidad with the longest name is the one whose head is tallest.
    if (!otra || p.nombre.length > otra.nombre.length) distintas.set(clave, p);
  }
  return [...distintas.values()].sort((a, b) => altura(b) - altura(a)).slice(0, hasta);
}

/** A hard text may well begin on the second page: its head has names of 300 letters. */
const arriba = { pagina: 1, y: 0 } as const;

function lugares({ alto, campos, texto, altoDelPie }: CartaCompuesta) {
  return { alto, conFirma: campos.some((c) => c.nombre === 'Firma1'), inicio: texto.inicio, altoDelPie };
}
