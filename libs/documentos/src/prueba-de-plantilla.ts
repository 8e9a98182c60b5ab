import { fechaDe } from '#kernel';
import { Organigrama } from '#organizacion';
import type { CartaCompuesta } from '#pdf';
import type { Tx } from '#platform';
import { Injectable } from '@nestjs/common';
import { apretadas, type Alcance, type Propia } from './domain/encuentros';
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
  /** of a unidad that has something of its own which these settings will meet */
  readonly ajena: boolean;
}

/** Settings in force of a unidad that the ones on trial will meet: its membrete, or its template of a type. */
export interface Encuentro {
  readonly unidadId: string;
  /** what it brings, and whose it is */
  readonly con: string;
  readonly tipo: TipoConPlantilla;
  readonly disposicion: PlantillasDelPapel;
}

interface Encuentros {
  readonly encuentros: readonly Encuentro[];
  readonly alcance: Alcance;
}
const NINGUNO: Encuentros = {
  encuentros: [],
  alcance: { combinaciones: 0, probadas: 0, sinProbar: [] },
};

/** What is to be judged before settings rule. */
interface Preparada {
  readonly motivos: Falta[];
  readonly papeles: readonly PapelDePrueba[];
  readonly alcance: Alcance;
}

/** What a unidad gives up: its papers meet the general settings from then on. */
export interface Renuncia {
  readonly clase: 'tipo' | 'membrete';
  readonly unidadId: string;
  /** its sigla */
  readonly unidad: string;
  /** null: its membrete */
  readonly tipo: string | null;
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
   * @returns what is wrong with the settings themselves, the papers to set for trial, and how many meetings they leave out
   */
  async preparar(tx: Tx, e: Ensayo, hasta: number): Promise<Preparada> {
    const papeles: PapelDePrueba[] = [];
    const tipos = (await this.tipos.todos(tx)).filter((t) => t.activo && t.listo);
    if (e.clase === 'tipo') {
      const tipo = await this.exigirTipo(tx, e.tipo);
      for (const muestra of ['corriente', 'dificil'] as const)
        papeles.push(await this.papel(tx, e, tipo, muestra));
      const { encuentros, alcance } = await this.conMembretesPropios(tx, e, tipo, hasta);
      papeles.push(...(await this.papelesDe(tx, encuentros)));
      return { motivos: motivosDeTipo(e.datos, tipo), papeles, alcance };
    }
    for (const tipo of tipos) papeles.push(await this.papel(tx, e, tipo, 'corriente'));
    const { encuentros, alcance } = await this.conPlantillasPropias(tx, e, tipos, hasta);
    papeles.push(...(await this.papelesDe(tx, encuentros)));
    return { motivos: motivosDeMembrete(e.datos), papeles, alcance };
  }

  /** What the papers of a unidad will be made with once it gave up settings of its own. */
  async alRenunciar(tx: Tx, r: Renuncia): Promise<Encuentro[]> {
    const viva = (await this.organigrama.organigrama(tx)).some((u) => u.id === r.unidadId);
    const tipos = (await this.tipos.todos(tx)).filter(
      (t) => viva && t.activo && (r.tipo === null || t.clave === r.tipo),
    );
    const encuentros: Encuentro[] = [];
    for (const tipo of tipos) {
      const suyas = await this.plantillas.vigentes(tx, r.unidadId, tipo.clave);
      const generales = await this.plantillas.vigentes(tx, null, tipo.clave);
      const [plantillaId, membreteId] =
        r.clase === 'tipo'
          ? [generales.plantillaId, suyas.membreteId]
          : [suyas.plantillaId, generales.membreteId];
      const { plantilla, membrete } = await this.plantillas.delPapel(tx, plantillaId, membreteId);
      // Where nothing general rules, nobody begins such a paper there.
      if (!plantilla || !membrete) continue;
      const con = `${r.clase === 'tipo' ? 'la plantilla general' : 'el membrete general'} en ${r.unidad}`;
      encuentros.push({ unidadId: r.unidadId, con, tipo, disposicion: { plantilla, membrete } });
    }
    return encuentros;
  }

