import { ErrorDominio, exigir, type Actor, type Reloj } from '#kernel';
import { Organigrama } from '#organizacion';
import {
  abrirP12,
  agregarCampos,
  comoFirmante,
  firmarPdf,
  reunirDatos,
  verificarAparte,
  type Campo,
  type Certificado,
  type Credencial,
  type Firmante,
  type InformeDeFirmas,
  type OrdenDeFirma,
} from '#pades';
import { RELOJ, type Tx } from '#platform';
import { Inject, Injectable } from '@nestjs/common';
import { CredencialesDePrueba } from './credenciales-de-prueba';
import { MediosDeFirma } from './medios';
import { motivosParaNoUsarCertificado } from './domain/certificado-del-firmante';

/** With what an official signs: a .p12 of their own (base64), or the demo's test certificate. */
export type CredencialPresentada =
  | { readonly tipo: 'p12'; readonly archivo: string; readonly contrasena: string }
  | { readonly tipo: 'prueba' };

/** Nobody asked whether the certificate was revoked, and it says where to ask. */
const SIN_COMPROBAR = 'firma.revocacion-sin-comprobar';

/** A busy server may take longer over a large file; nobody waits for more. */
const PLAZO_MS = 30_000;

/** Opens credentials, signs and judges signatures. Passwords and keys are neither kept nor logged. */
@Injectable()
export class Firmas {
  constructor(
    private readonly organigrama: Organigrama,
    private readonly prueba: CredencialesDePrueba,
    private readonly medios: MediosDeFirma,
    @Inject(RELOJ) private readonly reloj: Reloj,
  ) {}

  /**
   * Opens what was presented and checks that it may sign for this official now; before any number is taken.
   * @throws ErrorDominio those of `abrirP12`; `firma.certificado` with the reasons; `firma.sin-credenciales-de-prueba`
   */
  async abrir(tx: Tx, actor: Actor, presentada: CredencialPresentada): Promise<Credencial> {
    const entidad = await this.organigrama.entidad(tx);
    const demo = this.prueba.permitidas && entidad?.demo === true;
    const credencial =
      presentada.tipo === 'p12'
        ? abrirP12(Buffer.from(presentada.archivo, 'base64'), presentada.contrasena)
        : await this.deLaDemo(actor, demo, entidad?.nombre ?? '');
    exigirSuyo(credencial.certificado, actor, tx.ahora, demo);
    return credencial;
  }

  /**
   * The same checks for a key that is elsewhere, of which only its certificate is here.
   * @param cadena certificates that came along
   * @throws ErrorDominio `firma.certificado-ilegible`, `firma.llave-no-admitida`; `firma.certificado` with the reasons
   */
  async admitir(
    tx: Tx,
    actor: Actor,
    der: Uint8Array,
    cadena: readonly Uint8Array[] = [],
  ): Promise<Firmante> {
    const entidad = await this.organigrama.entidad(tx);
    const firmante = comoFirmante(der, cadena);
    exigirSuyo(firmante.certificado, actor, tx.ahora, this.prueba.permitidas && entidad?.demo === true);
    return firmante;
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

  private deLaDemo(actor: Actor, demo: boolean, entidad: string): Promise<Credencial> {
    if (!demo) {
      throw new ErrorDominio(
        'firma.sin-credenciales-de-prueba',
        'prohibido',
        'Los certificados de prueba solo existen en la demostración. Firme con su propio certificado.',
      );
    }
    const { nombre, ci, cargo } = actor;
    return this.prueba.para(`funcionario-${actor.funcionarioId}`, { nombre, ci, cargo, entidad });
  }
}

function exigirSuyo(
  { titular, desde, hasta, dePrueba }: Certificado,
  actor: Actor,
  ahora: Date,
  demo: boolean,
): void {
  const presentado = { ci: titular.ci, desde, hasta, dePrueba };
  exigir('firma.certificado', motivosParaNoUsarCertificado(presentado, actor.ci, ahora, demo));
}
