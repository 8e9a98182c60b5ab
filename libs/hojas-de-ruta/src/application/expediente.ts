import { Objetos } from '#almacen';
import {
  Documentos,
  nombreDeDescarga,
  nombreLimpio,
  nombreDeTipo,
  PDF,
  type Anexo,
  type Documento,
  type Original,
  type ResumenDeDocumento,
  type Revision,
} from '#documentos';
import type { Contexto } from '#kernel';
import { Organigrama } from '#organizacion';
import { renderExpediente, type ArchivoDeExpediente, type PiezaDeExpediente } from '#pdf';
import { UnidadDeTrabajo, type Tx } from '#platform';
import { Injectable } from '@nestjs/common';
import { Zip, ZipPassThrough } from 'fflate';
import { createHash } from 'node:crypto';
import { Readable } from 'node:stream';
import { expedienteGrande } from '../domain/errores';
import { cabeEnUnPdf, conOrden, enWindows, tamanoDicho, type PiezaDelExpediente } from '../domain/piezas';
import type { Hoja } from '../persistence/hilos.repository';
import { ConsultarHojas } from './consultar-hojas';
import { Hilos } from './hilos';
import { ImprimirHoja } from './imprimir-hoja';

interface Reunido {
  readonly hoja: Hoja;
  readonly entidad: string;
  readonly piezas: PiezaDelExpediente[];
  readonly documentos: readonly Documento[];
  readonly ahora: Date;
}

/** All the papers of an HR that the person may see, as one foliated PDF or as a ZIP of the files themselves. */
@Injectable()
export class Expediente {
  constructor(
    private readonly uow: UnidadDeTrabajo,
    private readonly hilos: Hilos,
    private readonly documentos: Documentos,
    private readonly organigrama: Organigrama,
    private readonly objetos: Objetos,
    private readonly imprimir: ImprimirHoja,
    private readonly consultas: ConsultarHojas,
  ) {}

  /** @throws ErrorDominio `hojas.no-encontrada`, `hojas.expediente.grande` */
  async enPdf(ctx: Contexto, gestion: number, id: string): Promise<{ pdf: Uint8Array; codigo: string }> {
    const r = await this.reunir(ctx, gestion, id);
    // A photo is read in the PDF made from it.
    const legibles = r.piezas.filter((p) => p.originalDe === undefined);
    if (!cabeEnUnPdf(legibles)) throw expedienteGrande();
    const piezas: PiezaDeExpediente[] = [];
    for (const p of legibles)
      piezas.push({
        ...{ titulo: p.titulo, detalle: p.detalle, anexo: p.anexo, salidas: p.salidas ?? [] },
        fecha: p.fecha?.split('-').reverse().join('/') ?? '',
        pdf: p.paginas > 0 ? await this.objetos.leer(p.sha256) : null,
        ...(p.paginas > 0 ? {} : { archivo: archivoDe(p) }),
      });
    const hoja = await this.imprimir.ejecutar(ctx, gestion, id, true);
    piezas.push({
      titulo: `Hoja de ruta ${r.hoja.codigo}`,
      detalle: '',
      fecha: '',
      anexo: false,
      pdf: hoja.pdf,
    });
    const { pdf } = await renderExpediente({
      ...{ entidad: r.entidad, piezas, emitidoEn: r.ahora },
      codigo: r.hoja.codigo,
      referencia: r.hoja.referencia,
      procedencia: r.hoja.procedencia ?? '',
    });
    return { pdf, codigo: r.hoja.codigo };
  }

  /** @returns the ZIP as it is made: one file in memory at a time */
  async enZip(ctx: Contexto, gestion: number, id: string): Promise<{ zip: Readable; codigo: string }> {
    const r = await this.reunir(ctx, gestion, id);
    const { codigo } = r.hoja;
    const hoja = await this.imprimir.ejecutar(ctx, gestion, id, true);
    const historia = await this.consultas.historia(ctx, gestion, id);
    const sueltos = new Map<string, Uint8Array>([
      [nombreDeDescarga([`Hoja de ruta ${codigo}`]), hoja.pdf],
      ['historia.json', enJson(historia)],
    ]);
    sueltos.set('manifiesto.json', enJson(manifiestoDe(r, sueltos)));
    return { codigo, zip: Readable.from(this.comprimir(r, sueltos)) };
  }

  private async *comprimir(r: Reunido, sueltos: ReadonlyMap<string, Uint8Array>): AsyncGenerator<Uint8Array> {
    const listos: Uint8Array[] = [];
    const zip = new Zip((error, trozo) => {
      if (error) throw error;
      listos.push(trozo);
    });
    const poner = (nombre: string, bytes: Uint8Array): void => {
      const archivo = new ZipPassThrough(nombre);
      archivo.mtime = r.ahora;
      zip.add(archivo);
      archivo.push(bytes, true);
    };
    for (const p of r.piezas) {
      poner(p.nombre, await this.objetos.leer(p.sha256));
      yield* listos.splice(0);
    }
    for (const [nombre, bytes] of sueltos) poner(nombre, bytes);
    zip.end();
    yield* listos.splice(0);
  }

