import { Objetos } from '#almacen';
import { Documentos } from '#documentos';
import { SelloDeMesa } from '#firmas';
import { exigirTodo, fechaDe, fechaDeSello, horaDe, type Contexto } from '#kernel';
import { leerPaginas, medirTinta, superponer } from '#lectura';
import { Organigrama } from '#organizacion';
import { estamparSinFirma } from '#pades';
import { MEDIDA_DE_SELLO, renderSello } from '#pdf';
import { UnidadDeTrabajo } from '#platform';
import { Inject, Injectable } from '@nestjs/common';
import { elegirLugar, ESQUINAS, estaLibre, lugaresDeBusqueda, type LugarDeSello } from '../domain/sello';
import { pasoDesconocido } from '../domain/errores';
import { motivosParaNoSellar } from '../domain/recibir';
import { RecepcionesRepository } from '../persistence/recepciones.repository';
import { cajaDelSello, cajasPuestas, lugarEnElPapel, type SelloPuesto } from './caja-del-sello';
import { Hilos, quienActua } from './hilos';
import { motivosDePapeles } from './papeles-del-hilo';

/** Dots per inch to look for a free corner, and to show the page. */
const PPP_DE_BUSQUEDA = 50;
const PPP_DE_VISTA = 110;

interface PapelPorSellar {
  readonly sha256: string;
  readonly firmas: number;
  /** as the stamp will bear it */
  readonly codigo: string;
  /** stamps that it bears already */
  readonly sellos: readonly SelloPuesto[];
}

/** Where the stamp of an upload will go, and how it will look: drawn by the code that writes it. */
@Injectable()
export class PreverSello {
  constructor(
    private readonly uow: UnidadDeTrabajo,
    private readonly documentos: Documentos,
    private readonly objetos: Objetos,
    private readonly organigrama: Organigrama,
    private readonly hilos: Hilos,
    private readonly recepciones: RecepcionesRepository,
    @Inject(SelloDeMesa) private readonly sellos: SelloDeMesa,
  ) {}

  /**
   * @returns size of page 1, the box of each corner (points, origin at the lower left), and the place to use
   * @throws ErrorDominio `documentos.archivo.no-encontrado`, `lectura.ilegible`
   */
  async medir(ctx: Contexto, archivoId: string) {
    const { sha256 } = await this.uow.leer((tx) => this.documentos.exigirArchivo(tx, ctx, archivoId));
    const { leidas } = await leerPaginas(await this.objetos.leer(sha256), {
      paginas: [1],
      ppp: PPP_DE_BUSQUEDA,
      ladoMaximo: 1500,
    });
    const [hoja] = leidas;
    const pagina = { ancho: hoja?.ancho ?? 0, alto: hoja?.alto ?? 0 };
    const cajas = ESQUINAS.map((esquina) => cajaDelSello({ esquina }, pagina, MEDIDA_DE_SELLO));
    const huecos = lugaresDeBusqueda(pagina, MEDIDA_DE_SELLO);
    const desdeArriba = [...cajas, ...huecos].map((c) => ({ ...c, y: pagina.alto - c.y - c.alto }));
    const tintas = hoja?.dibujo ? await medirTinta(hoja.dibujo.png, hoja.dibujo.escala, desdeArriba) : [];
    const { lugar, libre } = elegirLugar(
      tintas,
      huecos.map((h, i) => ({ ...h, tinta: tintas[cajas.length + i] ?? 1 })),
    );
    return {
      pagina,
      propuesta: lugar,
      libre,
      esquinas: ESQUINAS.map((e, i) => ({
        esquina: e,
        libre: estaLibre(tintas[i] ?? 1),
        ...(cajas[i] ?? { x: 0, y: 0, ancho: 0, alto: 0 }),
      })),
    };
  }

  /** @param codigo of the HR that the note joins; null: still to be taken. @returns PNG of page 1 with its stamp */
  async dibujar(
    ctx: Contexto,
    archivoId: string,
    lugar: LugarDeSello,
    codigo: string | null,
  ): Promise<Uint8Array> {
    const archivo = await this.uow.leer((tx) => this.documentos.exigirArchivo(tx, ctx, archivoId));
    return this.vista(ctx, { ...archivo, codigo: codigo ?? '………', sellos: [] }, lugar);
  }

  /**
   * A paper that comes with a step, as it will be once it is received and stamped.
   * @returns PNG of page 1. @throws ErrorDominio `hojas.paso.no-encontrado`, `hojas.recibir`, `hojas.recibir.papeles`
   */
  async dibujarEnPaso(
    ctx: Contexto,
    o: { gestion: number; id: string; documentoId: string },
    lugar: LugarDeSello,
  ): Promise<Uint8Array> {
    const { hoja, papel } = await this.uow.leer(async (tx) => {
      const hoja = await this.hilos.registro.hojaDePaso(tx, o.gestion, o.id, false);
      if (!hoja || !(await this.hilos.esVisible(tx, ctx.actor, hoja))) throw pasoDesconocido();
      exigirTodo(
        ['hojas.recibir', motivosParaNoSellar(quienActua(ctx.actor))],
        [
          'hojas.recibir.papeles',
          await motivosDePapeles(tx, ctx, this.documentos, hoja, [o.documentoId]),
          'invalido',
        ],
      );
      const { sha256, firmas } = await this.documentos.cabeza(tx, o.documentoId);
      const sellos = await this.recepciones.sellosDe(tx, o.documentoId);
      return { hoja, papel: { sha256, firmas, codigo: hoja.codigo, sellos } };
    });
    await this.hilos.dejarRastroDeLectura(ctx, hoja, 'ver');
    return this.vista(ctx, papel, lugar);
  }

  private async vista(ctx: Contexto, papel: PapelPorSellar, lugar: LugarDeSello): Promise<Uint8Array> {
    const { entidad, unidad, ahora } = await this.uow.leer(async (tx) => ({
      entidad: await this.organigrama.entidad(tx),
      unidad: await this.organigrama.unidad(tx, ctx.actor.unidadId),
      ahora: tx.ahora,
    }));
    const credencial = await this.sellos.para(ctx.actor.unidadId);
    const sello = await renderSello({
      entidad: entidad?.nombre ?? '',
      unidad: unidad?.nombre ?? '',
      fecha: fechaDeSello(fechaDe(ahora)),
      hora: horaDe(ahora),
      codigo: papel.codigo,
      nombre: ctx.actor.nombre,
      prueba: credencial?.certificado.dePrueba ?? false,
    });
    const pdf = await this.objetos.leer(papel.sha256);
    const { caja } = await lugarEnElPapel(pdf, lugar, sello, {
      puestos: (pagina) => cajasPuestas(papel.sellos, pagina, sello),
      firma: credencial !== null,
    });
    const { leidas } = await leerPaginas(pdf, { paginas: [1], ppp: PPP_DE_VISTA, ladoMaximo: 2200 });
    const hoja = leidas[0];
    // On a signed file the stamp is a signature's appearance, which is not made for a look: it is laid over the picture.
    if (papel.firmas > 0 && hoja?.dibujo) return superponer(hoja, sello.pdf, caja);
    const sellada = await estamparSinFirma(pdf, { pagina: 1, ...caja }, sello.pdf);
    const vista = await leerPaginas(sellada, { paginas: [1], ppp: PPP_DE_VISTA, ladoMaximo: 2200 });
    return vista.leidas[0]?.dibujo?.png ?? new Uint8Array();
  }
}
