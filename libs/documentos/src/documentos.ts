import { Alcance, exigirRol } from '#acceso';
import { Objetos } from '#almacen';
import { Bitacora } from '#auditoria';
import { exigir, ROLES_DE_OFICINA, type Actor, type Contexto, type Fecha } from '#kernel';
import { UnidadDeTrabajo, type Tx } from '#platform';
import { Injectable } from '@nestjs/common';
import { PDF } from './domain/archivo-de-oficina';
import type { Confidencialidad } from './domain/confidencialidad';
import {
  cambioMientrasTanto,
  documentoDesconocido,
  fojasSinDeclarar,
  noFirmado,
  sinRevision,
  yaTieneArchivo,
} from './domain/errores';
import { SIN_EMITIR } from './domain/estados';
import { GRACIA_MS } from './domain/prolongacion';
import { relatoDeSalidas } from './domain/relato-de-salidas';
import { esDeSuMesa, motivosParaNoDisponer } from './domain/motivos';
import { Redaccion, type OrdenDeBorrador } from './redaccion';
import { DocumentosRepository, type Documento, type Hilo } from './persistence/documentos.repository';
import { VistosRepository } from './persistence/vistos.repository';
import type { ResumenDeDocumento } from './resumen';
import { Salidas } from './salidas';
import { Subidas, type UsoDeArchivo } from './subidas';
import {
  PapelesRepository,
  type ArchivoSubido,
  type ClaseDeRevision,
  type Original,
  type Revision,
} from './persistence/papeles.repository';
import { ProlongacionesRepository } from './persistence/prolongaciones.repository';

export type { ResumenDeDocumento } from './resumen';

export type { OrdenDeBorrador } from './redaccion';

export interface OrdenDeIngreso {
  /** absent: the paper came and its scan will follow (`recibirEscaneo`) */
  readonly archivoId?: string | undefined;
  /** default `nota-externa` */
  readonly tipo?: string | undefined;
  readonly titulo: string;
  readonly cite?: string | null | undefined;
  readonly fecha?: Fecha | null | undefined;
  readonly fojas?: number | null | undefined;
  readonly hilo?: Hilo | undefined;
  readonly confidencialidad?: Confidencialidad | undefined;
}

export interface AnexoOfrecido {
  readonly archivoId: string;
  readonly descripcion: string;
  /** absent: it has none, being in a digital medium */
  readonly fojas?: number | undefined;
}

/** Documentos as other libs use them, always inside the caller's transaction. */
@Injectable()
export class Documentos {
  constructor(
    private readonly uow: UnidadDeTrabajo,
    private readonly registro: DocumentosRepository,
    private readonly papeles: PapelesRepository,
    private readonly objetos: Objetos,
    private readonly redaccion: Redaccion,
    private readonly alcance: Alcance,
    private readonly bitacora: Bitacora,
    private readonly vistos: VistosRepository,
    private readonly subidas: Subidas,
    private readonly prolongaciones: ProlongacionesRepository,
    private readonly salidas: Salidas,
  ) {}

  /** Opens a draft. @throws ErrorDominio `documentos.firmante-inactivo`, `documentos.tipo.desconocido` */
  async crearBorrador(tx: Tx, ctx: Contexto, o: OrdenDeBorrador): Promise<{ id: string; version: number }> {
    exigirRol(ctx, ...ROLES_DE_OFICINA);
    const id = await this.redaccion.abrir(tx, ctx, o);
    await this.anotar(tx, ctx, id, 'crear', { tipo: o.tipo, hilo: o.hilo?.codigo ?? null });
    return { id, version: 1 };
  }

  /**
   * Registers a note from outside with the very bytes that were uploaded, as revision 1 `recibido`.
   * @returns id of the documento
   * @throws ErrorDominio `documentos.archivo.no-encontrado` (also for another person's upload), `documentos.archivo.usado`
   */
  async ingresarExterno(tx: Tx, ctx: Contexto, o: OrdenDeIngreso): Promise<string> {
    const id = await this.registro.crear(tx, {
      tipo: o.tipo ?? 'nota-externa',
      origen: 'externo',
      confidencialidad: o.confidencialidad ?? 'INTERNA',
      unidadId: ctx.actor.unidadId,
      autorPuestoId: ctx.actor.puestoId,
      firmantePuestoId: null,
      titulo: o.titulo,
      contenido: null,
      cite: o.cite ?? null,
      fecha: o.fecha ?? null,
      fojas: o.fojas ?? null,
      hilo: o.hilo ?? null,
    });
    const recibido = o.archivoId ? await this.ponerRecibido(tx, ctx, id, o.archivoId) : { sha256: null };
    await this.anotar(tx, ctx, id, 'ingresar', { cite: o.cite ?? null, ...recibido });
    return id;
  }

