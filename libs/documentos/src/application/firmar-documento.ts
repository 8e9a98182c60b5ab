import { Objetos } from '#almacen';
import { Bitacora } from '#auditoria';
import { Firmas, type CredencialPresentada } from '#firmas';
import { exigir, ErrorDominio, fechaDe, type Contexto, type Motivo } from '#kernel';
import { Organigrama } from '#organizacion';
import { lugarDeFirma, type Credencial, type LugarDeFirma } from '#pades';
import { inspeccionarPdf, renderAparienciaFirma } from '#pdf';
import { registrarRestriccion, UnidadDeTrabajo, type Tx } from '#platform';
import { Injectable } from '@nestjs/common';
import { CiteDePapel } from '../cite-de-papel';
import { Documentos } from '../documentos';
import { cambioMientrasTanto, citeRepetido, leyoOtraVersion } from '../domain/errores';
import { motivosParaNoFirmar } from '../domain/motivos';
import { Imprenta, type Papel } from '../imprenta';
import { PapelesSubidos } from '../papeles-subidos';
import { DocumentosRepository, type Documento } from '../persistence/documentos.repository';
import { PapelesRepository } from '../persistence/papeles.repository';
import { VistosRepository } from '../persistence/vistos.repository';

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
interface OrdenDeFirma {
  readonly id: string;
  readonly version: number;
  readonly credencial: CredencialPresentada;
}

interface Preparado {
  readonly documento: Documento;
  /** null: it was made elsewhere */
  readonly papel: Papel | null;
  readonly momento: Date;
}

/** A paper made elsewhere and where it can be signed, looked at before any number is taken. */
interface Subido {
  readonly pdf: Buffer;
  readonly texto: string;
  readonly firmas: number;
  readonly lugar: LugarDeFirma;
}

interface Guardado {
  readonly sha256: string;
  readonly bytes: number;
  readonly paginas: number;
  readonly firmas: number;
}

/** Less than this shows nothing that can be read, points. */
const MENOR_FIRMA = { ancho: 60, alto: 24 };
const SIN_DIBUJO = { x: 0, y: 0, ancho: 0, alto: 0 };

/** The pieces of the register that a signature writes. */
@Injectable()
export class RegistroDeFirma {
  constructor(
    readonly documentos: Documentos,
    readonly registro: DocumentosRepository,
    readonly papeles: PapelesRepository,
    readonly vistos: VistosRepository,
    readonly imprenta: Imprenta,
    readonly subidos: PapelesSubidos,
    readonly cites: CiteDePapel,
    readonly organigrama: Organigrama,
    readonly bitacora: Bitacora,
  ) {}
}

/**
 * Signs a documento in four steps: check and open the key; give CITE and date in a short transaction; typeset and sign
 * outside any; record by compare-and-set. A failure after the second leaves EN_FIRMA with its number, and a retry
 * goes on with that number.
 */
@Injectable()
export class FirmarDocumento {
  constructor(
    private readonly uow: UnidadDeTrabajo,
    private readonly piezas: RegistroDeFirma,
    private readonly firmas: Firmas,
    private readonly objetos: Objetos,
  ) {}

  /** @throws ErrorDominio `documentos.leyo-otra-version` when it changed since the signer read `version` */
  async ejecutar(ctx: Contexto, o: OrdenDeFirma): Promise<Firmado> {
    const anterior = await this.uow.respuestaAnterior<Firmado>(ctx);
    if (anterior) return anterior.respuesta;
    const { hechura, credencial } = await this.uow.leer(async (tx) => ({
      hechura: (await this.exigirFirmable(tx, ctx, o, false)).hechura,
      credencial: await this.firmas.abrir(tx, ctx.actor, o.credencial),
    }));
    const subido = hechura === 'subido' ? await this.leerSubido(o.id) : null;
    const preparado = await this.uow.interno((tx) => this.preparar(tx, ctx, o, subido));
    const pdf = subido
      ? await this.firmarSubido(ctx, preparado, subido, credencial)
      : await this.componerYFirmar(ctx, preparado, credencial);
    const { paginas } = await inspeccionarPdf(pdf);
    const guardado = { ...(await this.objetos.guardar(pdf)), paginas, firmas: 1 + (subido?.firmas ?? 0) };
    return this.uow.acto(ctx, (tx) => this.asentar(tx, ctx, preparado, guardado, credencial));
  }

