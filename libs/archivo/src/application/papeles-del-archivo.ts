import { fechaDe, fechaDeCarta, fechaDeSello, type Contexto } from '#kernel';
import { Hilos } from '#hojas-de-ruta';
import { Organigrama } from '#organizacion';
import { renderInventario, renderReciboDePrestamo } from '#pdf';
import { UnidadDeTrabajo } from '#platform';
import { Injectable } from '@nestjs/common';
import { codigoDeCarpeta } from '../domain/etiqueta';
import { prestamoDesconocido } from '../domain/errores';
import { FichasRepository, type Pieza } from '../persistence/carpetas.repository';
import { PrestamosRepository } from '../persistence/prestamos.repository';
import { Fichero } from './fichero';

interface Papel {
  readonly pdf: Uint8Array;
  readonly nombre: string;
}

/** What the archive prints of a carpeta: its carátula with the inventario, and the receipt of a loan. */
@Injectable()
export class PapelesDelArchivo {
  constructor(
    private readonly uow: UnidadDeTrabajo,
    private readonly fichero: Fichero,
    private readonly fichas: FichasRepository,
    private readonly prestamos: PrestamosRepository,
    private readonly organigrama: Organigrama,
    private readonly hilos: Hilos,
  ) {}

  /** It lists what this person sees, and nothing of what they do not. */
  async inventario(ctx: Contexto, id: string): Promise<Papel> {
    const { carpeta, piezas, entidad, ahora } = await this.uow.leer(async (tx) => ({
      carpeta: await this.fichero.ver(tx, ctx, id),
      piezas: await this.fichas.piezas(tx, ctx.actor, id),
      entidad: await this.organigrama.entidad(tx),
      ahora: tx.ahora,
    }));
    for (const p of piezas) await this.hilos.dejarRastroDeLectura(ctx, { ...p, id: p.hojaId }, 'imprimir');
    const codigo = codigoDeCarpeta(id);
    const pdf = await renderInventario({
      ...{ entidad: entidad?.nombre ?? '', unidad: carpeta.unidad, sigla: carpeta.sigla, codigo },
      ...{ nombre: carpeta.nombre, descripcion: carpeta.descripcion, gestion: String(carpeta.gestion) },
      lugar: carpeta.lugar ?? '',
      custodia: carpeta.custodia === 'CENTRAL' ? 'Archivo central' : 'Archivo de la oficina',
      estado: carpeta.cerradaEn ? `Cerrada el ${fechaDeCarta(fechaDe(carpeta.cerradaEn))}` : 'Abierta',
      extremos: extremos(carpeta.primera, carpeta.ultima),
      fojas: String(carpeta.fojas),
      piezas: piezas.map(piezaImpresa),
      hechoPor: ctx.actor.nombre,
      emitida: ahora,
    });
    return { pdf, nombre: `Inventario ${codigo}.pdf` };
  }

  /** @throws ErrorDominio `archivo.prestamo.no-encontrado` */
  async recibo(ctx: Contexto, id: string): Promise<Papel> {
    const {
      prestamo: p,
      entidad,
      ahora,
    } = await this.uow.leer(async (tx) => {
      const prestamo = await this.prestamos.uno(tx, ctx.actor, id);
      if (!prestamo) throw prestamoDesconocido();
      return { prestamo, entidad: await this.organigrama.entidad(tx), ahora: tx.ahora };
    });
    if (p.gestion !== null && p.hojaId !== null && p.confidencialidad)
      await this.hilos.dejarRastroDeLectura(
        ctx,
        { gestion: p.gestion, id: p.hojaId, confidencialidad: p.confidencialidad },
        'imprimir',
      );
    const carpeta = `${codigoDeCarpeta(p.carpetaId)} ${p.carpeta}`;
    const pdf = await renderReciboDePrestamo({
      ...{ entidad: entidad?.nombre ?? '', numero: id },
      fecha: fechaDeCarta(fechaDe(p.prestadoEn)),
      que: p.codigo ? `Hoja de ruta ${p.codigo}` : `Carpeta ${carpeta}`,
      detalle: p.codigo ? `${p.referencia ?? ''} — de la carpeta ${carpeta}` : (p.lugar ?? ''),
      fojas: p.fojas === null ? '' : String(p.fojas),
      ...{ a: p.a, retira: p.retira, presta: p.prestadoPor, nota: p.nota },
      ...{ vence: fechaDeCarta(p.vence), explicacion: p.explicacion },
      devuelto: p.devueltoEn
        ? `${fechaDeCarta(fechaDe(p.devueltoEn))}, lo recibió ${p.devueltoPor ?? ''}`
        : '',
      emitida: ahora,
    });
    return { pdf, nombre: `Recibo de préstamo ${id}.pdf` };
  }
}

function extremos(primera: Date | null, ultima: Date | null): string {
  if (!primera || !ultima) return '';
  const [desde, hasta] = [fechaDeSello(fechaDe(primera)), fechaDeSello(fechaDe(ultima))];
  return desde === hasta ? desde : `${desde} a ${hasta}`;
}

const piezaImpresa = (p: Pieza) => ({
  codigo: p.tipo === 'copia' ? `${p.codigo} (copia)` : p.codigo,
  referencia: p.referencia,
  procedencia: p.procedencia ?? '',
  fecha: fechaDeSello(fechaDe(p.creadaEn)),
  archivada: fechaDeSello(fechaDe(p.archivadaEn)),
  fojas: p.fojas === null ? '' : String(p.fojas),
});
