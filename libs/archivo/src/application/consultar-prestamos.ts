import { ErrorDominio, esFecha, fechaDe, type Contexto } from '#kernel';
import { Hilos } from '#hojas-de-ruta';
import { Organigrama } from '#organizacion';
import { UnidadDeTrabajo } from '#platform';
import { Injectable } from '@nestjs/common';
import { codigoDeCarpeta } from '../domain/etiqueta';
import {
  PRESTAMOS_POR_PAGINA,
  PrestamosRepository,
  type VistaDePrestamos,
} from '../persistence/prestamos.repository';
import { hastaDe } from './consultar-carpetas';
import { comoPrestamo } from './prestamo-visto';

/** Loans: what is out, what is overdue, what came back; and where the paper of an HR is. */
@Injectable()
export class ConsultarPrestamos {
  constructor(
    private readonly uow: UnidadDeTrabajo,
    private readonly prestamos: PrestamosRepository,
    private readonly organigrama: Organigrama,
    private readonly hilos: Hilos,
  ) {}

  /** @throws ErrorDominio `archivo.pagina` for a page that no list gave */
  listar(ctx: Contexto, o: { vista: VistaDePrestamos; mios: boolean; desde?: string | undefined }) {
    const desde = o.desde === undefined ? null : leerPagina(o.desde);
    return this.uow.leer(async (tx) => {
      const hoy = fechaDe(tx.ahora);
      const filas = await this.prestamos.listar(tx, ctx.actor, { ...o, hoy, desde });
      const calendario = await this.organigrama.calendario(tx);
      const pagina = filas.slice(0, PRESTAMOS_POR_PAGINA);
      const ultima = filas.length > PRESTAMOS_POR_PAGINA ? pagina.at(-1) : undefined;
      return {
        conteos: await this.prestamos.conteos(tx, ctx.actor, hoy),
        filas: pagina.map((p) => comoPrestamo(p, ctx.actor, calendario, tx.ahora)),
        siguiente: ultima ? `${ultima.vence}_${ultima.id}` : null,
      };
    });
  }

  /** Of an HR that this person sees: in which carpeta its paper is, and who has it on loan. */
  async deHoja(ctx: Contexto, gestion: number, id: string) {
    const { hoja, ...vista } = await this.uow.leer(async (tx) => {
      const hoja = await this.hilos.exigirHoja(tx, ctx, gestion, id);
      const sitio = await this.prestamos.sitio(tx, gestion, id);
      const fuera = await this.prestamos.deHoja(tx, gestion, id, sitio?.archivada ? sitio.carpetaId : null);
      const hasta = hastaDe(
        fuera?.vence ?? null,
        fuera?.a ?? null,
        await this.organigrama.calendario(tx),
        tx.ahora,
      );
      return {
        hoja,
        carpeta: sitio && {
          ...{ id: sitio.carpetaId, codigo: codigoDeCarpeta(sitio.carpetaId), nombre: sitio.carpeta },
          ...{
            lugar: sitio.lugar,
            unidad: sitio.unidad,
            custodia: sitio.custodia,
            archivada: sitio.archivada,
          },
        },
        prestamo: hasta && { ...hasta, conCarpeta: fuera?.conCarpeta ?? false },
      };
    });
    await this.hilos.dejarRastroDeLectura(ctx, hoja, 'ver');
    return vista;
  }
}

function leerPagina(texto: string): { vence: string; id: string } {
  const [, vence = '', id = ''] = /^(\d{4}-\d{2}-\d{2})_([1-9]\d{0,17})$/.exec(texto) ?? [];
  if (!esFecha(vence) || id === '')
    throw new ErrorDominio('archivo.pagina', 'entrada', 'La página pedida no existe.');
  return { vence, id };
}
