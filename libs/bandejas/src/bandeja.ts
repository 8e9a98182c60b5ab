import { ErrorDominio, fechaDe, type Contexto } from '#kernel';
import { Organigrama, semaforoDe, type Calendario } from '#organizacion';
import { UnidadDeTrabajo } from '#platform';
import { Injectable } from '@nestjs/common';
import { BandejasRepository, type Ambito, type Cursor, type Fila, type Vista } from './bandejas.repository';

function leerCursor(texto: string | undefined): Cursor | null {
  if (!texto) return null;
  const [movidoEn = '', id = ''] = Buffer.from(texto, 'base64url').toString('utf8').split('|');
  const valido =
    /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/.test(movidoEn) && !Number.isNaN(Date.parse(movidoEn));
  if (!valido || movidoEn.startsWith('0000') || !/^[1-9]\d{0,17}$/.test(id)) {
    throw new ErrorDominio(
      'bandeja.cursor',
      'entrada',
      'La página pedida no existe: vuelva al principio de la bandeja.',
    );
  }
  return { movidoEn, id };
}

const escribirCursor = (f: Fila): string =>
  Buffer.from(`${f.movidoEn.toISOString()}|${f.ordenId}`).toString('base64url');

/** A tray with its counts: three statements, whatever the size of the archive. */
@Injectable()
export class VerBandeja {
  constructor(
    private readonly uow: UnidadDeTrabajo,
    private readonly bandejas: BandejasRepository,
    private readonly organigrama: Organigrama,
  ) {}

  ejecutar(ctx: Contexto, vista: Vista, de: Ambito, desde?: string) {
    const cursor = leerCursor(desde);
    return this.uow.leer(async (tx) => {
      const filas = await this.bandejas.filas(tx, ctx.actor, { vista, de }, cursor);
      const conteos = await this.bandejas.conteos(tx, ctx.actor, de);
      const pagina = filas.slice(0, BandejasRepository.PAGINA);
      const ultima = filas.length > pagina.length ? pagina.at(-1) : undefined;
      const hoy = fechaDe(tx.ahora);
      const { feriados } = await this.organigrama.calendario(tx);
      return {
        vista,
        de,
        conteos,
        filas: pagina.map((f) => filaVista(f, hoy, feriados)),
        siguiente: ultima ? escribirCursor(ultima) : null,
      };
    });
  }
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
