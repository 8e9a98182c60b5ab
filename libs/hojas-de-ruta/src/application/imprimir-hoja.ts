import { Documentos, type ResumenDeDocumento } from '#documentos';
import { fechaDeCarta, type Contexto } from '#kernel';
import { Organigrama } from '#organizacion';
import { renderHojaDeRuta, type ProveidoImpreso } from '#pdf';
import { UnidadDeTrabajo } from '#platform';
import { Injectable } from '@nestjs/common';
import { adjuntoDe } from '../domain/adjuntos';
import { textoDeEtiqueta } from '../domain/etiqueta';
import { conNumeroDeBloque } from '../domain/proveidos';
import { RecepcionesRepository } from '../persistence/recepciones.repository';
import { VistasRepository, type PasoDeRuta } from '../persistence/vistas.repository';
import { Hilos } from './hilos';

/** The hoja de ruta as the office prints it; without the typed proveídos it goes on by hand. */
@Injectable()
export class ImprimirHoja {
  constructor(
    private readonly uow: UnidadDeTrabajo,
    private readonly hilos: Hilos,
    private readonly vistas: VistasRepository,
    private readonly recepciones: RecepcionesRepository,
    private readonly organigrama: Organigrama,
    private readonly documentos: Documentos,
  ) {}

  /** @returns the PDF and the code that names it */
  async ejecutar(
    ctx: Contexto,
    gestion: number,
    id: string,
    conProveidos: boolean,
  ): Promise<{ pdf: Uint8Array; codigo: string }> {
    const { hoja, ruta, entidad, algunaCorregida, papeles, ahora } = await this.uow.leer(async (tx) => ({
      hoja: await this.hilos.exigirHoja(tx, ctx, gestion, id),
      ruta: await this.vistas.ruta(tx, gestion, id),
      entidad: await this.organigrama.entidad(tx),
      algunaCorregida: (await this.recepciones.deHoja(tx, gestion, id)).some((r) => r.corregidaEn !== null),
      papeles: await this.documentos.resumenes(tx, ctx, await this.documentos.deHilo(tx, gestion, id)),
      ahora: tx.ahora,
    }));
    await this.hilos.dejarRastroDeLectura(ctx, hoja, 'imprimir');
    const registro = ruta[0];
    const pdf = await renderHojaDeRuta({
      entidad: entidad?.nombre ?? '',
      ...con('unidad', registro?.aUnidad ?? null),
      clase: hoja.clase,
      codigo: hoja.codigo,
      ...con('procedencia', hoja.procedencia),
      ...con('citeOriginal', hoja.citeOriginal),
      ...con('fechaOriginal', hoja.fechaOriginal ? fechaDeCarta(hoja.fechaOriginal) : null),
      ...con('remitente', hoja.remitente),
      ...con('remitenteCargo', hoja.remitenteCargo),
      ...con('destinatario', hoja.destinatario),
      referencia: hoja.referencia,
      ...con('proceso', hoja.proceso),
      ...con('adjunto', hoja.adjuntos),
      ...con('hojas', hoja.fojas === null ? null : String(hoja.fojas)),
      recibidaEn: hoja.creadaEn,
      proveidos: proveidosDe(ruta, papeles),
      qr: (bloque) => textoDeEtiqueta({ gestion, id, codigo: hoja.codigo, bloque }),
      corregida: algunaCorregida || hoja.corregidaEn !== null,
      conProveidos,
      impresaEn: ahora,
    });
    return { pdf, codigo: hoja.codigo };
  }
}

const con = <K extends string>(clave: K, valor: string | null): Partial<Record<K, string>> =>
  valor === null ? {} : ({ [clave]: valor } as Record<K, string>);

/** Those taken back are left out, and their number with them. */
function proveidosDe(ruta: readonly PasoDeRuta[], papeles: readonly ResumenDeDocumento[]): ProveidoImpreso[] {
  return conNumeroDeBloque(ruta, (p) => p.deSigla !== null)
    .filter(({ paso }) => paso.estado !== 'REVERTIDA')
    .map(({ paso, bloque }) => ({
      ...proveidoDe(paso),
      ...con('adjunto', adjuntoDe(papeles.filter((d) => paso.documentoIds.includes(d.id))) || null),
      bloque,
    }));
}

function proveidoDe(p: PasoDeRuta): ProveidoImpreso {
  const puesto = (cargo: string | null, sigla: string | null, unidad: string): string =>
    cargo ? `${cargo} — ${sigla ?? ''}` : unidad;
  return {
    a: `${p.entregadoDe ? `${p.entregadoDe}, entregada a ` : ''}${puesto(p.aCargo, p.aSigla, p.aUnidad)}${p.tipo === 'copia' ? ' (copia)' : ''}`,
    de: puesto(p.deCargo, p.deSigla, p.deSigla ?? ''),
    acciones: p.acciones,
    texto: p.proveido,
    ...(p.enviadoEn ? { enviadoEn: p.enviadoEn } : {}),
    ...(p.recibidoEn
      ? { recibido: { unidad: p.aSigla, nombre: p.recibidoPor ?? '', en: p.recibidoEn } }
      : {}),
  };
}
