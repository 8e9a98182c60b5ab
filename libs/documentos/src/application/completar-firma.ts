import { Firmas, FirmasAjenas } from '#firmas';
import type { Contexto } from '#kernel';
import type { Certificado, Firmante } from '#pades';
import { UnidadDeTrabajo } from '#platform';
import { Injectable } from '@nestjs/common';
import { certificadoDistinto } from '../domain/firma-en-dos-pasos';
import { FirmasAbiertas } from '../firmas-abiertas';
import { PasosDeFirma, type Firmado } from '../pasos-de-firma';
import type { FirmaPreparada } from '../persistence/firmas-preparadas.repository';

/** What the token gave back: the bare signature with its certificate, or a whole CMS. */
export interface OrdenDeCompletar {
  /** of the documento */
  readonly id: string;
  readonly preparadaId: string;
  readonly devuelta:
    | { readonly tipo: 'firma'; readonly valor: Buffer; readonly certificado: Buffer }
    | { readonly tipo: 'cms'; readonly valor: Buffer };
}

/** Second step with a token: its signature goes into the place that waits for it. */
@Injectable()
export class CompletarFirma {
  constructor(
    private readonly uow: UnidadDeTrabajo,
    private readonly abiertas: FirmasAbiertas,
    private readonly pasos: PasosDeFirma,
    private readonly firmas: Firmas,
    private readonly ajenas: FirmasAjenas,
  ) {}

  /** @throws ErrorDominio those of `FirmasAbiertas`, of a certificate that no longer serves, `firma.certificado-distinto`, and of a signature that does not hold */
  async ejecutar(ctx: Contexto, o: OrdenDeCompletar): Promise<Firmado> {
    const anterior = await this.uow.respuestaAnterior<Firmado>(ctx);
    if (anterior) return anterior.respuesta;
    const { preparada, numerado, dicho } = await this.abiertas.exigir(
      ctx,
      { id: o.id, preparadaId: o.preparadaId, modo: 'token' },
      (tx, { certificado, cadena }) =>
        this.firmas.admitir(tx, ctx.actor, certificado ?? Buffer.alloc(0), cadena),
    );
    const { devuelta } = o;
    if (devuelta.tipo === 'firma') exigirMismo(dicho.certificado, devuelta.certificado);
    const { pdf, certificado } = await this.completar(preparada, dicho, devuelta);
    exigirMismo(dicho.certificado, certificado);
    return this.pasos.asentar(ctx, {
      ...numerado,
      firmado: pdf,
      firmante: dicho,
      ademas: (tx) => this.abiertas.completar(tx, preparada),
    });
  }

  private async completar(
    p: FirmaPreparada,
    firmante: Firmante,
    { tipo, valor }: OrdenDeCompletar['devuelta'],
  ): Promise<{ pdf: Buffer; certificado: Buffer }> {
    const { lugar, atributos } = p;
    const entregable = {
      base: p.bytesDeBase,
      preparada: {
        pdf: await this.abiertas.bytes(p),
        contenido: lugar ?? ([0, 0] as const),
        atributos: atributos ?? Buffer.alloc(0),
      },
    };
    return this.ajenas.completar(entregable, tipo === 'cms' ? { tipo, valor } : { tipo, valor, firmante });
  }
}

/** Byte for byte. @throws ErrorDominio `firma.certificado-distinto` */
function exigirMismo({ der }: Certificado, otro: Buffer): void {
  if (!der.equals(otro)) throw certificadoDistinto();
}
