import { ErrorDominio, exigir, gestionDe, type Contexto, type Fecha } from '#kernel';
import { Bitacora } from '#auditoria';
import { registrarRestriccion, type Tx } from '#platform';
import { Injectable } from '@nestjs/common';
import { formatoRepetido, impresoRepetido, reservaNoSirve, sinSerie } from './domain/errores';
import {
  blancoDe,
  codigosDeHR,
  conOrdinal,
  imprimir,
  imprimirEnBlanco,
  motivosParaNoUsarFormato,
} from './domain/formato';
import { LibroRepository, type NumeroReservado } from './persistence/libro.repository';
import { SeriesRepository, type Formato } from './persistence/series.repository';

const repetido = (): ErrorDominio =>
  new ErrorDominio(
    'cites.numero.repetido',
    'conflicto',
    'Ese número ya fue tomado. Nada se guardó: intente de nuevo.',
  );
registrarRestriccion('numero_unico', repetido);
registrarRestriccion('numero_de_hilo_unico', repetido);
registrarRestriccion('formato_unico', formatoRepetido);
registrarRestriccion('formato_impreso_unico', impresoRepetido);
// Only where a format that another series used to have comes to the numbers that it gave.
registrarRestriccion(
  'numero_impreso_unico',
  () =>
    new ErrorDominio(
      'cites.numero.impreso-repetido',
      'conflicto',
      'Ese CITE ya lo lleva otro papel: otra serie imprimía así. Pida al configurador que cambie el formato de esta. ' +
        'Nada se guardó.',
    ),
);

/** A CITE as it will be printed. `numero` is null for those numbered by their thread. */
export interface CiteTomado {
  readonly texto: string;
  readonly numero: number | null;
  readonly gestion: number;
  readonly fecha: Fecha;
}

/** An HR's number and its two codes. */
export interface NumeroDeHR {
  readonly serieId: string;
  readonly numero: number;
  readonly gestion: number;
  /** `1648-18` */
  readonly codigo: string;
  /** `1648/2018` */
  readonly codigoLargo: string;
}

const gestionDeFecha = (fecha: Fecha): number => Number(fecha.slice(0, 4));

/** Numbers of HRs and CITEs: each is taken in the transaction of the act it numbers, as its last lock. */
@Injectable()
export class Numeracion {
  constructor(
    private readonly series: SeriesRepository,
    private readonly libros: LibroRepository,
    private readonly bitacora: Bitacora,
  ) {}

  /**
   * @param unidadId registro of a unidad that numbers by itself; null: the entidad's series
   * @param fecha La Paz date of the act: its year is the gestión
   * @throws ErrorDominio `cites.sin-formato`
   */
  async tomarNumeroHR(
    tx: Tx,
    o: { unidadId: string | null; fecha: Fecha; objeto: string },
  ): Promise<NumeroDeHR> {
    const formato = await this.exigirFormato(tx, 'HR', o.unidadId, null);
    const gestion = gestionDeFecha(o.fecha);
    const tomado = await this.series.tomar(tx, formato, gestion);
    const codigos = codigosDeHR(tomado.numero, gestion);
    await this.series.asentar(tx, { ...tomado, texto: codigos.codigo, objeto: o.objeto, fecha: o.fecha });
    return { ...tomado, gestion, ...codigos };
  }

  /**
   * @param hilo HR code the paper prints (`1648-18`); needed by formats numbered by their thread
   * @throws ErrorDominio `cites.sin-formato`, `cites.sin-hilo`
   */
  async tomarCite(
    tx: Tx,
    o: { unidadId: string; tipo: string; fecha: Fecha; objeto: string; hilo?: string | null },
  ): Promise<CiteTomado> {
    const formato = await this.exigirFormato(tx, 'CITE', o.unidadId, o.tipo);
    const gestion = gestionDeFecha(o.fecha);
    if (formato.porHilo) return this.tomarDeHilo(tx, formato, { ...o, gestion });
    const tomado = await this.series.tomar(tx, formato, gestion);
    const texto = imprimir(formato.formato, { n: tomado.numero, gestion });
    await this.series.asentar(tx, { ...tomado, texto, objeto: o.objeto, fecha: o.fecha });
    return { texto, numero: tomado.numero, gestion, fecha: o.fecha };
  }

