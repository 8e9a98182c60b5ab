import { Objetos } from '#almacen';
import { Bitacora } from '#auditoria';
import { RegistroDeCertificados } from '#firmas';
import { exigir, ErrorDominio, fechaDe, type Contexto, type Motivo } from '#kernel';
import { Organigrama } from '#organizacion';
import { lugarDeFirma, type Campo, type Firmante, type LugarDeFirma, type OrdenDeFirma } from '#pades';
import { inspeccionarPdf, renderAparienciaFirma, type AparienciaFirma } from '#pdf';
import { CONFIG, registrarRestriccion, UnidadDeTrabajo, type Config, type Tx } from '#platform';
import { Inject, Injectable } from '@nestjs/common';
import { randomBytes } from 'node:crypto';
import { CiteDePapel } from './cite-de-papel';
import { Documentos } from './documentos';
import { cambioMientrasTanto, citeRepetido, leyoOtraVersion } from './domain/errores';
import { papelGrande } from './domain/firma-en-dos-pasos';
import { motivosParaNoFirmar } from './domain/motivos';
import type { TrasFirma } from './domain/tipos';
import { codigoDeVerificacion } from './domain/verificacion';
import { EnlacesDeVerificacion } from './enlace-de-verificacion';
import { Entregables } from './entregables';
import { Imprenta, type Papel } from './imprenta';
import { MARCA } from './papel';
import { PapelesSubidos } from './papeles-subidos';
import { DocumentosRepository, type Documento } from './persistence/documentos.repository';
import { FirmasPreparadasRepository } from './persistence/firmas-preparadas.repository';
import { PapelesRepository } from './persistence/papeles.repository';
import { VistosRepository } from './persistence/vistos.repository';

registrarRestriccion('documento_cite_unico', citeRepetido);

/** What a signature leaves. */
export interface Firmado {
  readonly cite: string;
  readonly fecha: string;
  readonly revision: number;
  readonly sha256: string;
  readonly firma: { readonly firmante: string; readonly emisor: string; readonly prueba: boolean };
}

/** @property version the one whose text the signer has read */
export interface Leido {
  readonly id: string;
  readonly version: number;
}

/** A documento with its number and date given, and what of it gets signed. */
export interface Numerado {
  readonly documento: Documento;
  /** its newest revision, on which the signature is made; null: it has none yet */
  readonly cabeza: { readonly n: number; readonly sha256: string } | null;
  /** the instant that the mark, the signature and the trail bear */
  readonly momento: Date;
}

/** Typeset, with its mark drawn: whoever has the key signs this. */
export interface Compuesto extends Numerado {
  readonly pdf: Uint8Array;
  /** empty fields to make first */
  readonly campos: readonly Campo[];
  readonly orden: OrdenDeFirma;
}

interface ComoSeFirma {
  /** the mark says that the certificate is one of test */
  readonly prueba: boolean;
  /** another program signs the whole file and draws its own mark, or none: the page itself bears the QR */
  readonly entero: boolean;
}

interface ConPapel extends Numerado {
  /** null: it was made elsewhere */
  readonly papel: Papel | null;
}

/** A paper made elsewhere and where it can be signed, looked at before any number is taken. */
interface Subido {
  readonly pdf: Buffer;
  readonly texto: string;
  readonly lugar: LugarDeFirma;
}

/** Less than this shows nothing that can be read, points. */
const MENOR_FIRMA = { ancho: 60, alto: 24 };
/** What a certifying signature lets others do (ISO 32000-1, 12.8.2.2). */
const CERTIFICA: Readonly<Record<TrasFirma, Pick<OrdenDeFirma, 'certificacion'>>> = {
  abierto: {},
  previsto: { certificacion: 2 },
  cerrado: { certificacion: 1 },
};
const SIN_DIBUJO = { x: 0, y: 0, ancho: 0, alto: 0 };

/** The pieces of the register that a signature writes. */
@Injectable()
export class RegistroDeFirma {
  constructor(
    readonly documentos: Documentos,
    readonly registro: DocumentosRepository,
    readonly papeles: PapelesRepository,
    readonly preparadas: FirmasPreparadasRepository,
    readonly vistos: VistosRepository,
    readonly imprenta: Imprenta,
    readonly subidos: PapelesSubidos,
    readonly cites: CiteDePapel,
    readonly enlaces: EnlacesDeVerificacion,
    readonly entregables: Entregables,
    readonly organigrama: Organigrama,
    readonly bitacora: Bitacora,
  ) {}
}