  /** @returns the papers that they make, to be judged */
  async papelesDe(tx: Tx, encuentros: readonly Encuentro[]): Promise<PapelDePrueba[]> {
    const papeles: PapelDePrueba[] = [];
    for (const x of encuentros) {
      const papel = await this.componible(tx, x, 'corriente');
      const de = `«${x.tipo.nombre}» con ${x.con}`;
      papeles.push({ de, muestra: 'corriente', papel, ajena: true });
    }
    return papeles;
  }

  /** One page to look at. @param o.tipo of paper that bears it, for a membrete */
  async muestra(tx: Tx, e: Ensayo, o: { tipo: string; muestra: Muestra }): Promise<Papel> {
    return (await this.papel(tx, e, await this.exigirTipo(tx, o.tipo), o.muestra)).papel;
  }

  /** Sets the papers and judges them. Not within a transaction. */
  async juzgar(papeles: readonly PapelDePrueba[]): Promise<Falta[]> {
    const motivos: Falta[] = [];
    let dichas = 0;
    for (const [i, p] of papeles.entries()) {
      if (p.ajena && dichas >= FALTAS_DICHAS) return [...motivos, quedan(papeles.length - i)];
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
  ): Promise<Encuentros> {
    if (e.unidadId !== null) return NINGUNO;
    const aparte = new Set(
      (await this.plantillas.propias(tx, 'tipo')).filter((p) => p.tipo === e.tipo).map((p) => p.unidadId),
    );
    const vivas = await this.vivas(tx, 'membrete');
    const suyas = vivas.filter((p) => !aparte.has(p.unidadId));
    const { probar, alcance } = apretadas(suyas, hasta);
    const encuentros = probar.map((p) => ({
      unidadId: p.unidadId,
      con: `el membrete de ${p.unidad}`,
      tipo,
      disposicion: { plantilla: e.datos, membrete: p.datos as Membrete },
    }));
    return { encuentros, alcance };
  }

  /** The general membrete goes over the templates of each unidad that has some and no membrete of its own. */
  private async conPlantillasPropias(
    tx: Tx,
    e: Ensayo & { clase: 'membrete' },
    tipos: readonly TipoConPlantilla[],
    hasta: number,
  ): Promise<Encuentros> {
    if (e.unidadId !== null) return NINGUNO;
    const aparte = new Set((await this.plantillas.propias(tx, 'membrete')).map((p) => p.unidadId));
    const vivas = await this.vivas(tx, 'tipo');
    const porClave = new Map(tipos.map((t) => [t.clave, t]));
    const suyas = vivas.filter((p) => !aparte.has(p.unidadId) && porClave.has(p.tipo ?? ''));
    const { probar, alcance } = apretadas(suyas, hasta);
    const encuentros = probar.flatMap((p) => {
      const tipo = porClave.get(p.tipo ?? '');
      const disposicion = { plantilla: p.datos as PlantillaDeTipo, membrete: e.datos };
      return tipo ? [{ unidadId: p.unidadId, con: `la plantilla de ${p.unidad}`, tipo, disposicion }] : [];
    });
    return { encuentros, alcance };
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

const quedan = (n: number): Falta => ({
  codigo: 'documentos.plantilla.sin-probar',
  texto: `${n === 1 ? 'Con 1 combinación más' : `Con ${n} combinaciones más`} ya no se probó: corrija primero lo que se dice.`,
});

/** A hard text may well begin on the second page: its head has names of 300 letters. */
const arriba = { pagina: 1, y: 0 } as const;

function lugares({ alto, campos, texto, altoDelPie }: CartaCompuesta) {
  return { alto, conFirma: campos.some((c) => c.nombre === 'Firma1'), inicio: texto.inicio, altoDelPie };
}
