import { ErrorDominio, fechaDe, type Contexto } from '#kernel';
import { Organigrama, semaforoDe, type Calendario } from '#organizacion';
import { UnidadDeTrabajo } from '#platform';
import { Injectable } from '@nestjs/common';
import { ordenDe, type Ambito, type Filtro, type Orden, type Vista } from '../domain/filtro';
import {
  BandejasRepository,
  type Cursor,
  type Fila,
  type Nombrado,
  type Pedida,
} from '../persistence/bandejas.repository';

const PAGINA_AJENA = 'La página pedida no existe: vuelva al principio de la bandeja.';

function leerCursor(texto: string | undefined, orden: Orden): Cursor | null {
  if (!texto) return null;
  const [clave = '', id = ''] = Buffer.from(texto, 'base64url').toString('utf8').split('|');
  const valido = orden === 'plazo' ? /^(\d{4}-\d\d-\d\d|infinity)$/ : /^\d{4}-\d\d-\d\dT[\d:]{8}\.\d{3}Z$/;
  const existe = clave === 'infinity' || !Number.isNaN(Date.parse(clave));
  if (!valido.test(clave) || !existe || clave.startsWith('0000') || !/^[1-9]\d{0,17}$/.test(id))
    throw new ErrorDominio('bandeja.cursor', 'entrada', PAGINA_AJENA);
  return { clave, id };
}

const escribirCursor = (c: Cursor): string => Buffer.from(`${c.clave}|${c.id}`).toString('base64url');

const cursorDe = (f: Fila, orden: Orden): Cursor => ({
  clave: orden === 'plazo' ? (f.plazo ?? 'infinity') : f.movidoEn.toISOString(),
  id: f.ordenId,
});

export interface OrdenDeBandeja {
  readonly vista: Vista;
  readonly de: Ambito;
  readonly filtro: Filtro;
  readonly desde?: string | undefined;
}

/** A tray with its counts: the same few statements whatever the size of the archive. */
@Injectable()
export class VerBandeja {
  constructor(
    private readonly uow: UnidadDeTrabajo,
    private readonly bandejas: BandejasRepository,
    private readonly organigrama: Organigrama,
  ) {}

  ejecutar(ctx: Contexto, { vista, de, filtro, desde }: OrdenDeBandeja) {
    const pedida: Pedida = { vista, de, filtro, orden: ordenDe(vista, filtro.orden) };
    const cursor = leerCursor(desde, pedida.orden);
    return this.uow.leer(async (tx) => {
      const filas = await this.bandejas.filas(tx, ctx.actor, pedida, cursor);
      const resumen = await this.bandejas.resumen(tx, ctx.actor, pedida);
      const pagina = filas.slice(0, BandejasRepository.PAGINA);
      const ultima = filas.length > pagina.length ? pagina.at(-1) : undefined;
      const siguiente = ultima
        ? cursorDe(ultima, pedida.orden)
        : await this.bandejas.finDelTramo(tx, ctx.actor, pedida, cursor);
      const hoy = fechaDe(tx.ahora);
      const { feriados } = await this.organigrama.calendario(tx);
      return {
        vista,
        de,
        conteos: resumen.conteos,
        hallados: resumen.hallados,
        origen: parte(filtro.origen, resumen.origen),
        destino: parte(filtro.destino, resumen.destino),
        filas: pagina.map((f) => filaVista(f, hoy, feriados)),
        siguiente: siguiente ? escribirCursor(siguiente) : null,
      };
    });
  }
}

/** What a filter names and nobody knows any more is still said to be there. */
function parte(clave: string | undefined, suya: Nombrado | null): Nombrado | null {
  if (clave === undefined || suya) return suya;
  return { nombre: clave.startsWith('unidad') ? 'Unidad' : 'Puesto', hasta: null };
}

function filaVista(f: Fila, hoy: string, feriados: Calendario['feriados']) {
  const { movidoEn, enviadoEn, recibidoEn, ...resto } = f;
  const plazo = f.plazo ? semaforoDe(f.plazo, hoy, feriados) : null;
  return {
    ...resto,
    movidoEn: movidoEn.toISOString(),
    enviadoEn: enviadoEn?.toISOString() ?? null,
    recibidoEn: recibidoEn?.toISOString() ?? null,
    plazoTexto: plazo?.corto ?? null,
    plazoDetalle: plazo?.texto ?? null,
    plazoNivel: plazo?.nivel ?? null,
  };
}
