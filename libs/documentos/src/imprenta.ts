import { Objetos } from '#almacen';
import { fechaDe } from '#kernel';
import { Organigrama } from '#organizacion';
import { renderCarta, type Carta, type CartaCompuesta, type Imagen } from '#pdf';
import type { Tx } from '#platform';
import { Injectable } from '@nestjs/common';
import { CiteDePapel } from './cite-de-papel';
import type { Contenido } from './domain/contenido';
import { imagenesDe } from './domain/cuerpo';
import { documentoDesconocido, imagenDesconocida } from './domain/errores';
import type { Logo } from './domain/membrete';
import type { EnlaceDeVerificacion } from './enlace-de-verificacion';
import { componerPapel, type DatosDelPapel } from './papel';
import type { Documento } from './persistence/documentos.repository';
import { ImagenesRepository, type ImagenDelTexto } from './persistence/imagenes.repository';
import { PlantillasRepository, type PlantillasDelPapel } from './persistence/plantillas.repository';

/** A paper to set: what it says and where its pictures are stored. */
export interface Papel {
  readonly carta: Carta;
  readonly imagenes: readonly ImagenDelTexto[];
  readonly logo: Logo | undefined;
}

/** Turns a documento into its paper: what it says is read in a transaction, and the page set outside any. */
@Injectable()
export class Imprenta {
  constructor(
    private readonly plantillas: PlantillasRepository,
    private readonly imagenes: ImagenesRepository,
    private readonly organigrama: Organigrama,
    private readonly objetos: Objetos,
    private readonly cites: CiteDePapel,
  ) {}

  /**
   * @returns the paper as it would be signed now; before its CITE is given it is left blank and it is marked BORRADOR
   * @throws ErrorDominio `documentos.imagen.no-encontrada` when it has a CITE and the text shows a picture that is not its own
   */
  async papel(tx: Tx, d: Documento): Promise<Papel> {
    const { plantilla, membrete } = await this.plantillas.delPapel(tx, d.plantillaId, d.membreteId);
    if (!d.contenido || !d.firmaPuestoId || !plantilla || !membrete) throw documentoDesconocido();
    const pedidas = imagenesDe(d.contenido.cuerpo);
    const propias = pedidas.length === 0 ? [] : await this.imagenes.de(tx, d.id);
    const imagenes = propias.filter((i) => pedidas.includes(i.archivoId));
    if (d.cite !== null && imagenes.length < pedidas.length) throw imagenDesconocida();
    const { unidad, ...firmante } = await this.firmante(tx, d.firmaPuestoId);
    const carta = componerPapel({
      ...{ tipo: d.tipo, contenido: d.contenido, titulo: d.titulo, hiloCodigoLargo: d.hiloCodigoLargo },
      ...{ redactor: d.redactor, transcriptor: d.transcriptor },
      ...{ plantilla, membrete, firmante },
      oficina: await this.oficina(tx, unidad),
      cite:
        d.cite !== null && d.fecha !== null
          ? { texto: d.cite, numero: d.numero, fecha: d.fecha }
          : await this.cites.previsto(tx, d, fechaDe(tx.ahora)),
      ahora: tx.ahora,
    });
    return { carta, imagenes, logo: membrete.logo };
  }

  /** A paper of nobody's, to try settings with. @param unidadId whose name the head bears; null: the entidad's own */
  async deMuestra(
    tx: Tx,
    disposicion: PlantillasDelPapel,
    o: { tipo: string; unidadId: string | null; contenido: Contenido; cite: DatosDelPapel['cite'] },
  ): Promise<Papel> {
    const unidad = o.unidadId ? await this.organigrama.unidad(tx, o.unidadId) : null;
    const oficina = await this.oficina(tx, unidad?.nombre ?? 'Nombre de la Unidad');
    const carta = componerPapel({
      ...disposicion,
      tipo: o.tipo,
      contenido: o.contenido,
      oficina,
      firmante: { nombre: 'Nombre y Apellidos', cargo: 'Cargo de quien firma', calidad: 'titular' },
      ...{ redactor: null, transcriptor: null, titulo: null, cite: o.cite },
      hiloCodigoLargo: `1648/${fechaDe(tx.ahora).slice(0, 4)}`,
      ahora: tx.ahora,
    });
    return { carta, imagenes: [], logo: disposicion.membrete.logo };
  }

  /**
   * Sets the page. Not within a transaction: it reads pictures from the store.
   * @param verificacion printed on the page itself, where no signature of ours will bear it
   */
  async componer(
    { carta, imagenes, logo }: Papel,
    verificacion?: EnlaceDeVerificacion | null,
  ): Promise<CartaCompuesta> {
    const leidas: Record<string, Imagen> = {};
    for (const i of imagenes) leidas[i.archivoId] = await this.leer(i);
    const membrete = logo ? { ...carta.membrete, logo: await this.leer(logo) } : carta.membrete;
    return renderCarta({ ...carta, membrete, imagenes: leidas, ...(verificacion ? { verificacion } : {}) });
  }

  private async leer({ sha256, ancho, alto }: Logo): Promise<Imagen> {
    return { bytes: await this.objetos.leer(sha256), ancho, alto };
  }

  private async oficina(tx: Tx, unidad: string): Promise<DatosDelPapel['oficina']> {
    const entidad = await this.organigrama.entidad(tx);
    const { nombre = '', sigla = '', ciudad = '' } = entidad ?? {};
    return { entidad: nombre, sigla, ciudad, unidad };
  }

  private async firmante(tx: Tx, puestoId: string): Promise<DatosDelPapel['firmante'] & { unidad: string }> {
    const puesto = await this.organigrama.puesto(tx, puestoId);
    const ejerce = await this.organigrama.enEjercicio(tx, puestoId, fechaDe(tx.ahora));
    return {
      nombre: ejerce?.nombre ?? null,
      cargo: puesto?.cargo ?? '',
      calidad: ejerce?.calidad ?? null,
      unidad: puesto?.unidadNombre ?? '',
    };
  }
}
