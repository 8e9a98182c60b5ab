import { Objetos } from '#almacen';
import { Documentos, type Revision } from '#documentos';
import { MediosDeFirma, SelloDeMesa } from '#firmas';
import { ErrorDominio, fechaDe, fechaDeSello, horaDe } from '#kernel';
import { Organigrama } from '#organizacion';
import { estamparSinFirma, firmarPdf, type Caja, type Credencial } from '#pades';
import { renderSello } from '#pdf';
import { CONFIG, UnidadDeTrabajo, type Config } from '#platform';
import { Inject, Injectable } from '@nestjs/common';
import { selloImposible } from '../domain/errores';
import { RecepcionesRepository, type Recepcion } from '../persistence/recepciones.repository';
import { cajasPuestas, lugarEnElPapel } from './caja-del-sello';

/** Another revision came while this one was being stamped. */
const CAMBIO = 'documentos.cambio-mientras-tanto';

interface Papel {
  readonly recepcion: Recepcion & { readonly documentoId: string };
  readonly cabeza: Revision;
  readonly entidad: string;
  readonly unidad: string;
  /** stamps that it bears already */
  readonly sellos: Awaited<ReturnType<RecepcionesRepository['sellosDe']>>;
}

interface Estampado {
  readonly pdf: Buffer;
  /** where the stamp landed; null in a field of the paper's own */
  readonly caja: Caja | null;
}

/**
 * Outbox job: draws the stamp of a reception and appends it to its paper. On a signed file the stamp is itself a signature,
 * sealed by the desk's key; a desk without key leaves a constancia instead. Safe to repeat.
 */
@Injectable()
export class SellarRecepcion {
  constructor(
    private readonly uow: UnidadDeTrabajo,
    private readonly recepciones: RecepcionesRepository,
    private readonly documentos: Documentos,
    private readonly objetos: Objetos,
    private readonly organigrama: Organigrama,
    @Inject(SelloDeMesa) private readonly sellos: SelloDeMesa,
    private readonly medios: MediosDeFirma,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  async ejecutar(gestion: number, recepcionId: string): Promise<void> {
    const papel = await this.leer(gestion, recepcionId);
    if (!papel) return;
    try {
      await this.sellar(papel);
    } catch (error) {
      const pasajera = !(error instanceof ErrorDominio) || error.clase === 'no-disponible';
      const reintento = pasajera || (error instanceof ErrorDominio && error.codigo === CAMBIO);
      const detalle =
        error instanceof ErrorDominio ? error.detalle : 'Falla al sellar; el sistema lo intentará de nuevo.';
      // What the file itself does not admit will not change by trying again: it stays as it came, with its constancia.
      const [estado, causa] = reintento
        ? (['fallido', detalle] as const)
        : (['constancia', `${detalle} Queda como llegó, con su constancia.`] as const);
      await this.uow.interno((tx) => this.recepciones.fijarSello(tx, gestion, recepcionId, estado, causa));
      if (reintento) throw error;
    }
  }

  private leer(gestion: number, recepcionId: string): Promise<Papel | null> {
    return this.uow.leer(async (tx) => {
      const recepcion = await this.recepciones.cargar(tx, gestion, recepcionId);
      const documentoId = recepcion?.documentoId;
      if (!recepcion || !documentoId || !['pendiente', 'fallido'].includes(recepcion.selloEstado))
        return null;
      const unidad = await this.organigrama.unidad(tx, recepcion.unidadId);
      const entidad = await this.organigrama.entidad(tx);
      const cabeza = await this.documentos.cabeza(tx, documentoId);
      return {
        recepcion: { ...recepcion, documentoId },
        cabeza,
        unidad: unidad?.nombre ?? '',
        entidad: entidad?.nombre ?? '',
        sellos: await this.recepciones.sellosDe(tx, documentoId),
      };
    });
  }

  private async sellar(p: Papel): Promise<void> {
    const { gestion, id, unidadId } = p.recepcion;
    const credencial = await this.sellos.para(unidadId);
    const grande = Number(p.cabeza.bytes) > this.config.maxFirma;
    if (grande || (p.cabeza.firmas > 0 && !credencial)) {
      const causa = grande
        ? 'El archivo es demasiado grande para sellarlo: queda como llegó, con su constancia.'
        : 'La nota llegó firmada y la mesa no tiene sello electrónico: queda como llegó, con su constancia.';
      await this.uow.interno((tx) => this.recepciones.fijarSello(tx, gestion, id, 'constancia', causa));
      return;
    }
    const pdf = await this.objetos.leer(p.cabeza.sha256);
    const sellado = await this.estampar(p, pdf, credencial).catch((error: unknown) => {
      // Drawing needs nothing from outside: what it cannot do now it will not do later.
      throw error instanceof ErrorDominio ? error : selloImposible(error);
    });
    await this.guardar(p, sellado, credencial !== null);
  }

  private async estampar(p: Papel, pdf: Buffer, credencial: Credencial | null): Promise<Estampado> {
    const { recepcion } = p;
    const sello = await renderSello({
      entidad: p.entidad,
      unidad: p.unidad,
      fecha: fechaDeSello(fechaDe(recepcion.recibidoEn)),
      hora: horaDe(recepcion.recibidoEn),
      codigo: recepcion.codigo,
      nombre: recepcion.recibidoPor,
      prueba: credencial?.certificado.dePrueba ?? false,
    });
    const { campo, caja: lugar } = await lugarEnElPapel(pdf, recepcion.lugarDeSello, sello, {
      puestos: (pagina) => cajasPuestas(p.sellos, pagina, sello),
      firma: credencial !== null,
    });
    const caja = { pagina: 1, ...lugar };
    if (!credencial) return { pdf: await estamparSinFirma(pdf, caja, sello.pdf), caja };
    const firmado = await firmarPdf(pdf, {
      campo: campo ?? { ...caja, nombre: `Sello${recepcion.gestion}-${recepcion.id}` },
      apariencia: sello.pdf,
      credencial,
      momento: recepcion.recibidoEn,
      tiempo: await this.medios.tiempo(recepcion.recibidoEn),
      nombre: `${p.unidad} — ${p.entidad}`,
      motivo: `Recibido, ${recepcion.codigo}`,
    });
    return { pdf: firmado, caja: campo ? null : caja };
  }

  private async guardar(p: Papel, sellado: Estampado, firmado: boolean): Promise<void> {
    const { recepcion, cabeza } = p;
    const objeto = await this.objetos.guardar(sellado.pdf);
    await this.uow.interno(async (tx) => {
      const actual = await this.recepciones.cargar(tx, recepcion.gestion, recepcion.id, true);
      if (!actual || !['pendiente', 'fallido'].includes(actual.selloEstado)) return;
      await this.documentos.agregarRevision(tx, null, {
        documentoId: recepcion.documentoId,
        base: cabeza.n,
        clase: 'sellado',
        ...objeto,
        paginas: cabeza.paginas,
        firmas: cabeza.firmas + (firmado ? 1 : 0),
      });
      await this.recepciones.fijarSello(tx, recepcion.gestion, recepcion.id, 'sellado', null, sellado.caja);
    });
  }
}
