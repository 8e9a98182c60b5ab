import { Firmas, type CredencialPresentada } from '#firmas';
import type { Contexto } from '#kernel';
import { UnidadDeTrabajo } from '#platform';
import { Injectable } from '@nestjs/common';
import { PasosDeFirma, type Firmado, type Leido } from '../pasos-de-firma';

/** Signs a documento with a key that is opened here: a .p12, or the demo's own. */
@Injectable()
export class FirmarDocumento {
  constructor(
    private readonly uow: UnidadDeTrabajo,
    private readonly pasos: PasosDeFirma,
    private readonly firmas: Firmas,
  ) {}

  /** @throws ErrorDominio those of `PasosDeFirma`, and of a credential that does not serve */
  async ejecutar(ctx: Contexto, o: Leido & { readonly credencial: CredencialPresentada }): Promise<Firmado> {
    const anterior = await this.uow.respuestaAnterior<Firmado>(ctx);
    if (anterior) return anterior.respuesta;
    const { documento, credencial } = await this.uow.leer(async (tx) => ({
      documento: await this.pasos.comprobar(tx, ctx, o),
      credencial: await this.firmas.abrir(tx, ctx.actor, o.credencial),
    }));
    const como = { prueba: credencial.certificado.dePrueba, entero: false };
    const compuesto = await this.pasos.numerarYComponer(ctx, o, documento, como);
    const { pdf, campos, orden } = compuesto;
    const firmado = await this.firmas.firmarNuevo(pdf, campos, { ...orden, credencial });
    return this.pasos.asentar(ctx, { ...compuesto, firmado, firmante: credencial });
  }
}
