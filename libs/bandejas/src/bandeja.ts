import { diasEntre, ErrorDominio, fechaDe, type Contexto } from '#kernel';
import { UnidadDeTrabajo } from '#platform';
import { Injectable } from '@nestjs/common';
import { BandejasRepository, type Cursor, type Fila, type Vista } from './bandejas.repository';

function leerCursor(texto: string | undefined): Cursor | null {
  if (!texto) return null;
  const [movidoEn = '', id = ''] = Buffer.from(texto, 'base64url').toString('utf8').split('|');
  if (Number.isNaN(Date.parse(movidoEn)) || !/^[1-9]\d{0,17}$/.test(id)) {
    throw new ErrorDominio(
      'bandeja.cursor',
      'entrada',
      'La página pedida no existe: vuelva al principio de la bandeja.',
    );
  }
  return { movidoEn, id };
}

const escribirCursor = (f: Fila): string =>
  Buffer.from(`${f.movidoEn.toISOString()}|${f.derivacionId}`).toString('base64url');

/** Days left of a plazo, in the words of the trays. */
export function plazoEnPalabras(
  plazo: string | null,
  hoy: string,
): { texto: string | null; nivel: 'vencido' | 'pronto' | 'normal' | null } {
  if (!plazo) return { texto: null, nivel: null };
  const dias = diasEntre(hoy, plazo);
  if (dias < 0) return { texto: `vencido hace ${-dias}`, nivel: 'vencido' };
  if (dias === 0) return { texto: 'vence hoy', nivel: 'pronto' };
  if (dias === 1) return { texto: 'vence mañana', nivel: 'pronto' };
  return { texto: `${dias} días`, nivel: dias <= 3 ? 'pronto' : 'normal' };
}

/** A tray with its counts: two statements, whatever the size of the archive. */
@Injectable()
export class VerBandeja {
  constructor(
    private readonly uow: UnidadDeTrabajo,
    private readonly bandejas: BandejasRepository,
  ) {}

  ejecutar(ctx: Contexto, vista: Vista, desde?: string) {
    const cursor = leerCursor(desde);
    return this.uow.leer(async (tx) => {
      const filas = await this.bandejas.filas(tx, ctx.actor, vista, cursor);
      const conteos = await this.bandejas.conteos(tx, ctx.actor);
      const pagina = filas.slice(0, BandejasRepository.PAGINA);
      const ultima = filas.length > pagina.length ? pagina.at(-1) : undefined;
      const hoy = fechaDe(tx.ahora);
      return {
        vista,
        conteos,
        filas: pagina.map((f) => filaVista(f, hoy)),
        siguiente: ultima ? escribirCursor(ultima) : null,
      };
    });
  }
}

function filaVista(f: Fila, hoy: string) {
  const { movidoEn, enviadoEn, recibidoEn, ...resto } = f;
  const plazo = plazoEnPalabras(f.plazo, hoy);
  return {
    ...resto,
    movidoEn: movidoEn.toISOString(),
    enviadoEn: enviadoEn?.toISOString() ?? null,
    recibidoEn: recibidoEn?.toISOString() ?? null,
    plazoTexto: plazo.texto,
    plazoNivel: plazo.nivel,
  };
}