  /**
   * The scan of a paper that was taken in without one.
   * @throws ErrorDominio `documentos.ya-tiene-archivo`, and as `ingresarExterno`
   */
  async recibirEscaneo(tx: Tx, ctx: Contexto, documentoId: string, archivoId: string): Promise<void> {
    if (!(await this.registro.cargar(tx, documentoId, true))) throw documentoDesconocido();
    const recibido = await this.ponerRecibido(tx, ctx, documentoId, archivoId);
    await this.anotar(tx, ctx, documentoId, 'recibir-escaneo', { ...recibido });
  }

  /** An upload of the actor's own, before anything uses it. @throws ErrorDominio `documentos.archivo.no-encontrado` */
  async exigirArchivo(
    tx: Tx,
    ctx: Contexto,
    archivoId: string,
  ): Promise<{ sha256: string; paginas: number; firmas: number; codigos: readonly string[] | null }> {
    const { sha256, paginas, firmas } = await this.subidas.exigirPapel(tx, ctx, archivoId);
    return { sha256, paginas, firmas, codigos: await this.papeles.codigosLeidos(tx, archivoId) };
  }

  /** @returns pages of the newest file of each; a paper without file is absent */
  async paginas(tx: Tx, documentoIds: readonly string[]): Promise<Map<string, number>> {
    return new Map((await this.papeles.revisiones(tx, documentoIds)).map((r) => [r.documentoId, r.paginas]));
  }

  /** @returns false for a paper whose scan has not come */
  async tieneArchivo(tx: Tx, documentoId: string): Promise<boolean> {
    return (await this.papeles.revisiones(tx, [documentoId])).length > 0;
  }

  /** What the desk wrote about a paper, put right. */
  async corregirExterno(
    tx: Tx,
    documentoId: string,
    datos: { titulo: string; cite: string | null; fecha: Fecha | null; fojas: number | null },
  ): Promise<void> {
    await this.registro.corregirExterno(tx, documentoId, datos);
  }

  private async ponerRecibido(
    tx: Tx,
    ctx: Contexto,
    documentoId: string,
    archivoId: string,
  ): Promise<{ sha256: string; archivo: string }> {
    const archivo = await this.tomarArchivo(tx, ctx, archivoId);
    const { sha256, bytes, paginas, firmas } = archivo;
    const puesta = await this.papeles.agregarRevision(tx, {
      documentoId,
      n: 1,
      clase: 'recibido',
      ...{ sha256, bytes, paginas, firmas },
    });
    if (!puesta) throw yaTieneArchivo();
    await this.subidas.conservarOriginal(tx, documentoId, archivo);
    return { sha256, archivo: archivo.nombre };
  }

  /**
   * Annexes uploads to a documento, in the order given: papers, and files of the office as they came.
   * @returns their numbers
   * @throws as `ingresarExterno`; `documentos.anexo.sin-fojas`
   */
  async agregarAnexos(
    tx: Tx,
    ctx: Contexto,
    documentoId: string,
    anexos: readonly AnexoOfrecido[],
    uso: UsoDeArchivo = 'anexo',
  ): Promise<number[]> {
    const numeros: number[] = [];
    if (anexos.length === 0) return numeros;
    if (!(await this.registro.cargar(tx, documentoId, true))) throw documentoDesconocido();
    for (const { archivoId, descripcion, ...declarado } of anexos) {
      const archivo = await this.tomarArchivo(tx, ctx, archivoId, uso);
      const { sha256, nombre, bytes, tipo, macros, paginas } = archivo;
      if (tipo === PDF && declarado.fojas === undefined) throw fojasSinDeclarar(nombre);
      const fojas = declarado.fojas ?? 0;
      await this.subidas.conservarOriginal(tx, documentoId, archivo);
      const anexo = { documentoId, sha256, nombre, descripcion, fojas, bytes, tipo, macros, paginas };
      numeros.push(await this.papeles.agregarAnexo(tx, anexo));
      await this.anotar(tx, ctx, documentoId, 'anexar', {
        sha256,
        descripcion,
        fojas,
        tipo,
        archivo: nombre,
      });
    }
    return numeros;
  }

  /** @returns the newest revision. @throws ErrorDominio `documentos.no-encontrado`, `documentos.sin-revision` */
  async cabeza(tx: Tx, documentoId: string): Promise<Revision> {
    if (!(await this.registro.cargar(tx, documentoId))) throw documentoDesconocido();
    const ultima = (await this.papeles.revisiones(tx, [documentoId])).at(-1);
    if (!ultima) throw sinRevision();
    return ultima;
  }

