import { Documentos } from '#documentos';
import { exigir, fechaDe, fechaDeAgenda, horaDe, type Contexto, type Motivo } from '#kernel';
import { UnidadDeTrabajo, type Tx } from '#platform';
import { Injectable } from '@nestjs/common';
import { esDestinatario, esRemitente, esTenedor } from '../domain/clausulas';
import { escaneoSinSitio } from '../domain/errores';
import { etiquetaEntre, type EtiquetasDePapel } from '../domain/etiqueta';
import { conNumeroDeBloque, pasoDeBloque } from '../domain/proveidos';
import { sitiosDeEscaneo, type Sitio } from '../domain/sitios';
import { cambios, type Hilo, type Paso, type Quien } from '../domain/tipos';
import type { Hoja } from '../persistence/hilos.repository';
import { RecepcionesRepository } from '../persistence/recepciones.repository';
import { VistasRepository } from '../persistence/vistas.repository';
import { Hilos, quienActua } from './hilos';

export interface OrdenDeEscaneo {
  readonly gestion: number;
  readonly id: string;
  readonly archivoId: string;
  /** the reception that waits for its scan */
  readonly recepcionId?: string | undefined;
  /** block of the printed sheet, when what was scanned is the sheet filled by hand */
  readonly bloque?: number | undefined;
}

/** Matches a scan with what it is of: a note taken in on paper alone, or the printed sheet filled by hand. */
@Injectable()
export class VincularEscaneo {
  constructor(
    private readonly uow: UnidadDeTrabajo,
    private readonly hilos: Hilos,
    private readonly recepciones: RecepcionesRepository,
    private readonly documentos: Documentos,
    private readonly vistas: VistasRepository,
  ) {}

  /**
   * @param deLaHoja the HR that the person has at hand, for a paper that bears no label of ours
   * @returns where an upload may go, the likeliest first; `listo` false while its codes are being read
   */
  hallar(ctx: Contexto, archivoId: string, deLaHoja: { gestion: number; id: string } | null) {
    return this.uow.leer(async (tx) => {
      const { codigos } = await this.documentos.exigirArchivo(tx, ctx, archivoId);
      if (!codigos) return { listo: false, hoja: null, sitios: [], ajenos: 0 };
      const etiqueta = etiquetaEntre(codigos);
      const ref = etiqueta ?? deLaHoja;
      const hoja = ref && (await this.hilos.registro.hoja(tx, ref.gestion, ref.id));
      const es = hoja && (!etiqueta || hoja.codigo === etiqueta.codigo);
      if (!es || !(await this.hilos.esVisible(tx, ctx.actor, hoja)))
        return { listo: true, hoja: null, sitios: [], ajenos: codigos.length };
      const { gestion, id, codigo, referencia, estado } = hoja;
      return {
        listo: true,
        hoja: { gestion, id, codigo, referencia, estado },
        sitios: await this.sitios(tx, hoja, etiqueta),
        ajenos: etiqueta?.ajenos ?? codigos.length,
      };
    });
  }

  private async sitios(tx: Tx, hoja: Hoja, etiqueta: EtiquetasDePapel | null): Promise<Sitio[]> {
    const ruta = await this.vistas.ruta(tx, hoja.gestion, hoja.id);
    const proveidos = conNumeroDeBloque(ruta, (p) => p.deSigla !== null).map(({ paso, bloque }) => ({
      bloque,
      texto: `Al proveído N° ${bloque}, de ${paso.deCargo ?? paso.deSigla ?? ''} a ${paso.aCargo ?? paso.aUnidad}`,
    }));
    // Chosen by hand in the HR, a paper without a label is anything but the note that waits: that one has its label.
    const esperan = etiqueta ? await this.enEspera(tx, hoja) : [];
    return sitiosDeEscaneo(etiqueta?.bloques ?? [], proveidos, esperan);
  }

