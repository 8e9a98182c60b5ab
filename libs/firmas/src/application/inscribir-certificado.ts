import { exigir, type Contexto } from '#kernel';
import { abrirP12, comoFirmante, type Firmante } from '#pades';
import { UnidadDeTrabajo, type Tx } from '#platform';
import { Injectable } from '@nestjs/common';
import { CertificadosDePrueba } from '../certificados-de-prueba';
import { SE_INSCRIBE_IGUAL, type FormaDeInscribir } from '../domain/certificado-inscrito';
import { Firmas, type CredencialPresentada, type Dueno } from '../firmas';
import { RegistroDeCertificados } from '../registro-de-certificados';

/** The certificate alone, its .p12 (of which nothing else is kept), or one more of the demo's. */
export type CertificadoPresentado =
  { readonly tipo: 'certificado'; readonly archivo: string } | CredencialPresentada;

/** Inscribes a certificate before its first signature. It may be one whose term has not begun, beside the one in use. */
@Injectable()
export class InscribirCertificado {
  constructor(
    private readonly uow: UnidadDeTrabajo,
    private readonly firmas: Firmas,
    private readonly prueba: CertificadosDePrueba,
    private readonly registro: RegistroDeCertificados,
  ) {}

  /**
   * @param dueno whose it has to be
   * @returns its id
   * @throws ErrorDominio those of `comoFirmante` and of `abrirP12`, `firma.certificado` with the reasons, `firma.sin-credenciales-de-prueba`
   */
  async ejecutar(
    ctx: Contexto,
    dueno: (tx: Tx) => Promise<Dueno>,
    presentado: CertificadoPresentado,
  ): Promise<{ id: string }> {
    const anterior = await this.uow.respuestaAnterior<{ id: string }>(ctx);
    if (anterior) return anterior.respuesta;
    const { suyo, firmante } = await this.uow.leer(async (tx) => {
      const suyo = await dueno(tx);
      return { suyo, firmante: await this.exigirInscribible(tx, ctx, suyo, presentado) };
    });
    const { funcionarioId } = suyo;
    const como = formaDe(ctx, funcionarioId, presentado);
    return this.uow.acto(ctx, async (tx) => ({
      id: await this.registro.inscribir(tx, ctx, funcionarioId, firmante, como),
    }));
  }

  private async exigirInscribible(
    tx: Tx,
    ctx: Contexto,
    dueno: Dueno,
    presentado: CertificadoPresentado,
  ): Promise<Firmante> {
    const firmante = await this.leer(tx, ctx, presentado);
    const motivos = await this.firmas.motivos(tx, dueno, firmante);
    const enContra = motivos.filter((m) => !SE_INSCRIBE_IGUAL.has(m.codigo));
    exigir('firma.certificado', enContra, 'invalido');
    return firmante;
  }

  private async leer(tx: Tx, ctx: Contexto, p: CertificadoPresentado): Promise<Firmante> {
    if (p.tipo === 'prueba') return this.prueba.delFuncionario(tx, ctx.actor, true);
    const archivo = Buffer.from(p.archivo, 'base64');
    return p.tipo === 'p12' ? abrirP12(archivo, p.contrasena, p.serie) : comoFirmante(archivo);
  }
}

function formaDe(ctx: Contexto, funcionarioId: string, { tipo }: CertificadoPresentado): FormaDeInscribir {
  if (tipo === 'prueba') return 'demostracion';
  return funcionarioId === ctx.actor.funcionarioId ? 'persona' : 'administrador';
}
