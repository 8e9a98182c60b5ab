import { Objetos } from '#almacen';
import { Firmas } from '#firmas';
import { fechaDe, type Contexto } from '#kernel';
import { Organigrama } from '#organizacion';
import type { InformeDeFirmas } from '#pades';
import { sinGlifo } from '#pdf';
import { UnidadDeTrabajo, type Tx } from '#platform';
import { Injectable } from '@nestjs/common';
import { CiteDePapel } from '../cite-de-papel';
import { Documentos } from '../documentos';
import { anexoVisto } from '../domain/anexos';
import { PDF } from '../domain/archivo-de-oficina';
import { avisosDePapel, textosDe } from '../domain/avisos';
import { avisosDeObservaciones, avisosDeVias, avisosDeVobo, type Visto } from '../domain/vobo';
import { anexoDesconocido, sinRevision } from '../domain/errores';
import { iniciales } from '../domain/iniciales';
import { actosPosibles } from '../domain/motivos';
import { avisosPorCite } from '../domain/papel-subido';
import { nombreDelPapel } from '../domain/nombre-de-archivo';
import { desdeLaFirma } from '../domain/verificacion';
import { EnlacesDeVerificacion } from '../enlace-de-verificacion';
import { Imprenta } from '../imprenta';
import { DocumentosRepository, type Documento } from '../persistence/documentos.repository';
import { PapelesRepository, type Original, type Revision } from '../persistence/papeles.repository';
import { ProlongacionesRepository, type Prolongacion } from '../persistence/prolongaciones.repository';
import { VersionesRepository } from '../persistence/versiones.repository';
import { VistosRepository, type Observacion } from '../persistence/vistos.repository';
import { PersonasDeCasa } from '../personas-de-casa';
import { Salidas } from '../salidas';
import { salidasVistas } from './salidas-vistas';
import { voboVisto } from './vobo-visto';

/** Where the bytes of a download lie and what it is called. */
export interface Descarga {
  readonly sha256: string;
  readonly bytes: number;
  readonly nombre: string;
  /** absent: a PDF */
  readonly tipo?: string;
}

/** The registers that a reading of a documento draws on. */
@Injectable()
export class RegistrosDeConsulta {
  constructor(
    readonly documentos: DocumentosRepository,
    readonly papeles: PapelesRepository,
    readonly salidas: Salidas,
    readonly versiones: VersionesRepository,
    readonly vistos: VistosRepository,
    readonly personas: PersonasDeCasa,
    readonly enlaces: EnlacesDeVerificacion,
  ) {}
}

/** Reads of one documento: what it says, what may be done with it, its bytes. */
@Injectable()
export class ConsultarDocumentos {
  constructor(
    private readonly uow: UnidadDeTrabajo,
    private readonly documentos: Documentos,
    private readonly registros: RegistrosDeConsulta,
    private readonly imprenta: Imprenta,
    private readonly organigrama: Organigrama,
    private readonly objetos: Objetos,
    private readonly cites: CiteDePapel,
  ) {}

