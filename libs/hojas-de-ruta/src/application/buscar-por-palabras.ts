import { ErrorDominio, type Contexto } from '#kernel';
import { UnidadDeTrabajo } from '#platform';
import { Injectable } from '@nestjs/common';
import { palabrasPedidas } from '../domain/palabras';
import {
  PalabrasRepository,
  POR_PAGINA,
  type DesdeHoja,
  type PorPalabras,
} from '../persistence/palabras.repository';

function leerCursor(texto: string | undefined): DesdeHoja | null {
  if (!texto) return null;
  const [creadaEn = '', id = ''] = Buffer.from(texto, 'base64url').toString('utf8').split('|');
  const vale =
    /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/.test(creadaEn) && !Number.isNaN(Date.parse(creadaEn));
  if (!vale || creadaEn.startsWith('0000') || !/^[1-9]\d{0,17}$/.test(id))
    throw new ErrorDominio(
      'hojas.busqueda.cursor',
      'entrada',
      'La página pedida no existe: busque de nuevo.',
    );
  return { creadaEn, id };
}

const escribirCursor = (h: PorPalabras): string =>
  Buffer.from(`${h.creadaEn.toISOString()}|${h.id}`).toString('base64url');

/** HRs by words of their reference, their sender or their proveídos, as far as the actor may see them. */
@Injectable()
export class BuscarPorPalabras {
  constructor(
    private readonly uow: UnidadDeTrabajo,
    private readonly palabras: PalabrasRepository,
  ) {}

  async ejecutar(ctx: Contexto, texto: string, desde?: string) {
    const cursor = leerCursor(desde);
    const pedidas = palabrasPedidas(texto);
    if (!pedidas) return { filas: [], siguiente: null };
    const halladas = await this.uow.leer((tx) => this.palabras.hojas(tx, ctx.actor, pedidas, cursor));
    const pagina = halladas.slice(0, POR_PAGINA);
    const ultima = halladas.length > pagina.length ? pagina.at(-1) : undefined;
    return {
      filas: pagina.map((h) => ({ ...h, creadaEn: h.creadaEn.toISOString() })),
      siguiente: ultima ? escribirCursor(ultima) : null,
    };
  }
}