  private async reunir(ctx: Contexto, gestion: number, id: string): Promise<Reunido> {
    const r = await this.uow.leer(async (tx) => {
      const hoja = await this.hilos.exigirHoja(tx, ctx, gestion, id);
      const documentos: Documento[] = [];
      const piezas: PiezaDelExpediente[] = [];
      for (const documentoId of await this.documentos.deHilo(tx, gestion, id)) {
        const [resumen] = await this.documentos.resumenes(tx, ctx, [documentoId]);
        // What nobody issued is no paper of the matter yet, though its file is here.
        if (!resumen || resumen.revision === null || SIN_EMITIR.has(resumen.estado)) continue;
        const d = await this.documentos.exigirVisible(tx, ctx, documentoId);
        documentos.push(d);
        piezas.push(...(await this.piezasDe(tx, d, resumen, documentos.length)));
      }
      const entidad = (await this.organigrama.entidad(tx))?.nombre ?? '';
      return { hoja, entidad, piezas, documentos, ahora: tx.ahora };
    });
    await this.hilos.dejarRastroDeLectura(ctx, r.hoja, 'imprimir');
    for (const d of r.documentos) await this.documentos.dejarRastroDeLectura(ctx, d, 'descargar');
    return r;
  }

  private async piezasDe(
    tx: Tx,
    d: Documento,
    { anexos }: ResumenDeDocumento,
    n: number,
  ): Promise<PiezaDelExpediente[]> {
    const originales = await this.documentos.originales(tx, d.id);
    const salidas = await this.documentos.relatoDeSalidas(tx, d);
    return [
      ...conOriginal(deRevision(d, await this.documentos.cabeza(tx, d.id), n, salidas), originales.papel),
      ...anexos.flatMap((a, i) => conOriginal(deAnexo(a, n, i + 1), originales.de.get(a.sha256))),
    ];
  }
}

const SIN_EMITIR: ReadonlySet<string> = new Set(['BORRADOR', 'EN_VOBO', 'EN_FIRMA']);

function deRevision(d: Documento, r: Revision, n: number, salidas: readonly string[]): PiezaDelExpediente {
  const { sha256, bytes, paginas, firmas } = r;
  return {
    nombre: conOrden(n, null, nombreDeDescarga([d.cite ?? d.titulo ?? d.tipo])),
    titulo: `${d.cite ?? d.titulo ?? 'Documento sin número'}${d.estado === 'ANULADO' ? ' (ANULADO)' : ''}`,
    estado: d.estado,
    ...(salidas.length > 0 ? { salidas } : {}),
    detalle: (d.cite && d.titulo) ?? '',
    ...{ fecha: d.fecha, anexo: false, sha256, bytes, paginas, fojas: d.fojas, firmas },
    ...{ tipo: PDF, macros: false },
  };
}

/** @param lugar among the annexes of its documento, from 1 */
function deAnexo(a: Anexo, n: number, lugar: number): PiezaDelExpediente {
  const { sha256, bytes, tipo, macros, paginas, fojas } = a;
  return {
    nombre: conOrden(n, lugar, a.nombre),
    titulo: a.descripcion || a.nombre,
    detalle: `Anexo ${lugar}`,
    ...{ fecha: null, anexo: true, sha256, bytes, tipo, macros, paginas, fojas, firmas: 0 },
  };
}

/** A PDF made from a photo, and the photo as it came: `01-2 original foto.jpg`. */
function conOriginal(p: PiezaDelExpediente, o: Original | null | undefined): PiezaDelExpediente[] {
  if (!o) return [p];
  const { sha256, bytes, tipo } = o;
  const original = {
    nombre: `${p.nombre.split(' ', 1)[0] ?? ''} ${enWindows(nombreLimpio(`original ${o.nombre}`))}`,
    titulo: `Original de ${p.titulo}`,
    ...{ detalle: '', fecha: null, anexo: p.anexo, sha256, bytes, tipo, originalDe: p.nombre },
    ...{ macros: false, paginas: 0, fojas: null, firmas: 0 },
  };
  return [p, original];
}

function archivoDe({ nombre, tipo, bytes, sha256, macros }: PiezaDelExpediente): ArchivoDeExpediente {
  const aviso = macros ? 'Trae macros: ábralo solo si confía en quien lo envió.' : null;
  return { nombre, tipo: nombreDeTipo(tipo), tamano: tamanoDicho(bytes), sha256, aviso };
}

const enJson = (valor: unknown): Uint8Array => Buffer.from(`${JSON.stringify(valor, null, 2)}\n`);

/** What the ZIP holds, file by file, so that whoever receives it can prove that nothing is missing or changed. */
function manifiestoDe(r: Reunido, sueltos: ReadonlyMap<string, Uint8Array>): unknown {
  const { gestion, id, codigo, referencia, procedencia, confidencialidad } = r.hoja;
  return {
    formato: 'hoja-de-ruta/expediente/1',
    entidad: r.entidad,
    hoja: { gestion, id, codigo, referencia, procedencia, confidencialidad },
    emitidoEn: r.ahora.toISOString(),
    archivos: [
      ...r.piezas.map(({ detalle: _, ...p }) => p),
      ...[...sueltos].map(([nombre, bytes]) => ({
        nombre,
        sha256: createHash('sha256').update(bytes).digest('hex'),
        bytes: bytes.length,
      })),
    ],
  };
}