  async ver(ctx: Contexto, id: string) {
    const { d, visto } = await this.uow.leer(async (tx) => {
      const d = await this.documentos.exigirVisible(tx, ctx, id);
      const puesto = d.firmaPuestoId ? await this.organigrama.puesto(tx, d.firmaPuestoId) : null;
      const revisiones = await this.registros.papeles.revisiones(tx, [id]);
      const anulacion =
        d.estado === 'ANULADO' ? await this.registros.salidas.registro.anulacion(tx, id) : null;
      const guardado = d.estado === 'BORRADOR' ? await this.registros.versiones.vigente(tx, id) : null;
      const vistos = await this.registros.vistos.ultimaRonda(tx, id);
      const enCurso = d.estado === 'EN_VOBO' ? vistos : [];
      const salidas = await this.registros.salidas.de(tx, d);
      const { tipo, origen, hechura, papel, estado, version, titulo, contenido, cite, fecha } = d;
      const forma = await this.forma(tx, d);
      const observadas = await this.registros.vistos.observaciones(tx, id);
      const visto = {
        ...{ id, tipo, origen, hechura, papel, estado, version, titulo, contenido, cite, fecha },
        guardado: guardado && {
          ...{ nombre: guardado.nombre, cargo: guardado.cargo, en: guardado.guardadoEn.toISOString() },
        },
        firmante: puesto && { puestoId: puesto.id, cargo: puesto.cargo, unidadSigla: puesto.unidadSigla },
        hojas: await this.registros.documentos.hilos(tx, id),
        actos: actosPosibles(d, ctx.actor, enCurso, salidas.destinos, {
          pideHoja: forma?.pideHoja ?? false,
          conReserva: !!d.papel?.reserva,
        }),
        ...{ vobo: voboVisto(d, ctx.actor, vistos, observadas), avisos: avisosDe(d, vistos, observadas) },
        vias: d.estado === 'BORRADOR' ? await this.registros.personas.vias(tx, d.contenido) : [],
        forma,
        revisiones: revisiones.map(revisionVista),
        originales: (await this.registros.papeles.originales(tx, id)).map(originalVisto(id)),
        ...salidasVistas(d, salidas, await this.registros.salidas.registro.acusesAnulados(tx, id)),
        verificacion: desdeLaFirma(revisiones).length > 0 ? this.registros.enlaces.de(d.verificacion) : null,
        anulacion: anulacion && { ...anulacion, en: anulacion.en.toISOString() },
        anexos: (await this.registros.papeles.anexos(tx, [id])).map(anexoVisto),
      };
      return { d, visto };
    });
    await this.documentos.dejarRastroDeLectura(ctx, d, 'ver');
    return visto;
  }

  /** What its template asks for while it is being written; null: it came from outside. */
  private async forma(tx: Tx, d: Documento) {
    if (d.origen === 'externo' || !d.firmantePuestoId) return null;
    const ejerce = await this.organigrama.enEjercicio(tx, d.firmantePuestoId, fechaDe(tx.ahora));
    return {
      tipo: d.tipoNombre ?? d.tipo,
      campos: d.campos.map(({ campo, obligatorio, etiqueta }) => ({ campo, obligatorio, etiqueta })),
      iniciales: iniciales({ ...d, firmante: ejerce?.nombre ?? null }) ?? null,
      ...(await this.numeracion(tx, d)),
    };
  }

  /**
   * How a paper that has no number yet comes by it.
   * @returns `citePrevisto` what its hoja would give it now, null where a series does, which says none before; `pideHoja` its
   * hoja numbers it and it is in none
   */
  private async numeracion(
    tx: Tx,
    d: Documento,
  ): Promise<{ citePrevisto: string | null; pideHoja: boolean }> {
    if (d.cite !== null || d.papel?.reserva) return { citePrevisto: null, pideHoja: false };
    const previsto = await this.cites.previsto(tx, d, fechaDe(tx.ahora));
    const porHoja = previsto?.numero === null;
    const impreso = porHoja && d.hechura !== 'subido' && d.hiloCodigo !== null;
    return { citePrevisto: impreso ? previsto.texto : null, pideHoja: porHoja && d.hiloCodigo === null };
  }

  /**
   * The very paper the signature will use, marked BORRADOR on each page and in its name: nobody has signed it. One made
   * elsewhere is shown as it is: nothing is written on it.
   */
  async previsualizar(ctx: Contexto, id: string): Promise<{ nombre: string; pdf: Uint8Array }> {
    const { d, papel, cabeza } = await this.uow.leer(async (tx) => {
      const d = await this.documentos.exigirVisible(tx, ctx, id);
      if (d.hechura === 'subido') return { d, papel: null, cabeza: await this.documentos.cabeza(tx, id) };
      return { d, papel: await this.imprenta.papel(tx, d), cabeza: null };
    });
    await this.documentos.dejarRastroDeLectura(ctx, d, 'previsualizar');
    const nombre = nombreDelPapel({ ...d, origen: 'propio', estado: 'BORRADOR' });
    if (cabeza) return { nombre, pdf: await this.objetos.leer(cabeza.sha256) };
    const borrador = { ...papel, carta: { ...papel.carta, borrador: true } };
    return { nombre, pdf: (await this.imprenta.componer(borrador)).pdf };
  }

