import { fechaDe, type Contexto } from '#kernel';
import { Organigrama, type Puesto } from '#organizacion';
import type { Tx } from '#platform';
import { Injectable } from '@nestjs/common';
import type { Confidencialidad } from './domain/confidencialidad';
import type { Contenido } from './domain/contenido';
import { firmanteInactivo, tipoDesconocido } from './domain/errores';
import { contenidoInicial, type Respondido } from './domain/plantilla';
import { sinAusentes } from './domain/sin-ausentes';
import { PapelesSubidos, type PapelPreparado } from './papeles-subidos';
import { PersonasDeCasa } from './personas-de-casa';
import {
  DocumentosRepository,
  type Documento,
  type Hilo,
  type PapelDeOtroFirmante,
} from './persistence/documentos.repository';
import { PlantillasRepository } from './persistence/plantillas.repository';
import { TiposRepository } from './persistence/tipos.repository';
import { Versiones } from './versiones';

export interface OrdenDeBorrador {
  readonly tipo: string;
  readonly titulo?: string | undefined;
  readonly firmantePuestoId: string;
  /** what is written already; the template gives the rest */
  readonly contenido?: Partial<Contenido> | undefined;
  readonly hilo?: Hilo | undefined;
  readonly confidencialidad?: Confidencialidad | undefined;
  /** whom it answers: within the house, or, by a paper that leaves it, outside */
  readonly respondido?:
    { readonly adentro: Respondido | null; readonly afuera: Respondido | null } | undefined;
  /** its paper was made elsewhere: its file, read and judged already */
  readonly papel?: PapelPreparado | undefined;
}

/** Begins a paper by the template that is in force for its type in the signer's unidad, and that it keeps from then on. */
@Injectable()
export class Redaccion {
  constructor(
    private readonly registro: DocumentosRepository,
    private readonly tipos: TiposRepository,
    private readonly plantillas: PlantillasRepository,
    private readonly organigrama: Organigrama,
    private readonly versiones: Versiones,
    private readonly subidos: PapelesSubidos,
    private readonly personas: PersonasDeCasa,
  ) {}

  /** @returns id of the draft. @throws ErrorDominio `documentos.firmante-inactivo`, `documentos.tipo.desconocido`, `documentos.persona.puesto` */
  async abrir(tx: Tx, ctx: Contexto, o: OrdenDeBorrador): Promise<string> {
    const { firmante, firma } = await this.firmante(tx, o.firmantePuestoId);
    const tipo = await this.tipos.cargar(tx, o.tipo);
    const { plantillaId, membreteId } = await this.plantillas.vigentes(tx, firmante.unidadId, o.tipo);
    if (!tipo?.activo || !plantillaId || !membreteId) throw tipoDesconocido();
    const { plantilla } = await this.plantillas.delPapel(tx, plantillaId, membreteId);
    if (!plantilla) throw tipoDesconocido();
    const { adentro = null, afuera = null } = o.respondido ?? {};
    const respondido = adentro ?? (tipo.ambito === 'externo' ? afuera : null);
    const inicial = contenidoInicial(plantilla, firma, o.contenido, respondido ?? undefined);
    const contenido = o.papel ? deFicha(inicial) : inicial;
    await this.personas.exigir(tx, contenido);
    const id = await this.registro.crear(tx, {
      tipo: o.tipo,
      origen: 'propio',
      confidencialidad: o.confidencialidad ?? 'INTERNA',
      // The paper is of the unidad whose head and CITE it bears: the signer's.
      unidadId: firmante.unidadId,
      autorPuestoId: ctx.actor.puestoId,
      firmantePuestoId: firmante.id,
      titulo: o.titulo ?? contenido.referencia ?? null,
      contenido,
      cite: null,
      fecha: null,
      fojas: null,
      hilo: o.hilo ?? null,
      propio: {
        plantillaId,
        membreteId,
        redactor: ctx.actor.nombre,
        hechura: o.papel ? 'subido' : 'redactado',
      },
    });
    await this.versiones.conservar(tx, ctx, id, { clase: 'creada', desde: 1 });
    if (o.papel) await this.ponerPapel(tx, ctx, { id, tipo: o.tipo, unidadId: firmante.unidadId }, o.papel);
    return id;
  }

  /**
   * What changes in a draft that another post is to sign: its unidad, the template in force there, and who it is from where it
   * said the post that no longer signs.
   * @throws ErrorDominio `documentos.firmante-inactivo`, `documentos.tipo.desconocido`
   */
  async deOtroFirmante(tx: Tx, d: Documento, puestoId: string): Promise<PapelDeOtroFirmante> {
    const { firmante, firma } = await this.firmante(tx, puestoId);
    const { plantillaId, membreteId } = await this.plantillas.vigentes(tx, firmante.unidadId, d.tipo);
    if (!plantillaId || !membreteId) throw tipoDesconocido();
    const antes = d.firmaPuestoId ? await this.organigrama.puesto(tx, d.firmaPuestoId) : null;
    const contenido = d.contenido ?? { cuerpo: { type: 'doc', content: [] } };
    const de = contenido.de?.map((p) => (p.cargo === antes?.cargo ? firma : p));
    return {
      ...{ plantillaId, membreteId, unidadId: firmante.unidadId, firmantePuestoId: firmante.id },
      contenido: { ...contenido, ...sinAusentes({ de }) },
    };
  }

  /** The post that signs, and how it is named on paper. @throws ErrorDominio `documentos.firmante-inactivo` */
  private async firmante(
    tx: Tx,
    puestoId: string,
  ): Promise<{ firmante: Puesto; firma: { nombre: string; cargo: string } }> {
    const firmante = await this.organigrama.puesto(tx, puestoId);
    if (!firmante?.activo) throw firmanteInactivo();
    const ejerce = await this.organigrama.enEjercicio(tx, firmante.id, fechaDe(tx.ahora));
    return { firmante, firma: { nombre: ejerce?.nombre ?? firmante.cargo, cargo: firmante.cargo } };
  }

  private async ponerPapel(
    tx: Tx,
    ctx: Contexto,
    d: { id: string; tipo: string; unidadId: string },
    papel: PapelPreparado,
  ): Promise<void> {
    await this.subidos.asentar(tx, ctx, d, papel);
    await this.subidos.fijar(tx, d, papel, 1);
  }
}

/** What the register asks of a paper made elsewhere: whom it is to and from, and its reference; its text is in its file. */
const deFicha = ({ destinatario, a, via, de, referencia }: Contenido): Contenido =>
  sinAusentes({ destinatario, a, via, de, referencia, cuerpo: { type: 'doc', content: [] } });