  /** @throws ErrorDominio `hojas.no-encontrada`, `hojas.escaneo`, `hojas.escaneo.sin-sitio`, `documentos.*` */
  ejecutar(ctx: Contexto, o: OrdenDeEscaneo): Promise<{ documentoId: string; pasoId: string | null }> {
    return this.uow.acto(ctx, async (tx) => {
      const hoja = await this.hilos.exigirHoja(tx, ctx, o.gestion, o.id, true);
      const hilo = await this.hilos.registro.hilo(tx, hoja);
      exigir('hojas.escaneo', motivosParaNoVincular(hilo, ctx));
      return o.recepcionId
        ? {
            documentoId: await this.aRecepcion(tx, ctx, hoja, hilo, o.recepcionId, o.archivoId),
            pasoId: null,
          }
        : this.aHoja(tx, ctx, hoja, hilo, o);
    });
  }

  private async enEspera(tx: Tx, hoja: Hoja): Promise<{ id: string; texto: string }[]> {
    const esperan: { id: string; texto: string }[] = [];
    for (const r of await this.recepciones.deHoja(tx, hoja.gestion, hoja.id)) {
      if (r.selloEstado !== 'en-papel' || !r.documentoId) continue;
      if (await this.documentos.tieneArchivo(tx, r.documentoId)) continue;
      const de = [r.procedencia, r.cite].filter(Boolean).join(', ');
      const dia = fechaDeAgenda(fechaDe(r.recibidoEn));
      esperan.push({ id: r.id, texto: `A la nota recibida el ${dia} a las ${horaDe(r.recibidoEn)}: ${de}` });
    }
    return esperan;
  }

  private async aRecepcion(
    tx: Tx,
    ctx: Contexto,
    hoja: Hoja,
    hilo: Hilo,
    recepcionId: string,
    archivoId: string,
  ): Promise<string> {
    const recepcion = await this.recepciones.cargar(tx, hoja.gestion, recepcionId, true);
    if (recepcion?.hojaId !== hoja.id || !recepcion.documentoId) throw escaneoSinSitio();
    await this.documentos.recibirEscaneo(tx, ctx, recepcion.documentoId, archivoId);
    await this.hilos.asentar(tx, ctx, hilo, cambios({}), {
      nombre: 'vincular-escaneo',
      datos: { recepcion: recepcionId, documento: recepcion.documentoId },
    });
    return recepcion.documentoId;
  }

  private async aHoja(tx: Tx, ctx: Contexto, hoja: Hoja, hilo: Hilo, o: OrdenDeEscaneo) {
    const ruta: Paso | null = o.bloque ? pasoDeBloque(hilo.pasos, o.bloque) : null;
    const documentoId = await this.documentos.ingresarExterno(tx, ctx, {
      archivoId: o.archivoId,
      tipo: 'hoja-escaneada',
      titulo: o.bloque
        ? `Hoja de ruta ${hoja.codigo} escaneada, proveído N° ${o.bloque}`
        : `Escaneo en ${hoja.codigo}`,
      confidencialidad: hoja.confidencialidad,
    });
    await this.documentos.vincularHilo(tx, ctx, documentoId, hoja);
    if (ruta) await this.recepciones.adjuntarAPaso(tx, hoja.gestion, ruta.id, documentoId);
    await this.hilos.asentar(tx, ctx, hilo, cambios({}), {
      nombre: 'adjuntar-escaneo',
      datos: { documento: documentoId, bloque: o.bloque ?? null, paso: ruta?.id ?? null },
    });
    return { documentoId, pasoId: ruta?.id ?? null };
  }
}

const esSuyo = (p: Paso, q: Quien): boolean => esTenedor(p, q) || esDestinatario(p, q) || esRemitente(p, q);

/** A desk, or whoever has something to do with the HR, brings its scans. */
function motivosParaNoVincular(hilo: Hilo, ctx: Contexto): Motivo[] {
  if (hilo.estado === 'ANULADA')
    return [{ codigo: 'hojas.escaneo.anulada', texto: `La hoja de ruta ${hilo.codigo} está anulada.` }];
  const deMesa = ctx.actor.roles.some((r) => r === 'ventanilla' || r === 'secretaria');
  if (deMesa || hilo.pasos.some((p) => esSuyo(p, quienActua(ctx.actor)))) return [];
  return [
    {
      codigo: 'hojas.escaneo.ajeno',
      texto: 'Agrega escaneos la ventanilla, la secretaría o quien tiene un paso de la hoja de ruta.',
    },
  ];
}
