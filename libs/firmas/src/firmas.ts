import { exigir, type Actor, type Motivo, type Reloj } from '#kernel';
import {
  abrirP12,
  agregarCampos,
  comoFirmante,
  firmarPdf,
  motivosDeUso,
  reunirDatos,
  verificarAparte,
  type Campo,
  type Credencial,
  type Firmante,
  type InformeDeFirmas,
  type OrdenDeFirma,
} from '#pades';
import { RELOJ, type Tx } from '#platform';
import { Inject, Injectable } from '@nestjs/common';
import { CertificadosDePrueba } from './certificados-de-prueba';
import { motivosParaNoUsarCertificado } from './domain/certificado-del-firmante';
import { motivosParaNoFirmarSinVerlo } from './domain/certificado-inscrito';
import { MediosDeFirma } from './medios';
import { RegistroDeCertificados } from './registro-de-certificados';

/** With what an official signs: a .p12 of their own (base64), or the demo's test certificate. */
export type CredencialPresentada =
  | {
      readonly tipo: 'p12';
      readonly archivo: string;
      readonly contrasena: string;
      /** hexadecimal: which certificate, when the file carries several keys */
      readonly serie?: string | undefined;
    }
  | { readonly tipo: 'prueba' };

/** Whose certificate it has to be. */
export type Dueno = Pick<Actor, 'funcionarioId' | 'ci'>;

/** Nobody asked whether the certificate was revoked, and it says where to ask. */
const SIN_COMPROBAR = 'firma.revocacion-sin-comprobar';

/** A busy server may take longer over a large file; nobody waits for more. */
const PLAZO_MS = 30_000;

/** Opens credentials, signs and judges signatures. Passwords and keys are neither kept nor logged. */
@Injectable()
export class Firmas {
  constructor(
    private readonly prueba: CertificadosDePrueba,
    private readonly medios: MediosDeFirma,
    private readonly registro: RegistroDeCertificados,
    @Inject(RELOJ) private readonly reloj: Reloj,
  ) {}

  /**
   * Opens what was presented and checks that it may sign for this official now; before any number is taken.
   * @throws ErrorDominio those of `abrirP12`; `firma.certificado` with the reasons; `firma.sin-credenciales-de-prueba`
   */
  async abrir(tx: Tx, actor: Actor, presentada: CredencialPresentada): Promise<Credencial> {
    const credencial =
      presentada.tipo === 'p12' ? abrirPresentada(presentada) : await this.prueba.delFuncionario(tx, actor);
    exigir('firma.certificado', await this.motivos(tx, actor, credencial));
    return credencial;
  }

  /** What can be told of it without looking at anything else. @throws ErrorDominio those of `abrirP12` */
  exigirLegible(presentada: CredencialPresentada): void {
    if (presentada.tipo === 'p12') abrirPresentada(presentada);
  }

  /**
   * The same checks for a key that is elsewhere, of which only its certificate is here.
   * @param cadena certificates that came along
   * @throws ErrorDominio `firma.certificado-ilegible`, `firma.llave-no-admitida`, `firma.llave-debil`; `firma.certificado` with the reasons
   */
  async admitir(
    tx: Tx,
    actor: Actor,
    der: Uint8Array,
    cadena: readonly Uint8Array[] = [],
  ): Promise<Firmante> {
    const firmante = comoFirmante(der, cadena);
    exigir('firma.certificado', await this.motivos(tx, actor, firmante));
    return firmante;
  }

  /**
   * Why a certificate may not sign for an official now: what it says of itself, and what the register holds against it. Every
   * signature, and every inscription, asks here.
   */
  async motivos(tx: Tx, dueno: Dueno, { certificado }: Pick<Firmante, 'certificado'>): Promise<Motivo[]> {
    const { titular, desde, hasta, dePrueba } = certificado;
    const presentado = { ci: titular.ci, desde, hasta, dePrueba };
    const demo = await this.prueba.enDemo(tx);
    const motivos = [
      ...motivosParaNoUsarCertificado(presentado, dueno.ci, tx.ahora, demo),
      ...motivosDeUso(certificado),
    ];
    // Of somebody else's, what the register knows is not told.
    if (motivos.some((m) => m.codigo === 'firma.certificado-ajeno')) return motivos;
    return [...motivos, ...(await this.registro.motivos(tx, dueno.funcionarioId, certificado))];
  }

  /** The same before a program signs that does not show its certificate: whether one of theirs that is inscribed would serve now. */
  async motivosSinVerlo(tx: Tx, { funcionarioId, ci }: Dueno): Promise<Motivo[]> {
    const suyos = await this.registro.de(tx, funcionarioId);
    return motivosParaNoFirmarSinVerlo(suyos, ci, tx.ahora, await this.prueba.enDemo(tx));
  }

  /** Adds the empty fields of a new paper, then signs the one named in `orden`. The result was verified. */
  async firmarNuevo(
    pdf: Uint8Array,
    campos: readonly Campo[],
    orden: Omit<OrdenDeFirma, 'conTiempo'> & { readonly credencial: Credencial },
  ): Promise<Buffer> {
    const tiempo = await this.medios.tiempo(orden.momento);
    return firmarPdf(await agregarCampos(pdf, campos), { ...orden, tiempo });
  }

  /**
   * The verdict on every signature, with the installation's roots, in a thread of its own. What the file does not carry about
   * revocation is asked for, where its certificates say.
   */
  async verificar(pdf: Uint8Array): Promise<InformeDeFirmas> {
    const ahora = this.reloj.ahora();
    const raices = await this.medios.raices();
    const informe = await verificarAparte(pdf, { raices, ahora }, PLAZO_MS);
    if (!informe.firmas.some((f) => f.codigos.includes(SIN_COMPROBAR))) return informe;
    const { datos } = await reunirDatos(pdf, { raices, ahora, buscador: this.medios.buscador(ahora) });
    return verificarAparte(pdf, { raices, ahora, datos }, PLAZO_MS);
  }
}

const abrirPresentada = (p: Extract<CredencialPresentada, { tipo: 'p12' }>): Credencial =>
  abrirP12(Buffer.from(p.archivo, 'base64'), p.contrasena, p.serie);