  /**
   * Appends a revision made on top of revision `base`, whose object is already stored (`Objetos.guardar`).
   * @param r.base number of the revision it was made from; 0 for the first
   * @returns its number
   * @throws ErrorDominio `documentos.cambio-mientras-tanto` when the head is no longer `base`
   */
  async agregarRevision(
    tx: Tx,
    ctx: Contexto | null,
    r: {
      documentoId: string;
      base: number;
      clase: ClaseDeRevision;
      sha256: string;
      bytes: number;
      paginas: number;
      firmas: number;
    },
  ): Promise<number> {
    const { base, ...resto } = r;
    if (!(await this.registro.cargar(tx, r.documentoId, true))) throw documentoDesconocido();
    if (!(await this.papeles.agregarRevision(tx, { ...resto, n: base + 1 }))) throw cambioMientrasTanto();
    await this.objetos.confirmar(tx, r.sha256);
    if (r.firmas > 0 && (r.clase === 'firmado' || r.clase === 'sellado'))
      await this.prolongaciones.pedir(tx, r.documentoId, new Date(tx.ahora.getTime() + GRACIA_MS));
    await this.anotar(tx, ctx, r.documentoId, r.clase === 'sellado' ? 'sellar' : r.clase, {
      n: base + 1,
      sha256: r.sha256,
    });
    return base + 1;
  }

  /**
   * For acts that send a paper on: it must be seen by the actor, and signed (or come from outside).
   * @throws ErrorDominio `documentos.no-encontrado`, `documentos.no-firmado`
   */
  async exigirFirmado(tx: Tx, ctx: Contexto, documentoId: string): Promise<Documento> {
    const documento = await this.exigirVisible(tx, ctx, documentoId);
    if (!['FIRMADO', 'DESPACHADO', 'ACUSADO', 'NO_ENTREGADO', 'RECIBIDO'].includes(documento.estado))
      throw noFirmado();
    return documento;
  }

  /** @throws ErrorDominio `documentos.no-encontrado`, the same for what does not exist and what is hidden */
  async exigirVisible(tx: Tx, ctx: Contexto, documentoId: string, bloquear = false): Promise<Documento> {
    const documento = await this.registro.cargar(tx, documentoId, bloquear);
    if (!documento || !(await this.esVisible(tx, ctx.actor, documento))) throw documentoDesconocido();
    return documento;
  }

  /** @returns whether the actor may see it; false also when there is none */
  async alcanza(tx: Tx, ctx: Contexto, documentoId: string): Promise<boolean> {
    const documento = await this.registro.cargar(tx, documentoId);
    return documento !== null && this.esVisible(tx, ctx.actor, documento);
  }

  /**
   * For acts that dispose of a paper: it is locked, and must be of the actor's own desk.
   * @throws ErrorDominio `documentos.no-encontrado`, `documentos.ajeno`
   */
  async exigirDeSuMesa(tx: Tx, ctx: Contexto, documentoId: string): Promise<Documento> {
    const documento = await this.exigirVisible(tx, ctx, documentoId, true);
    exigir('documentos.ajeno', motivosParaNoDisponer(documento, ctx.actor));
    return documento;
  }

  /** Ties a documento to an HR: the first one gives it the code it prints, and none leaves it less reserved than itself. */
  async vincularHilo(
    tx: Tx,
    ctx: Contexto,
    documentoId: string,
    hilo: Hilo & { readonly confidencialidad: Confidencialidad },
  ): Promise<void> {
    await this.registro.vincular(tx, documentoId, hilo);
    await this.registro.fijarConfidencialidad(tx, documentoId, hilo.confidencialidad, true);
    await this.anotar(tx, ctx, documentoId, 'vincular', { hoja: hilo.codigo });
  }

  /** @returns ids of the papers of an HR, in the order they were made */
  deHilo(tx: Tx, gestion: number, hojaId: string): Promise<string[]> {
    return this.registro.deHilo(tx, gestion, hojaId);
  }

  /** An HR of higher confidentiality takes its papers along. */
  async fijarConfidencialidad(tx: Tx, documentoId: string, nivel: Confidencialidad): Promise<void> {
    await this.registro.fijarConfidencialidad(tx, documentoId, nivel);
  }

  /** A paper follows its HR up; down only when no other HR holds it. */
  async seguirConfidencialidad(
    tx: Tx,
    documentoId: string,
    nivel: Confidencialidad,
    sube: boolean,
  ): Promise<void> {
    if (!sube && (await this.registro.hilosDe(tx, documentoId)).length > 1) return;
    await this.registro.fijarConfidencialidad(tx, documentoId, nivel);
  }

