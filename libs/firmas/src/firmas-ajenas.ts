import type { Reloj } from '#kernel';
import {
  aceptarFirmado,
  agregarCampos,
  completarConCms,
  completarConFirma,
  prepararFirma,
  type Campo,
  type FirmaAjena,
  type FirmaPreparada,
  type Firmante,
  type OrdenDeFirma,
} from '#pades';
import { RELOJ } from '#platform';
import { Inject, Injectable } from '@nestjs/common';
import { MediosDeFirma } from './medios';

/** A paper on its way to a key that is elsewhere. */
export interface Entregable {
  /** length of the paper itself, which is a prefix of what is kept */
  readonly base: number;
  readonly preparada: FirmaPreparada;
}

/** What came back from there. */
export type FirmaDevuelta =
  | { readonly tipo: 'firma'; readonly valor: Buffer; readonly firmante: Firmante }
  | { readonly tipo: 'cms'; readonly valor: Buffer };

/** Signatures in two steps: their key is in a token or in another program, and never comes here. */
@Injectable()
export class FirmasAjenas {
  constructor(
    private readonly medios: MediosDeFirma,
    @Inject(RELOJ) private readonly reloj: Reloj,
  ) {}

  /** First step: the paper with its empty fields, and the place of one signature made in it. */
  async preparar(
    pdf: Uint8Array,
    campos: readonly Campo[],
    firmante: Firmante,
    orden: Omit<OrdenDeFirma, 'conTiempo'>,
  ): Promise<Entregable> {
    const base = await agregarCampos(pdf, campos);
    const conTiempo = (await this.medios.tiempo(orden.momento)) !== undefined;
    return { base: base.length, preparada: await prepararFirma(base, firmante, { ...orden, conTiempo }) };
  }

  /** The paper as another program is to sign it whole. */
  conCampos(pdf: Uint8Array, campos: readonly Campo[]): Promise<Uint8Array> {
    return agregarCampos(pdf, campos);
  }

  /**
   * Second step. The result was verified.
   * @throws ErrorDominio `firma.no-corresponde`, `firma.cms-ilegible`, `firma.no-cabe`, `firma.autoverificacion`
   */
  async completar(
    { base, preparada }: Entregable,
    devuelta: FirmaDevuelta,
  ): Promise<{ readonly pdf: Buffer; readonly certificado: Buffer }> {
    const antes = preparada.pdf.subarray(0, base);
    const tiempo = await this.medios.tiempo(this.reloj.ahora());
    if (devuelta.tipo === 'cms') return completarConCms(antes, preparada, devuelta.valor, tiempo);
    const { firmante, valor } = devuelta;
    const pdf = await completarConFirma(antes, preparada, firmante, valor, tiempo);
    return { pdf, certificado: firmante.certificado.der };
  }

  /** @throws ErrorDominio `firma.no-es-lo-entregado`, `firma.trae-cambios`, `firma.autoverificacion` */
  aceptar(entregado: Uint8Array, firmado: Buffer): Promise<FirmaAjena> {
    return aceptarFirmado(entregado, firmado);
  }
}
