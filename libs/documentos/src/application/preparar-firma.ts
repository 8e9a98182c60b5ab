import { Objetos } from '#almacen';
import { Bitacora } from '#auditoria';
import { Firmas, FirmasAjenas } from '#firmas';
import type { Contexto } from '#kernel';
import type { Firmante } from '#pades';
import { UnidadDeTrabajo, type Tx } from '#platform';
import { Injectable } from '@nestjs/common';
import { Documentos } from '../documentos';
import { venceDe } from '../domain/firma-en-dos-pasos';
import { PasosDeFirma, type Compuesto, type Leido } from '../pasos-de-firma';
import { FirmasPreparadasRepository, type FirmaPreparada } from '../persistence/firmas-preparadas.repository';

/** What the holder of the key needs to sign, and until when it waits. */
export interface Preparada {
  readonly id: string;
  readonly version: number;
  readonly cite: string;
  readonly fecha: string;
  /** DER of what the key signs with SHA-256, base64; null: the whole file is signed */
  readonly atributos: string | null;
  /** DER of the certificate that is waited for, base64 */
  readonly certificado: string | null;
  readonly vence: string;
}

/** For a token its certificate is known beforehand; another program signs the file with what it has. */
export type OrdenDePreparar = Leido &
  (
    | { readonly modo: 'token'; readonly certificado: Buffer; readonly cadena: readonly Buffer[] }
    | { readonly modo: 'archivo' }
  );

type Entregado = Pick<
  FirmaPreparada,
  'sha256' | 'bytesDeBase' | 'lugar' | 'atributos' | 'certificado' | 'cadena'
>;

/** The pieces of the register that a preparation writes. */
@Injectable()
export class RegistroDePreparadas {
  constructor(
    readonly preparadas: FirmasPreparadasRepository,
    private readonly documentos: Documentos,
    private readonly bitacora: Bitacora,
  ) {}

  /** Who may sign it may also take it back; the documento keeps its number. */
  async cancelar(tx: Tx, ctx: Contexto, id: string): Promise<{ cancelada: boolean }> {
    await this.documentos.exigirDeSuMesa(tx, ctx, id);
    const cancelada = await this.preparadas.cerrarAbierta(tx, id, 'cancelada');
    if (cancelada)
      await this.bitacora.anotar(tx, ctx, { cadena: `documento/${id}`, acto: 'cancelar-firma', datos: {} });
    return { cancelada };
  }
}

/** First step of a signature whose key is elsewhere: all but the signature itself. A new one takes the place of the last. */
@Injectable()
export class PrepararFirma {
  constructor(
    private readonly uow: UnidadDeTrabajo,
    private readonly pasos: PasosDeFirma,
    private readonly firmas: Firmas,
    private readonly ajenas: FirmasAjenas,
    private readonly objetos: Objetos,
    private readonly registro: RegistroDePreparadas,
  ) {}

  /** @throws ErrorDominio those of the first step, of a certificate that does not serve, and of `Entregables` */
  async ejecutar(ctx: Contexto, o: OrdenDePreparar): Promise<Preparada> {
    const anterior = await this.uow.respuestaAnterior<Preparada>(ctx);
    if (anterior) return anterior.respuesta;
    const { documento, firmante } = await this.uow.leer(async (tx) => ({
      documento: await this.pasos.comprobar(tx, ctx, o),
      firmante: o.modo === 'token' ? await this.firmas.admitir(tx, ctx.actor, o.certificado, o.cadena) : null,
    }));
    const prueba = firmante?.certificado.dePrueba ?? false;
    const compuesto = await this.pasos.numerarYComponer(ctx, o, documento, { prueba, entero: !firmante });
    const entregado = await (firmante ? this.paraToken(compuesto, firmante) : this.entera(compuesto));
    return this.uow.acto(ctx, (tx) => this.abrir(tx, ctx, compuesto, entregado));
  }

  /** @returns whether there was one */
  async cancelar(ctx: Contexto, id: string): Promise<{ cancelada: boolean }> {
    return this.uow.acto(ctx, (tx) => this.registro.cancelar(tx, ctx, id));
  }

  private async paraToken({ pdf, campos, orden }: Compuesto, firmante: Firmante): Promise<Entregado> {
    const { base, preparada } = await this.ajenas.preparar(pdf, campos, firmante, orden);
    const { sha256 } = await this.objetos.guardar(preparada.pdf);
    const { certificado, cadena } = firmante;
    const { atributos, contenido: lugar } = preparada;
    return { sha256, bytesDeBase: base, lugar, atributos, certificado: certificado.der, cadena };
  }

  private async entera({ pdf, campos }: Compuesto): Promise<Entregado> {
    const { sha256, bytes } = await this.objetos.guardar(await this.ajenas.conCampos(pdf, campos));
    return { sha256, bytesDeBase: bytes, lugar: null, atributos: null, certificado: null, cadena: [] };
  }

  private async abrir(tx: Tx, ctx: Contexto, c: Compuesto, entregado: Entregado): Promise<Preparada> {
    const { id: documentoId, version } = c.documento;
    const { cite, fecha } = await this.pasos.comprobar(tx, ctx, { id: documentoId, version }, true);
    const vence = venceDe(c.momento);
    const { funcionarioId, puestoId } = ctx.actor;
    const id = await this.registro.preparadas.abrir(tx, {
      ...{ documentoId, version, cabeza: c.cabeza, momento: c.momento, vence, funcionarioId, puestoId },
      modo: entregado.certificado ? 'token' : 'archivo',
      ...entregado,
    });
    return {
      ...{ id, version, cite: cite ?? '', fecha: fecha ?? '', vence: vence.toISOString() },
      atributos: entregado.atributos?.toString('base64') ?? null,
      certificado: entregado.certificado?.toString('base64') ?? null,
    };
  }
}
