import { fechaDe, gestionDe, type Contexto, type Motivo } from '#kernel';
import { Organigrama, semaforoDe, type Calendario } from '#organizacion';
import { UnidadDeTrabajo } from '#platform';
import { Hilos } from '#hojas-de-ruta';
import { Injectable } from '@nestjs/common';
import {
  llevaElArchivo,
  motivosParaNoCerrar,
  motivosParaNoEditar,
  motivosParaNoPrestar,
  motivosParaNoReabrir,
} from '../domain/custodia';
import { codigoDeCarpeta } from '../domain/etiqueta';
import { retencionDe } from '../domain/retencion';
import {
  FichasRepository,
  POR_PAGINA,
  type Busqueda,
  type CarpetaVista,
  type Pieza,
} from '../persistence/carpetas.repository';
import { PrestamosRepository } from '../persistence/prestamos.repository';
import { comoCarpeta, Fichero, quienActua } from './fichero';
import { comoPrestamo } from './prestamo-visto';

export interface ActoPosible {
  readonly acto: string;
  readonly permitido: boolean;
  readonly motivos: readonly Motivo[];
}

export const comoActo = (acto: string, motivos: readonly Motivo[]): ActoPosible => ({
  acto,
  permitido: motivos.length === 0,
  motivos,
});

/** The list of carpetas, and one of them with what is in it and what may be done. */
@Injectable()
export class ConsultarCarpetas {
  constructor(
    private readonly uow: UnidadDeTrabajo,
    private readonly fichas: FichasRepository,
    private readonly fichero: Fichero,
    private readonly prestamos: PrestamosRepository,
    private readonly organigrama: Organigrama,
    private readonly hilos: Hilos,
  ) {}

  listar(ctx: Contexto, busqueda: Busqueda) {
    return this.uow.leer(async (tx) => {
      const filas = await this.fichas.buscar(tx, ctx.actor, busqueda);
      const calendario = await this.organigrama.calendario(tx);
      const pagina = filas.slice(0, POR_PAGINA);
      return {
        filas: pagina.map((c) => filaDe(c, calendario, tx.ahora)),
        siguiente: filas.length > POR_PAGINA ? (pagina.at(-1)?.id ?? null) : null,
        unidades: await this.fichas.unidades(tx, ctx.actor),
        lleva: llevaElArchivo(ctx.actor),
      };
    });
  }

  async ver(ctx: Contexto, id: string) {
    const { reservadas, ...vista } = await this.uow.leer(async (tx) => {
      const carpeta = await this.fichero.ver(tx, ctx, id);
      const calendario = await this.organigrama.calendario(tx);
      const piezas = await this.fichas.piezas(tx, ctx.actor, id);
      const prestamos = await this.prestamos.deCarpeta(tx, ctx.actor, id);
      const [c, quien] = [comoCarpeta(carpeta), quienActua(ctx.actor)];
      return {
        ...filaDe(carpeta, calendario, tx.ahora),
        version: carpeta.version,
        piezas: piezas.map((p) => piezaDe(p, calendario, tx.ahora)),
        prestamos: prestamos.map((p) => comoPrestamo(p, ctx.actor, calendario, tx.ahora)),
        actos: [
          comoActo('editar', motivosParaNoEditar(c, quien)),
          comoActo('cerrar', motivosParaNoCerrar(c, quien)),
          comoActo('reabrir', motivosParaNoReabrir(c, quien)),
          comoActo('prestar', motivosParaNoPrestar(c, quien)),
          comoActo('clasificar', motivosParaNoEditar(c, quien)),
        ],
        reservadas: piezas.map((p) => ({ ...p, id: p.hojaId })),
      };
    });
    for (const h of reservadas) await this.hilos.dejarRastroDeLectura(ctx, h, 'ver');
    return vista;
  }
}

/** Until when something is out, as every list says it. */
export function hastaDe(vence: string | null, a: string | null, calendario: Calendario, ahora: Date) {
  if (vence === null || a === null) return null;
  const { nivel, texto, corto } = semaforoDe(vence, fechaDe(ahora), calendario.feriados);
  return { a, vence, nivel, texto, corto };
}

/** Its serie of the retention table, and how it stands by it. */
export function plazoDe(c: CarpetaVista, ahora: Date) {
  const { serieId, serieCodigo, serie, aniosOficina, aniosCentral, disposicion } = c;
  if (serieId === null || aniosOficina === null || aniosCentral === null || disposicion === null) return null;
  return {
    serie: { id: serieId, codigo: serieCodigo ?? '', nombre: serie ?? '' },
    ...retencionDe(c, { aniosOficina, aniosCentral, disposicion }, gestionDe(ahora)),
  };
}

export function filaDe(c: CarpetaVista, calendario: Calendario, ahora: Date) {
  return {
    ...{
      id: c.id,
      codigo: codigoDeCarpeta(c.id),
      nombre: c.nombre,
      lugar: c.lugar,
      descripcion: c.descripcion,
    },
    ...{ unidadId: c.unidadId, unidad: c.unidad, sigla: c.sigla, gestion: c.gestion },
    ...{ custodia: c.custodia, cerradaEn: c.cerradaEn?.toISOString() ?? null, enviada: c.enviada },
    ...{ hojas: c.hojas, fojas: c.fojas },
    primera: c.primera && fechaDe(c.primera),
    ultima: c.ultima && fechaDe(c.ultima),
    prestamo: hastaDe(c.vence, c.prestadaA, calendario, ahora),
    retencion: plazoDe(c, ahora),
  };
}

function piezaDe(p: Pieza, calendario: Calendario, ahora: Date) {
  return {
    ...{ gestion: p.gestion, hojaId: p.hojaId, tipo: p.tipo, codigo: p.codigo, referencia: p.referencia },
    ...{ procedencia: p.procedencia, fojas: p.fojas, confidencialidad: p.confidencialidad },
    fecha: fechaDe(p.creadaEn),
    archivada: fechaDe(p.archivadaEn),
    prestamo: hastaDe(p.vence, p.prestadaA, calendario, ahora),
  };
}
