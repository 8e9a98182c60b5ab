import { fechaDeCarta, type Contexto } from '#kernel';
import { Organigrama } from '#organizacion';
import { renderHojaDeRuta, type ProveidoImpreso } from '#pdf';
import { UnidadDeTrabajo } from '#platform';
import { Injectable } from '@nestjs/common';
import { VistasRepository, type PasoDeRuta } from '../persistence/vistas.repository';
import { Hilos } from './hilos';

/** The hoja de ruta as the office prints it; without the typed proveídos it goes on by hand. */
@Injectable()
export class ImprimirHoja {
  constructor(
    private readonly uow: UnidadDeTrabajo,
    private readonly hilos: Hilos,
    private readonly vistas: VistasRepository,
    private readonly organigrama: Organigrama,
  ) {}

  /** @returns the PDF and the code that names it */
  async ejecutar(
    ctx: Contexto,
    gestion: number,
    id: string,
    conProveidos: boolean,
  ): Promise<{ pdf: Uint8Array; codigo: string }> {
    const { hoja, ruta, entidad, ahora } = await this.uow.leer(async (tx) => ({
      hoja: await this.hilos.exigirHoja(tx, ctx, gestion, id),
      ruta: await this.vistas.ruta(tx, gestion, id),
      entidad: await this.organigrama.entidad(tx),
      ahora: tx.ahora,
    }));
    await this.hilos.dejarRastroDeLectura(ctx, hoja, 'imprimir');
    const con = <K extends string>(clave: K, valor: string | null): Partial<Record<K, string>> =>
      valor === null ? {} : ({ [clave]: valor } as Record<K, string>);
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
      proveidos: ruta.filter((p) => p.deSigla !== null && p.estado !== 'REVERTIDA').map(proveidoDe),
      conProveidos,
      impresaEn: ahora,
    });
    return { pdf, codigo: hoja.codigo };
  }
}

function proveidoDe(p: PasoDeRuta): ProveidoImpreso {
  const puesto = (cargo: string | null, sigla: string | null, unidad: string): string =>
    cargo ? `${cargo} — ${sigla ?? ''}` : unidad;
  return {
    a: `${puesto(p.aCargo, p.aSigla, p.aUnidad)}${p.tipo === 'copia' ? ' (copia)' : ''}`,
    de: puesto(p.deCargo, p.deSigla, p.deSigla ?? ''),
    acciones: p.acciones,
    texto: p.proveido,
    ...(p.enviadoEn ? { enviadoEn: p.enviadoEn } : {}),
    ...(p.recibidoEn
      ? { recibido: { unidad: p.aSigla, nombre: p.recibidoPor ?? '', en: p.recibidoEn } }
      : {}),
  };
}