  /**
   * Takes a number for a paper that is written outside the system.
   * @throws ErrorDominio `cites.sin-formato`, `cites.reserva.por-hilo`
   */
  async reservarCite(
    tx: Tx,
    o: { unidadId: string; tipo: string; fecha: Fecha; reserva: { puestoId: string; motivo: string } },
  ): Promise<{ id: string; serieId: string; numero: number; texto: string }> {
    const formato = await this.exigirFormato(tx, 'CITE', o.unidadId, o.tipo);
    if (formato.porHilo) throw sinSerie();
    const gestion = gestionDeFecha(o.fecha);
    const tomado = await this.series.tomar(tx, formato, gestion);
    const texto = imprimir(formato.formato, { n: tomado.numero, gestion });
    const { fecha, reserva } = o;
    const id = await this.series.asentar(tx, { ...tomado, texto, objeto: 'papel', fecha, reserva });
    return { id, ...tomado, texto };
  }

  /** @returns the reserved numbers that a paper of that unidad and type may bear; none where it is numbered by its thread */
  async reservados(tx: Tx, o: { unidadId: string; tipo: string }): Promise<NumeroReservado[]> {
    const formato = await this.series.formatoPara(tx, 'CITE', o.unidadId, o.tipo);
    return formato?.porHilo ? [] : this.libros.reservados(tx, o.unidadId, o.tipo);
  }

  /** @throws ErrorDominio `cites.reserva.no-sirve` when a paper of that unidad and type may not bear it */
  async exigirReservado(
    tx: Tx,
    o: { numeroId: string; unidadId: string; tipo: string },
    bloquear = false,
  ): Promise<NumeroReservado> {
    const formato = await this.series.formatoPara(tx, 'CITE', o.unidadId, o.tipo);
    const cual = { id: o.numeroId, unidadId: o.unidadId, tipo: o.tipo };
    const numero = formato?.porHilo ? null : await this.libros.reservado(tx, cual, bloquear);
    if (!numero) throw reservaNoSirve();
    return numero;
  }

  /**
   * A number reserved for paper is issued to the documento whose paper bears it.
   * @param o.fecha that of the paper; null: that of the reserve
   * @throws ErrorDominio `cites.reserva.no-sirve`, also when another documento took it meanwhile
   */
  async usarReservado(
    tx: Tx,
    o: { numeroId: string; unidadId: string; tipo: string; objeto: string; fecha: Fecha | null },
  ): Promise<CiteTomado> {
    const { id, texto, numero, ...reserva } = await this.exigirReservado(tx, o, true);
    const fecha = o.fecha ?? reserva.fecha;
    await this.libros.emitirReservado(tx, id, o.objeto, fecha);
    return { texto, numero, gestion: reserva.gestion ?? gestionDeFecha(fecha), fecha };
  }

  /** What the libro says beside the number of an object. */
  async anotar(tx: Tx, objeto: string, nota: string): Promise<void> {
    await this.libros.anotar(tx, objeto, nota);
  }

  /** A paper prepared again on a later day keeps its number and takes the new date, on the paper and in the libro. */
  async refechar(tx: Tx, objeto: string, fecha: Fecha): Promise<void> {
    await this.libros.refechar(tx, objeto, fecha);
  }

  /**
   * Voids the number of an object (`documento/7`, `hoja/2018/15`): it stays taken, and the libro says why.
   * @returns false when the object has no number
   */
  async anular(tx: Tx, objeto: string, motivo: string): Promise<boolean> {
    return (await this.libros.anular(tx, { objeto }, motivo)) > 0;
  }

