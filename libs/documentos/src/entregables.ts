import { Firmas, FirmasAjenas } from '#firmas';
import { exigir, type Contexto } from '#kernel';
import type { LugarDeFirma } from '#pades';
import { CONFIG, UnidadDeTrabajo, type Config } from '#platform';
import { Inject, Injectable } from '@nestjs/common';
import { motivosParaNoEntregar, type PorEntregar } from './domain/firma-en-dos-pasos';
import { SIN_CODIGO } from './domain/verificacion';
import { EnlacesDeVerificacion } from './enlace-de-verificacion';
import { Imprenta, type Papel } from './imprenta';
import type { Documento } from './persistence/documentos.repository';

/** Papers that another program signs whole: all that can be known of them before they get a number. */
@Injectable()
export class Entregables {
  constructor(
    private readonly uow: UnidadDeTrabajo,
    private readonly imprenta: Imprenta,
    private readonly firmas: Firmas,
    private readonly ajenas: FirmasAjenas,
    private readonly enlaces: EnlacesDeVerificacion,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  /**
   * @param subido the paper, when it was made elsewhere; else it is typeset, once, as it would be handed out
   * @throws ErrorDominio `firma.certificado`, `firma.modo-seguro`; those of a paper that cannot be typeset
   */
  async exigir(
    ctx: Contexto,
    d: Documento,
    subido: { readonly pdf: Uint8Array; readonly lugar: LugarDeFirma } | null,
  ): Promise<void> {
    const { motivos, papel } = await this.uow.leer(async (tx) => ({
      motivos: await this.firmas.motivosSinVerlo(tx, ctx.actor),
      papel: subido ? null : await this.imprenta.papel(tx, d),
    }));
    exigir('firma.certificado', motivos);
    const p: PorEntregar = subido
      ? { trasFirma: 'abierto', admiteOtro: subido.lugar.admiteOtro, bytes: subido.pdf.length }
      : { trasFirma: d.trasFirma, admiteOtro: true, bytes: papel ? await this.pesoDe(papel) : 0 };
    exigir('firma.modo-seguro', motivosParaNoEntregar(p, this.config));
  }

  private async pesoDe(papel: Papel): Promise<number> {
    const { pdf, campos } = await this.imprenta.componer(papel, this.enlaces.de(SIN_CODIGO));
    return (await this.ajenas.conCampos(pdf, campos)).length;
  }
}