  private async exigirFirmable(
    tx: Tx,
    ctx: Contexto,
    o: Omit<OrdenDeFirma, 'credencial'>,
    bloquear: boolean,
  ): Promise<Documento> {
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

  /** Number and date are in the bytes that get signed: they are bound here, before anything is typeset. */
  private async preparar(tx: Tx, ctx: Contexto, o: OrdenDeFirma, subido: Subido | null): Promise<Preparado> {
    const { id } = o;
    const d = await this.exigirFirmable(tx, ctx, o, true);
    const dado = await this.piezas.cites.dar(tx, d, fechaDe(tx.ahora), subido?.texto ?? null);
    await this.piezas.registro.prepararFirma(tx, id, dado);
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
      papel: subido ? null : await this.piezas.imprenta.papel(tx, documento),
      momento: tx.ahora,
    };
  }

  /** @throws ErrorDominio `firma.documento-bloqueado` and its kin, while nothing has changed yet */
  private async leerSubido(id: string): Promise<Subido> {
    const { pdf, texto, firmas } = await this.piezas.subidos.cabeza(id);
    return { pdf, texto, firmas, lugar: await lugarDeFirma(pdf) };
  }

  /** One more signature on a paper made elsewhere: in the empty field that it brings, or without drawing on it. */
  private async firmarSubido(
    ctx: Contexto,
    p: Preparado,
    { pdf, lugar }: Subido,
    credencial: Credencial,
  ): Promise<Buffer> {
    const { nombre, cargo } = ctx.actor;
    const seVe = lugar.ancho >= MENOR_FIRMA.ancho && lugar.alto >= MENOR_FIRMA.alto;
    const apariencia = seVe
      ? await renderAparienciaFirma({
          ...{ nombre, cargo, momento: p.momento, ancho: lugar.ancho, alto: lugar.alto },
          prueba: credencial.certificado.dePrueba,
        })
      : undefined;
    const campo = lugar.existe ? lugar.campo : { nombre: lugar.campo, pagina: 1, ...SIN_DIBUJO };
    const orden = { campo, credencial, momento: p.momento, nombre };
    return this.firmas.firmarNuevo(pdf, [], apariencia ? { ...orden, apariencia } : orden);
  }

  private async componerYFirmar(ctx: Contexto, p: Preparado, credencial: Credencial): Promise<Buffer> {
    if (!p.papel) throw cambioMientrasTanto();
    const { pdf, campos } = await this.piezas.imprenta.componer(p.papel);
    const campo = campos.find((c) => c.nombre === 'Firma1');
    if (!campo)
      throw new ErrorDominio(
        'documentos.sin-lugar-de-firma',
        'conflicto',
        'La plantilla no deja lugar para la firma.',
      );
    const { nombre, calidad } = p.papel.carta.firma;
    const firmante = nombre ?? ctx.actor.nombre;
    const apariencia = await renderAparienciaFirma({
      nombre: firmante,
      cargo: ctx.actor.cargo,
      ...(calidad ? { calidad } : {}),
      ...(p.documento.cite ? { cite: p.documento.cite } : {}),
      momento: p.momento,
      prueba: credencial.certificado.dePrueba,
      ancho: campo.ancho,
      alto: campo.alto,
    });
    return this.firmas.firmarNuevo(pdf, campos, {
      campo: 'Firma1',
      apariencia,
      credencial,
      momento: p.momento,
      nombre: firmante,
    });
  }

  private async asentar(
    tx: Tx,
    ctx: Contexto,
    { documento: d }: Preparado,
    guardado: Guardado,
    credencial: Credencial,
  ): Promise<Firmado> {
    const { registro, documentos, bitacora } = this.piezas;
    if (!(await registro.cambiarEstado(tx, d.id, { estado: 'EN_FIRMA', version: d.version }, 'FIRMADO')))
      throw cambioMientrasTanto();
    const previas = await this.piezas.papeles.revisiones(tx, [d.id]);
    const revision = await documentos.agregarRevision(tx, ctx, {
      documentoId: d.id,
      base: previas.length,
      clase: 'firmado',
      ...guardado,
    });
    const { titular, emisor, serie, dePrueba } = credencial.certificado;
    const datos = { cite: d.cite, fecha: d.fecha, sha256: guardado.sha256, certificado: { serie, emisor } };
    await bitacora.anotar(tx, ctx, { cadena: `documento/${d.id}`, acto: 'firmar', datos });
    return {
      cite: d.cite ?? '',
      fecha: d.fecha ?? '',
      revision,
      sha256: guardado.sha256,
      firma: { firmante: titular.nombre, emisor, prueba: dePrueba },
    };
  }
}