  /** @returns how it went out and what came back, line by line */
  async relatoDeSalidas(tx: Tx, d: Documento): Promise<string[]> {
    const { despachos, destinos } = await this.salidas.de(tx, d);
    return relatoDeSalidas(despachos, destinos);
  }

  /** @returns those of `ids` that the actor may see and that were not put aside, in the order of `ids` */
  async resumenes(tx: Tx, ctx: Contexto, ids: readonly string[]): Promise<ResumenDeDocumento[]> {
    const revisiones = Map.groupBy(await this.papeles.revisiones(tx, ids), (r) => r.documentoId);
    const anexos = Map.groupBy(await this.papeles.anexos(tx, ids), (a) => a.documentoId);
    const vistos: Documento[] = [];
    for (const id of ids) {
      const d = await this.registro.cargar(tx, id);
      if (d && d.estado !== 'DESCARTADO' && (await this.esVisible(tx, ctx.actor, d))) vistos.push(d);
    }
    const cuentas = await this.salidas.cuentas(
      tx,
      vistos.filter((d) => d.origen === 'propio' && d.cite !== null),
    );
    return vistos.map((d): ResumenDeDocumento => {
      const { id } = d;
      const ultima = revisiones.get(id)?.at(-1);
      const { tipo, origen, hechura, estado, cite, titulo, fecha, fojas } = d;
      const { unidadId, firmantePuestoId, autorPuestoId } = d;
      return {
        ...{ id, tipo, origen, hechura, estado, cite, titulo, fecha, fojas },
        ...{ unidadId, firmantePuestoId, autorPuestoId },
        revision: ultima?.n ?? null,
        paginas: ultima?.paginas ?? null,
        firmas: ultima?.firmas ?? 0,
        anexos: anexos.get(id) ?? [],
        cuenta: cuentas.get(id) ?? null,
      };
    });
  }

  /** @returns the pictures that its annexes, and its paper as it is now, were made from, by the sha-256 of the PDF */
  async originales(
    tx: Tx,
    documentoId: string,
  ): Promise<{ papel: Original | null; de: ReadonlyMap<string, Original> }> {
    const de = new Map((await this.papeles.originales(tx, documentoId)).map((o) => [o.deSha256, o]));
    const llegado = (await this.papeles.revisiones(tx, [documentoId])).findLast(
      (r) => r.clase === 'recibido' || r.clase === 'subido',
    );
    return { papel: (llegado && de.get(llegado.sha256)) ?? null, de };
  }

  /** A look at what is reserved is itself an event; at the rest it leaves nothing. */
  async dejarRastroDeLectura(
    ctx: Contexto,
    d: Documento,
    como: 'ver' | 'previsualizar' | 'descargar' | 'descargar-anexo',
  ): Promise<void> {
    if (d.confidencialidad !== 'RESERVADA' && d.confidencialidad !== 'CONFIDENCIAL') return;
    // A draft is seen by its own desk alone.
    if (SIN_EMITIR.includes(d.estado)) return;
    await this.uow.interno((tx) => this.anotar(tx, ctx, d.id, como, {}));
  }

  /** Drafts belong to their desk, and while they are in visto bueno to those who give it; what was issued is seen by its level of confidentiality, as the HRs that carry it. */
  private async esVisible(tx: Tx, actor: Actor, d: Documento): Promise<boolean> {
    if (esDeSuMesa(d, actor)) return true;
    if (d.estado === 'EN_VOBO' && (await this.vistos.esDeLaRonda(tx, d.id, actor.puestoId))) return true;
    if (SIN_EMITIR.includes(d.estado)) return false;
    if (d.confidencialidad === 'PUBLICA' || d.confidencialidad === 'INTERNA') return true;
    const objetos = [`documento/${d.id}`, ...(await this.registro.hilosDe(tx, d.id))];
    return this.alcance.alcanza(
      tx,
      objetos,
      actor,
      d.confidencialidad === 'CONFIDENCIAL' ? 'puesto' : 'unidad',
    );
  }

  /** An upload becomes part of a record of a lib above. @throws as `Subidas.tomar` */
  tomarArchivo(tx: Tx, ctx: Contexto, id: string, uso: UsoDeArchivo = 'papel'): Promise<ArchivoSubido> {
    return this.subidas.tomar(tx, ctx, id, uso);
  }

  private async anotar(
    tx: Tx,
    ctx: Contexto | null,
    id: string,
    acto: string,
    datos: Record<string, unknown>,
  ): Promise<void> {
    await this.bitacora.anotar(tx, ctx, { cadena: `documento/${id}`, acto, datos });
  }
}