/**
 * The four steps of every signature, wherever its key is: check; give CITE and date in a short transaction; typeset, and
 * have it signed, outside any; record by compare-and-set. A failure after the second leaves EN_FIRMA with its number,
 * and a retry goes on with that number.
 */
@Injectable()
export class PasosDeFirma {
  constructor(
    private readonly uow: UnidadDeTrabajo,
    private readonly piezas: RegistroDeFirma,
    private readonly objetos: Objetos,
    private readonly certificados: RegistroDeCertificados,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  /** First step. @throws ErrorDominio `documentos.firmar`; `documentos.leyo-otra-version` when it changed since it was read */
  async comprobar(tx: Tx, ctx: Contexto, o: Leido, bloquear = false): Promise<Documento> {
    const documento = await this.piezas.documentos.exigirVisible(tx, ctx, o.id, bloquear);
    const ejerce = await this.piezas.organigrama.enEjercicio(tx, ctx.actor.puestoId, fechaDe(tx.ahora));
    const vistos = documento.estado === 'EN_VOBO' ? await this.piezas.vistos.ultimaRonda(tx, o.id) : [];
    const motivos: Motivo[] = motivosParaNoFirmar(documento, ctx.actor, vistos);
    if (ejerce?.funcionarioId !== ctx.actor.funcionarioId)
      motivos.push({ codigo: 'documentos.firmante-sin-ejercicio', texto: 'Hoy usted no ejerce ese puesto.' });
    exigir('documentos.firmar', motivos);
    if (documento.version !== o.version) throw leyoOtraVersion();
    return documento;
  }

  /**
   * Second step and third.
   * @throws ErrorDominio `firma.documento-bloqueado` and its kin, and those of `Entregables`, while nothing has changed yet
   */
  async numerarYComponer(ctx: Contexto, o: Leido, d: Documento, como: ComoSeFirma): Promise<Compuesto> {
    const subido = d.hechura === 'subido' ? await this.leerSubido(o.id) : null;
    if (como.entero) await this.piezas.entregables.exigir(ctx, d, subido);
    else if (subido && subido.pdf.length > this.config.maxFirma)
      throw papelGrande(subido.pdf.length, this.config.maxFirma);
    const numerado = await this.uow.interno((tx) => this.numerar(tx, ctx, o, subido));
    return subido
      ? this.marcarSubido(ctx, numerado, subido, como.prueba)
      : this.componer(ctx, numerado, como);
  }

  /** Number and date are in the bytes that get signed: they are bound here, before anything is typeset. */
  private async numerar(tx: Tx, ctx: Contexto, o: Leido, subido: Subido | null): Promise<ConPapel> {
    const { id } = o;
    const d = await this.comprobar(tx, ctx, o, true);
    const dado = await this.piezas.cites.dar(tx, d, fechaDe(tx.ahora), subido?.texto ?? null);
    await this.piezas.registro.prepararFirma(tx, id, dado, codigoDeVerificacion(randomBytes(16)));
    // What was prepared before bears another date, or another text.
    await this.piezas.preparadas.cerrarAbierta(tx, id, 'reemplazada');
    const { cite, fecha } = dado;
    await this.piezas.bitacora.anotar(tx, ctx, {
      cadena: `documento/${id}`,
      acto: 'preparar-firma',
      datos: { cite, fecha, desde: d.estado },
    });
    const documento = await this.piezas.registro.cargar(tx, id);
    if (!documento) throw cambioMientrasTanto();
    return {
      documento,
      cabeza: (await this.piezas.papeles.revisiones(tx, [id])).at(-1) ?? null,
      papel: subido ? null : await this.piezas.imprenta.papel(tx, documento),
      momento: tx.ahora,
    };
  }

  private async leerSubido(id: string): Promise<Subido> {
    const { pdf, texto } = await this.piezas.subidos.cabeza(id);
    return { pdf, texto, lugar: await lugarDeFirma(pdf) };
  }

  /** One more signature on a paper made elsewhere: in the empty field that it brings, or without drawing on it. */
  private async marcarSubido(
    { actor: { nombre, cargo, calidad } }: Contexto,
    { papel: _, ...numerado }: ConPapel,
    { pdf, lugar }: Subido,
    prueba: boolean,
  ): Promise<Compuesto> {
    const { momento } = numerado;
    const seVe = lugar.ancho >= MENOR_FIRMA.ancho && lugar.alto >= MENOR_FIRMA.alto;
    const marca = MARCA[calidad];
    const apariencia = seVe
      ? await renderAparienciaFirma({
          ...{ nombre, cargo, momento, ancho: lugar.ancho, alto: lugar.alto, prueba },
          ...(marca ? { calidad: marca } : {}),
          ...this.enlace(numerado.documento),
        })
      : undefined;
    const campo = lugar.existe ? lugar.campo : { nombre: lugar.campo, pagina: 1, ...SIN_DIBUJO };
    const orden = { campo, momento, nombre, ...(apariencia ? { apariencia } : {}) };
    return { ...numerado, pdf, campos: [], orden };
  }

  private async componer(
    ctx: Contexto,
    { papel, ...numerado }: ConPapel,
    { prueba, entero }: ComoSeFirma,
  ): Promise<Compuesto> {
    if (!papel) throw cambioMientrasTanto();
    const { documento, momento } = numerado;
    const enPagina = entero ? this.piezas.enlaces.de(documento.verificacion) : null;
    const { pdf, campos } = await this.piezas.imprenta.componer(papel, enPagina);
    const campo = campos.find((c) => c.nombre === 'Firma1');
    if (!campo)
      throw new ErrorDominio(
        'documentos.sin-lugar-de-firma',
        'conflicto',
        'La plantilla no deja lugar para la firma.',
      );
    const { calidad } = papel.carta.firma;
    const nombre = papel.carta.firma.nombre ?? ctx.actor.nombre;
    const apariencia = await renderAparienciaFirma({
      ...{ nombre, cargo: ctx.actor.cargo, momento, prueba, ancho: campo.ancho, alto: campo.alto },
      ...(calidad ? { calidad } : {}),
      ...(documento.cite ? { cite: documento.cite } : {}),
      ...this.enlace(documento),
    });
    const orden = { campo: 'Firma1', apariencia, momento, nombre, ...CERTIFICA[documento.trasFirma] };
    return { ...numerado, pdf, campos, orden };
  }

  private enlace({ verificacion }: Documento): Pick<AparienciaFirma, 'enlace'> {
    const enlace = this.piezas.enlaces.de(verificacion);
    return enlace ? { enlace } : {};
  }

  /**
   * Fourth step.
   * @param s.firmado the signed file, verified
   * @param s.ademas what else has to hold, or is written, in the same transaction
   * @throws ErrorDominio `documentos.cambio-mientras-tanto`, and `firma.certificado` when it stopped serving meanwhile
   */
  async asentar(
    ctx: Contexto,
    s: Numerado & {
      readonly firmado: Uint8Array;
      readonly firmante: Pick<Firmante, 'certificado' | 'cadena'>;
      readonly ademas?: (tx: Tx) => Promise<void>;
    },
  ): Promise<Firmado> {
    const { paginas } = await inspeccionarPdf(s.firmado);
    const guardado = await this.objetos.guardar(s.firmado);
    return this.uow.acto(ctx, async (tx) => {
      const { documento: d } = s;
      const { registro, documentos, papeles } = this.piezas;
      await s.ademas?.(tx);
      if (!(await registro.cambiarEstado(tx, d.id, { estado: 'EN_FIRMA', version: d.version }, 'FIRMADO')))
        throw cambioMientrasTanto();
      const previa = (await papeles.revisiones(tx, [d.id])).at(-1);
      if (previa?.sha256 !== s.cabeza?.sha256) throw cambioMientrasTanto();
      const revision = await documentos.agregarRevision(tx, ctx, {
        ...{ documentoId: d.id, base: s.cabeza?.n ?? 0, clase: 'firmado', ...guardado, paginas },
        firmas: 1 + (previa?.firmas ?? 0),
      });
      await this.certificados.usar(tx, ctx, s.firmante);
      return this.anotar(tx, ctx, s, { revision, sha256: guardado.sha256 });
    });
  }

  private async anotar(
    tx: Tx,
    ctx: Contexto,
    s: Numerado & { readonly firmante: Pick<Firmante, 'certificado'> },
    { revision, sha256 }: { revision: number; sha256: string },
  ): Promise<Firmado> {
    const { id, cite, fecha } = s.documento;
    const { titular, emisor, serie, dePrueba } = s.firmante.certificado;
    await this.piezas.bitacora.anotar(tx, ctx, {
      cadena: `documento/${id}`,
      acto: 'firmar',
      datos: { cite, fecha, momento: s.momento.toISOString(), sha256, certificado: { serie, emisor } },
    });
    const firma = { firmante: titular.nombre, emisor, prueba: dePrueba };
    return { cite: cite ?? '', fecha: fecha ?? '', revision, sha256, firma };
  }
}