  /**
   * What a draft prints where its CITE will be: the same line with zeros for the number, which is nobody's
   * until the signature; of a paper numbered by its thread, what it would be given now. Nothing is locked.
   * @returns null where there is no format
   */
  async enBlanco(
    tx: Tx,
    o: { unidadId: string; tipo: string; fecha: Fecha; hilo: string | null },
  ): Promise<{ texto: string; numero: string | null } | null> {
    const formato = await this.series.formatoPara(tx, 'CITE', o.unidadId, o.tipo);
    if (!formato) return null;
    const gestion = gestionDeFecha(o.fecha);
    if (formato.porHilo) {
      const texto = imprimirEnBlanco(formato.formato, { n: null, gestion, hr: o.hilo });
      const k = o.hilo ? await this.series.siguienteDeHilo(tx, o.tipo, o.hilo) : 1;
      return { texto: conOrdinal(texto, k), numero: null };
    }
    const n = await this.series.siguiente(tx, formato, gestion);
    return {
      texto: imprimirEnBlanco(formato.formato, { n, gestion, hr: o.hilo }),
      numero: blancoDe(n),
    };
  }

  /**
   * Defines how papers are numbered and, for an office that joins in mid-year, the first number of a gestión.
   * @param unidadId null: of the entidad; tipo null: all types
   * @throws ErrorDominio `cites.formato.invalido`, `cites.formato.repetido`
   */
  async definir(
    tx: Tx,
    ctx: Contexto | null,
    f: {
      clase: 'HR' | 'CITE';
      unidadId: string | null;
      tipo: string | null;
      formato: string;
      reinicia?: boolean;
      desde?: { gestion: number; inicial: number };
    },
  ): Promise<string> {
    exigir('cites.formato.invalido', motivosParaNoUsarFormato(f.formato, f.reinicia), 'invalido');
    const porHilo = f.formato.includes('{hr}');
    const id = await this.series.crearFormato(tx, { ...f, reinicia: f.reinicia ?? true, porHilo });
    if (f.desde) await this.series.abrir(tx, id, f.reinicia === false ? 0 : f.desde.gestion, f.desde.inicial);
    await this.exigirSinImprimir(tx, id);
    await this.bitacora.anotar(tx, ctx, { cadena: 'cites', acto: 'definir-formato', datos: { ...f, id } });
    return id;
  }

  /** The next number of a series must read as no paper yet does. @throws ErrorDominio `cites.formato.impreso-repetido` */
  async exigirSinImprimir(tx: Tx, formatoId: string): Promise<void> {
    const gestion = gestionDe(tx.ahora);
    const [f] = await this.libros.formatos(tx, gestion, formatoId);
    if (f?.clase !== 'CITE' || f.siguiente === null) return;
    if (await this.libros.estaImpreso(tx, imprimir(f.formato, { n: f.siguiente, gestion })))
      throw impresoRepetido();
  }

  private async tomarDeHilo(
    tx: Tx,
    formato: Formato,
    o: { tipo: string; fecha: Fecha; objeto: string; hilo?: string | null; gestion: number },
  ): Promise<CiteTomado> {
    if (!o.hilo) {
      throw new ErrorDominio(
        'cites.sin-hilo',
        'conflicto',
        'Este tipo se numera por su hoja de ruta, y el documento no va en ninguna: ábrale una.',
      );
    }
    const k = await this.series.tomarDeHilo(tx, o.tipo, o.hilo);
    const texto = conOrdinal(imprimir(formato.formato, { gestion: o.gestion, hr: o.hilo }), k);
    await this.series.asentarDeHilo(tx, {
      tipo: o.tipo,
      hilo: o.hilo,
      k,
      texto,
      objeto: o.objeto,
      fecha: o.fecha,
    });
    return { texto, numero: null, gestion: o.gestion, fecha: o.fecha };
  }

  private async exigirFormato(
    tx: Tx,
    clase: 'HR' | 'CITE',
    unidadId: string | null,
    tipo: string | null,
  ): Promise<Formato> {
    const formato = await this.series.formatoPara(tx, clase, unidadId, tipo);
    if (formato) return formato;
    throw new ErrorDominio(
      'cites.sin-formato',
      'conflicto',
      'Esta unidad no tiene definida la numeración para este tipo de documento. Pídala al configurador.',
    );
  }
}