  async descarga(ctx: Contexto, id: string, revision?: number): Promise<Descarga> {
    const { d, ...descarga } = await this.uow.leer(async (tx) => {
      const d = await this.documentos.exigirVisible(tx, ctx, id);
      const revisiones = await this.registros.papeles.revisiones(tx, [id]);
      const elegida = revision ? revisiones.find((r) => r.n === revision) : revisiones.at(-1);
      if (!elegida) throw sinRevision();
      const nombre = nombreDelPapel(d);
      return { d, sha256: elegida.sha256, bytes: elegida.bytes, nombre };
    });
    await this.documentos.dejarRastroDeLectura(ctx, d, 'descargar');
    return descarga;
  }

  async descargaDeAnexo(ctx: Contexto, id: string, n: number): Promise<Descarga> {
    const { d, ...descarga } = await this.uow.leer(async (tx) => {
      const d = await this.documentos.exigirVisible(tx, ctx, id);
      const anexo = (await this.registros.papeles.anexos(tx, [id])).find((a) => a.n === n);
      if (!anexo) throw anexoDesconocido();
      const { sha256, bytes, nombre, tipo } = anexo;
      return { d, sha256, bytes, nombre, ...(tipo === PDF ? {} : { tipo }) };
    });
    await this.documentos.dejarRastroDeLectura(ctx, d, 'descargar-anexo');
    return descarga;
  }

  /** The picture that a PDF was made from, as it came. @param n from 1, as `ver` lists them */
  async descargaDeOriginal(ctx: Contexto, id: string, n: number): Promise<Descarga> {
    const { d, ...descarga } = await this.uow.leer(async (tx) => {
      const d = await this.documentos.exigirVisible(tx, ctx, id);
      const original = (await this.registros.papeles.originales(tx, id))[n - 1];
      if (!original) throw anexoDesconocido();
      const { sha256, bytes, nombre, tipo } = original;
      return { d, sha256, bytes, nombre, tipo };
    });
    await this.documentos.dejarRastroDeLectura(ctx, d, 'descargar');
    return descarga;
  }
}

const originalVisto = (id: string) => (o: Original, i: number) => ({
  ...{ n: i + 1, sha256: o.sha256, tipo: o.tipo, nombre: o.nombre, bytes: o.bytes },
  ...{ deSha256: o.deSha256, url: `/api/documentos/${id}/originales/${i + 1}` },
});

const revisionVista = ({ documentoId: _, creadoEn, ...r }: Revision) => ({
  ...{ ...r, creadoEn: creadoEn.toISOString() },
});

/** What would be printed badly or said twice; once signed, a paper says what it says, and an uploaded one whether it bears its CITE. */
function avisosDe(d: Documento, ronda: readonly Visto[], observaciones: readonly Observacion[]): string[] {
  const enCurso = d.estado === 'EN_VOBO' ? ronda : [];
  const deEsteTexto = d.visado ? ronda : enCurso;
  const abierto = ['BORRADOR', 'EN_VOBO', 'EN_FIRMA'].includes(d.estado);
  const dePapel = d.papel ? avisosPorCite(d.papel, d.cite !== null) : [];
  if (!abierto) return dePapel;
  return [
    ...(d.papel ? dePapel : avisosDePapel(sinGlifo(textosDe(d.contenido).join('\n')))),
    ...avisosDeVobo(enCurso, d.firmantePuestoId),
    ...avisosDeObservaciones(observaciones),
    ...avisosDeVias(d.contenido?.via ?? [], deEsteTexto, d.firmantePuestoId),
  ];
}

/** The verdict on the signatures of a documento's newest revision. */
@Injectable()
export class VerificarDocumento {
  constructor(
    private readonly consultas: ConsultarDocumentos,
    private readonly objetos: Objetos,
    private readonly firmas: Firmas,
    private readonly uow: UnidadDeTrabajo,
    private readonly prolongaciones: ProlongacionesRepository,
  ) {}

  async ejecutar(
    ctx: Contexto,
    id: string,
  ): Promise<InformeDeFirmas & { readonly prolongacion: Prolongacion | null }> {
    const { sha256 } = await this.consultas.descarga(ctx, id);
    const informe = await this.firmas.verificar(await this.objetos.leer(sha256));
    return { ...informe, prolongacion: await this.uow.leer((tx) => this.prolongaciones.cargar(tx, id)) };
  }
}
